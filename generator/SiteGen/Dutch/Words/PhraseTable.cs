using System.Runtime.CompilerServices;

namespace SiteGen.Dutch.Words;

/// <summary>
/// Many phrases of one or more words, each with what it stands for, found in a text in one pass. Filled by its maker,
/// then only read; safe for concurrent reading. Few of the phrases begin with a word of a given text, so what is behind its first word is read
/// of a phrase when that word is met first.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    /// <summary>Where the phrase stands that was added last of those with a first token.</summary>
    private readonly Dictionary<string, int> byFirst;

    /// <summary>What is kept on a word that no phrase begins with.</summary>
    private readonly KeptPhrases none;

    private Phrase[] phrases;
    private int count;

    /// <summary>An empty table.</summary>
    /// <param name="capacity">About how many phrases will be added. Some begin with the same word.</param>
    public PhraseTable(int capacity = 0) => (byFirst, phrases, none) = (new(capacity / 5 * 4, StringComparer.Ordinal), new Phrase[capacity], new KeptPhrases(this, new Known([], null, 0)));

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">Its words as they are written.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="exactCase">Whether capitals must be as written (abbreviations).</param>
    public void Add(string phrase, T value, bool exactCase = false)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var token = TokenScanner.First(phrase);
        if (token.IsEmpty) return;
        var first = token.Length == phrase.Length && WordForm.IsFolded(token) ? phrase : WordForm.Fold(token);
        if (count == phrases.Length) Array.Resize(ref phrases, Math.Max(4, 2 * count));
        phrases[count] = new Phrase { Written = phrase, Value = value, ExactCase = exactCase, Before = byFirst.TryGetValue(first, out var before) ? before : -1 };
        byFirst[first] = count++;
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
        if (word.Phrases is not { } kept || kept.Table != this) word.Phrases = kept = byFirst.TryGetValue(word.Folded, out var last) ? KeptOf(last) : none;

        // What is kept for this table was made by it: to look at the type of a class within a generic one at every word takes longer than all else here.
        var known = Unsafe.As<Known>(kept.Entries);
        if (known.Longer is { } longer && at + 1 < tokens.Count && tokens[at + 1].Folded is var second && (known.Seconds & BitOf(second)) != 0 && longer.TryGetValue(second, out var entries)) AddTo(found, entries, text, tokens, at);
        AddTo(found, known.Single, text, tokens, at);
    }

    private static void AddTo(List<PhraseMatch<T>> found, Entry[] entries, string text, TokenList tokens, int at)
    {
        foreach (var entry in entries)
        {
            if (at + entry.Rest.Length >= tokens.Count) continue;
            var same = true;
            for (var i = 1; i < entry.Rest.Length && same; i++) same = tokens[at + 1 + i].Folded == entry.Rest[i];
            if (!same) continue;
            if (entry.ExactCase && !text.AsSpan(tokens[at].Start, tokens[at + entry.Rest.Length].End - tokens[at].Start).SequenceEqual(entry.Written)) continue;
            found.Add(new PhraseMatch<T>(at, entry.Rest.Length + 1, entry.Value));
        }
    }

    /// <summary>What a phrase of this one word stands for, of those that a test lets through; absent when there is none or capitals decide.</summary>
    /// <param name="word">The word in its folded form.</param>
    /// <param name="accepts">The test.</param>
    public T? OneWord(ReadOnlySpan<char> word, Func<T, bool> accepts)
    {
        ArgumentNullException.ThrowIfNull(accepts);
        if (!byFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var last)) return default;
        foreach (var entry in Unsafe.As<Known>(KeptOf(last).Entries).Single)
        {
            if (!entry.ExactCase && accepts(entry.Value)) return entry.Value;
        }

        return default;
    }

    /// <summary>
    /// What is kept on a first token, by the phrase that was added last of those with it. Many phrases begin with a word like <c>de</c>: those of more words
    /// are told apart by their second. Two threads that ask at once make the same.
    /// </summary>
    private KeptPhrases KeptOf(int last)
    {
        if (phrases[last].Kept is { } kept) return kept;
        var entries = EntriesOf(last);
        var longer = entries.Where(entry => entry.Rest.Length > 0).GroupBy(entry => entry.Rest[0], StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
        var known = new Known([.. entries.Where(entry => entry.Rest.Length == 0)], longer.Count > 0 ? longer : null, longer.Keys.Aggregate(0UL, (seconds, second) => seconds | BitOf(second)));
        return phrases[last].Kept = new KeptPhrases(this, known);
    }

    /// <summary>The phrases of a first token, the longest first, and of one length as they were added.</summary>
    private List<Entry> EntriesOf(int last)
    {
        var entries = new List<Entry>();
        for (var at = last; at >= 0; at = phrases[at].Before)
        {
            ref readonly var phrase = ref phrases[at];
            var entry = new Entry(RestOf(phrase.Written), phrase.ExactCase, phrase.Written, phrase.Value);
            var place = entries.Count;
            while (place > 0 && entries[place - 1].Rest.Length <= entry.Rest.Length) place--;
            entries.Insert(place, entry);
        }

        return entries;
    }

    /// <summary>The tokens behind the first one.</summary>
    private static string[] RestOf(string phrase)
    {
        if (TokenScanner.First(phrase).Length == phrase.Length) return [];
        var tokens = TokenScanner.Scan(phrase);
        var rest = new string[tokens.Count - 1];
        for (var i = 0; i < rest.Length; i++) rest[i] = tokens[i + 1].Folded;
        return rest;
    }

    /// <summary>Most words behind the first are in no phrase, as is seen by their first and last letter.</summary>
    private static ulong BitOf(string word) => 1UL << ((word[0] + (5 * word[^1])) & 63);

    /// <summary>What the table has on a word. Immutable.</summary>
    /// <param name="Single">The phrases that are no more than this word.</param>
    /// <param name="Longer">Those of more words by their second, the longest first; absent when there are none.</param>
    /// <param name="Seconds">The bits of all second words.</param>
    private sealed record Known(Entry[] Single, Dictionary<string, Entry[]>? Longer, ulong Seconds);

    private sealed record Entry(string[] Rest, bool ExactCase, string Written, T Value);

    /// <summary>A phrase as it was added.</summary>
    private struct Phrase
    {
        internal string Written;
        internal T Value;
        internal bool ExactCase;

        /// <summary>Where the one before it with the same first token stands; -1 when it is the first.</summary>
        internal int Before;

        /// <summary>Of the last one with its first token: what is kept of all of them, once they were asked for.</summary>
        internal KeptPhrases? Kept;
    }
}
