using System.Text;
using SiteGen.Dutch.Data;

namespace SiteGen.Dutch.Folding;

/// <summary>
/// Makes words alike that a reader does not tell apart: lower case, no accents, <c>ĳ</c> as <c>ij</c>, <c>ﬁ</c> as <c>fi</c>, no apostrophes. The search
/// client folds a query by the same rules, so a change here is a change of the index format.
/// </summary>
public static class Fold
{
    private const int TableSize = 0x3100;
    private static readonly Lazy<char[]> Plain = new(LoadTable);

    /// <summary>The folded form. Survives any text; the empty text stays empty.</summary>
    public static string Word(string word)
    {
        var plainAscii = true;
        foreach (var c in word)
            plainAscii &= c is >= 'a' and <= 'z' or >= '0' and <= '9';
        return plainAscii ? word : FoldSlowly(word);
    }

    private static string FoldSlowly(string word)
    {
        var table = Plain.Value;
        var folded = new StringBuilder(word.Length + 4);
        foreach (var rune in word.EnumerateRunes())
        {
            if (IsDropped(rune))
                continue;
            var lower = Rune.ToLowerInvariant(rune);
            if (lower.Value < TableSize)
                AppendPlain(folded, table[lower.Value]);
            else if (lower.IsBmp && Ligatures.Is((char)lower.Value))
                folded.Append(Ligatures.Of((char)lower.Value));
            else
                folded.Append(lower.ToString());
        }

        return folded.ToString();
    }

    private static void AppendPlain(StringBuilder folded, char c)
    {
        switch (c)
        {
            case 'ĳ': folded.Append("ij"); break;
            case 'ß': folded.Append("ss"); break;
            case 'æ': folded.Append("ae"); break;
            case 'œ': folded.Append("oe"); break;
            case 'þ': folded.Append("th"); break;
            case 'ø': folded.Append('o'); break;
            case 'đ' or 'ð': folded.Append('d'); break;
            case 'ł': folded.Append('l'); break;
            case 'ı': folded.Append('i'); break;
            case 'ς': folded.Append('σ'); break;
            default: folded.Append(c); break;
        }
    }

    private static bool IsDropped(Rune rune) => rune.Value is '\'' or '’' or '‘' or 0x02BC || WordScanner.IsMark(rune) || WordScanner.IsInvisible(rune);

    private static char[] LoadTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
            table[i] = (char)i;
        var source = ReferenceTable.Load("vouwletters");
        int letter = source.Column("letter"), marked = source.Column("marked");
        foreach (var row in source.Rows)
        {
            foreach (var c in row[marked])
                table[c] = row[letter][0];
        }

        return table;
    }
}
