namespace SiteGen.Dutch.Words;

/// <summary>Dutch abbreviations that end in a point, which is then not the end of a sentence by itself.</summary>
internal static class Abbreviations
{
    /// <summary>Without the last point, in lower case.</summary>
    private static readonly WordSet Known = new()
    {
        "dr", "drs", "mr", "ir", "ing", "prof", "dhr", "hr", "mw", "mevr", "ds", "bc", "st", "jhr", "jkvr", "em", "br", "zr", "fam",
        "bijv", "bv", "bijz", "blz", "p", "nr", "tel", "art", "ca", "incl", "excl", "evt", "resp", "vgl", "afd", "red",
        "jl", "a.s", "d.d", "o.a", "o.m", "o.l.v", "m.b.t", "m.b.v", "t.b.v", "t.a.v", "i.v.m", "i.s.m", "i.p.v", "n.a.v", "d.w.z", "z.g",
        "m.i.v", "t.o.v", "t.g.v", "i.o", "e.a", "e.d", "c.s", "c.a", "n.v.t", "t.m", "v.l.n.r", "v.d", "v", "b.v", "w.o", "m.n", "k.k", "r.k",
        "v.a", "h.t", "n.v", "p.r", "l.s",
        "jan", "febr", "feb", "mrt", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "dec", "ma", "di", "wo", "do", "vr", "za", "zo",
    };

    /// <summary>Abbreviations that close a sentence more often than not, when a capital follows.</summary>
    private static readonly WordSet Closing = new() { "jl", "a.s", "e.d", "e.a", "c.s", "c.a", "n.v.t", "bv", "b.v", "n.v" };

    internal static bool Contains(ReadOnlySpan<char> word) => Known.Contains(word);

    internal static bool MayEndSentence(string word) => Closing.Contains(word);
}
