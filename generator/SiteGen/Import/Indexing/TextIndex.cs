using SiteGen.Dutch;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Extracting.People;

namespace SiteGen.Import.Indexing;

/// <summary>
/// A cleaned report with everything that rules ask of it: tokens, sentences, and what the lists have on its words. Made
/// in one pass; its text does not change, and what readers find in it is kept. For one thread.
/// </summary>
internal sealed class TextIndex
{
    private readonly BlockWords?[] blockWords;
    private readonly LentArrays arrays;
    private char[]? folded;
    private readonly int[] firstTokenOfBlock;
    private readonly int[] sentenceOfToken;
    private readonly int[] firstMatchOfToken;
    private readonly int[] kindsOfToken;

    internal TextIndex(CleanReport report, TokenList tokens, Lexicon lexicon, string language, DateMentions dates, LentArrays arrays)
    {
        this.arrays = arrays;
        Language = language;
        Dates = dates;
        Report = report;
        Blocks = report.Blocks;
        Lexicon = lexicon;
        Tokens = tokens;
        blockWords = new BlockWords?[report.Blocks.Length];
        firstTokenOfBlock = new int[report.Blocks.Length + 1];
        var token = 0;
        for (var block = 0; block < report.Blocks.Length; block++)
        {
            firstTokenOfBlock[block] = token;
            while (token < Tokens.Count && Tokens[token].Start < report.Blocks[block].End) token++;
        }

        firstTokenOfBlock[^1] = Tokens.Count;
        sentenceOfToken = arrays.Numbers(Tokens.Count);
        Sentences = SentenceCutter.Cut(this, arrays.Sentences(Tokens.Count));
        for (var i = 0; i < Sentences.Length; i++) Array.Fill(sentenceOfToken, i, Sentences[i].First, Sentences[i].Next - Sentences[i].First);
        Matches = lexicon.Find(report.Text, Tokens);
        Matches.RemoveAll(match => sentenceOfToken[match.First] != sentenceOfToken[match.Next - 1]);
        firstMatchOfToken = arrays.Numbers(Tokens.Count + 1);
        var next = 0;
        for (var i = 0; i <= Tokens.Count; i++)
        {
            while (next < Matches.Count && Matches[next].First < i) next++;
            firstMatchOfToken[i] = next;
        }

        kindsOfToken = arrays.Numbers(Tokens.Count);
        foreach (var match in Matches) kindsOfToken[match.First] |= (int)match.Value.Kind;
        Cues = new ReportCues(Tokens, arrays);
        Names = new TokenMemo<NameSpan>(this, arrays.Numbers(Tokens.Count), NameReader.Read);
        Unlisted = new TokenMemo<NameSpan>(this, arrays.Numbers(Tokens.Count), NameReader.FindUnlisted);
        Functions = new TokenMemo<FunctionReader.Result>(this, arrays.Numbers(Tokens.Count), FunctionReader.Read);
        FunctionsBefore = new TokenMemo<FunctionReader.Result>(this, arrays.Numbers(Tokens.Count), AffiliationBefore.FindFunction);
        Organisations = new TokenMemo<OrganisationSpan>(this, arrays.Numbers(Tokens.Count), OrganisationReader.Read);
    }

    /// <summary>The words that rules begin at.</summary>
    internal ReportCues Cues { get; }

    /// <summary>The names of people that begin at tokens.</summary>
    internal TokenMemo<NameSpan> Names { get; }

    /// <summary>The names that no list has, where only a person fits.</summary>
    internal TokenMemo<NameSpan> Unlisted { get; }

    /// <summary>The functions that begin at tokens.</summary>
    internal TokenMemo<FunctionReader.Result> Functions { get; }

    /// <summary>The functions that reach up to tokens.</summary>
    internal TokenMemo<FunctionReader.Result> FunctionsBefore { get; }

    /// <summary>The organisations that begin at tokens.</summary>
    internal TokenMemo<OrganisationSpan> Organisations { get; }

    /// <summary>The cleaned report.</summary>
    internal CleanReport Report { get; }

    /// <summary>The lists that were searched.</summary>
    internal Lexicon Lexicon { get; }

    /// <summary>The text that all places are in.</summary>
    internal string Text => Report.Text;

    /// <summary>The text in lower case, of the same length.</summary>
    internal ReadOnlySpan<char> Folded => (folded ??= Fold()).AsSpan(0, Text.Length);

    /// <summary>The blocks.</summary>
    internal CleanBlock[] Blocks { get; }

    /// <summary>The language of the text, as a tag: <c>nl</c>, <c>en</c>, <c>fy</c>.</summary>
    internal string Language { get; }

    /// <summary>The dates and times of the text.</summary>
    internal DateMentions Dates { get; }

    /// <summary>The tokens of the whole text.</summary>
    internal TokenList Tokens { get; }

    /// <summary>The sentences; each is in one block.</summary>
    internal Sentence[] Sentences { get; }

