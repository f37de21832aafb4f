using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Finds the people of a report, each place where they are named with the function and organisation it gives.</summary>
internal static class PersonFinder
{
    private const int LongestApposition = 18;

    /// <summary>All places where a person is named in full, or by surname behind a title or function; in the order of the text.</summary>
    internal static List<PersonMention> Find(ReportView report)
    {
        var index = report.Index;
        var mentions = new List<PersonMention>();
        var at = 0;
        for (var block = 0; block < report.Roles.Length; block++)
        {
            if (!report.IsSourceBlock(block)) continue;
            var (first, next) = index.TokensOf(block);
            at = Math.Max(at, first);
            while (at < next) at = MayBegin(index, at) ? Add(report, mentions, at) : at + 1;
        }

        Bylines.Drop(report, mentions);
        FirstNames.Drop(index, mentions);
        ShortMentions.AddTo(report, mentions);
        return mentions;
    }

    /// <summary>Whether the name of a person may begin at a token, with what stands before it.</summary>
    private static bool MayBegin(TextIndex index, int at) =>
        index.Tokens[at].IsCapital || index.Cues.People.Has(at, PersonCues.Prefix) || index.HasMatch(at, LexiconKinds.Title);

    /// <summary>Adds the person who is named at a token, if one is; the token to go on at.</summary>
    private static int Add(ReportView report, List<PersonMention> mentions, int at)
    {
        var index = report.Index;
        if ((MentionAt(report, at) ?? PersonSeries.ListedAt(report, mentions, at) ?? NameLists.At(report, mentions, at)) is not { } mention) return at + 1;
        mentions.Add(PersonSeries.WithColleague(index, mentions, PersonSeries.OfCounterpart(index, PersonSeries.WithShared(index, mentions, mention))));
        PersonSeries.ShareEmployer(index, mentions);
        PersonSeries.ShareFunctionBehind(index, mentions);
        PersonSeries.ShareRespectively(index, mentions);

        // a house with the name of a person is nobody: bestuurder Ans Mol van Koos Postema
        var house = mention.Affiliation?.Span is { IsKnown: false } span && span.First == mention.Span.Next + 1 && NameReader.ReadAt(index, span.First)?.Next == span.Next ? span.Next : 0;
        return Math.Max(Math.Max(at + 1, house), Math.Max(mention.Span.Next, Behind(index, mention)));
    }

    /// <summary>The token behind the function of a person, where no other can be named; what a later sentence tells does not count.</summary>
    private static int Behind(TextIndex index, PersonMention mention)
    {
        if (mention.Affiliation is not { IsShared: false, Function.Length: > 0 } said) return 0;
        var next = said.Span is { } span && index.SentenceOf(span.First) == index.SentenceOf(mention.Span.First) ? span.First : said.Next;
        return Math.Min(next, mention.Span.Next + LongestApposition);
    }

    private static PersonMention? MentionAt(ReportView report, int at)
    {
        var index = report.Index;
        if (NameReader.ReadAt(index, at) is { } name)
        {
            return name is { Known: null, IsFull: true } && HistoricPeople.Contains(name.Name) && AffiliationBefore.Before(index, name) is null || PersonContext.IsHistoric(index, name.First) || PersonContext.IsCredit(index, name.Outer) || PersonContext.IsPlayed(index, name.Outer) || PersonContext.IsImagined(index, name) ? null : PersonMentions.Of(report, name);
        }

        ref readonly var token = ref index.Tokens[at];
        if (!token.IsCapital) return token.Is(PersonCues.Prefix) ? UnlistedPeople.Governing(report, at) : null;
        if (!index.At(at + 1, at).IsWord && !index.Lexicon.GivenNames.Contains(token)) return null;
        return UnlistedPeople.At(report, at);
    }
}
