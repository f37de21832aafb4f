using System.Collections.Frozen;

namespace SiteGen.Dutch.Compounds;

/// <summary>
/// Takes a word in two where a sure noun stands beside letters that no list knows but that may be a word by their sounds: <i>cashewnoot</i>,
/// <i>iepenspintkever</i>; also two very short nouns (<i>legkip</i>) and a short first part that makes nouns (<i>minirok</i>). The last way that is tried.
/// </summary>
internal static class BoldSplit
{
    private const int ShortestSure = 4;
    private const int ShortestUnknown = 4;
    private const int LongSure = 5;

    /// <summary>What two parts that are both known are worth beside one.</summary>
    private const int BothKnown = 20;

    /// <summary>First parts that are no words, or not these, in front of any noun.</summary>
    private static readonly FrozenSet<string> Fronts = ((string[])["mini", "midi", "maxi", "mega", "super", "ultra", "extra", "anti", "bio", "eco", "multi", "mono", "micro", "macro", "pseudo", "semi", "tele", "vice", "aarts", "onder", "achter", "over", "bij",
        "binnen", "buiten", "boven", "tussen", "neven", "zelf", "half", "oer", "non", "sub", "poly", "hydro", "turbo", "auto", "video", "foto", "radio", "euro", "retro", "demo", "info", "net", "top", "oud", "stief", "schoon", "pleeg", "zij", "dwars"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nouns of two letters.</summary>
    private static readonly string[] Tiny = ["ui", "ei", "os", "as", "la"];

    /// <summary>Nouns that are spelled as endings of words from other languages: <i>commandeur</i>, <i>assistent</i>, <i>herbergier</i>.</summary>
    private static readonly FrozenSet<string> LikeEndings = ((string[])["teer", "keer", "leer", "meer", "peer", "beer", "heer", "veer", "taal", "kaal", "baal", "maal", "tuur", "muur", "toon", "loon", "deur", "keur", "geur", "kleur", "nier", "bier", "gier", "pier", "dier", "tier", "vier", "tent", "rente",
        "list", "mist", "gist", "kist", "twist", "kade", "lade", "rage", "gage", "stage", "page", "graf", "gram", "graaf", "graat", "kant", "tand", "mand", "wand", "lijn", "staat", "maat", "daad", "raad", "baat", "kaat", "naat", "port", "test", "vent", "ment", "ster", "stel", "tiek", "loog", "thee", "fase", "tine",
        "tang", "boer", "boor", "koor", "toren", "hal", "dom", "zaad", "eren", "elen", "lende", "lijk", "rijk", "wijs", "wijze", "stand", "gang", "slag", "zin", "kunde", "ding", "reus", "gen", "haan", "tabel", "bel", "gene", "houding", "stelling", "leiding", "king", "ring"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Prefixes = ["aan", "achter", "af", "door", "in", "mee", "na", "om", "onder", "op", "over", "terug", "toe", "uit", "veront", "ver", "voor", "weg", "los", "be", "ge", "her", "ont"];

    /// <summary>How words end that are made of others: what ends so beside a short noun is not known by its sounds.</summary>
    private static readonly string[] Derived = ["eren", "elen", "enen", "ende", "isch", "ische", "lijk", "lijke", "ig", "ige", "ing", "ingen", "heid", "heden", "schap", "baar", "bare", "achtig", "zaam", "loos", "teit", "atie", "isme", "ist", "eer", "eerd", "eert", "eerde", "aal", "ale", "elijk", "erd", "elde", "elt", "ert", "te", "de", "itis", "gie", "ologie"];

    /// <summary>The best cut; null when there is none.</summary>
    public static (int End, int Start)? Of(CompoundSplitter splitter, string word)
    {
        (int End, int Start)? best = null;
        var most = 0;
        for (var start = 2; start <= word.Length - 2; start++)
        {
            foreach (var link in (ReadOnlySpan<int>)[0, 1])
            {
                var end = start - link;
                if (end < 2 || (link == 1 && (word[end] != 's' || end < 3)) || Worth(splitter, word[..end], word[start..], link == 1) is var worth && worth <= most)
                    continue;
                most = worth;
                best = (end, start);
            }
        }

        return best;
    }

    private static int Worth(CompoundSplitter splitter, string left, string right, bool linked)
    {
        if (right.Length == 2)
            return Array.IndexOf(Tiny, right) >= 0 && left.Length >= ShortestSure && splitter.IsSureFirst(left) ? BothKnown : 0;
        if (left.Length < 3)
            return left is "as" or "ei" or "ui" && !PartShape.RunsOn(left, right) && splitter.SureLast(right) > 0 ? BothKnown : 0;
        if (right is "ring" or "ringen")
            return !linked && left[^1] != 'e' && splitter.IsSureFirst(left) ? BothKnown : 0;
        var isFront = !linked && Fronts.Contains(left);
        if (splitter.IsBarred(right) || (splitter.IsBarred(left) && !isFront))
            return 0;
        var sureLeft = isFront || splitter.IsSureFirst(left);
        var sureRight = splitter.SureLast(right);
        if (left is "onder" or "achter" or "over" or "bij" && splitter.IsFormOfVerb(right))
            return 0;
        var runsOn = !linked && PartShape.RunsOn(left, right);
        if (sureLeft && sureRight > 0)
            return runsOn && !isFront && Math.Min(left.Length, right.Length) < ShortestSure ? 0 : BothKnown + left.Length + right.Length;
        if (sureRight >= ShortestSure && !sureLeft)
            return IsPrefixed(splitter, left) ? 0 : Beside(splitter, left, right, sureRight, runsOn, LikeEndings.Contains(right) || LikeEndings.Contains(splitter.Inflection.FamilyOf(right))) + Fitting(splitter, left, linked);
        if (sureLeft && left.Length >= ShortestSure && sureRight == 0 && !isFront)
            return linked && right.StartsWith("ch", StringComparison.Ordinal) ? 0 : Beside(splitter, right, left, left.Length, runsOn, IsDerived(right, left)) + Fitting(splitter, left, linked);
        return 0;
    }

    /// <summary>A link where one belongs tells more than none.</summary>
    private static int Fitting(CompoundSplitter splitter, string left, bool linked) => linked && splitter.TakesS(left) ? 1 : 0;

    /// <summary><i>aans-luiten</i>, <i>verst-rooid</i>: a prefix of verbs with what is no word behind it.</summary>
    private static bool IsPrefixed(CompoundSplitter splitter, string left)
    {
        foreach (var prefix in Prefixes)
        {
            if (left.StartsWith(prefix, StringComparison.Ordinal) && !DerivedNoun.TakesS(left))
                return left.Length < prefix.Length + 3 || !splitter.Occurs(left[prefix.Length..]);
        }

        return false;
    }

    /// <summary>The worth of an unknown text beside a sure noun.</summary>
    private static int Beside(CompoundSplitter splitter, string unknown, string sure, int length, bool runsOn, bool doubtful)
    {
        var occurs = splitter.Occurs(unknown);
        if (unknown.Length < ShortestUnknown ? !occurs || length < LongSure : !occurs && (doubtful || runsOn || !PartShape.MayBeWord(unknown)))
            return 0;
        return occurs && (doubtful || runsOn) && sure.Length < LongSure ? 0 : (occurs ? BothKnown / 2 : 0) + length;
    }

    private static bool IsDerived(string right, string left)
    {
        foreach (var ending in Derived)
        {
            if (right.EndsWith(ending, StringComparison.Ordinal) && (left.Length < LongSure || right.Length < ending.Length + 4))
                return true;
        }

        return false;
    }
}
