using System.Buffers;
using SiteGen.Dutch;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>One block as rules look at it; what they ask of it is reckoned once, whoever asks. For one thread.</summary>
internal readonly struct BlockView
{
    /// <summary>Blanks that stand for a mark between two pieces.</summary>
    private const string Gap = "   ";

    private static readonly char[] Ornaments = [' ', '\t', '>', '<', '›', '‹', '»', '«', '|', '·', '•', '*', '-', '–', '—', '→', '←', '↑', '^', '+', '_', '=', '#', '[', ']', '▲', '▼', '▶', '×', '~', '\''];

    private static readonly SearchValues<char> Cutting = SearchValues.Create(['|', '>', '·', '•', '»', '«', '›', '‹', '→', '←', '/', '–', '\t']);

    private readonly BlockWords known;

    internal BlockView(TextIndex index, int number)
    {
        Index = index;
        Number = number;
        (First, Next) = index.TokensOf(number);
        known = index.WordsOf(number);
        if (known.Count < 0) Walk();
    }

    /// <summary>The report.</summary>
    internal TextIndex Index { get; }

    /// <summary>The number of the block.</summary>
    internal int Number { get; }

    /// <summary>The index of its first token.</summary>
    internal int First { get; }

    /// <summary>The index of the first token behind it.</summary>
    internal int Next { get; }

    /// <summary>The block.</summary>
    internal CleanBlock Block => Index.Blocks[Number];

    /// <summary>Its words as written.</summary>
    internal string Text => Block.Text.Text;

    /// <summary>Its words in lower case without ornaments at both ends.</summary>
    internal ReadOnlySpan<char> Bare => (known.Bare ??= Trimmed()).Of(Index.Folded);

    /// <summary>How many words, numbers and addresses it has.</summary>
    internal int WordCount => known.Count;

    /// <summary>The cues that its words have.</summary>
    internal LineCues Cues => known.Cues;

    /// <summary>What is kept of it for <see cref="Shapes"/>.</summary>
    internal BlockWords Known => known;

    /// <summary>The dates in it; whoever asks gets the same list and leaves it as it is.</summary>
    internal List<DateMention> Dates => known.Dates ??= Index.DatesIn(Block.Start, Block.End);

    /// <summary>The times of day in it; whoever asks gets the same list and leaves it as it is.</summary>
    internal List<TimeMention> Times => known.Times ??= Index.TimesIn(Block.Start, Block.End);

    /// <summary>Its letters and figures: see <see cref="Shapes.Letters"/>.</summary>
    internal string Letters => known.Letters ??= Shapes.Letters(Text);

    /// <summary>
    /// The pieces that bars, dots, arrows, tabs and wide gaps cut the line into, folded; the line itself when nothing does. Gaps are gone from
    /// the cleaned words, so they are looked up in the line as it was.
    /// </summary>
    internal List<string> Pieces => known.Pieces ??= Cut();

    /// <summary>Its words, numbers and addresses, folded; whoever asks gets the same list and leaves it as it is.</summary>
    internal List<string> Words()
    {
        if (known.Words is { } cut) return cut;
        var words = new List<string>(WordCount);
        for (var i = First; i < Next; i++)
        {
            if (Index.Tokens[i].Kind != TokenKind.Mark) words.Add(Index.Tokens[i].Folded);
        }

        return known.Words = words;
    }

    /// <summary>One of the words that <see cref="Words"/> has, by its place; empty when there are not so many.</summary>
    internal string Word(int place)
    {
        for (var i = First; i < Next; i++)
        {
            if (Index.Tokens[i].Kind != TokenKind.Mark && place-- == 0) return Index.Tokens[i].Folded;
        }

        return "";
    }

    /// <summary>Its last character that is no closing quote, bracket or picture of one character; <c>\0</c> when empty.</summary>
    internal char LastMark => known.LastMark;

    /// <summary>Whether one of its words has one of some cues.</summary>
    internal bool Has(LineCues any) => (known.Cues & any) != LineCues.None;

    /// <summary>How many of its words have one of some cues.</summary>
    internal int Count(LineCues any) => Has(any) ? Index.Cues.Lines.Count(any, First, Next) : 0;

    /// <summary>Whether one of its tokens is of a kind.</summary>
    internal bool Has(TokenKind kind) => (known.Kinds & (1 << (int)kind)) != 0;

    /// <summary>Whether one of its tokens is a mark.</summary>
    /// <param name="mark">One character.</param>
    internal bool Has(char mark)
    {
        if ((known.Marks & Bit(mark)) == 0) return false;
        for (var i = First; i < Next; i++)
        {
            if (Index.Tokens[i].IsMark(mark)) return true;
        }

        return false;
    }

    /// <summary>Whether one of its tokens may be one of some marks: where it says no, none is.</summary>
    /// <param name="marks">The marks, a character each.</param>
    internal bool MayHave(string marks)
    {
        var bits = 0UL;
        foreach (var mark in marks) bits |= Bit(mark);
        return (known.Marks & bits) != 0;
    }

    private static ulong Bit(char mark) => 1UL << (mark & 63);

    /// <summary>Sees in one walk over its tokens what rules ask most.</summary>
    private void Walk()
    {
        var (words, kinds, marks) = (0, 0, 0UL);
        for (var i = First; i < Next; i++)
        {
            ref readonly var token = ref Index.Tokens[i];
            kinds |= 1 << (int)token.Kind;
            if (token.Kind == TokenKind.Mark) marks |= Bit(token.Folded[0]);
            else words++;
        }

        (known.Count, known.Kinds, known.Marks, known.Cues, known.LastMark) = (words, kinds, marks, Index.Cues.Lines.Union(First, Next), LastOf(Text));
    }

    private static char LastOf(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("”\"’') ");
        while (text.Length > 1 && (char.IsSurrogate(text[^1]) || text[^1] == '\uFE0F')) text = text[..^1].TrimEnd("”\"’') "); // Behind the mark stands a picture of one character.
        return text.Length == 0 ? '\0' : text[^1];
    }

    /// <summary>The line as it was, with its gaps.</summary>
    internal string Line => Block.IsLine && Block.Raw.Text.Text.AsSpan().TrimEnd().Length >= Text.Length ? Block.Raw.Text.Text : Text;

    /// <summary>Whether it may have more than one piece.</summary>
    internal bool MayHavePieces => Line is var line && (line.AsSpan().ContainsAny(Cutting) || line.Contains(Gap, StringComparison.Ordinal));

    private TextSpan Trimmed()
    {
        var text = Text.AsSpan();
        var start = text.Length - text.TrimStart(Ornaments).Length;
        return new TextSpan(Block.Start + start, text[start..].TrimEnd(Ornaments).Length);
    }

    private List<string> Cut()
    {
        var cut = new List<string>();
        var line = Line;
        var gap = line.IndexOf(Gap, StringComparison.Ordinal);
        for (var start = 0; start <= line.Length;)
        {
            if (gap >= 0 && gap < start) gap = line.IndexOf(Gap, start, StringComparison.Ordinal);
            var stop = gap < 0 ? line.Length : gap;
            var mark = line.AsSpan(start, stop - start).IndexOfAny(Cutting);
            var end = mark < 0 ? stop : start + mark;
            var folded = WordForm.Fold(line.AsSpan(start, end - start).Trim().Trim(Ornaments));
            if (folded.AsSpan().IndexOfAnyExcept(Ornaments) >= 0) cut.Add(folded);
            start = end + (mark < 0 ? Gap.Length : 1);
        }

        return cut;
    }

    /// <summary>How many of its words pass a test.</summary>
    internal int Count(Func<Token, bool> test)
    {
        var count = 0;
        for (var i = First; i < Next; i++)
        {
            if (test(Index.Tokens[i])) count++;
        }

        return count;
    }

    /// <summary>Whether one of its words behind the first passes a test.</summary>
    internal bool AnyBehindFirst(Func<Token, bool> test)
    {
        for (var i = First; i < Next; i++)
        {
            if (Index.Tokens[i].Start > Block.Start && test(Index.Tokens[i])) return true;
        }

        return false;
    }

    /// <summary>Whether one of its words passes a test.</summary>
    internal bool Any(Func<Token, bool> test)
    {
        for (var i = First; i < Next; i++)
        {
            if (test(Index.Tokens[i])) return true;
        }

        return false;
    }
}
