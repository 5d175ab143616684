namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What is told of a saying besides its content, cue and speaker; in the order of reports.</summary>
internal enum Aspect
{
    Role,
    Affiliation,
    Date,
    Place,
    Event,
    Via,
}
