using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// A mail that sends a piece to whoever publishes it: below the salutation a note that speaks of the piece alone, <c>Hieronder ons stukje voor de site</c>, and below
/// that the piece with a title of its own. Then the subject of the mail is not the title.
/// </summary>
internal static class SentPiece
{
    private const int MostNotes = 2;
    private const int FewestNoteWords = 3;
    private const int MostNoteWords = 30;

    /// <summary>So far into its words a note has pointed at the piece, and so far named it.</summary>
    private const int MostBeforePointer = 5;
    private const int MostBeforePiece = 14;

    private const int FewestTitleWords = 2;

    /// <summary>A paragraph of so many words is text, though it ends in a colon.</summary>
    private const int FewestTextWords = 14;

    private static readonly WordSet Pointers = new("hieronder hierbij hierna bijgaand bijgaande bijgevoegd bijgevoegde onderstaand onderstaande bijlage below attached herewith hjirûnder hjirby".Split(' '));

    private static readonly WordSet Pieces = new(
        ("stuk stukje tekst tekstje bericht berichtje nieuwsbericht persbericht verslag verslagje artikel artikeltje terugkoppeling terugblik impressie blog column bijdrage verhaal verhaaltje item notulen "
        + "piece article report text release stikje ferslach").Split(' '));

    private static readonly WordSet Placing = new("plaatsen plaatst plaatsing opnemen publiceren meenemen doorplaatsen geplaatst publish post pleatse".Split(' '));
    private static readonly WordSet Pages = new("site website intranet online nieuwsbrief weekbericht wijkkrant dorpskrant krant voorpagina nieuwspagina facebook buurtapp".Split(' '));
    private const int MostShortNote = 20;
    private static readonly WordSet Requests = new("graag kun kunt kan kunnen wil wilt willen zou zouden svp s.v.p please could can".Split(' '));

    /// <summary>Marks the note and the title of the piece.</summary>
    /// <param name="index">The report.</param>
    /// <param name="roles">The roles; those of the head of the mail are known.</param>
    /// <param name="salutation">The block of the salutation.</param>
    /// <returns>Whether a title was found.</returns>
    internal static bool Mark(TextIndex index, ClassifiedBlock?[] roles, int salutation)
    {
        var next = salutation + 1;
        if (next < roles.Length && roles[next] is null or { Role: BlockRole.Debris } && Heads(index, roles, next + 1) && !HeadsFurtherOn(index, roles, next + 1) && IsForPage(new BlockView(index, next))) next++;
        while (next < roles.Length && next <= salutation + MostNotes && roles[next] is null or { Role: BlockRole.Debris } && IsNote(new BlockView(index, next))) next++;
        if (next == salutation + 1) return false;
        for (var note = salutation + 1; note < next; note++) roles[note] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
        if (!Heads(index, roles, next) || HeadsFurtherOn(index, roles, next)) return false;
        roles[next] = new ClassifiedBlock(BlockRole.Title, Reason: ImportReasons.TitleLine);
        return true;
    }

    /// <summary>Whether a block points at the piece below and tells nothing itself: no day, and nothing that was done.</summary>
    private static bool IsNote(BlockView block)
    {
        if (block.WordCount is < FewestNoteWords or > MostNoteWords || block.Block.Marker.Length > 0 || block.Dates.Exists(date => date.Kind == DateMentionKind.Day)) return false;
        var words = block.Words();
        var pointer = words.FindIndex(0, Math.Min(words.Count, MostBeforePointer), Pointers.Contains);
        if (pointer < 0) pointer = words.FindIndex(0, Math.Min(words.Count, MostBeforePointer), word => word is "zie" or "see" or "sjoch") is >= 0 and var see && see + 1 < words.Count && words[see + 1] is "onder" or "beneden" or "below" or "ûnder" ? see : -1;
        var isPiece = words.FindIndex(0, Math.Min(words.Count, MostBeforePiece), Pieces.Contains) >= 0;
        var isPlaced = words.FindIndex(0, Math.Min(words.Count, MostBeforePiece), Placing.Contains) >= 0;
        return (pointer >= 0 ? isPiece || isPlaced : isPiece && isPlaced && words.FindIndex(0, Math.Min(words.Count, MostBeforePointer), Requests.Contains) >= 0) && !block.Any(IsPast);
    }

    /// <summary><c>Wil jij dit op de site zetten?</c>, <c>Het stukje voor de wijkkrant, foto volgt</c>: right above the title, where the piece is to stand, and nothing that was done.</summary>
    private static bool IsForPage(BlockView block)
    {
        if (block.WordCount is < FewestNoteWords or > MostShortNote || block.Block.Marker.Length > 0 || block.Dates.Exists(date => date.Kind == DateMentionKind.Day) || block.Any(IsPast)) return false;
        var words = block.Words();
        if (words[0] is "wij" or "we" or "ik" or "zij" || words.Exists(word => word is "is" or "zijn" or "wordt" or "worden")) return false;
        var page = words.FindIndex(0, Math.Min(words.Count, MostBeforePiece), Pages.Contains);
        if (page < 0) return words.Exists(Pieces.Contains) && words.FindIndex(word => word is "foto" or "foto's" or "foto’s") is >= 0 and var photo && photo + 1 < words.Count && words[photo + 1] is "volgt" or "volgen";
        return words.FindIndex(0, Math.Min(words.Count, MostBeforePointer), word => word is "dit" or "deze" || Pieces.Contains(word)) >= 0 && (words.Exists(word => word is "zetten" or "zet" or "meenemen" || Placing.Contains(word)) || words.FindIndex(Math.Max(0, page - 2), Math.Min(page, 2), word => word is "voor") >= 0)
            || words[0] is "voor" && page <= 2 && words.Count <= MostBeforePiece / 2 || words[0] is "graag" && words.Count > 1 && Placing.Contains(words[1]);
    }

    /// <summary>Whether a word says that something was done; what one asks for can have the same form.</summary>
    private static bool IsPast(Token token) => token.IsWord && token.Folded is not ("zetten" or "bedankt") && NatureWords.IsPast(token);

    /// <summary>Whether a line stands apart right above running text, as a title does and a heading can.</summary>
    private static bool Heads(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        at + 1 < roles.Length && roles[at] is null or { Role: BlockRole.Heading } && roles[at + 1] is null && new BlockView(index, at) is { WordCount: >= FewestTitleWords, Block: { BlankBefore: true, BlankAfter: true } } line
        && Shapes.IsTitleLike(line) && !NeverTitle.Is(line) && IsText(new BlockView(index, at + 1));

    private static bool IsText(BlockView block) => Shapes.IsRunningText(block) || (block.LastMark == ':' && block.WordCount >= FewestTextWords);

    /// <summary>Whether more such lines follow: then the first is a heading among others.</summary>
    private static bool HeadsFurtherOn(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        for (var i = at + 2; i < roles.Length; i++)
        {
            if (Heads(index, roles, i)) return true;
        }

        return false;
    }
}
