using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Classifying;

/// <summary>What a line looks like: a title, a heading, a labelled detail, a name.</summary>
internal static class Shapes
{
    private const int LongestTitle = 180;
    private const int MostTitleWords = 26;

    /// <summary>Two short sentences that somebody said have no more words as a title.</summary>
    private const int MostSayingWords = 14;

    private const int MostLoneTitleWords = 12;
    private const int LongestHeading = 110;
    private const int FewestSentenceWords = 7;
    private const int MostHeadingWords = 15;

    /// <summary>The letters of a longer text are gathered elsewhere.</summary>
    private const int LongestOnStack = 512;

    /// <summary>The word for a meeting is one of so many first.</summary>
    private const int MostLeadWords = 3;

    /// <summary>Whether a line could be the title of a report.</summary>
    internal static bool IsTitleLike(BlockView block) => block.Known.IsTitleLike ??= SeemsTitle(block);

    private static bool SeemsTitle(BlockView block)
    {
        if (block.Text.Length > LongestTitle || block.WordCount is 0 or > MostTitleWords) return false;
        if (block.Block.Marker.Length > 0 || block.Block.Cells.Count > 0) return false;
        if (block.LastMark is ',' or ';' or ':') return false;
        if (IsReportLine(block)) return true;
        if (block.LastMark == '.' && !EndsInAbbreviation(block)) return false;
        if (!StartsLikeTitle(block) || (HasSentenceInside(block) && !IsSaying(block)) || IsLabelled(block) || IsGreeting(block)) return false;
        return !SectionWords.IsSection(block.Bare.TrimEnd(":?!"));
    }

    /// <summary><c>“We wonen hier. Wie bellen we?”</c>: something said, in quotation marks from its first word to its last, and apart.</summary>
    private static bool IsSaying(BlockView block) =>
        block is { WordCount: <= MostSayingWords, Block: { BlankBefore: true, BlankAfter: true } } && block.Text[0] is '“' or '"' or '‘' or '\'' or '„' && block.Text[^1] is '”' or '"' or '’' or '\'' && block.Text.AsSpan(1, block.Text.Length - 2).IndexOfAny("“”\"„") < 0;

    /// <summary><c>Verslag overleg dorpsplatform d.d. 14 mei 2019, aanvang: 20.00 uur.</c>: what it tells of and when, whatever mark it ends in.</summary>
    private static bool IsReportLine(BlockView block) =>
        block.WordCount >= 3 && (NatureWords.IsReportTitle(block.Index.Tokens[block.First].Folded) || IsHeldOn(block)) && (block.Block.BlankAfter || block.Dates.Count > 0)
        && !HasSentenceInside(block) && !block.Any(token => token.IsWord && (NatureWords.IsPast(token) || (FunctionWords.IsAuxiliary(token.Folded) && token.Folded is not "komen")));

    /// <summary><c>Algemene vergadering van de coöperatie, gehouden op 16 juni 2022.</c>: a meeting, first of all, and the day it was held, with nothing told of it.</summary>
    private static bool IsHeldOn(BlockView block)
    {
        var index = block.Index;
        var meets = false;
        for (var i = block.First; i < Math.Min(block.Next, block.First + MostLeadWords); i++) meets |= index.Tokens[i].IsWord && Dutch.Meetings.MeetingWords.Of(index.Tokens[i]) is { IsWeak: false };
        return meets && block.Any(token => token.Folded is "gehouden" or "hâlden" or "held") && block.Dates.Count > 0;
    }

    /// <summary>
    /// Whether a line that stands alone above the text is a title in spite of its form: it ends in a full stop or holds two short sentences but
    /// tells no event, or it begins with a small letter. A day may stand in front of it.
    /// </summary>
    internal static bool IsLoneTitle(BlockView block)
    {
        if (block.WordCount is < 2 or > MostLoneTitleWords || !block.Block.BlankAfter || block.Block.Marker.Length > 0 || block.Block.Cells.Count > 0) return false;
        if (block.LastMark is ',' or ';' or ':' || IsLabelled(block) || IsGreeting(block) || (block.Has(TokenKind.Email) || block.Has(TokenKind.Url))) return false;
        if (block.Dates.Count > 1 || block.Dates is [var day] && (day.Span.Start != block.Block.Start || block.Has(':'))) return false;
        return !block.Any(token => token.IsWord && (Dutch.Reports.NatureWords.IsPast(token) || token.Folded is "is" or "heeft" or "hebben" or "wordt" or "worden"));
    }

    /// <summary>Whether a line could be a heading, as far as its own words tell.</summary>
    internal static bool IsHeadingLike(BlockView block) => block.Known.IsHeadingLike ??= SeemsHeading(block);

    private static bool SeemsHeading(BlockView block)
    {
        var words = block.WordCount;
        if (block.Text.Length > LongestHeading || words is 0 or > MostHeadingWords) return false;
        if (block.LastMark is ',' or ';' or '.' && !EndsInAbbreviation(block)) return false;
        if (block.LastMark == ':' && words > 3) return false;
        if (block.LastMark == '!' && words > 8) return false;
        if (block.LastMark == '.' && words < 3) return false;
        if (block.Text[0] is '>' or '»' or '›' or '→') return false;
        return StartsLikeTitle(block) && !HasSentenceInside(block) && !IsGreeting(block)
            && !(IsLabelled(block) && !block.Text.EndsWith(':')) && !AddressesReader(block) && !block.Has(TokenKind.Email) && !block.Has(TokenKind.Url);
    }

