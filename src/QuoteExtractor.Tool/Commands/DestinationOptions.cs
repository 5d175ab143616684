using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The options that say what is written and where: <c>--to</c> and <c>-o</c>, in pairs, and <c>--resume</c>.</summary>
internal sealed class DestinationOptions
{
    private readonly Option<string[]> _to = new("--to")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "What to write. Default: by the ending of the output file; a table where it has none. With several -o: none, or one for each, in their order.",
    };

    private readonly Option<string[]> _output = new("--output", "-o")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The file to write, whole or not at all; for brat a folder, for sqlite a database that may be there already. Say it again to write more than one; '-' is standard output, the default.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Go on where the same command was stopped, instead of beginning anew.",
    };

    public DestinationOptions()
    {
        _to.AcceptOnlyFromAmong(OutputFormats.Names);
    }

    /// <summary>Adds the options and what must hold for them.</summary>
    /// <param name="paths">The articles that the command reads.</param>
    /// <param name="people">The list that it reads.</param>
    public void AddTo(Command command, Argument<string[]> paths, Option<string?> people)
    {
        foreach (Option option in new Option[] { _to, _output, _resume })
            command.Add(option);
        command.Validators.Add(result => Check(result, [.. result.GetResult(paths)?.Tokens.Select(token => token.Value) ?? []], Said(result, people)));
    }

    public bool Resume(ParseResult parsed) => parsed.GetValue(_resume);

    public IReadOnlyList<Destination> Destinations(ParseResult parsed) => Destinations(parsed.GetValue(_to) ?? [], parsed.GetValue(_output) ?? []);

    private static Destination[] Destinations(string[] to, string[] output)
    {
        if (output.Length == 0)
            return [new Destination(OutputFormats.Choose(to.FirstOrDefault(), null), null)];
        return [.. output.Select((name, i) => new Destination(OutputFormats.Choose(to.ElementAtOrDefault(i), name), name == Destination.StandardOutput ? null : name))];
    }

    // Not the values: a line that a shell asks to complete may lack them.
    private static string[] Said(CommandResult command, Option option) => [.. command.GetResult(option)?.Tokens.Select(token => token.Value) ?? []];

    private void Check(CommandResult command, string[] paths, string[] people)
    {
        string[] to = Said(command, _to);
        string[] output = Said(command, _output);
        if (to.Except(OutputFormats.Names).Any())
            return; // Told where it stands.
        if (to.Length != 0 && to.Length != Math.Max(output.Length, 1))
        {
            command.AddError("Say --to as often as -o, in the same order, or not at all: then the ending of each file tells.");
            return;
        }

        foreach (string objection in output.Where(_ => to.Length == 0).Select(name => OutputFormats.Objection(name, OutputFormats.All)).OfType<string>())
            command.AddError(objection);
        Destination[] destinations = Destinations(to, output);
        if (destinations.FirstOrDefault(each => each.Name is null && each.Format.Place != OutputPlace.Stream) is { } homeless)
            command.AddError($"--to {homeless.Format.Name} needs a {(homeless.Format.Place == OutputPlace.Folder ? "folder" : "file")}: name it with -o.");
        string[] places = [.. destinations.SelectMany(each => each.Places)];
        if (places.Distinct(FilePlace.Comparer).Count() < places.Length || destinations.Count(each => each.Name is null) > 1)
            command.AddError("Two outputs go to the same place; name two files.");
        OverwriteRule.Check(command, paths.Concat(people), places);
        string[] folders = [.. destinations.Where(each => each.Format.Place == OutputPlace.Folder).SelectMany(each => each.Places)];
        if (paths.FirstOrDefault(path => Directory.Exists(path) && folders.Contains(FilePlace.Of(path), FilePlace.Comparer)) is { } among)
            command.AddError($"{among} is read, and its articles would stand among what is written; name another folder with -o.");
        if (command.GetResult(_resume) is not null && !destinations.All(each => each.CanGoOn))
            command.AddError($"--resume goes on with files of {string.Join(", ", OutputFormats.All.Where(format => format.CanGoOn).Select(format => format.Name))}: name them with -o.");
    }
}
