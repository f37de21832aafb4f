using System.IO.Compression;
using System.Xml;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Reading;

/// <summary>What an archive turns out to be.</summary>
internal enum PackageKind
{
    /// <summary>A Word document that is safe to open.</summary>
    Word,

    /// <summary>Something else; the diagnostic is in the bag.</summary>
    Refused,
}

/// <summary>
/// Looks into an archive before any library opens it: what it is, whether it unpacks to more than a report can be, and whether its XML
/// is nested deeper than a document is. Counts what really comes out, not what the archive says of itself.
/// </summary>
internal static class PackageGuard
{
    /// <summary>A document with photographs is smaller; an archive that unpacks to more is made to harm.</summary>
    internal const long MaxUnpacked = 400_000_000;

    /// <summary>The text of a report, with all its markup, is far smaller.</summary>
    internal const long MaxXml = 60_000_000;

    /// <summary>Word itself nests no deeper, and no library has to follow.</summary>
    private const int MaxDepth = 200;

    private const int MaxEntries = 10_000;

    internal static PackageKind Check(SourcePlace place, byte[] bytes, DiagnosticBag bag)
    {
        // Bit 0 of the flags of the first entry: its content is behind a password.
        if (bytes.Length > 8 && (bytes[6] & 1) != 0) return Refuse(bag, ImportMessages.Encrypted.At(place));
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaxEntries) return Refuse(bag, ImportMessages.Inflated.At(place, MaxUnpacked));
            if (archive.GetEntry("word/document.xml") is null && !archive.Entries.Any(entry => entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)))
            {
                return Refuse(bag, ImportMessages.OtherFormat.At(place, NameOf(archive)));
            }

            var total = 0L;
            foreach (var entry in archive.Entries)
            {
                var isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
                var length = isXml ? Depth(entry) : Length(entry, MaxUnpacked - total);
                if (length < 0) return Refuse(bag, ImportMessages.Damaged.At(place, ImportMessages.TooDeepXml));
                total += length;
                if (total > MaxUnpacked) return Refuse(bag, ImportMessages.Inflated.At(place, MaxUnpacked));
            }

            return PackageKind.Word;
        }
        catch (XmlException)
        {
            return Refuse(bag, ImportMessages.Damaged.At(place, ImportMessages.BrokenXml));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return Refuse(bag, ImportMessages.Damaged.At(place, ImportMessages.BrokenArchive));
        }
    }

    /// <summary>The bytes of an XML part, read to its end; minus one when it is nested too deep.</summary>
    private static long Depth(ZipArchiveEntry entry)
    {
        using var stream = new CountingStream(entry.Open(), MaxXml);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
            if (xml.Depth > MaxDepth) return -1;
        }

        return stream.Count;
    }

    private static long Length(ZipArchiveEntry entry, long limit)
    {
        using var stream = entry.Open();
        var buffer = new byte[81920];
        var length = 0L;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            length += read;
            if (length > limit) return length;
        }

        return length;
    }

    private static string NameOf(ZipArchive archive)
    {
        if (archive.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal))) return ImportMessages.Spreadsheet;
        if (archive.Entries.Any(entry => entry.FullName.StartsWith("ppt/", StringComparison.Ordinal))) return ImportMessages.Presentation;
        return archive.GetEntry("mimetype") is not null && archive.GetEntry("content.xml") is not null ? ImportMessages.OpenDocument : ImportMessages.Archive;
    }

    private static PackageKind Refuse(DiagnosticBag bag, Diagnostic diagnostic)
    {
        bag.Add(diagnostic);
        return PackageKind.Refused;
    }

    /// <summary>Counts what is read through it, and stops at a limit.</summary>
    private sealed class CountingStream(Stream inner, long limit) : Stream
    {
        internal long Count { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            Count += read;
            return Count <= limit ? read : throw new InvalidDataException("The part is larger than it may be.");
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
