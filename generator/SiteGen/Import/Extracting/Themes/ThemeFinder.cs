using System.Runtime.InteropServices;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Themes;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Themes;

/// <summary>
/// Weighs the words of themes: where they stand, how many different ones there are, and how much more one theme has than the others. A report is about few
/// things, so only what comes near the strongest is a theme.
/// </summary>
internal static class ThemeFinder
{
    private const int MostThemes = 3;

    // A word that only supports counts a quarter, so all points are in quarters.
    private const int InTitle = 24;
    private const int InLead = 16;
    private const int InHeading = 12;
    private const int InText = 8;
    private const int Weaker = 4;

    /// <summary>For each other word of the same theme.</summary>
    private const int OtherWord = 4;
    private const int InSessionTheme = 24;

    /// <summary>Words that only support may come back this often and still count.</summary>
    private const int MostRepeated = 1;

    /// <summary>A word that comes back says nothing new after so many times.</summary>
    private const int MostCounted = 3;

    private const int FewestPoints = 18;

    /// <summary>What is named little is a theme all the same when nothing is named more.</summary>
    private const int FewestAlone = 8;

    /// <summary>How much of the points of the strongest a theme must have, in hundredths.</summary>
    private const int Share = 50;

    /// <summary>What is left of the points of a broad theme beside a precise one, in hundredths.</summary>
    private const int BroadShare = 45;

    /// <summary>A precise theme takes from a broad one that has no more than so many times its points.</summary>
    private const int LeastPrecise = 2;

    /// <summary>So many different words that only support make a theme together.</summary>
    private const int FewestSupporting = 3;

    /// <summary>A theme beside the strongest is named in so many paragraphs, or where subjects are told.</summary>
    private const int FewestBlocks = 2;

    private const int StemEnd = 2;
    private const int ShortestStem = 5;

    /// <summary>What was found of one theme.</summary>
    private sealed class Gathered(string name, int number, int first, int next)
    {
        internal string Name { get; } = name;

        /// <summary>How many themes the text named before it.</summary>
        internal int Number { get; } = number;

        internal int First { get; } = first;

        internal int Next { get; } = next;

        internal int Points { get; set; }

        /// <summary>How often a word that only supports came back.</summary>
        internal int Repeated { get; set; }

        /// <summary>How many words speak for it alone or first.</summary>
        internal int Strong { get; set; }

        internal bool HasStrong => Strong > 0;

        /// <summary>Whether the title names it.</summary>
        internal bool IsInTitle { get; set; }

        /// <summary>The blocks that name it, at most two: a theme of one paragraph alone is named by the way.</summary>
        internal int Blocks { get; private set; }

        private int lastBlock = -1;

        /// <summary>Counts the block of a word.</summary>
        internal void CountBlock(int block, ThemePlace place)
        {
            if (place != ThemePlace.Text) Blocks += FewestBlocks;
            else if (block != lastBlock) Blocks++;
            lastBlock = block;
        }

        /// <summary>How many of those words speak for another theme, too.</summary>
        internal int Shared { get; set; }

        /// <summary>The last of those other themes; absent when there is none.</summary>
        internal Gathered? SharedWith { get; set; }

        /// <summary>How many different words there are.</summary>
        internal int Kinds { get; set; }
    }

    /// <summary>A word of a theme without its ending, so that a plural is no other word.</summary>
    private readonly record struct Stem(int Theme, string Word)
    {
        private ReadOnlySpan<char> Letters => Word.AsSpan(0, Math.Min(Word.Length, Math.Max(ShortestStem, Word.Length - StemEnd)));

        public bool Equals(Stem other) => Theme == other.Theme && Letters.SequenceEqual(other.Letters);

        public override int GetHashCode() => string.GetHashCode(Letters, StringComparison.Ordinal) ^ Theme;
    }

