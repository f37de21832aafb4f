using SiteGen.Diagnostics;

namespace SiteGen.Import.Classifying;

/// <summary>What a block is, and for a dropped one why. Immutable.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Level">2 to 6 for a heading; 0 for others.</param>
/// <param name="Reason">Why it is dropped or read as a fact; absent for what is in the body.</param>
internal sealed record ClassifiedBlock(BlockRole Role, int Level = 0, EvidenceReason? Reason = null)
{
    /// <summary>Whether it is part of the body.</summary>
    internal bool IsBody => Role is not (BlockRole.Title or BlockRole.Notice or BlockRole.Detail or BlockRole.Contact or BlockRole.Caption or BlockRole.Debris);
}
