namespace SiteGen.Dutch.Stemming;

/// <summary>Step 4: endings of adjectives, in two tables; the second is tried when the first did nothing.</summary>
internal static class AdjectiveEndings
{
    /// <returns>Whether the word changed.</returns>
    public static bool Apply(ref StemBuffer w) => First(ref w) || Second(ref w);

    private static bool First(ref StemBuffer w)
    {
        var n = w.Length;
        if (w.EndsWith("achtiger") || w.EndsWith("achtigst"))
            return Shorten(ref w, n - 8, "");
        if (w.EndsWith("ioneel"))
            return Shorten(ref w, n - 6, "ie");
        if (w.EndsWith("achtig"))
            return Shorten(ref w, n - 6, "");
        if (w.EndsWith("lijker") || w.EndsWith("lijkst"))
            return Shorten(ref w, n - 6, "lijk");
        if (w.EndsWith("eriger") || w.EndsWith("erigst"))
            return DeleteAfterConsonant(ref w, n - 6);
        if (w.EndsWith("atief"))
            return Shorten(ref w, n - 5, "eer");
        if (w.EndsWith("erig"))
            return DeleteAfterConsonant(ref w, n - 4);
        if (w.EndsWith("baar"))
            return Shorten(ref w, n - 4, "");
        if (w.EndsWith("naar"))
            return w.VowelBefore(n - 4) && Shorten(ref w, n - 4, "n");
        if (w.EndsWith("laar"))
            return w.VowelBefore(n - 4) && Shorten(ref w, n - 4, "l");
        if (w.EndsWith("raar"))
            return w.VowelBefore(n - 4) && Shorten(ref w, n - 4, "r");
        if (w.EndsWith("tant"))
            return Shorten(ref w, n - 4, "teer");
        return w.EndsWith("end") && DeleteAfterConsonant(ref w, n - 3);
    }

    private static bool Second(ref StemBuffer w)
    {
        var length = w.EndsWith("iger") || w.EndsWith("igst") ? 4 : w.EndsWith("ig") ? 2 : 0;
        if (length == 0)
            return false;
        var k = w.Length - length;
        return !w.Word[..k].SequenceEqual("inn") && DeleteAfterConsonant(ref w, k);
    }

    private static bool DeleteAfterConsonant(ref StemBuffer w, int k)
    {
        if (!w.ConsonantBefore(k) || !Shorten(ref w, k, ""))
            return false;
        w.Lengthen();
        return true;
    }

    private static bool Shorten(ref StemBuffer w, int k, ReadOnlySpan<char> text)
    {
        if (!w.InR1(k))
            return false;
        w.Replace(k, text);
        return true;
    }
}
