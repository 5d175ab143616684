namespace QuoteExtractor.Tool.Writing;

/// <summary>Hands documents one by one to a writer that pulls them, so that several writers get the same ones and none runs ahead.</summary>
internal sealed class DocumentPipe : IDisposable
{
    private readonly SemaphoreSlim _asked = new(0);
    private readonly SemaphoreSlim _given = new(0);
    private readonly Task _writer;
    private QuoteDocument? _next;
    private volatile bool _ended;
    private volatile bool _abandoned;

    public DocumentPipe(Action<IEnumerable<QuoteDocument>> write)
    {
        _writer = Task.Factory.StartNew(() => Run(write), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Waits until the writer has written all that it got and asks for more; throws what it threw.</summary>
    public void Await()
    {
        if (!_ended)
            _asked.Wait();
        if (_ended)
            _writer.GetAwaiter().GetResult();
    }

    /// <summary>Hands over a document to a writer that has been awaited; <see langword="null"/> for no more.</summary>
    public void Hand(QuoteDocument? document)
    {
        _next = document;
        _given.Release();
    }

    /// <summary>Stops a writer that has not ended, without letting it write an ending.</summary>
    public void Dispose()
    {
        _abandoned = true;
        _given.Release();
        ((IAsyncResult)_writer).AsyncWaitHandle.WaitOne();
        _ = _writer.Exception; // Has been thrown where it was awaited.
        _asked.Dispose();
        _given.Dispose();
    }

    private void Run(Action<IEnumerable<QuoteDocument>> write)
    {
        try
        {
            write(Documents());
        }
        finally
        {
            _ended = true;
            _asked.Release();
        }
    }

    private IEnumerable<QuoteDocument> Documents()
    {
        while (true)
        {
            _asked.Release();
            _given.Wait();
            if (_abandoned)
                throw new OperationCanceledException();
            if (_next is not { } document)
                yield break;
            yield return document;
        }
    }
}
