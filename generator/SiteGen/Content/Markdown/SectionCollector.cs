namespace SiteGen.Content.Markdown;

/// <summary>Gathers the plain text of a page, cut at its headings, and counts its words.</summary>
internal sealed class SectionCollector
{
    private readonly List<BodySection> sections = [];
    private List<string> blocks = [];
    private string anchor = "";
    private string heading = "";

    public string FirstParagraph { get; private set; } = "";

    public int Words { get; private set; }

    /// <summary>Begins the part below a heading.</summary>
    public void Open(string newAnchor, string newHeading)
    {
        Close();
        (anchor, heading) = (newAnchor, newHeading);
        Words += WordsIn(newHeading);
    }

    public void Add(ReadOnlySpan<char> text, bool isParagraph)
    {
        text = text.Trim();
        if (text.IsEmpty) return;
        var block = text.ToString();
        blocks.Add(block);
        Words += WordsIn(block);
        if (isParagraph && FirstParagraph.Length == 0) FirstParagraph = block;
    }

    public IReadOnlyList<BodySection> Finish()
    {
        Close();
        return sections;
    }

    private void Close()
    {
        if (blocks.Count > 0 || heading.Length > 0) sections.Add(new BodySection(anchor, heading, blocks));
        blocks = [];
    }

    private static int WordsIn(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) inWord = false;
            else if (!inWord && char.IsLetterOrDigit(c)) (inWord, words) = (true, words + 1);
        }

        return words;
    }
}
