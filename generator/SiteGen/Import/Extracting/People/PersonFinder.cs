using SiteGen.Dutch.Names;

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
        for (var i = 0; i < index.Tokens.Count;)
        {
            if (!index.Tokens[i].IsCapital && !index.Tokens[i].IsWord || !report.IsSource(i))
            {
                i++;
                continue;
            }

            if ((MentionAt(report, i) ?? PersonSeries.ListedAt(report, mentions, i) ?? NameLists.At(report, mentions, i)) is { } mention)
            {
                mentions.Add(PersonSeries.WithColleague(index, mentions, PersonSeries.WithShared(index, mentions, mention)));
                PersonSeries.ShareEmployer(index, mentions);
                PersonSeries.ShareFunctionBehind(index, mentions);
                PersonSeries.ShareRespectively(index, mentions);
                i = Math.Max(i + 1, Math.Max(mention.Span.Next, mention.Affiliation is { IsShared: false, Function.Length: > 0, Next: var behind } said ? Math.Min(said.Span?.First ?? behind, mention.Span.Next + LongestApposition) : 0));
            }
            else i++;
        }

        ShortMentions.AddTo(report, mentions);
        return mentions;
    }

    private static PersonMention? MentionAt(ReportView report, int at)
    {
        var index = report.Index;
        if (NameReader.ReadAt(index, at) is { } name)
        {
            return name is { Known: null, IsFull: true } && HistoricPeople.Contains(name.Name) && AffiliationBefore.Before(index, name) is null || PersonContext.IsHistoric(index, name.First) || PersonContext.IsCredit(index, name.Outer) ? null : PersonMentions.Of(report, name);
        }

        var token = index.Tokens[at];
        if (!token.IsCapital || !index.At(at + 1, at).IsWord && !index.Lexicon.GivenNames.Contains(token.Folded)) return null;
        return UnlistedPeople.At(report, at);
    }
}
