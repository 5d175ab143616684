namespace QuoteExtractor;

/// <summary>What sort of fact a <see cref="QuoteValue"/> is.</summary>
public enum ValueKind
{
    /// <summary>A number that counts or measures nothing the recognizer knows: <c>118,2</c>.</summary>
    Number,

    /// <summary>A place in a row: <c>ketujuh</c>, <c>ke-8</c>, <c>Pasal 32</c>.</summary>
    Ordinal,

    /// <summary>A share: <c>54,5 persen</c>.</summary>
    Percentage,

    /// <summary>An amount of money: <c>Rp 3,5 juta</c>.</summary>
    Money,

    /// <summary>A number with what it counts or the unit it measures in: <c>11.000 personel</c>, <c>25 kilometer</c>.</summary>
    Quantity,

    /// <summary>How many times as much: <c>sembilan kali lipat</c>.</summary>
    Multiple,

    /// <summary>A day, a week, a month, a quarter, a year or a decade: <c>Rabu (19/6/2024)</c>, <c>bulan lalu</c>.</summary>
    Date,

    /// <summary>From one date to another: <c>10-17 Januari 2021</c>.</summary>
    DateRange,

    /// <summary>A time of day: <c>pukul 14.00 WIB</c>.</summary>
    Time,

    /// <summary>How long: <c>selama lima bulan</c>.</summary>
    Duration,

    /// <summary>How old: <c>berusia 35 tahun</c>.</summary>
    Age,
}
