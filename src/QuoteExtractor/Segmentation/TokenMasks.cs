namespace QuoteExtractor.Segmentation;

/// <summary>Where the tokens of 64 characters begin and end, by arithmetic on their masks.</summary>
internal readonly ref struct TokenMasks
{
    /// <summary>Reads the masks from the bit <paramref name="from"/> on, where a token begins or a blank stands.</summary>
    public TokenMasks(in CharMasks c, int from)
    {
        ulong read = ulong.MaxValue << from;
        ulong letters = c.Letters & read, digits = c.Digits & read;
        ulong afterLetter = letters << 1, afterDigit = digits << 1, beforeLetter = letters >> 1, beforeDigit = digits >> 1;

        // besar-besaran, Jum'at; 19/6/2031, 1.500.000
        ulong joiners = ((c.Hyphens | c.Apostrophes) & afterLetter & beforeLetter) | (c.NumberJoiners & afterDigit & beforeDigit);
        ulong signs = read & ~(c.Letters | c.Digits | c.Blanks | joiners);

        // G20, 3D; Covid-19, 80-an
        ulong rare = (afterLetter & digits) | (afterDigit & letters)
            | (c.Hyphens & ((afterLetter & beforeDigit) | (afterDigit & beforeLetter)))

            // Torres's
            | (c.Apostrophes & afterLetter & beforeLetter & ~(letters >> 2))

            // kabar.com, a.1; 12/Pid; https://
            | (c.Stops & ~joiners & (afterLetter | afterDigit) & (beforeLetter | beforeDigit))
            | (c.Slashes & afterDigit & beforeLetter) | (c.Colons & (c.Slashes >> 1))

            // ..., --, ''
            | Doubled(c.Stops) | Doubled(c.Hyphens) | Doubled(c.Apostrophes)
            | c.Rare;
        rare &= read;

        // A sign may join what is before it with what is behind it.
        rare |= signs & (rare >> 1);
        ulong runs = letters | digits | joiners | rare;
        ulong single = signs & ~rare;
        Starts = (runs & ~(runs << 1)) | single;
        Ends = (runs << 1 & ~runs) | (single << 1);
        Rare = rare;
    }

    /// <summary>The first character of each token.</summary>
    public ulong Starts { get; }

    /// <summary>One past the last character of each token.</summary>
    public ulong Ends { get; }

    /// <summary>Characters whose token only the careful reader can tell; from the start of the token on.</summary>
    public ulong Rare { get; }

    private static ulong Doubled(ulong signs) => signs & ((signs << 1) | (signs >> 1));
}
