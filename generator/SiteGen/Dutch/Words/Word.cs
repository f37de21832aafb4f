using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;

namespace SiteGen.Dutch.Words;

/// <summary>
/// A word, number, mark or address as it is written, with all that is known of it wherever it stands: its tokens share it, in all texts.
/// Immutable but for what is kept on it of the lists it was looked up in.
/// </summary>
internal sealed class Word
{
    internal Word(TokenKind kind, ReadOnlySpan<char> written)
    {
        Kind = kind;
        Shape = kind == TokenKind.Word ? WordShapes.Of(written) : WordShape.None;
        Written = written.ToString();
        Folded = WordForm.IsFolded(written) ? Written : WordForm.Fold(written);
        if (kind == TokenKind.Mark) return;
        Meeting = MeetingWords.Of(Folded);
        Traits = TraitsOf(Folded);
    }

    private Word(TokenKind kind, string folded) => (Kind, Written, Folded) = (kind, folded, folded);

    /// <summary>What stands where there is no token.</summary>
    internal static Word None { get; } = new(TokenKind.Mark, "\0");

    /// <summary>What it is.</summary>
    internal TokenKind Kind { get; }

    /// <summary>How it is written.</summary>
    internal WordShape Shape { get; }

    /// <summary>Its letters as they are written.</summary>
    internal string Written { get; }

    /// <summary>Its letters in lower case with straight apostrophes.</summary>
    internal string Folded { get; }

    /// <summary>What rules ask of it most.</summary>
    internal WordTraits Traits { get; }

    /// <summary>What it says of a meeting; absent when it is no word for one.</summary>
    internal MeetingWord? Meeting { get; }

    /// <summary>The phrases that begin with it in the table that was asked last: kept for that table. Whoever reads it looks whose they are.</summary>
    internal object? Phrases { get; set; }

    /// <summary>The theme that it is a compound of by the lists that were asked last: kept for their owner. Whoever reads it looks whose it is.</summary>
    internal object? Compound { get; set; }

    private static WordTraits TraitsOf(string folded) =>
        If(WordTraits.Small, FunctionWords.IsSmall(folded)) | If(WordTraits.Opener, FunctionWords.IsOpener(folded)) | If(WordTraits.GivenName, GivenNames.Default.Contains(folded))
        | If(WordTraits.Past, NatureWords.IsPast(folded)) | If(WordTraits.Sign, NatureWords.IsSign(folded)) | If(WordTraits.LeadsOrganisation, OrganisationWords.MayLead(folded))
        | If(WordTraits.Building, VenueWords.IsBuilding(folded)) | If(WordTraits.Number, AttendanceWords.IsNumber(folded)) | If(WordTraits.Attendee, AttendanceWords.IsAttendee(folded))
        | If(WordTraits.Related, RelatedWords.IsCue(folded));

    private static WordTraits If(WordTraits trait, bool has) => has ? trait : WordTraits.None;
}
