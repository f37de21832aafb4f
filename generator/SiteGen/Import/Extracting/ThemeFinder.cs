using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Themes;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting;

/// <summary>Finds the themes of a report: terms of the controlled list by how often and where their words stand.</summary>
internal static class ThemeFinder
{
    private const int MostThemes = 4;
    private const int Enough = 5;
    private const int FewestPoints = 4;
    private const int InTitle = 9;
    private const int InHeading = 3;
    private const int InLead = 3;
    private const int InText = 2;

    /// <summary>The themes, strongest first.</summary>
    internal static List<Fact<string>> Find(ReportView report, string sessionTheme)
    {
        var index = report.Index;
        var scores = new Dictionary<string, (int Points, int First, int Next, bool HasStrong)>(StringComparer.Ordinal);
        var nextFree = 0;
        foreach (var match in WithCompounds(report))
        {
            if (match.Value is not ThemeEntry theme || !report.IsSource(match.First) || match.First < nextFree || IsInName(index, match)) continue;
            var block = index.BlockOf(match.First);
            if (report.Roles[block].Role is BlockRole.Notice or BlockRole.Contact or BlockRole.Caption) continue;
            var place = block == report.TitleBlock ? InTitle : report.Roles[block].Role == BlockRole.Heading ? InHeading : block == report.FirstParagraph ? InLead : InText;
            var inTheme = sessionTheme.Length > 0 && sessionTheme.Contains(index.Words(match.First, match.Next), StringComparison.OrdinalIgnoreCase) ? InTitle : 0;
            var points = theme.IsWeak ? (place >= InTitle ? 4 : place >= InLead ? 2 : 1) : ThemeWords.IsSetting(index.Tokens[match.First].Folded) && match.Count == 1 && place < InTitle ? 1 : place;
            points += theme.IsWeak ? inTheme / 2 : inTheme;
            var known = scores.GetValueOrDefault(theme.Name);
            scores[theme.Name] = known.Points == 0 ? (points, match.First, match.Next, !theme.IsWeak) : (known.Points + points, known.First, known.Next, known.HasStrong || !theme.IsWeak);
            if (!theme.IsWeak) nextFree = match.Next;
        }

        var ranked = scores.Where(pair => pair.Value.HasStrong).OrderByDescending(pair => pair.Value.Points).ThenBy(pair => pair.Value.First).ToList();
        if (ranked.Count == 0) return [];

        // what is named little is a theme all the same when nothing is named more
        var floor = Math.Clamp(ranked[0].Value.Points / 4, FewestPoints, Enough);
        if (ranked[0].Value.Points < floor) floor = Math.Max(ranked[0].Value.Points, InText);
        return
        [
            .. ranked.Where(pair => pair.Value.Points >= floor).Take(MostThemes)
                .Select(pair => new Fact<string>(pair.Key, report.Evidence(ImportReasons.Theme, pair.Value.First, pair.Value.Next))),
        ];
    }

    /// <summary>Whether a word stands where the subject is told: in the title, a heading or the lead.</summary>
    private static bool IsProminent(ReportView report, int token) =>
        report.Index.BlockOf(token) is var block && (block == report.TitleBlock || block == report.FirstParagraph || report.Roles[block].Role == BlockRole.Heading);

    /// <summary>What the lists have, with the compounds that no list has, in the order of the text.</summary>
    private static IEnumerable<PhraseMatch<LexiconEntry>> WithCompounds(ReportView report)
    {
        var index = report.Index;
        var at = 0;
        for (var token = 0; token < index.Tokens.Count; token++)
        {
            var isKnown = false;
            for (; at < index.Matches.Count && index.Matches[at].First == token; at++)
            {
                isKnown |= index.Matches[at].Value is ThemeEntry;
                yield return index.Matches[at];
            }

            if (!isKnown && index.Tokens[token].IsWord && ThemeCompounds.Of(index.Lexicon, index.Tokens[token].Folded) is { } theme) yield return new PhraseMatch<LexiconEntry>(token, 1, theme with { IsWeak = !IsProminent(report, token) });
        }
    }

    /// <summary>The name of an organisation says what it does, not what the meeting was about: <c>Veilig Thuis</c>, <c>Jeugdbescherming west</c>.</summary>
    private static bool IsInName(TextIndex index, PhraseMatch<LexiconEntry> match)
    {
        for (var i = match.First; i >= Math.Max(0, match.First - 2); i--)
        {
            if (index.Tokens[i].IsCapital && index.MatchAt<OrganisationEntry>(i) is { } known && known.Next >= match.Next) return true;
        }

        return index.Tokens[match.First].IsCapital && !index.StartsSentence(match.First) && OrganisationReader.ReadAt(index, match.First) is { } named && named.Next > match.Next;
    }
}
