namespace SiteGen.Dutch.Stemming;

/// <summary>Step 1: plural, genitive and <c>-en</c>. The longest ending that fits is the only one tried.</summary>
internal static class PluralEndings
{
    /// <returns>Whether the word changed.</returns>
    public static bool Apply(ref StemBuffer w)
    {
        var n = w.Length;
        if (w.EndsWith("nde"))
            return Replace(ref w, n - 3, "nd");
        if (w.EndsWith("ies"))
            return w.InR1(n - 3) && Replace(ref w, n - 3, "ie");
        if (w.EndsWith("aus"))
            return w.InR1(n - 3) && w.VowelBefore(n - 3) && Replace(ref w, n - 3, "au");
        if (w.EndsWith("'s"))
            return Replace(ref w, n - 2, "");
        if (w.EndsWith("es"))
            return Es(ref w, n - 2);
        if (w.EndsWith("és"))
            return w.InR1(n - 2) && Replace(ref w, n - 2, "é");
        if (w.EndsWith("en"))
            return En(ref w, n - 2);
        if (w.EndsWith("s"))
            return S(ref w, n - 1);
        return false;
    }

    private static bool S(ref StemBuffer w, int k)
    {
        if (!w.InR1(k) || (w.Before(k, "t") && w.InR1(k - 1)) || !w.ConsonantBefore(k))
            return false;
        return Replace(ref w, k, "");
    }

    private static bool Es(ref StemBuffer w, int k)
    {
        if (w.Before(k, "ar") && w.InR1(k - 2) && w.ConsonantBefore(k - 2))
        {
            w.Truncate(k);
            w.Lengthen();
            return true;
        }

        if (w.Before(k, "er") && w.InR1(k - 2) && w.ConsonantBefore(k - 2))
            return Replace(ref w, k, "");
        return w.InR1(k) && w.ConsonantBefore(k) && Replace(ref w, k, "e");
    }

    private static bool En(ref StemBuffer w, int k)
    {
        if (w.Before(k, "hed") && w.InR1(k - 3))
            return Replace(ref w, k - 3, "heid");
        if (w.Before(k, "nd"))
            return Replace(ref w, k, "");
        if (w.Before(k, "d") && w.InR1(k - 1) && w.ConsonantBefore(k - 1))
            return Replace(ref w, k - 1, "");
        if ((w.Before(k, "i") || w.Before(k, "j")) && w.VowelBefore(k - 1))
            return Replace(ref w, k, "");
        if (!w.InR1(k) || !w.ConsonantBefore(k))
            return false;
        w.Truncate(k);
        w.Lengthen();
        return true;
    }

    private static bool Replace(ref StemBuffer w, int start, ReadOnlySpan<char> text)
    {
        w.Replace(start, text);
        return true;
    }
}
