using System.Collections.Concurrent;

namespace QuoteExtractor.Tool.Running;

/// <summary>Runs one function over a stream of items in several threads and hands the results back in the order of the items.</summary>
internal static class OrderedJobs
{
    // Enough for the other jobs to go on while one long article is waited for; bounded, so memory does not grow with the input.
    private const int LookAheadPerJob = 8;

    /// <param name="items">Enumerated once, on a thread of its own.</param>
    /// <param name="job">The function; it must be thread-safe.</param>
    /// <param name="jobs">How many items are worked on at a time, at least 1.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IEnumerable<TResult> Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> job, int jobs, CancellationToken cancellation)
    {
        // Not disposed: the feeder may still hold it, blocked on a slow input, when the caller has left.
        var queue = new BlockingCollection<Task<TResult>>(jobs * LookAheadPerJob);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        CancellationToken stopped = stop.Token;
        var workers = new TaskFactory(
            stopped, TaskCreationOptions.None, TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        Task feeder = Task.Factory.StartNew(
            () => Feed(items, job, workers, queue, stopped), stopped, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (Task<TResult> task in queue.GetConsumingEnumerable(stopped))
                yield return task.GetAwaiter().GetResult();
            feeder.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static void Feed<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> job,
        TaskFactory workers,
        BlockingCollection<Task<TResult>> queue,
        CancellationToken stopped)
    {
        try
        {
            foreach (TItem item in items)
                queue.Add(workers.StartNew(() => job(item)), stopped);
        }
        finally
        {
            queue.CompleteAdding();
        }
    }
}