    /// <summary><c>De inleidingen vindt u hierna</c>: a sentence to the reader that lost its point.</summary>
    private static bool AddressesReader(BlockView block)
    {
        if (block.WordCount < FewestSentenceWords || block.LastMark is '?' or '!') return false;
        for (var i = block.First + 1; i + 1 < block.Next; i++)
        {
            if (block.Index.Tokens[i].Folded is "vindt" or "vind" or "leest" or "lees" or "ziet" or "zie" or "kunt" or "kun" or "krijgt" or "krijg" && block.Index.Tokens[i + 1].Folded is "u" or "je") return true;
        }

        return false;
    }

    /// <summary>The letters and figures of a line in the folded form: two lines that differ in marks and blanks alone are the same.</summary>
    internal static string Letters(string text)
    {
        var folded = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        WordForm.Fold(text, folded);
        var length = 0;
        foreach (var letter in folded)
        {
            if (char.IsLetterOrDigit(letter)) folded[length++] = letter;
        }

        return folded[..length].ToString();
    }

    /// <summary>Whether a block is running text: sentences, or more words than a line above a report has.</summary>
    internal static bool IsRunningText(BlockView block) => block.Known.IsRunningText ??= SeemsText(block);

    private static bool SeemsText(BlockView block) =>
        block.WordCount > MostTitleWords || (block.WordCount >= FewestSentenceWords && !IsReportLine(block) && (block.LastMark is '.' or '!' or '?' or '…' && !EndsInAbbreviation(block) && block.LastMark != '?' || HasSentenceInside(block)));

    /// <summary>Whether the line has a label before a colon: <c>Datum: …</c>, <c>Aanwezig: …</c>.</summary>
    internal static bool IsLabelled(BlockView block)
    {
        var colon = block.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is not (> 1 and < 40)) return false;
        var label = WordForm.Fold(block.Text.AsSpan(0, colon).Trim());
        return SectionWords.IsLabel(label) && !IsNamedProject(block) && !(label is "verslag" or "thema" or "project" or "programma" && SaysMuch(block, colon));
    }

    /// <summary><c>Project Noorderwind: avond 2 van 4</c>: a project by its name is what the text is about, and no label of a field.</summary>
    internal static bool IsNamedProject(BlockView block) =>
        block.Index.Tokens[block.First].Folded is "project" or "programma" or "platform" or "pilot" && block.Index.At(block.First + 1, block.First).IsCapital;

    /// <summary>Whether words that are no name stand behind a colon: <c>Verslag: een avond over wonen</c>, where <c>Verslag: Bart Klooster</c> is a label.</summary>
    private static bool SaysMuch(BlockView block, int colon)
    {
        var words = 0;
        for (var i = block.First; i < block.Next; i++)
        {
            if (block.Index.Tokens[i].Start < block.Block.Start + colon || !block.Index.Tokens[i].IsWord) continue;
            if (!block.Index.Tokens[i].IsCapital && !Dutch.Names.NamePrefixes.IsPart(block.Index.Tokens[i].Folded)) words++;
        }

        return words >= 2;
    }

    /// <summary>Whether the line is nothing but the name of a person.</summary>
    internal static bool IsPersonName(BlockView block) => block.WordCount is >= 2 and <= 6 && (block.Known.IsPersonName ??= SeemsPerson(block));

    private static bool SeemsPerson(BlockView block)
    {
        if (block.Next - block.First > block.WordCount || block.Has(TokenKind.Number) || block.Has(TokenKind.Email) || block.Has(TokenKind.Url)) return false;
        var index = block.Index;
        var first = block.First;
        while (first < block.Next && index.MatchAt<TitleEntry>(first) is { } title) first = title.Next;
        if (block.Next - first < 2) return false;
        var head = index.Tokens[first];
        if (!head.IsInitials && !(head.IsCapital && index.Lexicon.GivenNames.Contains(head.Folded))) return false;
        for (var i = first + 1; i < block.Next; i++)
        {
            if (!index.Tokens[i].IsCapital && !Dutch.Names.NamePrefixes.IsPart(index.Tokens[i].Folded)) return false;
        }

        return index.Tokens[block.Next - 1].IsCapital;
    }

    private static bool IsGreeting(BlockView block) =>
        block.LastMark == ',' || block.Index.Tokens[block.First].Folded is "beste" or "geachte" or "dear" or "bêste";

    private static bool StartsLikeTitle(BlockView block)
    {
        var token = block.Index.Tokens[block.First];
        var i = block.First;
        while (token.Kind == TokenKind.Mark && i + 1 < block.Next) token = block.Index.Tokens[++i];
        return token.Kind == TokenKind.Number || (token.IsWord && (token.IsCapital || char.IsAsciiDigit(token.Folded[0]) || token.Folded[0] == '\'' || char.IsUpper(block.Index.Text[Math.Min(token.End - 1, token.Start + 1)])));
    }

    private static bool EndsInAbbreviation(BlockView block) =>
        block.Index.Tokens[block.Next - 1] is { IsWord: true } last && (last.Shape & (WordShape.Abbreviation | WordShape.Initials)) != WordShape.None;

    /// <summary>A full stop in the middle, before a capital: then the line is running text.</summary>
    private static bool HasSentenceInside(BlockView block)
    {
        if (!block.MayHave(".")) return false;
        for (var i = block.First; i < block.Next - 1; i++)
        {
            ref readonly var token = ref block.Index.Tokens[i];
            if (token.IsMark('.') && block.Index.Tokens[i + 1].IsCapital && block.Index.Tokens[i + 1].Start > token.End
                && i > block.First && block.Index.Tokens[i - 1].Kind != TokenKind.Number) return true;
        }

        return false;
    }
}
