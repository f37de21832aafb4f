using System.Text;
using SiteGen.Dutch.Folding;
using SiteGen.Search.Files;

namespace SiteGen.Search.Building;

/// <summary>
/// Writes the text of each report, from which the client cuts excerpts and checks phrases. A soft hyphen stands between the parts of a
/// compound, so that <i>hulp</i> can be marked in <i>jeugdhulp</i>.
/// </summary>
internal sealed class TextFiles
{
    /// <summary>Between the lead and the sections, and between sections.</summary>
    public const char SectionMark = '\u001e';

    /// <summary>Between heading, anchor and blocks of a section.</summary>
    public const char BlockMark = '\u001f';
    private const char SoftHyphen = '\u00ad';

    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _cuts;

    /// <summary>Prepares the cuts of every compound.</summary>
    public TextFiles(Lexicon lexicon)
    {
        var cuts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var form in lexicon.Forms)
        {
            if (form.Parts.Count > 0 && form.CorpusForm >= 0 && lexicon.Corpus.Spellings[form.CorpusForm].Length == form.Text.Length)
                cuts.TryAdd(lexicon.Corpus.Spellings[form.CorpusForm], [.. form.Parts.Select(p => p.Start).Where(s => s > 0).Distinct().Order()]);
        }

        _cuts = cuts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The files, by document.</summary>
    public IndexFile[] Build(IReadOnlyList<SearchDocument> documents)
    {
        var files = new IndexFile[documents.Count];
        Parallel.For(0, files.Length, i => files[i] = IndexFile.Make(FileKind.Text, documents[i].Url, Encoding.UTF8.GetBytes(TextOf(documents[i]))));
        return files;
    }

    private string TextOf(SearchDocument document)
    {
        var text = new StringBuilder();
        Append(text, document.Summary);
        foreach (var section in document.Sections)
        {
            text.Append(SectionMark);
            Append(text, section.Heading);
            text.Append(BlockMark).Append(Slugged.Shorten(section.Anchor, section.Heading));
            foreach (var block in section.Blocks)
            {
                text.Append(BlockMark);
                Append(text, block);
            }
        }

        text.Append(SectionMark).Append(BlockMark);
        foreach (var name in document.Municipalities.Concat(document.Organisations).Concat(document.People).Concat(document.Themes))
        {
            text.Append(BlockMark);
            Append(text, name);
        }

        return text.ToString();
    }

    private void Append(StringBuilder target, string text)
    {
        Span<char> lower = stackalloc char[ChunkReader.LongestWord];
        var done = 0;
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            if (scanner.Length > lower.Length)
                continue;
            var word = scanner.Word;
            var length = word.ToLowerInvariant(lower);
            if (!_cuts.TryGetValue(lower[..length], out var cuts))
                continue;
            foreach (var cut in cuts)
            {
                AppendClean(target, text.AsSpan(done, scanner.Start + cut - done));
                target.Append(SoftHyphen);
                done = scanner.Start + cut;
            }
        }

        AppendClean(target, text.AsSpan(done));
    }

    /// <summary>The marks of the format and soft hyphens of the text itself are left out.</summary>
    private static void AppendClean(StringBuilder target, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (SectionMark or BlockMark or SoftHyphen))
                target.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        }
    }
}
