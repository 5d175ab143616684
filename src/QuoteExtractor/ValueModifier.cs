namespace QuoteExtractor;

/// <summary>How exactly a <see cref="QuoteValue"/> was given.</summary>
public enum ValueModifier
{
    /// <summary>As it stands.</summary>
    None,

    /// <summary><c>sekitar 10 juta</c>, <c>200-an</c></summary>
    About,

    /// <summary>A little less: <c>hampir 35 persen</c>.</summary>
    Almost,

    /// <summary><c>lebih dari 300 ribu</c>; <c>ribuan</c> too, which says 1000 and more.</summary>
    MoreThan,

    /// <summary><c>kurang dari 1 persen</c></summary>
    LessThan,

    /// <summary><c>setidaknya 12 orang</c>, <c>5 persen atau lebih</c></summary>
    AtLeast,

    /// <summary><c>maksimal 10 hari</c></summary>
    AtMost,
}
