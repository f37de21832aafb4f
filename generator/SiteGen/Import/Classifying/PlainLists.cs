using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// The items of a list that lost their marks: lines without an empty one between that are alike. They stand below a sentence that ends in a colon, below a
/// heading that counts them or says what is listed, or each has a subject of its own before a colon. Below a colon they may also stand apart.
/// </summary>
internal static class PlainLists
{
    private const int FewestItems = 3;
    private const int MostItemWords = 22;
    private const int MostLabelledWords = 26;
    private const int FewestLeadWords = 4;

    /// <summary>Below running text so few words before a colon lead in, too: <c>De kern:</c>.</summary>
    private const int FewestShortLeadWords = 2;

    /// <summary>An item with an empty line above and below it has no more words.</summary>
    private const int MostApartWords = 14;

    /// <summary>A clause says something in so few words, a line with a capital in so many.</summary>
    private const int FewestClauseWords = 2;
    private const int FewestPlainWords = 3;
    private const int MostLabelWords = 4;
    private const int LongestLabel = 36;
    private const int MostHeadWords = 6;
    private const int MostQuestionWords = 12;

    /// <summary>A line below a list that has no empty one between is text from so many words on.</summary>
    private const int FewestTextWords = 8;

    /// <summary>Headings of minutes below which people stand, one a line.</summary>
    private static readonly WordSet Presence = new() { "aanwezig", "aanwezigen", "afgemeld", "afwezig", "afwezig met bericht", "afwezig met kennisgeving", "bericht van verhindering", "deelnemers", "genodigden", "met kennisgeving afwezig", "verhinderd", "dielnimmers", "oanwêzich", "ôfwêzich", "absent", "attendees", "present" };

    /// <summary>The words that a heading ends in, or begins with, when what stands below it is listed.</summary>
    private static readonly WordSet ListHeads = new("aanbevelingen aandachtspunten acties actielijst actiepunten adviezen afspraken agenda besluiten cijfers conclusies data ideeën kansen knelpunten lessen oplossingen opmerkingen planning programma punten signalen stappen suggesties tips toezeggingen uitkomsten vervolgstappen verzoeken vragen wensen wensenlijst workshops zorgen".Split(' '));

