namespace QuoteExtractor.Segmentation;

/// <summary>What a UTF-16 code unit is to the tokenizer.</summary>
internal enum CharKind : byte
{
    /// <summary>A sign of its own.</summary>
    Sign,

    /// <summary>White space, control and zero-width characters: no part of any token.</summary>
    Blank,

    /// <summary>Ends a line, and with it a paragraph.</summary>
    LineBreak,

    /// <summary>A letter, a combining mark or a sign that counts as one (<c>²</c>).</summary>
    Letter,

    Digit,

    /// <summary>A quotation mark of any language, apostrophes among them.</summary>
    Mark,

    /// <summary>Half of a character outside the Basic Multilingual Plane, or a lone one.</summary>
    Surrogate,
}
