using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Search.Building;

/// <summary>Hashes of what goes into the index, to see what changed since it was published.</summary>
internal static class ContentHash
{
    private const char Separator = '\u001f';

    /// <summary>Changes with every change of the rules by which words are read, so that an index made by older rules is made anew.</summary>
    private const string Rules = "5";

    /// <summary>The hash of a report: two reports with the same hash give the same index.</summary>
    public static string Of(SearchDocument d)
    {
        var text = new StringBuilder();
        foreach (var part in (ReadOnlySpan<string>)[d.Url, d.Title, d.Summary, d.DateText, d.Date?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty,
            d.Year?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, d.Sender, d.Kind, d.Language, d.Expired ? "1" : "0"])
            text.Append(part).Append(Separator);
        foreach (var list in (ReadOnlySpan<IReadOnlyList<string>>)[d.Themes, d.Municipalities, d.Organisations, d.People, d.OtherNames])
            text.AppendJoin(Separator, list).Append(Separator).Append(Separator);
        foreach (var section in d.Sections)
            text.Append(section.Heading).Append(Separator).Append(section.Anchor).Append(Separator).AppendJoin(Separator, section.Blocks).Append(Separator).Append(Separator);
        return Of(text.ToString());
    }

    /// <summary>The hash of everything else.</summary>
    public static string OfSettings(SearchInput input)
    {
        var text = new StringBuilder(Rules);
        foreach (var group in input.Synonyms)
            text.Append(Separator).Append(Separator).AppendJoin(Separator, group);
        foreach (var bet in input.BestBets)
            text.Append(Separator).Append(bet.Query).Append(Separator).Append(bet.Url);
        return Of(text.Append(Separator).AppendJoin(Separator, input.Names).ToString());
    }

    private static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 10));
}
