namespace SiteGen.Dutch.Stemming;

/// <summary>
/// The Dutch stemmer of Kraaij and Pohlmann (1994, 1995), as published by the Snowball project since version 3.0 under the
/// name <c>dutch</c>. It uses no dictionary. Stem a word once and never a stem: the algorithm is not idempotent.
/// </summary>
/// <remarks>The result is a search key, never a word to show: <i>gemeente</i> becomes <c>meen</c>. What the algorithm gets wrong
/// for us is mended by <see cref="StemExceptions"/> before it.</remarks>
public static class KraaijPohlmann
{
    private const int StackLimit = 128;

    /// <summary>The stem of one word.</summary>
    /// <param name="word">A word in lower case and composed form (NFC), accents kept. Any text is survived.</param>
    public static string Stem(string word)
    {
        Span<char> letters = word.Length < StackLimit ? stackalloc char[StackLimit + 4] : new char[word.Length + 4];
        word.CopyTo(letters);
        var buffer = new StemBuffer(letters, word.Length);
        Run(ref buffer);
        return buffer.Word.SequenceEqual(word) ? word : buffer.Word.ToString();
    }

    private static void Run(ref StemBuffer w)
    {
        var stemmed = PluralEndings.Apply(ref w);
        stemmed |= DiminutiveEndings.Apply(ref w);
        stemmed |= NounEndings.Apply(ref w);
        stemmed |= AdjectiveEndings.Apply(ref w);
        stemmed |= ParticipleMark.RemovePrefix(ref w);
        stemmed |= ParticipleMark.RemoveInfix(ref w);
        stemmed |= DropFinalT(ref w);
        if (stemmed)
            TidyLastLetter(ref w);
    }

    /// <summary>Step 7.</summary>
    private static bool DropFinalT(ref StemBuffer w)
    {
        if (!(w.EndsWith("kt") || w.EndsWith("ft") || w.EndsWith("pt")))
            return false;
        w.Truncate(w.Length - 1);
        return true;
    }

    /// <summary>Step 6: a double consonant becomes single, <c>v</c> becomes <c>f</c>, <c>z</c> becomes <c>s</c>.</summary>
    private static void TidyLastLetter(ref StemBuffer w)
    {
        var n = w.Length;
        if (n == 0)
            return;
        var last = w[n - 1];
        if (n >= 2 && w[n - 2] == last && last is >= 'b' and <= 'z' && !StemBuffer.IsVowel(last))
        {
            if (!w.Word.SequenceEqual("inn"))
                w.Truncate(n - 1);
        }
        else if (last == 'v')
        {
            w.Set(n - 1, 'f');
        }
        else if (last == 'z')
        {
            w.Set(n - 1, 's');
        }
    }
}
