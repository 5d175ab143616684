namespace QuoteExtractor.Languages;

/// <summary>What a reporting word can do; the words after the colon in <c>cues.txt</c>, in small letters.</summary>
[Flags]
internal enum CueTraits : uint
{
    None = 0,

    /// <summary>Stands after its subject and before its content: <c>X mengatakan P</c>.</summary>
    Leads = 1 << 0,

    /// <summary>Stands after (or inside) its content and before its subject: <c>"P," kata X</c>.</summary>
    Follows = 1 << 1,

    /// <summary>Takes a pronoun as an ending: <c>katanya</c>. The reader makes those forms from <c>clitics.txt</c>.</summary>
    Clitic = 1 << 2,

    /// <summary>Takes a reported clause without a complementiser.</summary>
    Clause = 1 << 3,

    /// <summary>Takes a noun phrase that names an act or a claim: <c>menyerukan penghentian …</c>.</summary>
    Noun = 1 << 4,

    /// <summary>Takes <c>Y sebagai Z</c>.</summary>
    As = 1 << 5,

    /// <summary>Takes what is asked or promised: <c>berjanji untuk …</c>, <c>mendesak Y agar …</c>.</summary>
    To = 1 << 6,

    /// <summary>A passive whose agent follows: <c>diklaim X bahwa</c>.</summary>
    Passive = 1 << 7,

    /// <summary>A preposition: <c>menurut X, P</c>.</summary>
    Preposition = 1 << 8,

    /// <summary>A noun of saying, with its owner behind it: <c>klaim X bahwa P</c>.</summary>
    Claim = 1 << 9,

    /// <summary>Made by the reader: this form carries the pronoun.</summary>
    WithClitic = 1 << 10,

    /// <summary>Introduces direct speech alone and no clause: <c>berteriak</c>.</summary>
    Direct = 1 << 11,

    /// <summary>The bare verb of a headline: <c>Borea Ancam Tutup Perbatasan</c>; reports only in lines without a final stop.</summary>
    Headline = 1 << 12,

    /// <summary>Needs the complementiser (or a quotation) to report: <c>mencatat bahwa</c>, never <c>mencatat rekor</c>.</summary>
    That = 1 << 13,

    /// <summary>Takes its object as an ending: <c>menyebutnya sebagai …</c>. The reader makes those forms too.</summary>
    Object = 1 << 14,

    /// <summary>Names deeds as well as words: reports only what someone does, never what something causes (<c>Badai itu mendorong …</c>).</summary>
    Deed = 1 << 15,

    /// <summary>Needs a clause with a subject of its own, or a comma: <c>melanjutkan, P</c>, never <c>melanjutkan pembangunan</c>.</summary>
    Predicate = 1 << 16,

    /// <summary>Takes a question: English <c>asked Torres whether P</c>. With no subject, or as a passive, it is somebody unnamed who asks.</summary>
    Question = 1 << 17,

    /// <summary>Has no tense of its own, so its subject is that of the clause around it: English <c>saying P, Torres left</c>.</summary>
    Participle = 1 << 18,

    /// <summary>Tells what things show as well as what people say: a document shows a clause (<c>Data itu menunjukkan P</c>), any other thing says nothing.</summary>
    Shows = 1 << 19,

    /// <summary>Names an act where the content has no subject of its own: <c>memutuskan tidak ikut</c>.</summary>
    Act = 1 << 20,

    /// <summary>Takes someone and what that one is charged with: English <c>accused Torres of P</c>.</summary>
    Of = 1 << 21,

    /// <summary>Is a noun as well, and a verb only where many do it: English <c>voters question P</c>, never <c>the ballot question</c>.</summary>
    Many = 1 << 22,

    /// <summary>Names the one spoken to before the content, without a preposition: English <c>told reporters P</c>.</summary>
    Addressee = 1 << 24,

    /// <summary>The bare verb of a headline for how somebody treats another, before whose colon it stands: <c>Borea Kecam Sanksi Torres: P</c> is Borea's.</summary>
    Reacts = 1 << 25,

    /// <summary>Tells what is said where nobody is told to say it: English <c>allegations of fraud</c>.</summary>
    Nameless = 1 << 28,
}
