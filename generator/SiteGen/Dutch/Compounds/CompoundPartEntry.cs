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
/// <param name="Trusted">Whether it was chosen with care; the others come from a spelling list by rule.</param>
internal sealed record CompoundPartEntry(string Part, string Lemma, string[] Links, bool First, bool Last, int FirstCount, int LastCount, bool OfField, bool Trusted)
{
    /// <summary>A part so short that another part must vouch for it.</summary>
    public bool IsWeak => !Trusted && Part.Length == 3;
}
