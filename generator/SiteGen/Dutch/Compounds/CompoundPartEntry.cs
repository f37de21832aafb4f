namespace SiteGen.Dutch.Compounds;

/// <summary>What the parts list knows of one part of Dutch compounds. Immutable.</summary>
/// <param name="Part">The part as it stands in a compound, folded: <c>leraren</c>.</param>
/// <param name="Lemma">The word it is a form of, folded: <c>leraar</c>.</param>
/// <param name="Links">The linking letters allowed behind it, the empty text among them when none are needed.</param>
/// <param name="First">Whether it may stand anywhere but last.</param>
/// <param name="Last">Whether it may stand last.</param>
/// <param name="FirstCount">In how many compounds of the word list it was seen first.</param>
/// <param name="LastCount">In how many compounds of the word list it was seen last.</param>
/// <param name="OfField">Whether it was chosen for the field of public administration and care.</param>
/// <param name="Source">The list it comes from.</param>
internal sealed record CompoundPartEntry(string Part, string Lemma, string[] Links, bool First, bool Last, int FirstCount, int LastCount, bool OfField, PartSource Source)
{
    /// <summary>Whether a person chose it; the others come from a spelling list by rule.</summary>
    public bool Trusted => Source != PartSource.Spelling;

    /// <summary>A part so short that another part must vouch for it.</summary>
    public bool IsWeak => Source != PartSource.Field && Part.Length == 3;

    /// <summary>Whether it was chosen knowing that its letters are also an ending or a short word: <i>spel</i>, <i>hal</i>.</summary>
    public bool IsChosen => OfField || Source == PartSource.Everyday;

    /// <summary>Whether it is certainly a word of its own: a stem of a verb that only stands in front is none.</summary>
    public bool IsNoun => Source == PartSource.Field || (Source == PartSource.Everyday && Last);

    /// <summary>The same part with what another list allows besides.</summary>
    public CompoundPartEntry With(CompoundPartEntry other) => this with
    {
        Links = Both(Links, other.Links),
        First = First || other.First,
        Last = Last || other.Last,
        Source = Source < other.Source ? Source : other.Source,
        FirstCount = Math.Max(FirstCount, other.FirstCount),
        LastCount = Math.Max(LastCount, other.LastCount),
    };

    /// <summary>Links and those of others that are not among them.</summary>
    public static string[] Both(string[] links, string[] others)
    {
        foreach (var link in others)
        {
            if (Array.IndexOf(links, link) < 0)
                links = [.. links, link];
        }

        return links;
    }
}
