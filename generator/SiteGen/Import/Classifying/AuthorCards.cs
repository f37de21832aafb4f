using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The card above a text of who wrote it: a name on a line of its own, with what he is, the day or the minutes of reading below it, or a picture of him
/// above. Whoever is named so only wrote. Below a word for speakers or for who was there such a name is a fact of the meeting.
/// </summary>
internal static class AuthorCards
{
    private const int MostHeadBlocks = 24;
    private const int MostFunctionWords = 7;
    private const int MostPictureWords = 6;

    /// <summary>Between a name and the day of publication stands what somebody is, whatever the word for that.</summary>
    private const int MostUnknownWords = 3;

    private static readonly WordSet Roles = new("auteur auteurs door geschreven author by redacteur tekst skriuwer".Split(' '));

    /// <summary>Marks the cards above the running text, before the title is known.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var end = HeadMenu.RunningText(index, roles);
        if (end == roles.Length || end > MostHeadBlocks) return;
        for (var i = 0; i < end; i++)
        {
            if (roles[i] is not null || new BlockView(index, i) is not { Block: { IsLine: true, Marker.Length: 0 } } name || !Shapes.IsPersonName(name)) continue;
            if (i > 0 && IsAboveGuests(new BlockView(index, i - 1))) return;
            var next = i + 1;
            var isTimed = IsTimed(index, roles, i - 1) || IsTimed(index, roles, next);
            var isPictured = i > 0 && IsPictureOf(name, new BlockView(index, i - 1));
            var isNamed = i > 0 && roles[i - 1] is null or { Role: BlockRole.Debris or BlockRole.Notice } && Roles.Contains(new BlockView(index, i - 1).Bare.TrimEnd(':'));
            var hasFunction = next < end && roles[next] is null && IsFunction(new BlockView(index, next)) && (!index.Blocks[next].BlankBefore || isPictured || isNamed || IsTimed(index, roles, next + 1))
                || next + 1 < end && roles[next] is null && IsTimed(index, roles, next + 1) && new BlockView(index, next) is { WordCount: > 0 and <= MostUnknownWords, LastMark: not ('.' or '?' or '!' or ':'), Block: { IsLine: true, BlankBefore: false } };
            if (!isTimed && !isPictured && !isNamed && !hasFunction) continue;
            if (isPictured || isNamed) roles[i - 1] = Card;
            roles[i] = IsNamedBelow(index, name) ? Named : Card;
            if (hasFunction) roles[next++] = Card;
            while (next < end && roles[next] is null && MetaLines.IsReadingTime(new BlockView(index, next))) roles[next++] = Card;
            i = next - 1;
        }
    }

    /// <summary>Marks a name alone between the title and the text that the text has no word of.</summary>
    internal static void MarkBelowTitle(TextIndex index, ClassifiedBlock?[] roles)
    {
        var title = Array.FindIndex(roles, role => role?.Role == BlockRole.Title);
        if (title < 0) return;
        var at = title + 1;
        while (at < roles.Length && roles[at] is { Role: BlockRole.Debris or BlockRole.Notice or BlockRole.Caption }) at++;
        var label = at + 2 < roles.Length && roles[at + 1] is null && !index.Blocks[at + 1].BlankBefore && SiteLabels.IsBelowTitle(new BlockView(index, at + 1)) && Shapes.IsRunningText(new BlockView(index, at + 2)) ? at + 1 : -1;
        if (label > 0 && roles[at] is null && Shapes.IsPersonName(new BlockView(index, at)))
        {
            roles[label] = new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedLabel);
            roles[at] = Named;
            return;
        }

        if (at + 1 >= roles.Length || roles[at] is not null || roles[at + 1] is not null || !index.Blocks[at].IsLine || new BlockView(index, at) is var name && !Shapes.IsPersonName(name) || !Shapes.IsRunningText(new BlockView(index, at + 1)) || IsNamedBelow(index, name)) return;
        roles[at] = Card;
    }

    /// <summary>Whether the text has the surname, too: then somebody of the meeting wrote of it.</summary>
    private static bool IsNamedBelow(TextIndex index, BlockView name)
    {
        var surname = index.Tokens[name.Next - 1].Folded;
        for (var i = name.Next; i < index.Tokens.Count; i++)
        {
            if (index.Tokens[i].IsCapital && string.Equals(index.Tokens[i].Folded, surname, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary><c>Senior adviseur sociaal domein</c>: what somebody is, and nothing told.</summary>
    private static bool IsFunction(BlockView block)
    {
        if (block.WordCount is 0 or > MostFunctionWords || !block.Block.IsLine || block.Block.Marker.Length > 0 || block.LastMark is '.' or '?' or '!' or ':' or ',') return false;
        var isFunction = false;
        for (var i = block.First; i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            if (token.Kind is TokenKind.Number or TokenKind.Email or TokenKind.Url || token.IsWord && (FunctionWords.IsAuxiliary(token.Folded) || NatureWords.IsPast(token.Folded))) return false;
            isFunction |= i <= block.First + 2 && block.Index.MatchAt<FunctionEntry>(i) is { } function && (i == block.First || function.Next == block.Next || !block.Index.Tokens[function.Next].Folded.EndsWith('t'));
        }

        return isFunction;
    }

    /// <summary><c>Portret van Anna de Boer</c> right above the name: a few words with the same name at the end.</summary>
    private static bool IsPictureOf(BlockView name, BlockView above)
    {
        var length = name.Next - name.First;
        if (above.WordCount > MostPictureWords || above.Next - above.First <= length) return false;
        for (var i = 1; i <= length; i++)
        {
            if (!string.Equals(name.Index.Tokens[name.Next - i].Folded, above.Index.Tokens[above.Next - i].Folded, StringComparison.Ordinal)) return false;
        }

        return !above.Index.Tokens[above.Next - length - 1].IsCapital || above.Next - length - 1 == above.First;
    }

    /// <summary>Whether a line says when a text was published or how long one reads.</summary>
    private static bool IsTimed(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        at >= 0 && at < roles.Length && (roles[at] is { Role: BlockRole.Notice } || (roles[at] is { Role: BlockRole.Debris } && index.Blocks[at].Text.Text.Contains("leestijd", StringComparison.OrdinalIgnoreCase)) || MetaLines.IsReadingTime(new BlockView(index, at)));

    /// <summary><c>Sprekers:</c>, <c>Aanwezig</c>: those below were at the meeting.</summary>
    private static bool IsAboveGuests(BlockView block) =>
        block.LastMark == ':' ? !Roles.Contains(block.Bare.TrimEnd(':')) : block.WordCount <= 3 && SectionWords.IsLabel(block.Bare) && !Roles.Contains(block.Bare);

    private static ClassifiedBlock Named => new(BlockRole.Notice, Reason: ImportReasons.DroppedByline);

    private static ClassifiedBlock Card => new(BlockRole.Debris, Reason: ImportReasons.DroppedByline);
}
