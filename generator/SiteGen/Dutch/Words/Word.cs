using System.Runtime.InteropServices;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Websites;

namespace SiteGen.Dutch.Words;

/// <summary>
/// A word, number, mark or address as it is written, with all that is known of it wherever it stands: its tokens share it, in all texts.
/// Immutable but for what is kept on it of the lists it was looked up in.
/// </summary>
internal sealed class Word
{
    private const byte Yes = 1;
    private const byte No = 2;

    /// <summary>That of the written word: kept here, so that most words are told apart without a look at their letters elsewhere.</summary>
    private readonly int length;

    private readonly WordCues cues;

    private byte common;
    private byte function;

    internal Word(TokenKind kind, ReadOnlySpan<char> written)
    {
        Kind = kind;
        Shape = kind == TokenKind.Word ? WordShapes.Of(written) : WordShape.None;
        Written = written.ToString();
        length = written.Length;
        (Head, Neck) = (Four(written), Four(written[Math.Min(4, written.Length)..]));
        Folded = WordForm.IsFolded(written) ? Written : WordForm.Fold(written);
        (cues, Traits) = kind == TokenKind.Mark ? (WordCues.None, WordTraits.None) : (WordCues.Of(Folded), TraitsOf(Folded));
    }

    private Word(TokenKind kind, string folded) => (Kind, Written, Folded, cues) = (kind, folded, folded, WordCues.None);

    /// <summary>What stands where there is no token.</summary>
    internal static Word None { get; } = new(TokenKind.Mark, "\0");

    /// <summary>What it is.</summary>
    internal TokenKind Kind { get; }

    /// <summary>How it is written.</summary>
    internal WordShape Shape { get; }

    /// <summary>Its letters as they are written.</summary>
    internal string Written { get; }

    /// <summary>Its first four letters, and the four behind them: most words are told apart by these.</summary>
    internal ulong Head { get; }

    /// <inheritdoc cref="Head"/>
    internal ulong Neck { get; }

    /// <summary>Whether it is what is written so.</summary>
    internal bool Is(TokenKind kind, ulong head, ulong neck, ReadOnlySpan<char> written) =>
        Head == head && Neck == neck && length == written.Length && Kind == kind && (written.Length <= 8 || written[8..].SequenceEqual(Written.AsSpan(8)));

    /// <summary>Up to four letters as one number.</summary>
    internal static ulong Four(ReadOnlySpan<char> letters)
    {
        if (letters.Length >= 4) return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters));
        var four = 0UL;
        foreach (var letter in letters) four = (four << 16) | letter;
        return four;
    }

    /// <summary>Its letters in lower case with straight apostrophes.</summary>
    internal string Folded { get; }

    /// <summary>What rules ask of it most.</summary>
    internal WordTraits Traits { get; }

    /// <summary>What rules for people ask of it.</summary>
    internal PersonCues People => cues.People;

    /// <summary>What rules for organisations ask of it.</summary>
    internal OrganisationCues Organisations => cues.Organisations;

    /// <summary>What rules for venues and places ask of it.</summary>
    internal PlaceCues Places => cues.Places;

    /// <summary>What rules for meetings ask of it.</summary>
    internal MeetingCues Meetings => cues.Meetings;

    /// <summary>What rules for whole lines ask of it.</summary>
    internal LineCues Lines => cues.Lines;

    /// <summary>What it says of a meeting; absent when it is no word for one.</summary>
    internal MeetingWord? Meeting => cues.Meeting;

    /// <summary>The phrases that begin with it in the table that was asked last: kept for that table. Whoever reads it looks whose they are.</summary>
    internal KeptPhrases? Phrases { get; set; }

    /// <summary>The theme that it is a compound of by the lists that were asked last: kept for their owner. Whoever reads it looks whose it is.</summary>
    internal object? Compound { get; set; }

    /// <summary>Whether a function may begin with it that is on no list; absent until it is looked up.</summary>
    internal bool? MayBeFunction
    {
        get => function == 0 ? null : function == Yes;
        set => function = value == true ? Yes : No;
    }

    /// <summary>Whether it is ordinary Dutch: looked up when it is asked first.</summary>
    internal bool IsCommon
    {
        get
        {
            if (common == 0) common = CommonWords.Contains(Folded) ? Yes : No;
            return common == Yes;
        }
    }

    private static WordTraits TraitsOf(string folded) =>
        If(FunctionWords.IsSmall(folded), WordTraits.Small) | If(FunctionWords.IsOpener(folded), WordTraits.Opener) | If(GivenNames.Default.Contains(folded), WordTraits.GivenName)
        | If(NatureWords.IsPast(folded), WordTraits.Past) | LanguageWords.Of(folded);

    private static TCue If<TCue>(bool has, TCue cue)
        where TCue : struct, Enum => has ? cue : default;
}
