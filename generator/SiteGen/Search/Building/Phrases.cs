using SiteGen.Dutch.Folding;

namespace SiteGen.Search.Building;

/// <summary>The phrases of two to six words that synonyms and best bets name: they are indexed as if they were words. Immutable.</summary>
internal sealed class Phrases
{
    public const int LongestPhrase = 6;

    private readonly Dictionary<string, List<string[]>> _byLastWord = new(StringComparer.Ordinal);

    public Phrases(SearchInput input)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in input.Synonyms.SelectMany(g => g).Concat(input.BestBets.Select(b => b.Query)))
        {
            var words = Words(text);
            if (words.Length is < 2 or > LongestPhrase || !seen.Add(string.Join(' ', words)))
                continue;
            if (!_byLastWord.TryGetValue(words[^1], out var list))
                _byLastWord.Add(words[^1], list = []);
            list.Add(words);
        }
    }

    /// <summary>The phrases that end with a folded word; null when there are none.</summary>
    public List<string[]>? EndingWith(string folded) => _byLastWord.GetValueOrDefault(folded);

    /// <summary>The folded words of a text.</summary>
    public static string[] Words(string text)
    {
        var words = new List<string>();
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
            words.Add(Fold.Word(scanner.Word.ToString()));
        return [.. words];
    }

    /// <summary>The form a phrase, or a single word, has in the lexicon; empty when the text has no word or too many.</summary>
    public static string FormOf(string text)
    {
        var words = Words(text);
        return words.Length is 0 or > LongestPhrase ? string.Empty : string.Join(' ', words);
    }
}
