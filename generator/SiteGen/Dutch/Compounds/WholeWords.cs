using SiteGen.Dutch.Stemming;

namespace SiteGen.Dutch.Compounds;

/// <summary>
/// Knows by the list of plain words that a word is no compound although the letters of one stand in it: <i>luistert</i>, <i>kampioenen</i>,
/// <i>goedkoper</i>, <i>bewonderen</i>. Immutable.
/// </summary>
internal sealed class WholeWords(Inflection inflection)
{
    private const int ShortestBehindPrefix = 4;
    private const int ShortestParticiple = 7;
    private static readonly string[] Prefixes = ["ver", "ont", "her", "be", "ge", "mis", "on"];
    private readonly PlainWords _plain = PlainWords.Instance;

    /// <summary>Whether a folded word must not be taken apart.</summary>
    /// <param name="word">The word.</param>
    /// <param name="family">Its family by inflection alone.</param>
    public bool Contains(string word, string family)
    {
        if (IsPlain(word, family) || StrongVerbs.FamilyOf(word) is not null)
            return true;
        foreach (var prefix in Prefixes)
        {
            if (word.Length < prefix.Length + ShortestBehindPrefix || !word.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var rest = word[prefix.Length..];
            if (IsPlain(rest, inflection.FamilyOf(rest)) || StrongVerbs.Prefixed(rest) is not null || IsFormOfVerb(word, family) || _plain.IsVerbStem(rest.TrimEnd('t', 'd')))
                return true;
        }

        // aansluiten, uitbreiding: a verb with a prefix, and what is made of it.
        foreach (var prefix in VerbPrefixes.Short)
        {
            if (word.Length < prefix.Length + ShortestBehindPrefix || !word.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var rest = word[prefix.Length..];
            if (StrongVerbs.Prefixed(rest) is not null || (_plain.IsVerbStem(inflection.FamilyOf(rest)) && !_plain.IsNoun(rest)) || IsMadeOfVerb(rest))
                return true;
        }

        // trappende
        return (word.EndsWith("end", StringComparison.Ordinal) || word.EndsWith("ende", StringComparison.Ordinal)) && word.Length >= ShortestParticiple
            && _plain.IsVerbStem(inflection.FamilyOf(word[..(word.LastIndexOf('n') + 1)]));
    }

    /// <summary><i>beslist</i>, <i>besteedde</i>: what is left without the ending is the stem of a verb that occurs.</summary>
    private bool IsFormOfVerb(string word, string family) =>
        word.Length > family.Length && word.StartsWith(family, StringComparison.Ordinal) && word[family.Length..] is "t" or "d" or "te" or "de" or "ten" or "den" && inflection.IsVerb(family);

    private bool IsPlain(string word, string family)
    {
        if (_plain.Contains(word) || _plain.IsVerbStem(word) || (family != word && (_plain.Contains(family) || _plain.IsVerbStem(family))))
            return true;
        if (word.EndsWith("ster", StringComparison.Ordinal) || word.EndsWith("sters", StringComparison.Ordinal))
            return false;
        return IsMadeOfVerb(word);
    }

    private bool IsMadeOfVerb(string word)
    {
        foreach (var stem in VerbNoun.StemsOf(word))
        {
            if (_plain.IsVerbStem(stem))
                return true;
        }

        return false;
    }
}
