namespace SiteGen.Dutch.Stemming;

/// <summary>
/// Makes forms that a reader may type of a word that a site only has in another form: <i>wethouders</i> where only
/// <i>wethouder</i> occurs. Makes too many on purpose: keep those that <see cref="Inflection"/> puts in the family.
/// </summary>
public static class Variants
{
    /// <summary>Candidates for other forms of a word.</summary>
    /// <param name="word">A folded word of letters.</param>
    public static IEnumerable<string> Of(string word)
    {
        if (word.Length < 3)
            yield break;
        yield return word + "s";
        if (word.EndsWith("en", StringComparison.Ordinal))
        {
            foreach (var closed in Inflection.Closed(word[..^2]))
                yield return closed;
        }
        else if (word[^1] == 'e')
        {
            yield return word + "n";
            yield return word[..^1];
        }
        else
        {
            var open = Open(word);
            yield return open + "en";
            yield return open + "e";
            if (open == word && word.Length > 4 && word[^2] == 'e')
                yield return word + word[^1] + "en";
            foreach (var plural in UnlikePlural.Of(word))
                yield return plural;
        }

        if (word[^1] == 's')
            yield return word[..^1];
    }

    /// <summary>The forms of a plain verb; none when the stem is not that of a listed one.</summary>
    /// <param name="stem">The name of a family.</param>
    public static IEnumerable<string> OfVerb(string stem)
    {
        foreach (var form in StrongVerbs.FormsOf(stem))
            yield return form;
        if (stem.Length < 3 || !PlainWords.Instance.IsVerbStem(stem) || IsVowel(stem[^1]))
            yield break;
        var open = Open(stem);
        var ending = stem[^1] is 't' or 'k' or 'p' or 'f' or 's' or 'h' && open[^1] is not ('v' or 'z') ? "t" : "d";
        yield return open + "en";
        yield return stem + "t";
        yield return stem + ending + "e";
        yield return "ge" + stem + (stem[^1] == ending[0] ? string.Empty : ending);
    }

    /// <summary>A stem before an ending that begins with a vowel: <i>school</i> gives <c>schol</c>, <i>man</i> <c>mann</c>, <i>huis</i> <c>huiz</c>.</summary>
    private static string Open(string word)
    {
        char last = word[^1], before = word[^2];
        if (IsVowel(last) || last is 'w' or 'x' || !IsVowel(before))
            return last == 'f' && before is 'l' or 'r' ? word[..^1] + "v" : last == 's' && before is 'l' or 'r' or 'n' ? word[..^1] + "z" : word;
        var isLong = word.Length >= 3 && IsVowel(word[^3]);
        if (!isLong)
            return before == 'e' && word.Length > 4 && last is 'l' or 'r' or 'n' or 'm' ? word : word + last;
        var soft = last switch { 'f' => 'v', 's' => 'z', _ => last };
        return word[^3] == before ? word[..^2] + soft : word[..^1] + soft;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
