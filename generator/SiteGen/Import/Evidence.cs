using SiteGen.Diagnostics;
using SiteGen.Dutch;

namespace SiteGen.Import;

/// <summary>Why a value is stated: which words of the report say so, and by what reasoning. Immutable.</summary>
/// <param name="Reason">The reasoning, from the catalogue.</param>
/// <param name="Quote">The words of the report, or of a hint outside the text; empty when nothing is quoted.</param>
/// <param name="Span">Where the words that tell stand in <see cref="ImportedArticle.SourceText"/>, the quote or the heart of it; length 0 when they are not in it.</param>
public sealed record Evidence(EvidenceReason Reason, string Quote, TextSpan Span)
{
    /// <summary>The comment behind the value: the reasoning and, in quotes, the words.</summary>
    public override string ToString()
    {
        var (reasoning, opening, words, closing) = Comment;
        return string.Concat(reasoning, opening, words, closing);
    }

    /// <summary>That comment in pieces, for who writes them one behind the other.</summary>
    internal (string Reasoning, string Opening, string Words, string Closing) Comment =>
        Quote.Length == 0 ? (Reason.Sentence, "", "", "") : (Reason.Sentence, ": \"", Quote, "\"");
}
