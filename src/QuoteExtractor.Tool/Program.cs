using QuoteExtractor.Tool;
using QuoteExtractor.Tool.Commands;

return await QuotesCommand.InvokeAsync(args, StandardStreams.OfProcess()).ConfigureAwait(false);
