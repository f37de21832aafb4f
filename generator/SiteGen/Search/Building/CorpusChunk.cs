namespace SiteGen.Search.Building;

/// <summary>What one run of documents gave: document after document, which spellings of its reader occur and how heavily.</summary>
internal sealed record CorpusChunk
{
    /// <summary>The id of the first document.</summary>
    public required int FirstDocument { get; init; }

    /// <summary>Who read it and knows the spellings.</summary>
    public required ChunkReader Reader { get; init; }

    /// <summary>The spelling of each posting; let go of once they are joined.</summary>
    public required int[] Words { get; set; }

    /// <summary>The weight of each posting, in units of <see cref="Impact.Unit"/>; let go of once they are joined.</summary>
    public required ushort[] Weights { get; set; }

    /// <summary>Where the postings of each document end.</summary>
    public required int[] Ends { get; init; }

    /// <summary>Which two words stand beside each other in which document, each once a document, by document; let go of once they are joined.</summary>
    public required WordPair[] Pairs { get; set; }
}

/// <summary>What a reader knows of a spelling: in how many documents it occurs, in how many in lower case, and where.</summary>
internal struct SpellingFacts
{
    public int Documents;
    public int LowerCase;

    /// <summary>Whether it occurs in a text in Dutch.</summary>
    public bool Dutch;

    /// <summary>Whether it occurs in a title or a name: such a word is worth spelling help however rare.</summary>
    public bool Prominent;

    public readonly SpellingFacts Plus(SpellingFacts other) => new()
    {
        Documents = Documents + other.Documents,
        LowerCase = LowerCase + other.LowerCase,
        Dutch = Dutch || other.Dutch,
        Prominent = Prominent || other.Prominent,
    };
}
