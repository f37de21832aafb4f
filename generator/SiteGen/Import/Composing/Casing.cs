using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Composing;

/// <summary>Writes lines in capitals as sentences are written; names and abbreviations that the lists know keep their own.</summary>
internal static class Casing
{
    private const int ShortestShouted = 5;
    private const int ShortestName = 4;

    /// <summary>Names are looked for in so many words below a line.</summary>
    private const int MostRead = 600;

    /// <summary>A line as it should be written: itself, unless it is all in capitals.</summary>
    internal static MarkedText Sentence(TextIndex index, int block)
    {
        var text = index.Blocks[block].Text;
        if (!IsShouted(text.Text)) return text;
        var (first, next) = index.TokensOf(block);
        var letters = text.Text.ToCharArray();
        var start = index.Blocks[block].Start;
        var opens = true;
        for (var i = first; i < next;)
        {
            var token = index.Tokens[i];
            var proper = Proper(index, i, out var count);
            if (proper is not null) proper.CopyTo(0, letters, token.Start - start, proper.Length);
            else if (token.IsWord && !IsAbbreviation(index, i))
            {
                var keeps = opens || IsName(index, next, token.Folded);
                for (var at = token.Start - start + (keeps ? 1 : 0); at < token.End - start; at++) letters[at] = char.ToLowerInvariant(letters[at]);
            }

            if (token.IsWord) opens = false;
            i += count;
        }

        return text with { Text = new string(letters) };
    }

    /// <summary>Whether the text behind a place writes a word with a capital in the middle of its sentences, and never without.</summary>
    private static bool IsName(TextIndex index, int from, string folded)
    {
        if (folded.Length < ShortestName) return false;
        var isName = false;
        for (var i = from; i < Math.Min(index.Tokens.Count, from + MostRead); i++)
        {
            ref readonly var token = ref index.Tokens[i];
            if (token.Length != folded.Length || token.Kind != TokenKind.Word || token.IsAllCapitals || token.Folded != folded) continue;
            if (!token.IsCapital) return false;
            isName |= !index.StartsSentence(i) && index.Tokens[i - 1].Kind == TokenKind.Word;
        }

        return isName;
    }

    /// <summary>Whether a line of some length has no small letter.</summary>
    internal static bool IsShouted(string text) =>
        CapitalsIn(text) >= ShortestShouted && (text.Contains(' ', StringComparison.Ordinal) || text.Length > 8);

    /// <summary>How many letters a line without small letters has; -1 when it has small ones.</summary>
    private static int CapitalsIn(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return -1;
            if (char.IsLetter(c)) letters++;
        }

        return letters;
    }

    /// <summary>The own spelling of a place or region that takes as many characters as the text has.</summary>
    private static string? Proper(TextIndex index, int at, out int count)
    {
        count = 1;
        foreach (var match in (PhraseMatch<LexiconEntry>?[])[index.MatchAt<RegionEntry>(at), index.MatchAt<MunicipalityEntry>(at), index.MatchAt<TownEntry>(at)])
        {
            if (match is not { } found || found.Value.Name.Length != index.Span(found.First, found.Next).Length) continue;
            count = found.Count;
            return found.Value.Name;
        }

        return null;
    }

    private static bool IsAbbreviation(TextIndex index, int at) =>
        index.MatchAt<OrganisationEntry>(at) is not null
        || (index.Tokens[at].Length <= 4 && index.MatchAt<ThemeEntry>(at) is not null && index.Tokens[at].Folded is not ("werk" or "zorg" or "taal" or "team"));
}
