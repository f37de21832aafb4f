using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Tells first names of people whom a report names in full from organisations: <c>Corrie Mol, partner van Arend</c>.</summary>
internal static class FirstNames
{
    /// <summary>Takes the first name of another out of what people are of.</summary>
    internal static void Drop(TextIndex index, List<PersonMention> mentions)
    {
        HashSet<string>? names = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Affiliation is not { Span: { IsKnown: false } of } said || of.Next != of.First + 1) continue;
            if ((names ??= Of(index, mentions)).Contains(index.Tokens[of.First].Folded)) mentions[i] = mentions[i] with { Affiliation = said with { Organisation = "", Span = null } };
        }
    }

    /// <summary>The first words of all full names that have more than one.</summary>
    private static HashSet<string> Of(TextIndex index, List<PersonMention> mentions)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Span is { IsFull: true } name && name.Next > name.First + 1) names.Add(index.Tokens[name.First].Folded);
        }

        return names;
    }
}
