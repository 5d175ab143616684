using FluentAssertions;
using QuoteExtractor.Tool.Running;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

public sealed class OrderedJobsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_stand_in_the_order_of_the_items(int jobs)
    {
        // Those that take longest come first.
        IEnumerable<int> results = OrderedJobs.Run(Enumerable.Range(0, 500), item => SpunFor(500 - item, item), jobs, CancellationToken.None);

        results.Should().Equal(Enumerable.Range(0, 500));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void No_more_run_at_a_time_than_were_asked_for(int jobs)
    {
        int running = 0, most = 0;
        int Count(int item)
        {
            int now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            Thread.Sleep(1);
            Interlocked.Decrement(ref running);
            return item;
        }

        OrderedJobs.Run(Enumerable.Range(0, 100), Count, jobs, CancellationToken.None).Should().HaveCount(100);

        most.Should().BeLessThanOrEqualTo(jobs);
    }

    [Fact]
    public void Items_are_not_read_far_ahead()
    {
        int read = 0;
        IEnumerable<int> Endless()
        {
            while (true)
                yield return Interlocked.Increment(ref read);
        }

        using IEnumerator<int> results = OrderedJobs.Run(Endless(), item => item, 2, CancellationToken.None).GetEnumerator();
        for (int i = 0; i < 200; i++)
            results.MoveNext();
        Thread.Sleep(50);

        read.Should().BeLessThan(300);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_result_does_not_wait_for_the_next_item(int jobs)
    {
        using var taken = new SemaphoreSlim(0);
        IEnumerable<int> Slow()
        {
            for (int item = 0; item < 20; item++)
            {
                yield return item;
                taken.Wait(TimeSpan.FromSeconds(30)).Should().BeTrue("the result must be there before the next item is");
            }
        }

        foreach (int _ in OrderedJobs.Run(Slow(), item => item, jobs, CancellationToken.None))
            taken.Release();
    }

    [Fact]
    public void What_a_job_throws_is_thrown_in_its_place()
    {
        using IEnumerator<int> results = OrderedJobs.Run([1, 0, 2], item => 2 / item, 2, CancellationToken.None).GetEnumerator();

        results.MoveNext().Should().BeTrue();
        results.Invoking(each => each.MoveNext()).Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void What_the_items_throw_is_thrown_behind_those_before()
    {
        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new InvalidDataException();
        }

        using IEnumerator<int> results = OrderedJobs.Run(Broken(), item => item, 2, CancellationToken.None).GetEnumerator();

        results.MoveNext().Should().BeTrue();
        results.Invoking(each => each.MoveNext()).Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void A_run_is_cancelled_while_an_item_is_waited_for()
    {
        using var never = new SemaphoreSlim(0);
        using var cancellation = new CancellationTokenSource();
        IEnumerable<int> Stuck()
        {
            yield return 1;
            never.Wait(TimeSpan.FromSeconds(30));
        }

        using IEnumerator<int> results = OrderedJobs.Run(Stuck(), item => item, 1, cancellation.Token).GetEnumerator();
        results.MoveNext().Should().BeTrue();
        cancellation.CancelAfter(20);

        results.Invoking(each => each.MoveNext()).Should().Throw<OperationCanceledException>();
        never.Release();
    }

    private static int SpunFor(int steps, int item)
    {
        Thread.SpinWait(steps * 20);
        return item;
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (int seen = most; now > seen; seen = most)
            Interlocked.CompareExchange(ref most, now, seen);
    }
}
