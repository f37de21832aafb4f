using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>A line above the running text, as the search for the title looks at it: its own words and what stands around it. For one thread.</summary>
internal sealed class HeadLine
{
    internal HeadLine(BlockView block, BlockView? next, bool isAboveText, bool isMarked, BodyWords? body)
    {
        (Block, Next, IsAboveText, IsMarked) = (block, next, isAboveText, isMarked);
        IsSortOnly = true;
        for (var i = block.First; i < block.Next; i++)
        {
            ref readonly var token = ref block.Index.Tokens[i];
            if (!token.IsWord) continue;
            IsSortOnly &= NatureWords.IsReportTitle(token.Folded) || NatureWords.IsStateOfReport(token.Folded) || FunctionWords.IsSmall(token);
            SaysGathering |= GatheringWords.IsCompound(token.Folded);
            Meeting ??= MeetingWords.Of(token) is { IsWeak: false } word ? word : null;
            if (FunctionWords.IsAuxiliary(token.Folded) || NatureWords.IsPast(token)) HasVerb = true;
            if (FunctionWords.IsSmall(token)) continue;
            Content++;
            if (!token.IsCapital && !NamePrefixes.IsPart(token.Folded)) Plain++;
            if (token.IsAllCapitals) Shouted++;
            if (body is not null && body.Has(token)) Shared++;
        }

        if (body is not null && block.Number == 0 && next is { } below) NextShared = below.Count(token => token.IsWord && !FunctionWords.IsSmall(token) && body.Has(token));
    }

    /// <summary>The line.</summary>
    internal BlockView Block { get; }

    /// <summary>The next line that could be the title; absent for the last.</summary>
    internal BlockView? Next { get; }

    /// <summary>Whether the running text begins right below it.</summary>
    internal bool IsAboveText { get; }

    /// <summary>Whether a menu or the way to the page stands below it, above the text: then it is of the head of the site.</summary>
    internal bool IsAboveMenu { get; init; }

    /// <summary>Whether a line with the day of publication stands right below it.</summary>
    internal bool IsAboveNotice { get; init; }

    /// <summary>Whether a line with the day of publication stands right below the next line that could be the title.</summary>
    internal bool IsNextAboveNotice { get; init; }

    /// <summary>Whether the way back to the other pages stands right below it, so that it is of what stood above that: a picture, or the name of the part.</summary>
    internal bool IsOnWayBack { get; init; }

    /// <summary>Whether it stands apart, and the next line is the heading of the paragraph right below that.</summary>
    internal bool IsAboveHeading { get; init; }

    /// <summary>Whether it stands on other pages again, with the number of the page beside it, and the next line says what the report is.</summary>
    internal bool IsRunningHead { get; init; }

    /// <summary>Whether it says what sort of text it is and nothing else: <c>Vastgesteld verslag</c>, <c>Besluitenlijst en verslag</c>.</summary>
    internal bool IsSortOnly { get; }

    /// <summary>Whether the file marks it as a heading.</summary>
    internal bool IsMarked { get; }

    /// <summary>The first word in it that surely means a meeting; absent when there is none.</summary>
    internal MeetingWord? Meeting { get; }

    /// <summary>Whether a word in it means that people came together, whatever the kind.</summary>
    internal bool SaysGathering { get; }

    /// <summary>Whether it is what the site calls all its pages.</summary>
    internal bool IsNameOfPages { get; init; }

    /// <summary>Whether it has a common verb.</summary>
    internal bool HasVerb { get; }

    /// <summary>How many of its words carry a meaning.</summary>
    internal int Content { get; }

    /// <summary>How many of those are written as ordinary words.</summary>
    internal int Plain { get; }

    /// <summary>How many of those are in capitals.</summary>
    internal int Shouted { get; }

    /// <summary>How many of those the running text has, too.</summary>
    internal int Shared { get; }

    /// <summary>How many of the words of the next line that mean something the running text has.</summary>
    internal int NextShared { get; }

    /// <summary>Whether all its words that mean something have capitals, as names do.</summary>
    internal bool IsNameLike => Content >= 2 && Plain == 0 && Shouted < Content && Meeting is null;
}
