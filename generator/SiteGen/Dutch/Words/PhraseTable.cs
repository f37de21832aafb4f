namespace SiteGen.Dutch.Words;

/// <summary>
/// Many phrases of one or more words, each with what it stands for, found in a text in one pass. Filled by its maker,
/// then only read; safe for concurrent reading.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    /// <summary>Phrases by their first token, the longest first.</summary>
    private readonly Dictionary<string, List<Entry>> byFirst = new(8192, StringComparer.Ordinal);

    /// <summary>What the table has on a word, kept on the word. Immutable.</summary>
    private sealed record Known(PhraseTable<T> Table, List<Entry>? Entries);

    /// <summary>What is kept on a word that no phrase begins with.</summary>
    private readonly Known none;

    private readonly record struct Entry(string[] Rest, bool ExactCase, string Written, T Value);

    /// <summary>An empty table.</summary>
    public PhraseTable() => none = new Known(this, null);

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">Its words as they are written.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="exactCase">Whether capitals must be as written (abbreviations).</param>
    public void Add(string phrase, T value, bool exactCase = false)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        string first;
        string[] rest = [];
        if (IsOneWord(phrase)) first = WordForm.Fold(phrase);
        else
        {
            var tokens = TokenScanner.Scan(phrase);
            if (tokens.Count == 0) return;
            first = tokens[0].Folded;
            rest = new string[tokens.Count - 1];
            for (var i = 1; i < tokens.Count; i++) rest[i - 1] = tokens[i].Folded;
        }

        var entry = new Entry(rest, exactCase, phrase, value);
        if (!byFirst.TryGetValue(first, out var entries)) byFirst[first] = entries = new List<Entry>(1);
        var at = 0;
        while (at < entries.Count && entries[at].Rest.Length >= rest.Length) at++;
        entries.Insert(at, entry);
    }

    /// <summary>
    /// The phrases that begin at a token, the longest first; the number of tokens of each with what it stands for.
    /// </summary>
    /// <param name="text">The text the tokens are of.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The token where the phrases begin.</param>
    /// <param name="found">Where the phrases are added.</param>
    public void FindAt(string text, TokenList tokens, int at, List<PhraseMatch<T>> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(found);
        var word = tokens[at].Word;
        if (ReferenceEquals(word.Phrases, none)) return;
        if (word.Phrases is not Known known || known.Table != this) word.Phrases = known = KnownOf(word.Folded);
        if (known.Entries is not { } entries) return;
        foreach (var entry in entries)
        {
            if (at + entry.Rest.Length >= tokens.Count) continue;
            var same = true;
            for (var i = 0; i < entry.Rest.Length && same; i++) same = tokens[at + 1 + i].Folded == entry.Rest[i];
            if (!same) continue;
            var last = tokens[at + entry.Rest.Length];
            if (entry.ExactCase && !text.AsSpan(tokens[at].Start, last.End - tokens[at].Start).SequenceEqual(entry.Written)) continue;
            found.Add(new PhraseMatch<T>(at, entry.Rest.Length + 1, entry.Value));
        }
    }

    /// <summary>What a phrase of this one word stands for, of those that a test lets through; absent when there is none or capitals decide.</summary>
    /// <param name="word">The word in its folded form.</param>
    /// <param name="accepts">The test.</param>
    public T? OneWord(ReadOnlySpan<char> word, Func<T, bool> accepts)
    {
        ArgumentNullException.ThrowIfNull(accepts);
        if (!byFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var entries)) return default;
        foreach (var entry in entries)
        {
            if (entry.Rest.Length == 0 && !entry.ExactCase && accepts(entry.Value)) return entry.Value;
        }

        return default;
    }

    private Known KnownOf(string folded) => byFirst.TryGetValue(folded, out var entries) ? new Known(this, entries) : none;

    private static bool IsOneWord(string phrase)
    {
        foreach (var c in phrase)
        {
            if (!char.IsLetter(c)) return false;
        }

        return phrase.Length > 0;
    }
}
