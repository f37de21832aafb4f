using SiteGen.Dutch;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Websites;

namespace SiteGen.Import.Indexing;

/// <summary>What was reckoned of the words of a block, kept for whoever asks next. For one thread.</summary>
internal sealed class BlockWords
{
    /// <summary>Where its words stand without ornaments at both ends; absent until it is asked.</summary>
    internal TextSpan? Bare { get; set; }

    /// <summary>How many words it has; -1 until they are counted, with all that is seen in the same walk over its tokens.</summary>
    internal int Count { get; set; } = -1;

    /// <summary>The cues that its words have.</summary>
    internal LineCues Cues { get; set; }

    /// <summary>The kinds of its tokens, a bit each.</summary>
    internal int Kinds { get; set; }

    /// <summary>Its marks, a bit each, which some share.</summary>
    internal ulong Marks { get; set; }

    /// <summary>Its last character that counts.</summary>
    internal char LastMark { get; set; }

    /// <summary>Its words; absent until they are asked for.</summary>
    internal List<string>? Words { get; set; }

    /// <summary>The pieces that marks cut it into; absent until they are asked for.</summary>
    internal List<string>? Pieces { get; set; }

    /// <summary>Its letters and figures; absent until they are asked for.</summary>
    internal string? Letters { get; set; }

    /// <summary>The dates in it; absent until they are asked for.</summary>
    internal List<DateMention>? Dates { get; set; }

    /// <summary>The times of day in it; absent until they are asked for.</summary>
    internal List<TimeMention>? Times { get; set; }

    /// <summary>Whether it is running text; absent until it is asked.</summary>
    internal bool? IsRunningText { get; set; }

    /// <summary>Whether it could be a title; absent until it is asked.</summary>
    internal bool? IsTitleLike { get; set; }

    /// <summary>Whether it could be a heading; absent until it is asked.</summary>
    internal bool? IsHeadingLike { get; set; }

    /// <summary>Whether it is the name of a person; absent until it is asked.</summary>
    internal bool? IsPersonName { get; set; }
}
