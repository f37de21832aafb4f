namespace SiteGen.Dutch.Stemming;

/// <summary>Makes the stem of a verb from its infinitive: <i>lopen</i> gives <c>loop</c>, <i>reizen</i> <c>reis</c>, <i>noteren</i> <c>noteer</c>.</summary>
internal static class VerbStem
{
    private static readonly string[] Prefixes = ["ver", "her", "ont", "be", "ge", "aan", "uit", "op", "af", "in", "over", "onder", "om"];

    /// <summary>The stem of an infinitive; the infinitive itself when the verb has none of its own (<i>gaan</i>).</summary>
    public static string Of(string infinitive)
    {
        if (infinitive.Length < 5 || !infinitive.EndsWith("en", StringComparison.Ordinal) || infinitive.EndsWith("ien", StringComparison.Ordinal) || infinitive.EndsWith("doen", StringComparison.Ordinal))
            return infinitive == "eten" ? "eet" : infinitive;
        var stem = infinitive[..^2];
        if (stem.EndsWith("er", StringComparison.Ordinal) && Syllables(stem) > 0)
            return stem[..^1] + "er";
        return Inflection.Closed(stem)[0];
    }

    /// <summary>The form of the present with <c>t</c>.</summary>
    public static string ThirdPerson(string stem) =>
        stem.EndsWith('n') && stem[^2] is 'a' or 'o' && stem[^3] is 'a' or 'o' && !stem.EndsWith("oon", StringComparison.Ordinal) || stem.EndsWith("doen", StringComparison.Ordinal) || stem.EndsWith("zien", StringComparison.Ordinal)
            ? stem[..^1] + "t" : stem.EndsWith('t') ? stem : stem + "t";

    /// <summary>
    /// How many syllables a stem in <c>-er</c> has in front of that, behind its prefix. The many verbs made from Latin and French have the stress on the end
    /// and one or more: <i>renover-en</i> has <c>renoveer</c>. Those of Dutch origin have one: <i>luister-en</i> has <c>luister</c>; they are listed.
    /// </summary>
    public static int Syllables(string stem)
    {
        var body = stem.AsSpan(0, stem.Length - 2);
        foreach (var prefix in Prefixes)
        {
            if (body.StartsWith(prefix) && body[prefix.Length..].ContainsAny("aeiouy"))
            {
                body = body[prefix.Length..];
                break;
            }
        }

        var syllables = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (IsVowel(body[i]) && (i == 0 || !IsVowel(body[i - 1])))
                syllables++;
        }

        return syllables;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
