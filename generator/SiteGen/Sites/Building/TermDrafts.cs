using SiteGen.Dutch.Folding;

namespace SiteGen.Sites.Building;

/// <summary>The terms of one kind while articles are gathered: finds the term of a name, whatever its capitals and accents.</summary>
internal sealed class TermDrafts
{
    private readonly Dictionary<string, TermDraft> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermDraft> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sameAs = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order of their keys.</summary>
    internal IEnumerable<TermDraft> Sorted => byKey.Values.OrderBy(draft => draft.Key, StringComparer.Ordinal);

    /// <summary>States, before any term is asked for, that two names are of the same term.</summary>
    internal void Join(string name, string other)
    {
        var (a, b) = (Root(Fold.Word(name)), Root(Fold.Word(other)));
        if (a != b) sameAs[string.CompareOrdinal(a, b) < 0 ? b : a] = string.CompareOrdinal(a, b) < 0 ? a : b;
    }

    /// <summary>The term of a name; made when it is new.</summary>
    internal TermDraft Of(string name)
    {
        if (byName.TryGetValue(name, out var known)) return known;
        var key = Root(Fold.Word(name));
        if (!byKey.TryGetValue(key, out var draft)) byKey[key] = draft = new TermDraft(key);
        byName[name] = draft;
        return draft;
    }

    /// <summary>The term of a name when there is one.</summary>
    internal TermDraft? Find(string name) =>
        byName.GetValueOrDefault(name) ?? byKey.GetValueOrDefault(Root(Fold.Word(name)));

    private string Root(string key)
    {
        while (sameAs.TryGetValue(key, out var next)) key = next;
        return key;
    }
}
