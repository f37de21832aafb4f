using SiteGen.Dutch.Folding;

namespace SiteGen.Dutch.Stemming;

/// <summary>
/// Finds the family of a word form: singular and plural, the forms of a verb, an adjective with and without <c>-e</c>. Narrower than
/// the stem of <see cref="KraaijPohlmann"/>: <i>zorgt</i> goes with <i>zorg</i>, but <i>verzorging</i> does not go with
/// <i>verzorgen</i>. An ending is only taken off when what is left is a known word, or when no word of the language could
/// end so by itself. Immutable and safe for many threads.
/// </summary>
public sealed class Inflection
{
    private const int ShortestPrefixed = 5;
    private readonly Func<string, bool> _known;
    private readonly Func<string, bool> _whole;

    /// <summary>Makes an inflection that leans on a vocabulary.</summary>
    /// <param name="known">Whether a folded word occurs.</param>
    /// <param name="whole">Whether a folded word is a noun that keeps its ending: <i>buurt</i>, <i>zone</i>.</param>
    public Inflection(Func<string, bool> known, Func<string, bool> whole)
    {
        _known = known;
        _whole = whole;
    }

    /// <summary>The name of the family, folded: mostly the singular or the stem of the verb. Not for showing.</summary>
    /// <param name="word">A word in lower case, accents kept.</param>
    public string FamilyOf(string word)
    {
        var folded = Fold.Word(word);
        if (Irregular(folded) is { } group)
            return group;
        if (PlainWords.Instance.IsBase(folded))
            return folded;
        if (Prefixed(folded) is { } prefixed)
            return prefixed;
        var stem = Strip(word, folded);
        if (stem != folded)
            return Irregular(stem) ?? (PlainWords.Instance.IsBase(stem) ? stem : Again(stem));
        return stem;
    }

    /// <summary>Whether a folded word occurs or is listed.</summary>
    internal bool IsKnown(string folded) => _known(folded);

    private static string? Irregular(string folded) => StemExceptions.GroupOf(folded) ?? StrongVerbs.FamilyOf(folded);

    /// <summary>A strong verb behind a prefix: <i>afgesloten</i> as <i>gesloten</i>, <i>ontving</i> as <i>ving</i>; null when it is none.</summary>
    private string? Prefixed(string folded) =>
        folded.Length >= ShortestPrefixed && !_whole(folded) && VerbBehindAny(folded) is { } verb && !IsPluralOfNoun(folded) ? verb : null;

    private static string? VerbBehindAny(string folded)
    {
        foreach (var prefix in VerbPrefixes.Separable)
        {
            if (VerbBehind(prefix, folded) is { } verb)
                return verb;
        }

        foreach (var prefix in VerbPrefixes.Inseparable)
        {
            if (VerbBehind(prefix, folded) is { } verb)
                return verb;
        }

        return null;
    }

    private static string? VerbBehind(string prefix, string folded)
    {
        if (folded.Length < prefix.Length + 3 || !folded.StartsWith(prefix, StringComparison.Ordinal))
            return null;
        var rest = folded[prefix.Length..];
        return (StrongVerbs.Prefixed(rest) ?? (rest.Length >= 4 ? StemExceptions.GroupOf(rest) : null)) is { } verb ? prefix + verb : null;
    }

    /// <summary><i>afspraken</i>, <i>uitgaven</i>: a plural that is spelled as a form of a verb.</summary>
    private bool IsPluralOfNoun(string folded)
    {
        if (!folded.EndsWith("en", StringComparison.Ordinal))
            return false;
        foreach (var singular in Closed(folded[..^2]))
        {
            if (_whole(singular) || (_known(singular) && VerbBehindAny(singular) is null))
                return true;
        }

        return _whole(folded[..^1]) || (_known(folded[..^1]) && folded.Length > 7);
    }

    /// <summary>Plural <c>-ten</c>, <c>-den</c> and participles may leave a form of the verb: <i>werkten</i>, <i>werkt</i>, <i>werk</i>.</summary>
    private string Again(string stem)
    {
        var next = Fold.Word(Strip(stem, stem));
        return Irregular(next) ?? next;
    }

