namespace SiteGen.Import.Indexing;

/// <summary>What was reckoned of the words of a block, kept for whoever asks next. For one thread.</summary>
internal sealed class BlockWords
{
    /// <summary>Its words in lower case without ornaments at both ends; absent until they are asked for.</summary>
    internal string? Bare { get; set; }

    /// <summary>How many words it has; -1 until they are counted.</summary>
    internal int Count { get; set; } = -1;

    /// <summary>Its words; absent until they are asked for.</summary>
    internal List<string>? Words { get; set; }

    /// <summary>The pieces that marks cut it into; absent until they are asked for.</summary>
    internal List<string>? Pieces { get; set; }
}
