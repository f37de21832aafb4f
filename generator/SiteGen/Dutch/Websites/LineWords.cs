using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>What single words say of the lines that they stand in.</summary>
internal static class LineWords
{
    /// <summary>What the lists of all rules have on a word, gathered so that a word is looked up once.</summary>
    private static readonly CueTable<LineCues> Listed = Gather([.. FurnitureWords.Cues, .. SiteFurniture.Cues, .. MakerPhrases.Cues]);

    /// <summary>The small words of English and Frisian, which no line of keywords has either.</summary>
    private static readonly WordSet SmallElsewhere = new("één the of and to for on with our your from at by about how what who is are we it fan foar mei yn oer nei dy".Split(' '));

    private static readonly WordSet PageWords = new("pagina page blz blz. bladzijde blad side pag pag.".Split(' '));

    private static readonly WordSet Addresses = new("bezoekadres postadres postbus kvk iban btw rsin kvk-nummer btw-nummer tel telefoon privacyverklaring disclaimer".Split(' '));

    /// <summary>The cues of a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static LineCues Of(string folded) =>
        Listed.Of(folded) | If(FurnitureWords.IsMailing(folded), LineCues.Mailing) | If(FurnitureWords.IsFigure(folded), LineCues.Figure) | If(HasCookie(folded), LineCues.Cookie)
        | If(MakerPhrases.MayBeOf(folded), LineCues.OfMaker) | If(IsSmall(folded), LineCues.Small) | If(IsKeyword(folded), LineCues.Keyword) | If(IsPicture(folded), LineCues.Picture)
        | If(IsPageOf(folded), LineCues.PageOf) | If(IsAddress(folded), LineCues.Address);

    /// <summary>The cues that one or more of some words have.</summary>
    /// <param name="words">The words in their folded form.</param>
    internal static LineCues Union(List<string> words)
    {
        var cues = LineCues.None;
        foreach (var word in words) cues |= Of(word);
        return cues;
    }

    /// <summary>Whether a word has that for cookies in it: <c>cookie-instellingen</c>.</summary>
    internal static bool HasCookie(string folded) => folded.Contains("cookie", StringComparison.Ordinal);

    /// <summary>Whether a word is so small, in Dutch, English or Frisian, that no line of keywords has it.</summary>
    internal static bool IsSmall(string folded) => FunctionWords.IsSmall(folded) || SmallElsewhere.Contains(folded);

    /// <summary>Whether a word is marked as a keyword.</summary>
    internal static bool IsKeyword(string folded) => folded[0] == '#';

    /// <summary>Whether a word has that for a picture in it: <c>foto's</c>, <c>fotografie</c>, <c>beeld</c>.</summary>
    internal static bool IsPicture(string folded) => folded.Contains("foto", StringComparison.Ordinal) || folded.Contains("beeld", StringComparison.Ordinal) || folded is "photo";

    /// <summary>Whether a word is one that the number of a page follows.</summary>
    internal static bool IsPageOf(string folded) => PageWords.Contains(folded);

    /// <summary>Whether a word is a label of where a sender is found, in the foot of a page.</summary>
    internal static bool IsAddress(string folded) => Addresses.Contains(folded);

    private static LineCues If(bool has, LineCues cue) => has ? cue : LineCues.None;

    private static CueTable<LineCues> Gather((LineCues Cue, WordSet Words)[] lists)
    {
        var listed = new CueTable<LineCues>();
        foreach (var (cue, words) in lists) listed.Add(cue, words);
        return listed;
    }
}
