using SiteGen.Diagnostics;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>The foot of the page below a report: buttons, menus, files that did not come along, the address of the sender.</summary>
internal static class PageFoot
{
    private const int MostCardLines = 8;
    private const int MostFootWords = 12;
    private const int MostLeadWords = 9;
    private const int MostAbove = 4;
    private const int MostDeskWords = 5;

    /// <summary>A menu in the foot of a page has so many lines at least, and no more words a line than this.</summary>
    private const int FewestMenuLines = 4;
    private const int MostMenuWords = 3;

    /// <summary>How many lines of an address stand above its postal code.</summary>
    private const int LinesAbovePostalCode = 3;

    /// <summary>
    /// What stands below the last running text from the first line on that is surely of the site: a button, a network to share on, the
    /// postal address of the sender. The report is over there.
    /// </summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        MarkFileLabels(index, roles);
        var start = roles.Length;
        while (start > 0 && (IsFootLine(index, roles, start - 1) || IsShortBelowFurniture(index, roles, start - 1))) start--;
        if (start == 0) return;
        var (first, furniture, addresses) = (-1, 0, 0);
        for (var i = start; i < roles.Length; i++)
        {
            var isFurniture = roles[i] is { Role: BlockRole.Debris } && new BlockView(index, i).Bare.Length > 0;
            var isAddress = roles[i] is null && new BlockView(index, i) is var line && (AddressLines.IsPostal(line) || AddressLines.IsAddressLine(line));
            if (isFurniture || (isAddress && (AddressLines.Signs(new BlockView(index, i)) >= 2 || AddressLines.IsStreetWithNumber(new BlockView(index, i))))) furniture++;
            if (isAddress) addresses++;
            if ((isFurniture || isAddress) && first < 0) first = isAddress ? AddressStart(index, roles, start, i) : i;
        }

