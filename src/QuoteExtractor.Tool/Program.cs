using QuoteExtractor.Tool;
using QuoteExtractor.Tool.Commands;

// Waited for and not awaited: the code of an asynchronous start is compiled anew every time, and nothing else is left to do.
return QuotesCommand.InvokeAsync(args, StandardStreams.OfProcess()).GetAwaiter().GetResult();
