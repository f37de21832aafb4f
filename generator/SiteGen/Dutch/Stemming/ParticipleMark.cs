namespace SiteGen.Dutch.Stemming;

/// <summary>The mark <c>ge</c> of a participle, in front and inside, and the <c>-d</c> or <c>-t</c> that goes with it (step 1c).</summary>
internal static class ParticipleMark
{
    private const int ShortestRest = 3;

    /// <summary>Removes <c>ge-</c> at the front, unless what follows is barred.</summary>
    public static bool RemovePrefix(ref StemBuffer w)
    {
        if (!w.Word.StartsWith("ge") || !HasRest(ref w, 2))
            return false;
        var rest = w.Word[2..];
        var validate = rest.StartsWith("vali");
        if (!validate && (rest.StartsWith("eft") || rest.StartsWith("val") || rest.StartsWith("vaa") || rest.StartsWith("vare")))
            return false;

        // As published, the letter that is made plain after "vali" is the one behind it, not the first.
        Remove(ref w, 0, plain: validate ? 4 : 0);
        return true;
    }

    /// <summary>Removes the first <c>-ge-</c> that stands inside the word.</summary>
    public static bool RemoveInfix(ref StemBuffer w)
    {
        if (w.Length < 3)
            return false;
        var at = w.Word[1..].IndexOf("ge") + 1;
        if (at == 0 || !HasRest(ref w, at + 2))
            return false;
        Remove(ref w, at, plain: at);
        return true;
    }

    private static bool HasRest(ref StemBuffer w, int start) => w.Length - start >= ShortestRest && w.Mark(start) >= 0;

    private static void Remove(ref StemBuffer w, int at, int plain)
    {
        w.Remove(at, 2);
        if (plain < w.Length && w[plain] is 'ë' or 'ï')
            w.Set(plain, w[plain] == 'ë' ? 'e' : 'i');
        w.Measure();
        DropEnding(ref w);
    }

    /// <summary>Step 1c.</summary>
    private static void DropEnding(ref StemBuffer w)
    {
        var k = w.Length - 1;
        if (k < 0 || !w.InR1(k) || !w.ConsonantBefore(k))
            return;
        if (w[k] == 'd' && !(w.Before(k, "n") && w.InR1(k - 1)))
        {
            if (w.Word.SequenceEqual("ind"))
                w.Set(k, 'n');
            else
                w.Truncate(k);
        }
        else if (w[k] == 't' && !(w.Before(k, "h") && w.InR1(k - 1)) && !w.Word.SequenceEqual("ent"))
        {
            w.Truncate(k);
        }
    }
}
