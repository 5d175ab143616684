using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Export;

/// <summary>The colours of the speakers, as readers with each sort of colour blindness see them.</summary>
public sealed partial class PagePaletteTests
{
    // G. Machado, M. Oliveira, L. Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009; severity 1.
    private static readonly Dictionary<string, double[]> Sights = new()
    {
        ["all colours"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritanopia"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    private static readonly string Css = File.ReadAllText(Repository.PathTo("src/QuoteExtractor/Export/Page/page.css"));

    public static TheoryData<bool, string> LooksAndSights => new(
        from dark in new[] { false, true }
        from sight in Sights.Keys
        select new TheoryDataRow<bool, string>(dark, sight));

    [Theory]
    [MemberData(nameof(LooksAndSights))]
    public void Any_two_speakers_can_be_told_apart(bool dark, string sight)
    {
        double[][] seen = [.. Speakers(dark).Select(colour => Oklab(Seen(Linear(colour), Sights[sight])))];
        IEnumerable<double> distances =
            from a in Enumerable.Range(0, seen.Length)
            from b in Enumerable.Range(0, a)
            select Math.Sqrt(seen[a].Zip(seen[b], (x, y) => (x - y) * (x - y)).Sum());
        distances.Min().Should().BeGreaterThan(0.1, "0.02 is the least difference that is seen at all (OKLab)");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_stand_out_from_the_paper_and_words_can_be_read(bool dark)
    {
        double paper = Luminance(Named("paper", dark));
        Speakers(dark).Should().OnlyContain(colour => Contrast(Luminance(colour), paper) >= 3, "WCAG 2.2, 1.4.11");
        foreach (string words in new[] { "ink", "quiet", "furniture" })
            Contrast(Luminance(Named(words, dark)), paper).Should().BeGreaterThanOrEqualTo(4.5, "WCAG 2.2, 1.4.3: {0}", words);
    }

    private static string[] Speakers(bool dark) => [.. Enumerable.Range(0, 8).Select(number => Named($"c{number}", dark))];

    /// <summary>The light value stands first in the style sheet, the dark one second.</summary>
    private static string Named(string name, bool dark) =>
        Colour().Matches(Css).Where(match => match.Groups["name"].Value == name).ElementAt(dark ? 1 : 0).Groups["value"].Value;

    private static double[] Linear(string colour)
    {
        int rgb = int.Parse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return [.. new[] { rgb >> 16, (rgb >> 8) & 255, rgb & 255 }.Select(part => part / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
    }

    private static double[] Seen(double[] colour, double[] sight) => [.. Times(sight, colour).Select(part => Math.Clamp(part, 0, 1))];

    private static double Luminance(string colour) => Times([0.2126, 0.7152, 0.0722], Linear(colour))[0];

    private static double Contrast(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

    // B. Ottosson: A perceptual color space for image processing, 2020.
    private static double[] Oklab(double[] colour) => Times(
        [0.2104542553, 0.7936177850, -0.0040720468, 1.9779984951, -2.4285922050, 0.4505937099, 0.0259040371, 0.7827717662, -0.8086757660],
        [.. Times([0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376, 0.6299787005], colour).Select(Math.Cbrt)]);

    private static double[] Times(double[] matrix, double[] vector) =>
        [.. matrix.Chunk(3).Select(row => row.Zip(vector, (a, b) => a * b).Sum())];

    [GeneratedRegex("--(?<name>[a-z0-9]+): #(?<value>[0-9a-f]{6});")]
    private static partial Regex Colour();
}
