namespace QuoteExtractor.Languages;

/// <summary>What a word can be; a word may be several things. Each member is one file of the language's folder (see <see cref="LexiconReader"/>).</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>Abbreviations whose stop ends no sentence: <c>Dr</c>, <c>No</c>, <c>Jl</c>.</summary>
    Abbreviation = 1UL << 0,

    /// <summary>A title of civil life, the head of a role: <c>Menteri</c>, <c>Presiden</c>, <c>Ketua</c>, <c>Juru Bicara</c>, <c>Kapolres</c>.</summary>
    Role = 1UL << 1,

    /// <summary>Goes before or inside a role: <c>Wakil</c>, <c>Mantan</c>, <c>Pelaksana Tugas</c>.</summary>
    RoleModifier = 1UL << 2,

    /// <summary>A military or police rank, part of the name: <c>Jenderal</c>, <c>Kombes</c>, <c>AKBP</c>.</summary>
    Rank = 1UL << 3,

    /// <summary>An honorific before a name: <c>Pak</c>, <c>Tuan</c>, <c>Dr</c>, <c>H</c>, <c>KH</c>.</summary>
    Honorific = 1UL << 4,

    /// <summary>The head of an organisation's name: <c>Kementerian</c>, <c>Dinas</c>, <c>PT</c>, <c>Universitas</c>, <c>Polda</c>.</summary>
    Organization = 1UL << 5,

    /// <summary>A country, a capital, a province, a city, a regency.</summary>
    Place = 1UL << 6,

    /// <summary>A word before a place's name: <c>Kabupaten</c>, <c>Provinsi</c>, <c>Kota</c>, <c>Jalan</c>.</summary>
    PlaceHead = 1UL << 7,

    /// <summary>A common noun or adjective that stands capitalised inside roles and names of organisations: <c>Luar</c>, <c>Negeri</c>, <c>Pekerjaan</c>, <c>Umum</c>.</summary>
    CommonName = 1UL << 8,

    /// <summary>A given name or a family name: <c>Joko</c>, <c>Budi</c>, <c>Siti</c>.</summary>
    PersonName = 1UL << 9,

    /// <summary>A particle inside a name: <c>bin</c>, <c>al</c>, <c>van</c>, <c>de</c>.</summary>
    NameParticle = 1UL << 10,

    Month = 1UL << 11,
    Weekday = 1UL << 12,

    /// <summary>A relative day or period: <c>kemarin</c>, <c>lalu</c>, <c>pekan</c>.</summary>
    TimeWord = 1UL << 13,

    /// <summary>A personal pronoun of one person: <c>ia</c>, <c>dia</c>, <c>beliau</c>.</summary>
    Pronoun = 1UL << 14,

    /// <summary>A demonstrative that closes a description: <c>itu</c>, <c>ini</c>, <c>tersebut</c>.</summary>
    Demonstrative = 1UL << 15,

    Preposition = 1UL << 16,
    Conjunction = 1UL << 17,

    /// <summary>Introduces a reported clause: <c>bahwa</c>.</summary>
    Complementizer = 1UL << 18,

    /// <summary>Opens a relative clause: <c>yang</c>.</summary>
    Relative = 1UL << 19,

    /// <summary>A common noun for people: <c>pejabat</c>, <c>warga</c>, <c>saksi</c>.</summary>
    PersonNoun = 1UL << 20,

    /// <summary>Makes a group or an unnamed one: <c>para</c>, <c>sejumlah</c>, <c>seorang</c>.</summary>
    Quantifier = 1UL << 21,

    /// <summary>Between subject and verb: <c>juga</c>, <c>telah</c>, <c>kemudian</c>.</summary>
    Adverb = 1UL << 22,

    /// <summary>A report, a law, a statement that can speak: <c>laporan</c>, <c>dekrit</c>, <c>data</c>.</summary>
    DocumentNoun = 1UL << 23,

    /// <summary>An occasion: <c>konferensi pers</c>, <c>wawancara</c>, <c>rapat</c>.</summary>
    Occasion = 1UL << 24,

    /// <summary>A relay formula: <c>dikutip</c>, <c>dilansir</c>.</summary>
    Relay = 1UL << 25,

    /// <summary>A news agency or outlet: <c>Reuters</c>, <c>TASS</c>.</summary>
    Outlet = 1UL << 26,

    /// <summary>People spoken to that are no outlet: <c>wartawan</c>, <c>awak media</c>.</summary>
    Audience = 1UL << 27,

    Negation = 1UL << 28,

    /// <summary>A phrase that opens a line of furniture: <c>Baca juga</c>, <c>Advertisement</c>.</summary>
    FurnitureStart = 1UL << 29,

    /// <summary>Joins two words of one rank, or two verbs of one subject: <c>dan</c>, <c>serta</c>, <c>seraya</c>.</summary>
    Coordinator = 1UL << 30,

    /// <summary>Sets a clause with a subject of its own beside another: <c>sementara</c>, <c>sedangkan</c>, <c>ketika</c>.</summary>
    ClauseOpener = 1UL << 31,

    /// <summary>Sets a clause against the one before: <c>tetapi</c>, <c>sementara</c>, <c>sedangkan</c>.</summary>
    Contrast = 1UL << 37,

    /// <summary>Where someone belongs: <c>dari</c>, <c>asal</c>.</summary>
    Origin = 1UL << 38,

    /// <summary>The head of a body's name that is none alone: <c>Universitas</c>, <c>PT</c>.</summary>
    BodyHead = 1UL << 39,

    /// <summary>A part of a body, which belongs to the title where the body's name follows: <c>Dekan Fakultas Hukum | Universitas Arum</c>.</summary>
    Subunit = 1UL << 40,

    /// <summary>Opens what is supposed and not told: <c>jika</c>.</summary>
    Conditional = 1UL << 41,

    /// <summary>Makes a reporting verb a possibility: <c>bisa mengatakan</c>.</summary>
    Modal = 1UL << 42,

    /// <summary>Opens a clause of time: <c>setelah</c>, <c>usai</c>.</summary>
    Temporal = 1UL << 43,

    /// <summary>Shows that a predicate begins, and stands in no noun phrase but behind a relative pronoun: <c>adalah</c>, <c>akan</c>, <c>tidak</c>.</summary>
    Predicative = 1UL << 55,

    /// <summary>Has the form of a verb and describes a noun: <c>terbesar</c>, <c>berbahaya</c>, <c>mendalam</c>.</summary>
    Adjective = 1UL << 56,

    /// <summary>Stands before an occasion: <c>dalam</c>, <c>di sela-sela</c>; with the number 1 before a verb too: <c>saat</c>, <c>usai</c>.</summary>
    OccasionOpener = 1UL << 44,

    /// <summary>How someone is reached for a word: <c>dihubungi</c>, <c>ditemui</c>.</summary>
    ContactVerb = 1UL << 45,

    /// <summary>Continues the noun phrase of an occasion: <c>rapat dengan …</c>, <c>kunjungan ke …</c>, <c>webinar bertajuk …</c>.</summary>
    OccasionLink = 1UL << 46,

    /// <summary>Stands before a place: <c>di</c>.</summary>
    PlaceOpener = 1UL << 47,

    /// <summary>A common noun for a place where people speak: <c>kantornya</c>, <c>lokasi</c>.</summary>
    Site = 1UL << 48,

    /// <summary>The prepositions that leave a date the day of the saying: <c>pada</c>, and not <c>sejak</c> or <c>hingga</c>.</summary>
    DateOpener = 1UL << 49,

    /// <summary>A day told from today, with the number of days from it: <c>kemarin</c>, <c>hari ini</c>.</summary>
    RelativeDay = 1UL << 50,

    /// <summary>A longer time told from now, with the number of weeks back where it is a week: <c>pekan lalu</c>, <c>tahun lalu</c>.</summary>
    RelativePeriod = 1UL << 51,

    /// <summary>What time is counted in: <c>hari</c>, <c>bulan</c>.</summary>
    PeriodUnit = 1UL << 52,

    /// <summary>Sets a counted time before now: <c>lalu</c>, <c>terakhir</c>.</summary>
    Ago = 1UL << 53,

    /// <summary>Before the one who is told something: <c>kepada</c>.</summary>
    Hearer = 1UL << 54,

    /// <summary>What someone is to another, whose name may follow: <c>pengacara</c>, <c>istri</c>.</summary>
    Relation = 1UL << 57,

    /// <summary>Tells that someone speaks and not what: <c>berbicara</c>, <c>berpidato</c>.</summary>
    TalkVerb = 1UL << 58,

    /// <summary>What is given or offered and is no statement: <c>belasungkawa</c>, <c>terima kasih</c>, <c>komentar</c>.</summary>
    NonClaim = 1UL << 32,

    /// <summary>Between the reporting verb and its clause, nothing but an aim: <c>untuk</c>, <c>agar</c>, <c>karena</c>.</summary>
    Aim = 1UL << 33,

    /// <summary><c>sebagai</c></summary>
    AsWord = 1UL << 34,

    /// <summary>The preposition before a passive's agent: <c>oleh</c>.</summary>
    AgentMarker = 1UL << 35,

    /// <summary>What a sentence points back with: <c>hal</c>, <c>demikian</c>.</summary>
    Pointer = 1UL << 36,

    /// <summary>Opens a question that is asked in a clause: English <c>whether</c>, <c>why</c>.</summary>
    Interrogative = 1UL << 59,

    /// <summary>Opens a noun phrase: English <c>the</c>, <c>a</c>, <c>his</c>.</summary>
    Determiner = 1UL << 60,

    /// <summary>Tells whose the next noun is: English <c>his</c>, and the ending <c>'s</c>, which the tokenizer cuts from its name.</summary>
    Possessive = 1UL << 61,

    /// <summary>A verb that reports nothing and that its form does not show: English <c>took</c>.</summary>
    Verb = 1UL << 62,

    /// <summary>Before a verb that is wished, asked or refused: English <c>to</c>.</summary>
    Infinitive = 1UL << 63,
}
