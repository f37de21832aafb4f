namespace SiteGen.Dutch.Stemming;

/// <summary>Step 3: endings of nouns. The longest ending that fits is the only one tried.</summary>
internal static class NounEndings
{
    /// <returns>Whether the word changed.</returns>
    public static bool Apply(ref StemBuffer w)
    {
        var n = w.Length;
        if (w.EndsWith("iteit"))
            return Shorten(ref w, n - 5, "", lengthen: true);
        if (w.EndsWith("rder"))
            return Replace(ref w, n - 4, "r");
        if (w.EndsWith("atie"))
            return Shorten(ref w, n - 4, "eer");
        if (w.EndsWith("heid") || w.EndsWith("ster"))
            return Shorten(ref w, n - 4, "");
        if (w.EndsWith("isme") || w.EndsWith("erij"))
            return Ing(ref w, n - 4);
        if (w.EndsWith("arij"))
            return w.ConsonantBefore(n - 4) && Shorten(ref w, n - 4, "aar");
        if (w.EndsWith("sel"))
            return Shorten(ref w, n - 3, "");
        if (w.EndsWith("ing"))
            return Ing(ref w, n - 3);
        if (w.EndsWith("fie"))
            return w.InR2(n - 3) && Replace(ref w, n - 3, "f", lengthen: true);
        if (w.EndsWith("gie"))
            return w.InR2(n - 3) && Replace(ref w, n - 3, "g", lengthen: true);
        if (w.EndsWith("tst"))
            return w.ConsonantBefore(n - 3) && Shorten(ref w, n - 3, "t");
        if (w.EndsWith("dst"))
            return w.ConsonantBefore(n - 3) && Shorten(ref w, n - 3, "d");
        return false;
    }

    private static bool Ing(ref StemBuffer w, int k) =>
        w.Before(k, "ild") ? Replace(ref w, k, "er") : Shorten(ref w, k, "", lengthen: true);

    private static bool Shorten(ref StemBuffer w, int k, ReadOnlySpan<char> text, bool lengthen = false) =>
        w.InR1(k) && Replace(ref w, k, text, lengthen);

    private static bool Replace(ref StemBuffer w, int start, ReadOnlySpan<char> text, bool lengthen = false)
    {
        w.Replace(start, text);
        if (lengthen)
            w.Lengthen();
        return true;
    }
}
