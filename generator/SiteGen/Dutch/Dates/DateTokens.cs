namespace SiteGen.Dutch.Dates;

/// <summary>What a piece of text is to the grammar of dates.</summary>
internal enum DateTokenKind : byte
{
    /// <summary>Behind the end of the text.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>ASCII digits.</summary>
    Number,

    /// <summary>Any other character; a run of the same one is one token.</summary>
    Mark,
}

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Kind">Which of them it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Breaks">The line ends before it: 1 may be a wrapped line, 2 end a paragraph.</param>
/// <param name="IsGlued">Whether it follows the token before it without a blank.</param>
/// <param name="Mark">The character of a mark, every dash as <c>-</c> and every apostrophe as <c>'</c>.</param>
/// <param name="Value">The value of a number; -1 when it is too long to be part of a date.</param>
/// <param name="Word">What a word does.</param>
internal readonly record struct DateToken(
    DateTokenKind Kind, int Start, int Length, byte Breaks, bool IsGlued, char Mark, int Value, DateWord Word)
{
    internal int End => Start + Length;
}

/// <summary>A text as tokens. Places behind the end give a token of no kind, so that the grammar may look ahead freely.</summary>
internal sealed class DateTokens
{
    /// <summary>Room for more tokens than this is not kept for the next text.</summary>
    private const int MostKept = 1 << 13;

    [ThreadStatic]
    private static DateToken[]? spare;

    private static readonly DateToken None;

    private DateToken[] tokens;

    internal DateTokens(string text, DateLexicon lexicon)
    {
        Text = text;
        tokens = spare ?? new DateToken[(text.Length / 5) + 4];
        spare = null;
        byte breaks = 0;
        var end = -1;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                if (c == '\n' && breaks < 2) breaks++;
                at++;
                continue;
            }

            var start = at;
            var glued = end == start;
            if (char.IsLetter(c))
            {
                while (at < text.Length && IsLetter(text[at])) at++;
                Add(new(DateTokenKind.Word, start, at - start, breaks, glued, '\0', 0, lexicon.Find(text.AsSpan(start, at - start))));
            }
            else if (char.IsAsciiDigit(c))
            {
                while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
                Add(new(DateTokenKind.Number, start, at - start, breaks, glued, '\0', Value(text.AsSpan(start, at - start)), default));
            }
            else
            {
                while (at < text.Length && text[at] == c) at++;
                Add(new(DateTokenKind.Mark, start, at - start, breaks, glued, Plain(c), 0, default));
            }

            end = at;
            breaks = 0;
        }
    }

    /// <summary>Gives the room of the tokens back for the next text; nothing is asked of them any more.</summary>
    internal void Release()
    {
        if (tokens.Length <= MostKept) spare = tokens;
    }

    /// <summary>The text that was cut.</summary>
    internal string Text { get; }

    /// <summary>How many tokens there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The token at which reading began: what stands before it does not matter, not even a blank line.</summary>
    internal int First { get; set; }

    /// <summary>A token; one of no kind before the beginning and behind the end.</summary>
    internal ref readonly DateToken this[int index] => ref (uint)index < (uint)Count ? ref tokens[index] : ref None;

    /// <summary>The first token from one on that a date or time may begin at: see <see cref="DateRecogniser.MayBegin"/>.</summary>
    /// <param name="at">The first token that counts.</param>
    internal int NextBeginning(int at)
    {
        while (at < Count && !DateRecogniser.MayBegin(tokens[at])) at++;
        return at;
    }

    /// <summary>Whether there is a word of that kind, in the same paragraph as the token before it.</summary>
    internal bool Is(int index, DateWordKind kind)
    {
        ref readonly var token = ref this[index];
        return token.Kind == DateTokenKind.Word && token.Word.Kind == kind && Continues(index, token);
    }

    /// <summary>Whether there is one single mark of that character, in the same paragraph as the token before it.</summary>
    internal bool IsMark(int index, char mark)
    {
        ref readonly var token = ref this[index];
        return token.Kind == DateTokenKind.Mark && token.Mark == mark && token.Length == 1 && Continues(index, token);
    }

    /// <summary>Whether there is a mark of that character glued to the token before it and to the one behind it.</summary>
    internal bool IsGluedMark(int index, char mark) => IsMark(index, mark) && this[index].IsGlued && this[index + 1].IsGlued;

    /// <summary>Whether there is a number of so many digits, in the same paragraph as the token before it.</summary>
    internal bool IsNumber(int index, int minDigits, int maxDigits)
    {
        ref readonly var token = ref this[index];
        return token.Kind == DateTokenKind.Number && token.Length >= minDigits && token.Length <= maxDigits && Continues(index, token);
    }

    /// <summary>Whether the word is exactly this one, in lower case.</summary>
    internal bool IsWord(int index, string word)
    {
        ref readonly var token = ref this[index];
        return token.Kind == DateTokenKind.Word && token.Length == word.Length && Continues(index, token)
            && Text.AsSpan(token.Start, token.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The text from the first character of one token up to the end of another.</summary>
    internal TextSpan Span(int first, int behindLast) => TextSpan.FromTo(tokens[first].Start, tokens[behindLast - 1].End);

    private void Add(DateToken token)
    {
        if (Count == tokens.Length) Array.Resize(ref tokens, 2 * Count);
        tokens[Count++] = token;
    }

    private bool Continues(int index, in DateToken token) => token.Breaks < 2 || index == First;

    /// <summary>Accents written as a separate character belong to the word; so does the digit of m².</summary>
    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c > 127 && IsOtherLetter(c);

    private static bool IsOtherLetter(char c) => char.IsLetter(c) || c is >= '\u0300' and <= '\u036F' or '²' or '³';

    private static char Plain(char c) => c switch
    {
        '–' or '—' or '‐' or '‑' or '−' => '-',
        '’' or '‘' or '`' or '´' => '\'',
        _ => c,
    };

    private static int Value(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 4) return -1;
        var value = 0;
        foreach (var digit in digits) value = (value * 10) + digit - '0';
        return value;
    }
}
