namespace SiteGen.Dutch.Readability;

/// <summary>
/// How easily a Dutch text reads: the formula of Flesch with the weights of W. H. Douma (1960). About 60 and up is plain, below
/// 40 is hard. An indication only.
/// </summary>
public sealed class FleschDouma
{
    private int sentences;
    private int words;
    private int syllables;

    /// <summary>How many words were counted.</summary>
    public int Words => words;

    /// <summary>The score: 206.84 − 0.77 × syllables per hundred words − 0.93 × words per sentence; 0 without words.</summary>
    public double Score => words == 0 ? 0 : 206.84 - (0.77 * 100 * syllables / words) - (0.93 * words / Math.Max(1, sentences));

    /// <summary>Counts a paragraph in.</summary>
    /// <param name="paragraph">Plain text.</param>
    /// <param name="found">Its sentences.</param>
    public void Add(string paragraph, IReadOnlyList<Sentence> found)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(found);
        sentences += found.Count;
        for (var at = 0; at < paragraph.Length;)
        {
            if (!char.IsLetter(paragraph[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < paragraph.Length && char.IsLetter(paragraph[at])) at++;
            words++;
            syllables += Syllables.Of(paragraph.AsSpan(start, at - start));
        }
    }
}