        if (furniture == 0 && addresses < 2 && !(addresses > 0 && first - start >= FewestMenuLines)) return;
        first = SenderAbove(index, roles, start, first);
        if (IsMenuAbove(index, roles, start, first)) first = start;
        else if (RulerAbove(index, roles, start, first) is >= 0 and var ruler) first = ruler;
        for (var i = first; i >= 0 && i < roles.Length; i++) roles[i] ??= new BlockView(index, i) is var line && Invites(line) ? null : AddressLines.IsAddressLine(line) || AddressLines.IsReach(line) ? new ClassifiedBlock(BlockRole.Contact, Reason: ImportReasons.InFact) : Debris;
    }

    /// <summary>The line that a foot begins with: an address and the name of the sender right above it are of the foot.</summary>
    private static int SenderAbove(TextIndex index, ClassifiedBlock?[] roles, int start, int first)
    {
        if (first <= start || roles[first - 1] is not null || !AddressLines.IsReach(new BlockView(index, first - 1)) || index.Blocks[first].BlankBefore) return first;
        first--;
        return first > start && roles[first - 1] is null && !index.Blocks[first].BlankBefore && new BlockView(index, first - 1) is { WordCount: <= MostDeskWords } name && !name.Any(token => token.IsWord && !token.IsCapital && !FunctionWords.IsSmall(token.Folded)) ? first - 1 : first;
    }

    /// <summary><c>Heb je een vraag? vragen@warmthuis.nl</c>: a line that says where to write, in words.</summary>
    private static bool Invites(BlockView block) => block.WordCount >= 4 && block.Has('?') && block.Has(TokenKind.Email);

    /// <summary><c>Bijlagen</c> above nothing but names of files.</summary>
    private static void MarkFileLabels(TextIndex index, ClassifiedBlock?[] roles)
    {
        MarkFiles(index, roles);
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            if (roles[i] is null && roles[i + 1]?.Reason == ImportReasons.DroppedFileName && new BlockView(index, i) is { WordCount: 1 or 2, LastMark: not ('.' or '?' or '!') } block && block.Words()[0] is "bijlage" or "bijlagen" or "downloads" or "download" or "documenten" or "bestanden" or "presentaties" or "links") roles[i] = Debris;
        }
    }

    /// <summary><c>Downloads</c> and the names of files that did not come along, below the last text, with a known piece of the page behind them.</summary>
    private static void MarkFiles(TextIndex index, ClassifiedBlock?[] roles)
    {
        var end = roles.Length;
        while (end > 1 && roles[end - 1] is { Role: BlockRole.Debris or BlockRole.Caption or BlockRole.Contact }) end--;
        if (end == roles.Length) return;
        var first = end;
        while (first > 1 && roles[first - 1] is null && index.Blocks[first - 1] is { IsLine: true, Marker.Length: 0 } && new BlockView(index, first - 1) is { WordCount: <= MostLeadWords, LastMark: not ('.' or '?' or '!' or ':') } line && !line.Has(TokenKind.Email))
        {
            first--;
            if (line.WordCount > 2 || line.Bare is not ("downloads" or "download" or "documenten" or "bestanden" or "presentaties" or "te downloaden")) continue;
            for (var i = first; i < end; i++) roles[i] = Debris;
            return;
        }
    }

    /// <summary>The ruler from which on the page ends, with only the sender and where to reach him between it and the first sure line; -1 when there is none.</summary>
    private static int RulerAbove(TextIndex index, ClassifiedBlock?[] roles, int start, int first)
    {
        for (var i = first - 1; i >= start - 1 && i >= 0 && first - i <= MostCardLines; i--)
        {
            if (roles[i] is { Role: BlockRole.Debris } && new BlockView(index, i).Bare.Length == 0) return i;
            if (roles[i] is null && index.Blocks[i].BlankBefore && i > 0 && new BlockView(index, i - 1).Bare.Length > 0) return -1;
        }

        return -1;
    }

    /// <summary>Whether the lines above the first sure one of a foot are its menu: many, and of a word or two each.</summary>
    private static bool IsMenuAbove(TextIndex index, ClassifiedBlock?[] roles, int start, int first)
    {
        if (first - start < FewestMenuLines) return false;
        var words = 0;
        for (var i = start; i < first; i++)
        {
            if (roles[i] is not null) continue;
            var line = new BlockView(index, i);
            if (line.LastMark == ':') return false; // Something is listed: whom to thank.
            words += line.WordCount;
        }

        return words <= (first - start) * MostMenuWords;
    }

    private static bool IsFootLine(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        if (roles[at] is { } role) return role.Role is BlockRole.Debris or BlockRole.Notice or BlockRole.Caption or BlockRole.Picture or BlockRole.Contact;
        var block = new BlockView(index, at);
        if (AddressLines.IsAddressLine(block)) return true;
        if (GapRows.Is(index, at)) return false;
        return block.WordCount <= MostFootWords && block.LastMark is not ('.' or '!' or '?' or ',') && block.Block.Marker.Length == 0 && !Shapes.IsPersonName(block);
    }

    /// <summary>A short sentence with a piece of the site above it and nothing of the text below: what a visitor wrote, or asks the page.</summary>
    private static bool IsShortBelowFurniture(TextIndex index, ClassifiedBlock?[] roles, int at)
    {
        if (roles[at] is not null || new BlockView(index, at) is not { WordCount: <= MostFootWords } block || block.Block.Marker.Length > 0 || block.LastMark is '.' && block.WordCount > MostMenuWords || Invites(block) || block.Has(TokenKind.Email)) return false;
        for (var i = at - 1; i >= 0 && i >= at - MostAbove; i--)
        {
            if (roles[i] is { Role: BlockRole.Debris } && new BlockView(index, i).Bare.Length > 0) return true;
            if (roles[i] is not null || Shapes.IsRunningText(new BlockView(index, i))) return false;
        }

        return false;
    }

    /// <summary>The line that an address begins with, of those right above its postal code.</summary>
    private static int AddressStart(TextIndex index, ClassifiedBlock?[] roles, int start, int at)
    {
        var first = at;
        while (first > start && at - first < LinesAbovePostalCode && !index.Blocks[first].BlankBefore && roles[first - 1] is null) first--;
        return first;
    }

    private static ClassifiedBlock Debris => new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
}
