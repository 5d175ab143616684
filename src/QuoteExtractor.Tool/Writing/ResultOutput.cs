using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Writing;

/// <summary>Where a command's results go: standard output, or a file that is written whole or not at all.</summary>
/// <param name="file">The file as the user named it; <see langword="null"/> for standard output.</param>
internal sealed class ResultOutput(string? file, StandardStreams streams, Messages messages)
{
    /// <summary>Runs the work that writes the results, and says what goes wrong with it.</summary>
    /// <returns>What the process is to tell its caller.</returns>
    public int Write(Action<Stream, TableLook> work, CancellationToken cancellation)
    {
        try
        {
            WriteTo(work, cancellation);
        }
        catch (OperationCanceledException)
        {
            messages.Complain(file is not null ? $"stopped; {file} is as it was" : "stopped");
            return ExitCode.Interrupted;
        }
        catch (OutputException e)
        {
            messages.Complain(e.Message);
            return ExitCode.Trouble;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Inputs that fail are problems of their own; what is left is the output: a full disk, say.
            messages.Complain($"{file ?? "standard output"}: {FileTrouble.Writing(e, file is not null)}");
            return ExitCode.Trouble;
        }

        messages.End();
        return messages.Complaints > 0 ? ExitCode.Trouble : ExitCode.Done;
    }

    private void WriteTo(Action<Stream, TableLook> work, CancellationToken cancellation)
    {
        if (file is null)
        {
            work(streams.Output, streams.Look);
            return;
        }

        if (OutputFile.IsDevice(file))
        {
            using var device = new FileStream(file, FileMode.Open, FileAccess.Write);
            work(device, TableLook.Plain);
            return;
        }

        using var output = OutputFile.Create(file, cancellation);
        work(output.Stream, TableLook.Plain);
        cancellation.ThrowIfCancellationRequested();
        output.Keep();
    }
}