    private string Strip(string word, string folded)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal))
            return Fold.Word(word[..^2]);
        if (folded.Length < 4)
            return folded;
        if (UnlikePlural.OfMan(folded) is { } man && _known(man))
            return man;
        if (folded[^1] is 'a' or 'i' or 's' && UnlikePlural.SingularOf(folded, _known) is { } singular)
            return singular;
        if (folded.EndsWith("heden", StringComparison.Ordinal))
            return folded[..^5] + "heid";
        if (word.EndsWith("iën", StringComparison.Ordinal) || word.EndsWith("eën", StringComparison.Ordinal))
            return word.EndsWith("ieën", StringComparison.Ordinal) || word.EndsWith("eën", StringComparison.Ordinal) ? folded[..^2] : folded[..^1];
        if (folded.EndsWith("een", StringComparison.Ordinal) && !folded.EndsWith("eeen", StringComparison.Ordinal))
            return folded;
        if (folded.EndsWith("en", StringComparison.Ordinal))
            return FromEn(folded);
        if (folded.EndsWith("je", StringComparison.Ordinal) && Diminutive.PlainOf(folded, _whole) is var plain && plain != folded)
            return plain;
        if (_whole(folded))
            return folded;
        if (Participle(folded) is { } verb)
            return verb;
        return folded[^1] switch
        {
            'r' when folded.EndsWith("er", StringComparison.Ordinal) => FromDegree(folded),
            's' => FromS(folded),
            'e' => FromE(folded),
            't' => FromT(folded),
            _ => folded,
        };
    }

    private string FromEn(string w)
    {
        var stem = w[..^2];
        if (!HasVowel(stem))
            return w;
        if (Participle(w) is { } verb)
            return verb;
        var candidates = Closed(stem);
        foreach (var candidate in candidates)
        {
            if (_whole(candidate))
                return candidate;
        }

        if (_whole(w))
            return w;
        foreach (var candidate in candidates)
        {
            // Neither "open" is a form of "op" nor "uiten" of "uit".
            if (candidate.Length >= 3 && _known(candidate) && !StopWords.Contains(candidate))
                return candidate;
        }

        if (stem.EndsWith("er", StringComparison.Ordinal) && !PlainWords.Instance.IsVerbStem(stem) && VerbStem.Syllables(stem) is > 0 and var syllables && (syllables > 1 || !_known(stem + "t")))
            return stem[..^1] + "er";
        return stem.Length < 3 ? w : PastOf(stem) ?? Array.Find(candidates, c => !StopWords.Contains(c)) ?? w;
    }

    /// <summary>zorgde(n), werkte(n): only when the verb itself is known.</summary>
    private string? PastOf(string stem) => stem[^1] is 'd' or 't' && stem.Length >= 4 && IsVerb(stem[..^1]) ? stem[..^1] : null;

    private string FromS(string w)
    {
        var stem = w[..^1];
        if (stem.EndsWith("je", StringComparison.Ordinal))
            return Diminutive.PlainOf(stem, _known);
        if (stem[^1] is 's' or 'i' or 'u' or 'x' or 'z')
            return w;
        if (stem.Length >= 4 ? _known(stem) : _whole(stem))
            return stem;
        return stem.Length >= 5 && (stem.EndsWith("er", StringComparison.Ordinal) || stem.EndsWith("el", StringComparison.Ordinal)
            || stem.EndsWith("ie", StringComparison.Ordinal) || stem.EndsWith("eur", StringComparison.Ordinal) || stem.EndsWith("ment", StringComparison.Ordinal)) ? stem : w;
    }

    private string FromE(string w)
    {
        if (w.EndsWith("je", StringComparison.Ordinal))
            return Diminutive.PlainOf(w, _known);
        var stem = w[..^1];
        if (PlainWords.Instance.IsAdjective(stem))
            return stem;
        if (!HasVowel(stem) || IsVowel(stem[^1]))
            return w;
        var candidates = Closed(stem);
        foreach (var candidate in candidates)
        {
            if (candidate.Length >= 3 && _known(candidate))
                return candidate;
        }

        if (PastOf(stem) is { } past)
            return past;
        if (FromDegree(stem) is var plain && plain != stem)
            return plain;
        return Degree.HasEnding(stem) ? candidates[0] : w;
    }

    /// <summary><i>veiliger</i> and <i>veiligst</i> are <i>veilig</i>.</summary>
    private string FromDegree(string w) => Degree.PlainOf(w, _known) ?? w;

    private string FromT(string w)
    {
        var stem = w[..^1];
        if (FromDegree(w) is var plain && plain != w)
            return plain;
        return stem.Length >= 3 && (stem[^1] != 's' || stem.Length >= 5 || _known(stem[..^1] + "zen")) && IsVerb(stem) ? stem : w;
    }

    /// <summary>Whether a word in <c>-en</c> is a form of a shorter one.</summary>
    private bool IsPlural(string w) => Array.Exists(Closed(w[..^2]), c => c.Length >= 3 && _known(c) && !StopWords.Contains(c));

    /// <summary>The stem of the verb of a participle: <i>gewerkt</i>, <i>opgehaald</i>, <i>bespaard</i>; null when the word is none.</summary>
    private string? Participle(string w)
    {
        var bare = w[^1] == 'e' ? w[..^1] : w;
        if (bare.Length < 6 || !(bare[^1] is 'd' or 't' || bare.EndsWith("en", StringComparison.Ordinal)))
            return null;
        if (bare.StartsWith("ge", StringComparison.Ordinal))
            return VerbIn(string.Empty, bare[2..]);
        foreach (var prefix in VerbPrefixes.Separable)
        {
            if (bare.StartsWith(prefix, StringComparison.Ordinal) && bare.AsSpan(prefix.Length).StartsWith("ge"))
                return VerbIn(prefix, bare[(prefix.Length + 2)..]);
        }

        foreach (var prefix in VerbPrefixes.Inseparable)
        {
            if (bare[^1] is 'd' or 't' && bare.StartsWith(prefix, StringComparison.Ordinal) && IsVerb(bare[..^1]))
                return bare[..^1];
        }

        return null;
    }

    private string? VerbIn(string prefix, string rest)
    {
        if (rest.EndsWith("en", StringComparison.Ordinal))
            return null;
        foreach (var stem in (ReadOnlySpan<string>)[rest[..^1], rest])
        {
            if (stem.Length >= 3 && IsVerb(prefix + stem))
                return prefix + stem;
        }

        return null;
    }

    /// <summary>Whether the infinitive of a verbal stem is known: <i>loop</i>, <i>lopen</i>; <i>zeg</i>, <i>zeggen</i>; <i>reis</i>, <i>reizen</i>.</summary>
    internal bool IsVerb(string stem)
    {
        if (PlainWords.Instance.IsVerbStem(stem))
            return true;

        // bloeien, draaien, gooien; duwen
        if (stem.EndsWith('w') || stem.EndsWith("oei", StringComparison.Ordinal) || stem.EndsWith("aai", StringComparison.Ordinal) || stem.EndsWith("ooi", StringComparison.Ordinal))
            return _known(stem + "en");
        if (stem.Length < 3 || IsVowel(stem[^1]))
            return false;
        // openen, tekenen: the stem is a word by itself.
        if (stem.Length >= 4 && stem.EndsWith("en", StringComparison.Ordinal) && _known(stem) && !stem.EndsWith("een", StringComparison.Ordinal))
            return !IsPlural(stem);
        var soft = stem[^1] switch { 's' => 'z', 'f' => 'v', var c => c };
        if (IsVowel(stem[^2]) && stem[^2] == stem[^3])
            return _known(stem[..^2] + soft + "en");
        if (IsVowel(stem[^2]) && !IsVowel(stem[^3]))
            return _known(stem + stem[^1] + "en") || (stem[^2] == 'e' && _known(stem + "en"));
        return _known(stem[..^1] + soft + "en") || _known(stem + "en");
    }

    /// <summary>What a stem may have looked like before an ending that begins with a vowel, most likely first.</summary>
    internal static string[] Closed(string stem)
    {
        var last = stem[^1];
        if (stem.Length < 2 || IsVowel(last))
            return [stem];
        var hard = last switch { 'z' => 's', 'v' => 'f', _ => last };
        var body = stem[..^1];
        if (stem[^2] == last)
            return [body, stem];
        if (IsVowel(stem[^2]) && (stem.Length < 3 || !IsVowel(stem[^3])) && stem[^2] is 'a' or 'e' or 'o' or 'u' && last is not ('w' or 'x'))
        {
            var longer = body + stem[^2] + hard;
            return stem[^2] == 'e' && last is 'l' or 'r' or 'n' or 'm' && HasVowel(stem[..^2]) ? [body + hard, longer] : [longer, body + hard];
        }

        return hard == last ? [stem] : [body + hard, stem];
    }

    private static bool HasVowel(string text) => text.AsSpan().ContainsAny("aeiouy");

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
