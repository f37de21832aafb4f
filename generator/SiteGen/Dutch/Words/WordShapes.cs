namespace SiteGen.Dutch.Words;

/// <summary>Tells how a word is written.</summary>
internal static class WordShapes
{
    /// <summary>How a word is written.</summary>
    internal static WordShape Of(ReadOnlySpan<char> word)
    {
        var first = 0;
        while (first < word.Length && !char.IsLetter(word[first])) first++;
        if (first == word.Length) return WordShape.None;
        var shape = char.IsUpper(word[first]) ? WordShape.Capital : WordShape.None;
        if (shape == WordShape.None && first == 1 && word.Length > 3 && word[2] == '-' && char.IsUpper(word[3])) shape = WordShape.Capital;
        if (word[^1] == '.')
        {
            var bare = word[..^1];
            shape |= IsInitials(bare) ? WordShape.Initials : WordShape.Abbreviation;
        }

        if ((shape & WordShape.Capital) != WordShape.None && AllCapitals(word)) shape |= WordShape.AllCapitals;
        return shape;
    }

    private static bool AllCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters >= 2;
    }

    /// <summary>One capital, or <c>Th</c> and <c>Ch</c>, repeated with points between.</summary>
    internal static bool IsInitials(ReadOnlySpan<char> word)
    {
        foreach (var range in word.Split('.'))
        {
            var part = word[range];
            var single = part.Length == 1 && char.IsUpper(part[0]);
            if (!single && part is not ("Th" or "Ch" or "Ph" or "Chr" or "IJ" or "Joh" or "Jac")) return false;
        }

        return true;
    }
}
