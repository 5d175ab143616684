using System.Text;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>Composes articles out of invented names, cues and marks. The same seed gives the same article.</summary>
internal sealed class ArticleInventor(int seed)
{
    private static readonly string[] Names =
        ["Ratna Wulandari", "Ratna", "Bagus Santika", "Bagus", "Tuan Lindgren", "Oskar Lindgren", "Ferdi Nasution-Blake", "AKBP Sutrisno", "Kepala Desa", "Dr. H. Amin", "Pak Ngurah", "KUB", "Badan Pangan Arkadia", "Arkadia", "ia", "dia", "beliau", "perempuan itu", "seorang pejabat"];

    private static readonly string[] Cues =
        ["kata", "ujar", "tegas", "ucap", "jelas", "tutur", "mengatakan", "menegaskan", "menyebut", "menurut", "katanya", "tegasnya", "said", "added", "according to"];

    private static readonly string[] Roles = ["Menteri Pangan Arkadia", "Wali Kota", "Kapolres", "juru bicara", "Direktur PT Laut Biru", "mantan gubernur"];

    private static readonly string[] Words =
        ["harga", "beras", "tidak", "naik", "warga", "sudah", "pulang", "jembatan", "akan", "dibuka", "pekan", "depan", "Rp 1.500.000", "dua juta", "sekitar 40 persen", "pukul 14.30", "14.30", "19/6/2024", "Covid-19", "Jum'at", "dan", "yang", "karena", "di", "Borea", "No. 10", "dll.", "www.contoh.id"];

    private static readonly (string Open, string Close)[] Marks =
        [("\"", "\""), ("“", "”"), ("”", "”"), ("«", "»"), ("„", "“"), ("``", "''"), ("‘", "’"), ("'", "'")];

    private static readonly string[] Furniture =
        ["Baca juga: Harga Beras Turun Lagi", "Advertisement", "SCROLL TO CONTINUE WITH CONTENT", "[Gambas:Video]", "Penulis: Sari | Editor: Made", "Halaman 2 dari 2", "(foto: Sari/Kabar Arkadia)"];

    private readonly Random _random = new(seed);
    private (string Open, string Close) _marks;
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _pairs = [];

    public static InventedArticle Invent(int seed) => new ArticleInventor(seed).Write();

    private InventedArticle Write()
    {
        _marks = Pick(Marks);
        if (_random.Next(2) == 0)
            _text.Append(Pick(Names)).Append(": ").Append(Clause()).Append('\n');
        for (int paragraphs = _random.Next(1, 8); paragraphs > 0; paragraphs--)
        {
            for (int sentences = _random.Next(1, 4); sentences > 0; sentences--)
                Sentence();
            _text.Append(_random.Next(3) == 0 ? "\n" : "\n\n");
            if (_random.Next(5) == 0)
                _text.Append(Pick(Furniture)).Append("\n\n");
        }

        return new InventedArticle(_text.ToString(), _pairs);
    }

    private void Sentence()
    {
        switch (_random.Next(7))
        {
            case 0:
                Marked(Clause() + ",");
                Add($" {Pick(Cues)} {Speaker()}. ");
                break;
            case 1:
                Add($"{Speaker()} {Pick(Cues)}, ");
                Marked(Clause() + ".");
                _text.Append(' ');
                break;
            case 2:
                Marked(Clause() + ",");
                Add($" {Pick(Cues)} {Speaker()}, ");
                Marked(Clause() + ".");
                _text.Append(' ');
                break;
            case 3:
                _text.Append("Program ");
                Marked(Capitalized(Pick(Words)));
                Add($" {Clause()}. ");
                break;
            case 4:
                Marked(Clause() + ".");
                _text.Append(' ');
                break;
            case 5:
                Add($"{Speaker()} {Pick(Cues)} bahwa {Clause()}. ");
                break;
            default:
                Add($"{Capitalized(Clause())}. ");
                break;
        }
    }

    private void Marked(string content)
    {
        _text.Append(_marks.Open);
        int start = _text.Length;
        _text.Append(Capitalized(content));
        _pairs.Add(new TextSpan(start, _text.Length));
        _text.Append(_marks.Close);
    }

    private void Add(string text) => _text.Append(text);

    private string Speaker() => _random.Next(3) switch
    {
        0 => $"{Pick(Roles)} {Pick(Names)}",
        1 => $"{Pick(Names)}, {Pick(Roles)}",
        _ => Pick(Names),
    };

    private string Clause() => string.Join(' ', Enumerable.Range(0, _random.Next(2, 9)).Select(_ => Pick(Words)));

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