    /// <summary>The themes, strongest first.</summary>
    internal static List<Fact<string>> Find(ReportView report, string sessionTheme)
    {
        var themes = Gather(report, sessionTheme);
        var ranked = new List<Gathered>();
        foreach (var theme in themes)
        {
            if ((theme.HasStrong || theme.Kinds >= FewestSupporting) && !IsBorrowed(theme)) ranked.Add(theme);
        }

        Yield(ranked);
        ranked.Sort(Order);
        if (ranked.Count == 0 || ranked[0].Points < FewestAlone) return [];
        var floor = Math.Min(ranked[0].Points, Math.Max(FewestPoints, ranked[0].Points * Share / 100));
        var most = floor < FewestPoints ? 1 : MostThemes;
        var chosen = new List<Fact<string>>();
        for (var i = 0; i < ranked.Count && chosen.Count < most; i++)
        {
            var theme = ranked[i];
            if (theme.Points >= floor && (i == 0 || theme.HasStrong && theme.Blocks >= FewestBlocks)) chosen.Add(new Fact<string>(theme.Name, report.Evidence(ImportReasons.Theme, theme.First, theme.Next)));
        }

        return chosen;
    }

    /// <summary>A broad theme that the title does not name counts less beside a precise one: who speaks of dementia speaks of the elderly, too.</summary>
    private static void Yield(List<Gathered> ranked)
    {
        if (ranked.Count < 2) return;
        foreach (var broad in ranked)
        {
            if (!broad.IsInTitle && HasPrecise(ranked, broad)) broad.Points = broad.Points * BroadShare / 100;
        }
    }

    private static bool HasPrecise(List<Gathered> ranked, Gathered broad)
    {
        foreach (var precise in ranked)
        {
            if (precise.HasStrong && precise.Points * LeastPrecise >= broad.Points && ThemeFamilies.IsWithin(precise.Name, broad.Name)) return true;
        }

        return false;
    }

    /// <summary>The strongest first; of equals the one that is named first, and of those that one word names the one that the lists have first.</summary>
    private static int Order(Gathered one, Gathered other) =>
        one.Points != other.Points ? other.Points.CompareTo(one.Points) : one.First != other.First ? one.First.CompareTo(other.First) : one.Number.CompareTo(other.Number);

    /// <summary>What was found of each theme, in the order in which the text names them.</summary>
    private static List<Gathered> Gather(ReportView report, string sessionTheme)
    {
        var index = report.Index;
        var themes = new List<Gathered>();
        var (before, other) = (default(ThemeMentions.Mention), default(Gathered));
        var mentions = ThemeMentions.Find(report);
        var stems = new Dictionary<Stem, int>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (Find(themes, mention.Theme) is not { } theme) themes.Add(theme = new Gathered(mention.Theme, themes.Count, mention.First, mention.Next));
            var points = mention.Place switch { ThemePlace.Title => InTitle, ThemePlace.Lead => InLead, ThemePlace.Heading => InHeading, _ => InText };
            if (sessionTheme.Length > 0 && sessionTheme.Contains(index.Words(mention.First, mention.Next), StringComparison.OrdinalIgnoreCase)) points += InSessionTheme;
            var word = mention.Next == mention.First + 1 ? index.Tokens[mention.First].Folded : index.Words(mention.First, mention.Next);
            ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(stems, new Stem(theme.Number, word), out var isKnown);
            times++;
            if (!isKnown) theme.Kinds++;
            if (times <= MostCounted && (!isKnown || !mention.IsWeak || ++theme.Repeated <= MostRepeated)) theme.Points += mention.IsWeak ? points / Weaker : points;
            if (!isKnown && theme.Kinds > 1) theme.Points += OtherWord;
            if (!mention.IsWeak) theme.CountBlock(index.BlockOf(mention.First), mention.Place);
            if (!mention.IsWeak) theme.Strong++;
            if (!mention.IsWeak && mention.Place == ThemePlace.Title) theme.IsInTitle = true;
            if (!mention.IsWeak && other is not null && !before.IsWeak && before.First == mention.First && before.Next == mention.Next && other != theme)
            {
                theme.Shared++;
                other.Shared++;
                theme.SharedWith = other;
                other.SharedWith = theme;
            }

            (before, other) = (mention, theme);
        }

        return themes;
    }

    private static Gathered? Find(List<Gathered> themes, string name)
    {
        foreach (var theme in themes)
        {
            if (theme.Name == name) return theme;
        }

        return null;
    }

    /// <summary>A theme whose every word speaks for another one, too, which has words of its own besides: <c>taalmaatje</c> in a report on integration.</summary>
    private static bool IsBorrowed(Gathered theme) =>
        theme.Strong > 0 && theme.Shared >= theme.Strong && theme.SharedWith is { } other && other.Shared < other.Strong;
}