    private static readonly string[] Numbers = ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    internal static void Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var hasText = false;
        for (var i = 0; i + 2 < roles.Length; i++)
        {
            if (roles[i] is not (null or { Role: BlockRole.Heading })) continue;
            var lead = new BlockView(index, i);
            hasText |= roles[i] is null && Shapes.IsRunningText(lead);
            if (!index.Blocks[i].IsLine || index.Blocks[i].Marker.Length > 0) continue;
            var end = IsLead(roles, lead, hasText) ? EndBelowColon(index, roles, lead) : !IsHead(lead) ? 0 : hasText ? EndBelowHead(index, roles, lead) : 0;
            if (end == 0 && Presence.Contains(lead.Bare)) end = EndOfPeople(index, roles, i + 1);
            if (end == 0 && hasText) end = EndOfLabelled(index, roles, i + 1);
            if (end == 0) continue;
            for (var item = i + 1; item < end; item++) roles[item] = new ClassifiedBlock(BlockRole.ListItem);
            i = end - 1;
        }
    }

    private static bool IsLead(ClassifiedBlock?[] roles, BlockView block, bool hasText) =>
        roles[block.Number] is null && block is { LastMark: ':', WordCount: >= FewestShortLeadWords } && (block.WordCount >= FewestLeadWords || (hasText && !Shapes.IsLabelled(block)));

    private static bool IsHead(BlockView block) => block is { WordCount: > 0 and <= MostQuestionWords, LastMark: not ('.' or ',' or ';' or ':'), Block.BlankBefore: true } && (block.WordCount <= MostHeadWords || block.LastMark == '?') && Shapes.IsHeadingLike(block);

    /// <summary>Where the items below a sentence with a colon end: lines without a full stop, or questions, or clauses that semicolons part; 0 when there are none.</summary>
    private static int EndBelowColon(TextIndex index, ClassifiedBlock?[] roles, BlockView lead)
    {
        var first = lead.Number + 1;
        var next = first;
        while (next < roles.Length && roles[next] is null && (next == first || !index.Blocks[next].BlankBefore) && IsItem(index, next)) next++;
        if (next > first && next < roles.Length && roles[next] is null && !index.Blocks[next].BlankBefore && index.Blocks[next - 1].Text.Text is [.., ';'] && index.Blocks[next] is { IsLine: true, Marker.Length: 0 } && new BlockView(index, next) is { LastMark: '.', WordCount: <= MostItemWords }) next++;
        var questions = first;
        while (questions < next && index.Blocks[questions].Text.Text is [.., '?']) questions++;
        if (questions - first >= 2 && (questions == next ? IsOver(index, roles, next) || CountedBy(lead) == questions - first : CountedBy(lead) == questions - first)) return questions;
        if (next - first < FewestItems) return lead.Block.BlankAfter ? EndOfApart(index, roles, first) : 0;
        if (lead.WordCount < FewestLeadWords && HasReach(index, first, next)) return 0;
        if (next == roles.Length || index.Blocks[next].BlankBefore) return next;
        if (!IsOver(index, roles, next)) return 0;

        // The last line may be the heading of the text below it, where no empty lines stand around headings.
        var last = new BlockView(index, next - 1);
        return lead.Block.BlankBefore || !IsBareHeading(last) ? next : next - 1 - first >= FewestItems ? next - 1 : 0;
    }

    /// <summary>Where as many lines below a heading end as it counts, or lines without a full stop that are no names or figures; 0 when it heads no list.</summary>
    private static int EndBelowHead(TextIndex index, ClassifiedBlock?[] roles, BlockView head)
    {
        var first = head.Number + 1;
        var next = first;
        while (next < roles.Length && roles[next] is null && (next == first || !index.Blocks[next].BlankBefore) && index.Blocks[next] is { IsLine: true, Marker.Length: 0 } && new BlockView(index, next).WordCount <= MostLabelledWords) next++;
        if (next - first < FewestItems || (next < roles.Length && !index.Blocks[next].BlankBefore)) return 0;
        if (CountedBy(head) == next - first) return next;
        var isOfList = NamesList(head);
        if (head.Block.BlankAfter && !isOfList && !HasTextBelow(index, roles, next)) return 0;
        if (AreQuestions(index, first, next) || AreCounts(index, first, next) || AreAlike(index, first, next) || AreDays(index, first, next)) return next;
        var areClauses = AreClauses(index, first, next);
        for (var i = first; i < next; i++)
        {
            if (!IsItem(index, i) || new BlockView(index, i) is not { LastMark: not ('?' or ';') } item || item.WordCount < (areClauses ? FewestClauseWords : FewestPlainWords) || item.Any(token => token.Kind is TokenKind.Email or TokenKind.Url || (!areClauses && !isOfList && token.Kind is TokenKind.Number)) || item.Count(token => token.IsWord && !token.IsCapital && !FunctionWords.IsSmall(token.Folded)) == 0) return 0;
        }

        return next;
    }

    /// <summary>
    /// Where short lines end that each stand apart below a sentence with a colon, as a page gives the items of a list; 0 when there are none. Clauses end
    /// where no clause follows, and the last line of others right above text is its heading.
    /// </summary>
    private static int EndOfApart(TextIndex index, ClassifiedBlock?[] roles, int first)
    {
        var next = first;
        while (next < roles.Length && roles[next] is null && index.Blocks[next].BlankBefore && IsItem(index, next) && new BlockView(index, next).WordCount <= MostApartWords) next++;
        if (next == first || !HasTextBelow(index, roles, next) || HasReach(index, first, next)) return 0;
        if (AreClauses(index, first, first + 1))
        {
            var clauses = first;
            while (clauses < next && AreClauses(index, clauses, clauses + 1)) clauses++;
            if (clauses == next && index.Blocks[next - 1].Text.Text is [.., ';'] && roles[next] is null && char.IsLower(index.Blocks[next].Text.Text[0]) && new BlockView(index, next) is { LastMark: '.', WordCount: <= MostApartWords }) clauses++;
            return clauses - first >= FewestItems ? clauses : 0;
        }

        if (roles[next] is { Role: BlockRole.ListItem } || (roles[next] is null && Shapes.IsRunningText(new BlockView(index, next)))) next--;
        return next - first >= FewestItems ? next : 0;
    }

    /// <summary>Where people end that stand one a line below a heading for who was there; 0 when they do not.</summary>
    private static int EndOfPeople(TextIndex index, ClassifiedBlock?[] roles, int first)
    {
        var next = first;
        while (next < roles.Length && roles[next] is null && (next == first || !index.Blocks[next].BlankBefore) && index.Blocks[next] is { IsLine: true, Marker.Length: 0 } line && (char.IsUpper(line.Text.Text[0]) || char.IsAsciiDigit(line.Text.Text[0]))
            && !line.Text.Text.Contains(": ", StringComparison.Ordinal) && !line.Text.Text.Contains('\t', StringComparison.Ordinal) && new BlockView(index, next) is { WordCount: >= 2 and <= MostApartWords, LastMark: not ('.' or ':' or ';' or '?' or '!') }) next++;
        return next - first >= 2 && (next == roles.Length || index.Blocks[next].BlankBefore) ? next : 0;
    }

    private static bool AreQuestions(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (index.Blocks[i].Text.Text is not [.., '?']) return false;
        }

        return true;
    }

    /// <summary>Whether the last word of a heading, or its first, says that something is listed.</summary>
    private static bool NamesList(BlockView head)
    {
        var words = head.Words();
        return ListHeads.Contains(words[^1]) || ListHeads.Contains(words[0]);
    }

    /// <summary><c>312 koppels</c>, <c>9 mensen op de wachtlijst</c>: each line counts something.</summary>
    private static bool AreCounts(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            var block = new BlockView(index, i);
            if (block.WordCount is < 2 or > MostApartWords || index.Tokens[block.First].Kind != TokenKind.Number || block.LastMark is '.' or ':' || !block.Index.Tokens[block.First + 1].IsWord || block.Index.Tokens[block.First + 1].IsCapital || BeginsWithDay(index, i)) return false;
        }

        return true;
    }

    /// <summary><c>Folder aanpassen – Betty – juli</c>, <c>Stap 1: klachten verzamelen</c>: each line is cut as the others are, by dashes or behind the same word and a figure.</summary>
    private static bool AreAlike(TextIndex index, int first, int next)
    {
        if (new BlockView(index, first).WordCount == 0) return false;
        var (dashes, word, isNumbered) = (Dashes(index.Blocks[first].Text.Text), index.Tokens[index.TokensOf(first).First].Folded, true);
        for (var i = first; i < next; i++)
        {
            var block = new BlockView(index, i);
            if (block.LastMark is ':' or '?' || block.WordCount is 0 or > MostItemWords) return false;
            if (Dashes(block.Text) != dashes) dashes = 0;
            isNumbered &= index.Tokens[block.First].Folded == word && block.First + 1 < block.Next && index.Tokens[block.First + 1].Kind == TokenKind.Number && block.WordCount > 3;
        }

        return dashes > 0 || isNumbered;
    }

    /// <summary><c>20 februari: studiedag</c>: each line has a day of its own before a colon.</summary>
    private static bool AreDays(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (!BeginsWithDay(index, i) || index.Blocks[i].Text.Text.IndexOf(": ", StringComparison.Ordinal) is < 0 or > LongestLabel) return false;
        }

        return true;
    }

    private static bool BeginsWithDay(TextIndex index, int at) => index.DatesIn(index.Blocks[at].Start, index.Blocks[at].End) is [{ Kind: Dutch.Dates.DateMentionKind.Day } date, ..] && date.Span.Start == index.Blocks[at].Start;

    private static int Dashes(string text) => text.AsSpan().Count(" – ") + text.AsSpan().Count(" - ") + text.AsSpan().Count(" — ");

    private static bool AreClauses(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (!char.IsLower(index.Blocks[i].Text.Text[0])) return false;
        }

        return true;
    }

    /// <summary>Whether one of the lines says where to write or call: then they are a card.</summary>
    private static bool HasReach(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (new BlockView(index, i).Any(token => token.Kind is TokenKind.Email or TokenKind.Url) || AddressLines.IsAddress(new BlockView(index, i))) return true;
        }

        return false;
    }

    /// <summary>Whether text of the report stands below: in the foot of a page short lines are links.</summary>
    private static bool HasTextBelow(TextIndex index, ClassifiedBlock?[] roles, int from)
    {
        for (var i = from; i < roles.Length; i++)
        {
            if (roles[i] is null && new BlockView(index, i) is var block && (Shapes.IsRunningText(block) || block is { LastMark: '.', WordCount: >= FewestLeadWords })) return true;
        }

        return false;
    }

    /// <summary>Where three or more lines end that each have a subject of their own before a colon: <c>Wonen: liever in het dorp.</c> / <c>Verkeer: …</c>; 0 when there are none.</summary>
    private static int EndOfLabelled(TextIndex index, ClassifiedBlock?[] roles, int first)
    {
        if (first + FewestItems > roles.Length || roles[first] is not null || Label(index, first).Length == 0) return 0;
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var next = first;
        while (next < roles.Length && roles[next] is null && (next == first || !index.Blocks[next].BlankBefore) && Label(index, next) is { Length: > 0 } label && labels.Add(label)) next++;
        return next - first >= FewestItems && (next == roles.Length || index.Blocks[next].BlankBefore || IsOver(index, roles, next)) ? next : 0;
    }

    /// <summary>The subject before the colon of a line; empty when it is the label of a detail, a name, or whose turn it is.</summary>
    private static string Label(TextIndex index, int at)
    {
        var block = new BlockView(index, at);
        if (index.Blocks[at] is not { IsLine: true, Marker.Length: 0 } || block.WordCount is < 3 or > MostLabelledWords || block.LastMark is ':' or ',' || !char.IsUpper(block.Text[0]) || Shapes.IsLabelled(block) || block.Text.Contains('\t', StringComparison.Ordinal)) return "";
        var colon = block.Text.AsSpan(0, Math.Min(block.Text.Length, LongestLabel)).IndexOf(": ");
        if (colon < 2 || block.Text.AsSpan(0, colon).Count(' ') >= MostLabelWords) return "";
        var label = WordForm.Fold(block.Text.AsSpan(0, colon));
        if (SectionWords.IsTurn(label) || NeverTitle.IsFactLabel(index.Tokens[block.First].Folded) || index.Lexicon.GivenNames.Contains(index.Tokens[block.First]) || index.MatchAt<FunctionEntry>(block.First) is not null || index.MatchAt<TitleEntry>(block.First) is not null) return "";
        var behind = colon + 2;
        return char.IsLower(block.Text[behind]) ? label : "";
    }

    /// <summary>Whether text begins at a line, so that the list above it is over.</summary>
    private static bool IsOver(TextIndex index, ClassifiedBlock?[] roles, int at) =>
        at == roles.Length || index.Blocks[at].BlankBefore || roles[at] is null && new BlockView(index, at) is { LastMark: '.' or '”' or '"' or '’', WordCount: >= FewestTextWords };

    private static bool IsBareHeading(BlockView block) => block.WordCount <= MostHeadWords && Shapes.IsHeadingLike(block) && !block.Text.Contains(": ", StringComparison.Ordinal);

    /// <summary>How many things a line counts: <c>Drie lessen voor morgen</c>; 0 when it counts none.</summary>
    private static int CountedBy(BlockView block)
    {
        foreach (var word in block.Words())
        {
            if (Array.IndexOf(Numbers, word) is >= 0 and var number) return number + 2;
        }

        return 0;
    }

    private static bool IsItem(TextIndex index, int at) =>
        index.Blocks[at] is { IsLine: true, Marker.Length: 0 } && new BlockView(index, at) is { LastMark: not ('.' or ':' or '!'), WordCount: > 0 and <= MostItemWords } block
        && !Shapes.IsLabelled(block) && (!block.Text.Contains(": ", StringComparison.Ordinal) || Label(index, at).Length > 0) && !Shapes.IsPersonName(block) && !block.Text.Contains('\t', StringComparison.Ordinal);
}
