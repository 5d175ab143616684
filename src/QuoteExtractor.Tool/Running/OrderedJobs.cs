using System.Collections.Concurrent;

namespace QuoteExtractor.Tool.Running;

/// <summary>Runs one function over a stream of items in several threads and hands the results back in the order of the items.</summary>
/// <remarks>The thread that asks for the results works too: most articles take less time than it takes to wake a thread that waits for them.</remarks>
internal static class OrderedJobs
{
    // Enough for the other jobs to go on while one long article is waited for; bounded, so memory does not grow with the input.
    private const int LookAheadPerJob = 16;

    /// <param name="items">Enumerated once, on a thread of its own.</param>
    /// <param name="job">The function; it must be thread-safe.</param>
    /// <param name="jobs">How many items are worked on at a time, at least 1.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IEnumerable<TResult> Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> job, int jobs, CancellationToken cancellation)
    {
        // Nothing here is disposed: the feeder may still hold it, blocked on a slow input, when the caller has left.
        int lookAhead = jobs * LookAheadPerJob;
        // Not the slim one, which spins for longer than most articles take.
        var room = new Semaphore(lookAhead, lookAhead);
        var inOrder = new BlockingCollection<Task<TResult>>();
        var notBegun = new BlockingCollection<Task<TResult>>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        CancellationToken stopped = stop.Token;
        Task feeder = OnItsOwn(Feed);
        for (int helper = 1; helper < jobs; helper++)
            _ = OnItsOwn(Help);
        try
        {
            // Room is made for many at a time, so that the feeder is not woken for each.
            int handedBack = 0;
            foreach (Task<TResult> next in inOrder.GetConsumingEnumerable(stopped))
            {
                while (!next.IsCompleted && notBegun.TryTake(out Task<TResult>? other))
                    other.RunSynchronously();
                yield return next.GetAwaiter().GetResult();
                if (++handedBack % (lookAhead / 2) == 0)
                    _ = room.Release(lookAhead / 2);
            }

            feeder.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
        }

        Task OnItsOwn(Action work) => Task.Factory.StartNew(work, stopped, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        void Feed()
        {
            try
            {
                foreach (TItem item in items)
                {
                    if (WaitHandle.WaitAny([stopped.WaitHandle, room]) == 0)
                        return;
                    var task = new Task<TResult>(() => job(item));
                    // Whoever is waited for has been taken or can be.
                    notBegun.Add(task, stopped);
                    inOrder.Add(task, stopped);
                }
            }
            finally
            {
                inOrder.CompleteAdding();
                notBegun.CompleteAdding();
            }
        }

        void Help()
        {
            foreach (Task<TResult> task in notBegun.GetConsumingEnumerable(stopped))
                task.RunSynchronously();
        }
    }
}
