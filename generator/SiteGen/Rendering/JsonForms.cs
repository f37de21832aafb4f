using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SiteGen.Rendering;

/// <summary>How JSON is written: letters as they are, and whatever could end a script element escaped.</summary>
internal static class JsonForms
{
    /// <summary>The encoder escapes the angle brackets, the ampersand and quotes in every case, so the result is safe inside HTML.</summary>
    private static readonly JavaScriptEncoder Letters = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>On one line.</summary>
    internal static JsonWriterOptions Compact { get; } = new() { Encoder = Letters };

    /// <summary>For people to read as well.</summary>
    internal static JsonWriterOptions Indented { get; } = new() { Encoder = Letters, Indented = true, NewLine = "\n" };
}
