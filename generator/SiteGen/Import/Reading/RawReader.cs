using System.Buffers;
using System.Security.Cryptography;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Reading;

/// <summary>
/// Reads a raw report of any known format. The content decides what it is, not the name. What cannot be read is a
/// diagnostic and gives no document. Pure: the same bytes give the same document. Safe for concurrent use.
/// </summary>
public static class RawReader
{
    /// <summary>More than this is no report; a million words take six.</summary>
    internal const int MaxTextBytes = 8_000_000;

    /// <summary>A document may carry photographs.</summary>
    internal const int MaxDocumentBytes = 200_000_000;

    private const int MegaByte = 1_000_000;

    /// <summary>Reads one report.</summary>
    /// <param name="path">The file, as the user knows it; used in diagnostics, and to tell Markdown from plain text.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="bag">Where faults go.</param>
    /// <returns>The report, or nothing when there is nothing to read in it.</returns>
    public static RawDocument? Read(string path, byte[] bytes, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(bag);
        var place = new SourcePlace(path);
        if (bytes.Length > MaxDocumentBytes) return Fault(bag, TooLarge(place, bytes.Length, MaxDocumentBytes));
        if (FormatSniffer.IsCompound(bytes))
        {
            return Fault(bag, FormatSniffer.IsEncryptedDocument(bytes)
                ? ImportMessages.Encrypted.At(place)
                : ImportMessages.OtherFormat.At(place, FormatSniffer.IsOutlookMessage(bytes) ? ImportMessages.Mail : ImportMessages.OldOffice));
        }

        if (FormatSniffer.IsPicture(bytes)) return Fault(bag, ImportMessages.LoosePicture.At(place));
        if (FormatSniffer.IsPdf(bytes)) return Fault(bag, ImportMessages.OtherFormat.At(place, ImportMessages.Pdf));
        if (FormatSniffer.IsRichText(bytes)) return Fault(bag, ImportMessages.OtherFormat.At(place, ImportMessages.RichText));

        if (FormatSniffer.IsZip(bytes))
        {
            if (PackageGuard.Check(place, bytes, bag) != PackageKind.Word || WordReader.Read(place, bytes, bag) is not { } word) return null;
            return HasWords(word.Blocks) ? new RawDocument(path, RawFormat.Word, word.Blocks, word.Hints, Hash(bytes)) { Surroundings = word.Surroundings } : Fault(bag, ImportMessages.Empty.At(place));
        }

        if (bytes.Length > MaxTextBytes) return Fault(bag, TooLarge(place, bytes.Length, MaxTextBytes));

        // Most of a text is kept as its lines: it is whole for no longer than it takes to cut it.
        var chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return TextDecoder.Decode(path, bytes, chars, bag) is { } length ? Read(place, bytes, chars.AsSpan(0, length), bag) : Fault(bag, ImportMessages.Binary.At(place));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>Reads a report that is text.</summary>
    private static RawDocument? Read(SourcePlace place, byte[] bytes, ReadOnlySpan<char> text, DiagnosticBag bag)
    {
        var path = place.File;
        if (text.IsWhiteSpace()) return Fault(bag, ImportMessages.Empty.At(place));
        if (FormatSniffer.IsMail(text)) return Fault(bag, ImportMessages.OtherFormat.At(place, ImportMessages.Mail));
        if (FormatSniffer.IsHtml(path, text))
        {
            var html = text.ToString();
            if (HtmlNesting.IsTooDeep(html)) return Fault(bag, ImportMessages.Damaged.At(place, ImportMessages.TooDeepXml));
            var page = HtmlReader.Read(html, path, Hash(bytes));
            return HasWords(page.Blocks) ? page : Fault(bag, ImportMessages.Empty.At(place));
        }

        if (FormatSniffer.IsXml(text)) return Fault(bag, ImportMessages.OtherFormat.At(place, ImportMessages.Xml));
        if (FormatSniffer.IsMarkdown(path, text) && MarkdownReader.Read(text.ToString()) is { } article && HasWords(article.Blocks))
        {
            return new RawDocument(path, RawFormat.Markdown, article.Blocks, article.Hints, Hash(bytes));
        }

        return new RawDocument(path, RawFormat.Text, PlainTextReader.Read(text), [], Hash(bytes));
    }

    /// <summary>What is said of a file that is larger than it may be; in millions of bytes, rounded so that it is more than what is allowed.</summary>
    internal static Diagnostic TooLarge(SourcePlace place, long length, long most) =>
        ImportMessages.TooLarge.At(place, (length + MegaByte - 1) / MegaByte, most / MegaByte);

    private static bool HasWords(IReadOnlyList<RawBlock> blocks) => blocks.Any(block => !string.IsNullOrWhiteSpace(block.Text.Text));

    /// <summary>The SHA-256 of the bytes of a file, in lower case hexadecimal.</summary>
    internal static string Hash(byte[] bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }

    private static RawDocument? Fault(DiagnosticBag bag, Diagnostic diagnostic)
    {
        bag.Add(diagnostic);
        return null;
    }
}