    /// <summary>What the lists have on the text, by place, at one place the longest first.</summary>
    internal List<PhraseMatch<LexiconEntry>> Matches { get; }

    /// <summary>The tokens of a block, as the first and the one behind the last.</summary>
    internal (int First, int Next) TokensOf(int block) => (firstTokenOfBlock[block], firstTokenOfBlock[block + 1]);

    /// <summary>What is known of the words of a block.</summary>
    internal BlockWords WordsOf(int block) => blockWords[block] ??= new BlockWords();

    /// <summary>The block that a token is in.</summary>
    internal int BlockOf(int token) => Sentences[sentenceOfToken[token]].Block;

    /// <summary>The index of the sentence that a token is in.</summary>
    internal int SentenceOf(int token) => sentenceOfToken[token];

    /// <summary>Whether a token is the first word of its sentence.</summary>
    internal bool StartsSentence(int token)
    {
        var first = Sentences[sentenceOfToken[token]].First;
        while (first < token && Tokens[first].Kind == TokenKind.Mark) first++;
        return first == token;
    }

    /// <summary>The token at an index when it is in the same sentence as another; else an empty mark.</summary>
    internal ref readonly Token At(int token, int sameSentenceAs)
    {
        if ((uint)token < (uint)Tokens.Count && sentenceOfToken[token] == sentenceOfToken[sameSentenceAs]) return ref Tokens[token];
        return ref NoToken[0];
    }

    /// <summary>Whether the lists have anything that begins at a token.</summary>
    internal bool HasMatch(int token) => firstMatchOfToken[token] < firstMatchOfToken[token + 1];

    /// <summary>Whether the lists have an entry of one of some kinds that begins at a token.</summary>
    internal bool HasMatch(int token, LexiconKinds any) => ((LexiconKinds)kindsOfToken[token] & any) != LexiconKinds.None;

    /// <summary>The longest entry of a type, which none is derived from, that begins at a token.</summary>
    internal PhraseMatch<LexiconEntry>? MatchAt<T>(int token)
        where T : LexiconEntry => HasMatch(token) ? AnyMatchAt<T>(token) : null;

    /// <summary>As <see cref="MatchAt"/>, apart from the test that most tokens do not pass.</summary>
    private PhraseMatch<LexiconEntry>? AnyMatchAt<T>(int token)
        where T : LexiconEntry
    {
        for (var i = firstMatchOfToken[token]; i < firstMatchOfToken[token + 1]; i++)
        {
            if (Matches[i].Value.GetType() == typeof(T)) return Matches[i];
        }

        return null;
    }

    /// <summary>The words from one token up to another, as the text has them, on one line.</summary>
    internal string Words(int first, int next) => first >= next ? "" : next == first + 1 ? Tokens[first].Word.Written : OneLine(Text[Tokens[first].Start..Tokens[next - 1].End]);

    /// <summary>A text whose tabs, line ends and runs of blanks are one blank, as a value of the front matter has it.</summary>
    internal static string OneLine(string text) =>
        text.AsSpan().IndexOfAny('\t', '\n') < 0 && !text.Contains("  ", StringComparison.Ordinal) ? text : string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The place of the words from one token up to another.</summary>
    internal TextSpan Span(int first, int next) =>
        first >= next ? new TextSpan(first < Tokens.Count ? Tokens[first].Start : Text.Length, 0) : TextSpan.FromTo(Tokens[first].Start, Tokens[next - 1].End);

    /// <summary>The place of a sentence.</summary>
    internal TextSpan Span(Sentence sentence) => Span(sentence.First, sentence.Next);

    /// <summary>The dates that stand in a piece of the text; whoever asks leaves the list as it is.</summary>
    internal List<DateMention> DatesIn(int start, int end) => Within(Dates.Dates, date => date.Span.Start, start, end);

    /// <summary>The times of day that stand in a piece of the text; whoever asks leaves the list as it is.</summary>
    internal List<TimeMention> TimesIn(int start, int end) => Within(Dates.Times, time => time.Span.Start, start, end);

    /// <summary>Those of a list in the order of the text that begin in a piece of it.</summary>
    private static List<T> Within<T>(IReadOnlyList<T> all, Func<T, int> place, int start, int end)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (place(all[middle]) < start) low = middle + 1;
            else high = middle;
        }

        if (low == all.Count || place(all[low]) >= end) return NoneOf<T>.List;
        var found = new List<T>(1);
        for (; low < all.Count && place(all[low]) < end; low++) found.Add(all[low]);
        return found;
    }

    /// <summary>The first token that begins at or behind a place of the text.</summary>
    internal int TokenAt(int place)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The list of those who find nothing: most pieces of a text have no date.</summary>
    private static class NoneOf<T>
    {
        internal static readonly List<T> List = [];
    }

    private char[] Fold()
    {
        var letters = arrays.Letters(Text.Length);
        WordForm.Fold(Text, letters);
        return letters;
    }

    private static readonly Token[] NoToken = [new(0, 0, Word.None)];
}
