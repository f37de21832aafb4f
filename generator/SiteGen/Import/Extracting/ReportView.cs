using System.Runtime.InteropServices;
using SiteGen.Diagnostics;
using SiteGen.Dutch;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Reports;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Extracting;

/// <summary>A classified report, as the rules that look for facts see it. Immutable but for what is kept of its sentences; for one thread.</summary>
/// <param name="Document">The raw report with its hints.</param>
/// <param name="Index">Its text.</param>
/// <param name="Roles">What each block is.</param>
internal sealed record ReportView(RawDocument Document, TextIndex Index, ClassifiedBlock[] Roles)
{
    /// <summary>Whether facts may be read from the block of a token: debris and credits are no source.</summary>
    internal bool IsSource(int token) => IsSourceBlock(Index.BlockOf(token));

    /// <summary>Whether facts may be read from a block.</summary>
    internal bool IsSourceBlock(int block) => sources[block];

    private readonly bool[] sources = SourcesOf(Roles);

    private readonly Dictionary<TextSpan, SentenceTense.Look> looks = [];

    /// <summary>Which way the sentence around a date looks, kept for whoever asks next.</summary>
    internal SentenceTense.Look LookOf(TextSpan date)
    {
        ref var look = ref CollectionsMarshal.GetValueRefOrAddDefault(looks, date, out var isKnown);
        if (!isKnown) look = SentenceTense.Of(Index.Text, date);
        return look;
    }

    /// <summary>Whether the text has the words of a link at all.</summary>
    internal bool MayLink => mayLink ??= CallWords.MayLink(Index.Folded);

    private bool? mayLink;

    /// <summary>Whether the text names a venue that the site lists.</summary>
    internal bool HasVenue { get; } = Has<VenueEntry>(Index, _ => true);

    /// <summary>Whether the text names a region as people do: by a nickname of its municipalities, or without <c>regio</c>.</summary>
    internal bool HasEverydayRegion { get; } = Has<RegionEntry>(Index, region => region.IsEveryday);

    /// <summary>The number of the title's block; -1 when the report has no title.</summary>
    internal int TitleBlock { get; } = TitleOf(Roles);

    /// <summary>The first block of running text; -1 when there is none.</summary>
    internal int FirstParagraph { get; } = FirstOf(Roles);

    /// <summary>Evidence of the words from one token up to another.</summary>
    internal Evidence Evidence(EvidenceReason reason, int first, int next) => Evidence(reason, Index.Span(first, next));

    /// <summary>Evidence of the words at a place.</summary>
    internal Evidence Evidence(EvidenceReason reason, TextSpan span) => new(reason, span.Length == 0 ? "" : Flat(span.Of(Index.Text)), span);

    /// <summary>Evidence of the sentence around a token, cut to a quotable length.</summary>
    internal Evidence SentenceEvidence(EvidenceReason reason, int token)
    {
        var sentence = Index.Sentences[Index.SentenceOf(token)];
        var span = Index.Span(sentence);
        if (span.Length <= LongestQuote) return Evidence(reason, span);
        var start = Math.Max(span.Start, Index.Tokens[token].Start - (LongestQuote / 3));
        while (start > span.Start && Index.Text[start - 1] != ' ') start--;
        var end = Math.Min(span.End, start + LongestQuote);
        while (end < span.End && Index.Text[end] != ' ') end++;
        return Evidence(reason, TextSpan.FromTo(start, end));
    }

    private const int LongestQuote = 140;

    private static string Flat(string text) => text.AsSpan().IndexOfAny('\n', '\t') >= 0 ? string.Join(' ', text.Split(['\n', '\t'], StringSplitOptions.RemoveEmptyEntries)) : text;

    private static bool[] SourcesOf(ClassifiedBlock[] roles)
    {
        var found = new bool[roles.Length];
        for (var i = 0; i < found.Length; i++) found[i] = roles[i].Role is not BlockRole.Debris && roles[i].Reason != ImportReasons.DroppedCredit;
        return found;
    }

    private static bool Has<T>(TextIndex index, Func<T, bool> fits)
        where T : LexiconEntry
    {
        for (var i = 0; i < index.Matches.Count; i++)
        {
            if (index.Matches[i].Value is T entry && fits(entry)) return true;
        }

        return false;
    }

    private static int TitleOf(ClassifiedBlock[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i].Role == BlockRole.Title) return i;
        }

        return -1;
    }

    private static int FirstOf(ClassifiedBlock[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i].Role is BlockRole.Paragraph) return i;
        }

        return -1;
    }
}
