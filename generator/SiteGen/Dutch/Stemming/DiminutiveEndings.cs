namespace SiteGen.Dutch.Stemming;

/// <summary>Step 2: diminutives and the final <c>-e</c>. The longest ending that fits is the only one tried.</summary>
internal static class DiminutiveEndings
{
    /// <returns>Whether the word changed.</returns>
    public static bool Apply(ref StemBuffer w)
    {
        var n = w.Length;
        if (w.EndsWith("lijke"))
            return Shorten(ref w, n - 5, "lijk");
        if (w.EndsWith("ische"))
            return Shorten(ref w, n - 5, "isch");
        if (w.EndsWith("ieve"))
            return w.ConsonantBefore(n - 4) && Shorten(ref w, n - 4, "ief");
        if (w.EndsWith("ene"))
            return w.ConsonantBefore(n - 3) && Shorten(ref w, n - 3, "en", lengthen: true);
        if (w.EndsWith("je"))
            return Je(ref w, n - 2);
        if (w.EndsWith("ge"))
            return Shorten(ref w, n - 2, "g");
        if (w.EndsWith("de"))
            return w.ConsonantBefore(n - 2) && Shorten(ref w, n - 2, "");
        if (w.EndsWith("te"))
            return Shorten(ref w, n - 2, "t");
        if (w.EndsWith("se"))
            return Shorten(ref w, n - 2, "s");
        if (w.EndsWith("re"))
            return Shorten(ref w, n - 2, "r");
        if (w.EndsWith("le"))
            return Shorten(ref w, n - 2, "l", lengthen: true);
        return false;
    }

    private static bool Je(ref StemBuffer w, int k)
    {
        if (w.Before(k, "'t"))
            return Replace(ref w, k - 2, "");
        if (w.Before(k, "et") && w.InR1(k - 2) && w.ConsonantBefore(k - 2))
            return Replace(ref w, k - 2, "");
        if (w.Before(k, "rnt"))
            return Replace(ref w, k - 3, "rn");
        if (w.Before(k, "t") && w.InR1(k - 1) && w.VowelBefore(k - 2))
            return Replace(ref w, k - 1, "");
        if (w.Before(k, "ink"))
            return Replace(ref w, k - 3, "ing");
        if (w.Before(k, "mp"))
            return Replace(ref w, k - 2, "m");
        if (w.Before(k, "'") && w.InR1(k - 1))
            return Replace(ref w, k - 1, "");
        return w.ConsonantBefore(k) && Shorten(ref w, k, "");
    }

    private static bool Shorten(ref StemBuffer w, int k, ReadOnlySpan<char> text, bool lengthen = false)
    {
        if (!w.InR1(k))
            return false;
        w.Replace(k, text);
        if (lengthen)
            w.Lengthen();
        return true;
    }

    private static bool Replace(ref StemBuffer w, int start, ReadOnlySpan<char> text)
    {
        w.Replace(start, text);
        return true;
    }
}
