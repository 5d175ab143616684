namespace QuoteExtractor.Languages;

/// <summary>What a word can be in a value; each member is one file of the language's folder (see <see cref="ValueLexiconReader"/>).</summary>
internal enum ValueSense
{
    /// <summary>A number in digits, which no file lists.</summary>
    Digits,

    /// <summary><c>dua</c>, <c>sepuluh</c></summary>
    Numeral,

    /// <summary>Multiplies what stands before: <c>puluh</c>, <c>juta</c>.</summary>
    Scale,

    /// <summary>The same, short, where the currency stands in front: <c>Rp 1,5 M</c>.</summary>
    MoneyScale,

    /// <summary>Makes ten and more of a digit: <c>dua belas</c>.</summary>
    Teen,

    /// <summary>So many and more: <c>ribuan</c>.</summary>
    VagueNumeral,

    /// <summary><c>setengah</c>, <c>dua pertiga</c></summary>
    Fraction,

    /// <summary>Behind a whole number: <c>satu setengah</c>, English <c>two and a half</c>.</summary>
    FractionBehind,

    /// <summary>Joins hundreds and tens: English <c>two hundred and five</c>.</summary>
    NumeralLink,

    /// <summary>Before decimals in words: <c>lima koma dua</c>.</summary>
    DecimalPoint,

    /// <summary><c>minus</c></summary>
    Minus,

    /// <summary><c>ketujuh</c></summary>
    Ordinal,

    /// <summary>Before digits: <c>ke-</c>.</summary>
    OrdinalPrefix,

    /// <summary>Behind digits: English <c>-th</c>.</summary>
    OrdinalEnding,

    /// <summary>What is numbered: <c>Pasal</c>, <c>nomor</c>.</summary>
    Label,

    /// <summary><c>persen</c>, with what it is of one.</summary>
    Percent,

    /// <summary><c>Rp</c>, <c>dolar AS</c>, with the ISO 4217 code.</summary>
    Currency,

    /// <summary><c>kilometer</c>, with its symbol; without one the noun is counted: <c>orang</c>.</summary>
    Unit,

    /// <summary><c>kali lipat</c></summary>
    Multiple,

    /// <summary><c>bulan</c>, with its letter in ISO 8601, <c>T</c> before those of the clock.</summary>
    TimeUnit,

    /// <summary>A duration in one word: <c>setahun</c>.</summary>
    Duration,

    /// <summary><c>selama</c></summary>
    DurationOpener,

    /// <summary><c>berusia</c></summary>
    AgeOpener,

    /// <summary>English <c>years old</c></summary>
    AgeUnit,

    /// <summary>Before a value: <c>lebih dari</c>.</summary>
    Modifier,

    /// <summary>Behind a value: <c>atau lebih</c>.</summary>
    ModifierBehind,

    /// <summary>Behind digits: <c>-an</c>.</summary>
    AboutEnding,

    Month,
    Weekday,

    /// <summary>A day told from today: <c>kemarin</c>, <c>lusa</c>.</summary>
    RelativeDay,

    /// <summary>Behind a period or a day: <c>lalu</c>, <c>depan</c>, <c>ini</c>, with -1, 1 or 0.</summary>
    Direction,

    /// <summary>The same before it: English <c>last</c>.</summary>
    DirectionBefore,

    /// <summary>Behind a counted time: <c>yang lalu</c>.</summary>
    Ago,

    /// <summary>What a part of a date may be announced by: <c>tanggal</c>, <c>bulan</c>, <c>tahun</c>.</summary>
    DateOpener,

    /// <summary><c>triwulan</c>, with its letter.</summary>
    YearPart,

    /// <summary><c>IV</c></summary>
    RomanNumeral,

    /// <summary>Behind a year: <c>1980-an</c>.</summary>
    DecadeEnding,

    /// <summary>From one to another: <c>hingga</c>.</summary>
    RangeLink,

    /// <summary><c>pukul</c></summary>
    ClockOpener,

    /// <summary><c>sore</c>, with the half of the day: <c>am</c>, <c>pm</c>, <c>noon</c>.</summary>
    DayPart,

    /// <summary><c>WIB</c>, with its offset; empty for the local time.</summary>
    TimeZone,

    /// <summary>Before a year: <c>sejak 2020 warga …</c>, where no one counts 2,020 people.</summary>
    YearOpener,

    /// <summary>What looks like a value and is none: <c>salah satu</c>, <c>kedua belah pihak</c>.</summary>
    NoValue,

    /// <summary>A month's name that means something else where no day or year stands with it: English <c>May</c>.</summary>
    MonthHomograph,
}
