using System.Buffers.Binary;
using System.Text;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Newsroom.Guide;

/// <summary>The guide for staff, from the Markdown file and the pictures that are built in, by the code that renders articles.</summary>
internal sealed class GuideText : IBodyTargets
{
    /// <summary>The folder of the guide among the built-in files.</summary>
    public const string Folder = "newsroom-guide/";

    private const string Source = "handleiding.md";

    private static readonly byte[] PngMark = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The text and its pictures.</summary>
    public static IFileTree Files { get; } = new ResourceFileTree(typeof(GuideText).Assembly, Folder);

    /// <summary>The names of the pictures.</summary>
    public static IEnumerable<string> Pictures => Files.List().Where(name => name.EndsWith(".png", StringComparison.Ordinal));

    /// <summary>The guide: the title on its first line, and the rest as HTML.</summary>
    /// <param name="diagnostics">What is wrong with it; a test sees to it that nothing is.</param>
    public static (string Title, string Html) Render(DiagnosticBag diagnostics)
    {
        var text = Encoding.UTF8.GetString(Files.Read(Source)).ReplaceLineEndings("\n");
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var context = new BodyContext(Source, 2) { Targets = new GuideText(), Words = new("Tabel {0}", "Tabel {0} bij {1}", "Noten", "Terug naar de tekst bij noot {0}") };
        return (text[..end].TrimStart('#').Trim(), MarkdownDialect.Render(text[(end + 1)..], context, diagnostics).Html);
    }

    /// <inheritdoc/>
    public string? Page(string target, string file) => target.StartsWith(NewsroomPlace.Root, StringComparison.Ordinal) ? target : null;

    /// <inheritdoc/>
    public BodyPicture? Picture(string source, string file)
    {
        if (!Files.Exists(source)) return null;
        var bytes = Files.Read(source).AsSpan();
        var (width, height) = bytes.StartsWith(PngMark) ? (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..])) : (0, 0);
        return new BodyPicture(NewsroomPlace.Root + GuidePage.Address + "/" + source, width > 0 ? width : null, height > 0 ? height : null);
    }

    /// <inheritdoc/>
    public bool IsOwn(string url) => false;
}
