using BenchmarkDotNet.Running;
using QuoteExtractor.Benchmarks;
using QuoteExtractor.Benchmarks.Ratios;

// dotnet run -c Release --project benchmarks/QuoteExtractor.Benchmarks -- ratios [--dry]
if (args is ["ratios", ..])
    return RatioCommand.Run(isDry: args.Contains("--dry"));

// dotnet run -c Release --project benchmarks/QuoteExtractor.Benchmarks -- --job short --filter '*'
Console.WriteLine($"Articles: {Articles.Origin}, {Articles.Texts.Length} texts, {Articles.Texts.Sum(text => (long)text.Length)} characters");
BenchmarkSwitcher.FromAssembly(typeof(Articles).Assembly).Run(args);
return 0;
