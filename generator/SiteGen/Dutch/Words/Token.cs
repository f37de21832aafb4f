using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Websites;

namespace SiteGen.Dutch.Words;

/// <summary>A word, number, mark or address of a text, with its place. Immutable.</summary>
public readonly record struct Token
{
    private readonly WordTraits traits;

    /// <summary>What rules ask most of a word stands in the token itself, so that walking over the tokens of a text stays within one piece of memory.</summary>
    internal Token(int start, int length, Word word) => (Start, Length, Word, Folded, Kind, Shape, traits) = (start, length, word, word.Folded, word.Kind, word.Shape, word.Traits);

    /// <summary>Where it begins, from 0, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>How long it is.</summary>
    public int Length { get; }

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>Its letters in lower case with straight apostrophes: what lists are searched with.</summary>
    public string Folded { get; }

    /// <summary>How it is written.</summary>
    public WordShape Shape { get; }

    /// <summary>The first place behind it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is a word that begins with a capital.</summary>
    public bool IsCapital => (Shape & WordShape.Capital) != WordShape.None;

    /// <summary>Whether it is a word of two or more letters, all capitals.</summary>
    public bool IsAllCapitals => (Shape & WordShape.AllCapitals) != WordShape.None;

    /// <summary>Whether it stands for initials: <c>J.P.</c></summary>
    public bool IsInitials => (Shape & WordShape.Initials) != WordShape.None;

    /// <summary>What is known of it wherever it stands.</summary>
    internal Word Word { get; }

    /// <summary>Whether it has one of some traits.</summary>
    internal bool Is(WordTraits any) => (traits & any) != WordTraits.None;

    /// <summary>Whether rules for people may begin at it with one of some cues.</summary>
    internal bool Is(PersonCues any) => (Word.People & any) != PersonCues.None;

    /// <summary>Whether rules for organisations may begin at it with one of some cues.</summary>
    internal bool Is(OrganisationCues any) => (Word.Organisations & any) != OrganisationCues.None;

    /// <summary>Whether rules for venues and places may begin at it with one of some cues.</summary>
    internal bool Is(PlaceCues any) => (Word.Places & any) != PlaceCues.None;

    /// <summary>Whether rules for meetings may begin at it with one of some cues.</summary>
    internal bool Is(MeetingCues any) => (Word.Meetings & any) != MeetingCues.None;

    /// <summary>Whether rules for whole lines may begin at it with one of some cues.</summary>
    internal bool Is(LineCues any) => (Word.Lines & any) != LineCues.None;

    /// <summary>Whether it is this mark.</summary>
    /// <param name="mark">One character.</param>
    public bool IsMark(char mark) => Kind == TokenKind.Mark && Folded[0] == mark;
}
