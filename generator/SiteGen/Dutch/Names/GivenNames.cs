using SiteGen.Dutch.Data;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Names;

/// <summary>The given names that are borne in the Netherlands. Immutable.</summary>
public sealed class GivenNames
{
    private static readonly Lazy<GivenNames> BuiltIn = new(Load);

    /// <summary>Common names that the table leaves out because they are also small words.</summary>
    private static readonly string[] Homographs = ["ben", "per", "door", "mo", "do", "jo"];

    /// <summary>Names by their folded form; the value tells whether the name is also an ordinary word or a place.</summary>
    private readonly Dictionary<string, bool> names;

    private GivenNames(Dictionary<string, bool> names) => this.names = names;

    /// <summary>The list that is compiled in; made on first use.</summary>
    public static GivenNames Default => BuiltIn.Value;

    /// <summary>Whether a word is a given name. Of a double name (<c>Jan-Willem</c>) one known half is enough.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public bool Contains(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (names.ContainsKey(folded)) return true;
        var hyphen = folded.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 1 && hyphen < folded.Length - 2 && names.ContainsKey(folded[..hyphen]) && names.ContainsKey(folded[(hyphen + 1)..]);
    }

    /// <summary>Whether a token is a given name; there is but one list.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "It is asked of the list.")]
    internal bool Contains(in Token token) => token.Is(WordTraits.GivenName);

    /// <summary>Whether a given name is also an ordinary word or a place, so that a capital at the start of a sentence proves nothing.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public bool IsAmbiguous(string folded) => names.TryGetValue(folded, out var ambiguous) && ambiguous;

    private static GivenNames Load()
    {
        var ambiguous = new Dictionary<string, bool>(6400, StringComparer.Ordinal);
        foreach (var homograph in Homographs) ambiguous[homograph] = true;
        foreach (var list in (ReadOnlySpan<string>)["voornamen", "voornamen-eigen"])
        {
            var table = ReferenceTable.Load(list);
            var (name, word, place) = (table.Column("name"), table.Column("dutch_word"), table.Column("place"));
            foreach (var row in table.Rows) ambiguous[WordForm.Fold(row.Span(name))] = row.Flag(word) || row.Flag(place);
        }

        return new GivenNames(ambiguous);
    }
}
