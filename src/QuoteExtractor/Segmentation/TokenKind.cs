namespace QuoteExtractor.Segmentation;

internal enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes and digits: <c>Covid-19</c>, <c>Jum'at</c>, <c>PK-FWS</c>; URLs too.</summary>
    Word,

    /// <summary>Digits with inner separators: <c>1.500.000</c>, <c>19/6/2024</c>, <c>14.00</c>, <c>2,5%</c> without the sign.</summary>
    Number,

    /// <summary>Full stop, comma, colon, brackets, dashes, ellipsis and every other sign.</summary>
    Punctuation,

    /// <summary>A quotation mark, doubled ones (<c>``</c>, <c>''</c>) as one token; apostrophes inside words are none.</summary>
    Mark,
}
