using SiteGen.Dutch.Names;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Lexicons;

/// <summary>
/// All lists of names and words that reports are searched with, in one table: one pass over a text finds what it holds of
/// municipalities, towns, regions, organisations, functions, themes and titles. Immutable once made; safe for concurrent use.
/// </summary>
public sealed class Lexicon
{
    /// <summary>The lists have something at few tokens of a text: about one in so many.</summary>
    private const int TokensPerMatch = 8;

    private static readonly Lazy<Lexicon> BuiltIn = new(() => new LexiconBuilder().AddBuiltIn().Build());

    private readonly PhraseTable<LexiconEntry> phrases;

    internal Lexicon(PhraseTable<LexiconEntry> phrases, GivenNames givenNames) => (this.phrases, GivenNames) = (phrases, givenNames);

    /// <summary>The lists that are compiled in; made on first use.</summary>
    public static Lexicon Default => BuiltIn.Value;

    /// <summary>The given names.</summary>
    public GivenNames GivenNames { get; }

    /// <summary>The theme that one word by itself points at; absent when it points at none.</summary>
    /// <param name="word">The word in its folded form, or a part of one.</param>
    public ThemeEntry? ThemeOf(ReadOnlySpan<char> word) => phrases.OneWord(word, static entry => entry is ThemeEntry) as ThemeEntry;

    /// <summary>Whether one word by itself is a function in the singular.</summary>
    /// <param name="word">The word in its folded form, or a part of one.</param>
    public bool IsFunction(ReadOnlySpan<char> word) => phrases.OneWord(word, static entry => entry is FunctionEntry { IsPlural: false }) is not null;

    /// <summary>Whether one word by itself is a known organisation, as it is written.</summary>
    /// <param name="word">The word.</param>
    public bool IsOrganisation(string word)
    {
        var found = new List<PhraseMatch<LexiconEntry>>();
        var tokens = TokenScanner.Scan(word);
        if (tokens.Count == 1) phrases.FindAt(word, tokens, 0, found);
        return found.Exists(match => match.Value is OrganisationEntry);
    }

    /// <summary>Everything the lists have in a text, by place; at one place the longest first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    public List<PhraseMatch<LexiconEntry>> Find(string text, TokenList tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var found = new List<PhraseMatch<LexiconEntry>>(tokens.Count / TokensPerMatch);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word) phrases.FindAt(text, tokens, i, found);
        }

        return found;
    }
}
