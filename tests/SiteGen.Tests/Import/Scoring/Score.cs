namespace SiteGen.Tests.Import;

/// <summary>The figures of one field over many reports: right answers, wrong ones, and for lists what is missing and what is too much.</summary>
internal sealed class Score
{
    internal int Right { get; set; }

    internal int Wrong { get; set; }

    internal int Missing { get; set; }

    internal int Extra { get; set; }

    internal bool IsList { get; set; }

    /// <summary>The share of right answers, or for a list the harmonic mean of precision and recall.</summary>
    internal double Figure => IsList
        ? Right == 0 ? (Missing + Extra == 0 ? 1 : 0) : 2.0 * Right / ((2.0 * Right) + Missing + Extra)
        : Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public override string ToString() => IsList
        ? FormattableString.Invariant($"F1 {Figure:0.000}   right {Right}, missing {Missing}, too much {Extra}")
        : FormattableString.Invariant($"   {Figure:0.000}   {Right} of {Right + Wrong}");
}
