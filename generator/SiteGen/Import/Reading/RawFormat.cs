namespace SiteGen.Import.Reading;

/// <summary>What kind of file a report came in, as its content says.</summary>
public enum RawFormat
{
    /// <summary>Plain text: lines, no structure that can be trusted.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A Word document (<c>.docx</c>).</summary>
    Word,

    /// <summary>A web page.</summary>
    Html,
}
