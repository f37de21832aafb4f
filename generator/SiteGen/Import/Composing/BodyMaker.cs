using SiteGen.Dutch;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Extracting;
using SiteGen.Import.Extracting.Relations;

namespace SiteGen.Import.Composing;

/// <summary>Makes the body: the blocks of the report that are part of it, items joined to lists, rows to tables, addresses made links.</summary>
internal static class BodyMaker
{
    /// <summary>The body, and the files that come with it.</summary>
    internal static (List<BodyBlock> Body, List<ImportedMedia> Media) Make(ReportView report, IReadOnlyList<TextSpan> removed, string slug)
    {
        var body = new List<BodyBlock>();
        var media = new List<ImportedMedia>();
        for (var i = 0; i < report.Roles.Length;)
        {
            var role = report.Roles[i].Role;
            var next = End(report, i);
            BodyBlock? made = role switch
            {
                BlockRole.Heading => new BodyHeading(report.Roles[i].Level, OneLine(Plain(Casing.Sentence(report.Index, i)))),
                BlockRole.ListItem or BlockRole.Programme => ListMaker.Make(report, i, next, removed),
                BlockRole.TableRow => TableMaker.Make(report, i, next),
                BlockRole.Quote => new BodyQuote([.. Enumerable.Range(i, next - i).Select(block => Text(report, block, removed))]),
                BlockRole.Picture => Picture(report.Index.Blocks[i], slug, media),
                BlockRole.Preformatted => new BodyPreformatted(report.Index.Blocks[i].Text.Text),
                BlockRole.Footnote => Footnote(report.Index.Blocks[i]),
                BlockRole.Paragraph when Text(report, i, removed) is { Length: > 0 } text => new BodyParagraph(text),
                _ => null,
            };
            if (made is not null) body.Add(made);
            i = next;
        }

        return (body, media);
    }

    /// <summary>The first block behind those that make one list, table or quotation with a block.</summary>
    private static int End(ReportView report, int first)
    {
        var role = Joining(report.Roles[first].Role);
        var next = first + 1;
        if (role is not (BlockRole.ListItem or BlockRole.TableRow or BlockRole.Quote)) return next;
        while (next < report.Roles.Length && Joining(report.Roles[next].Role) == role && report.Index.Blocks[next].Raw.Group == report.Index.Blocks[first].Raw.Group) next++;
        return next;
    }

    private static BlockRole Joining(BlockRole role) => role == BlockRole.Programme ? BlockRole.ListItem : role;

    /// <summary>The words of a block without the removed pieces, with links on the addresses in them.</summary>
    internal static MarkedText Text(ReportView report, int block, IReadOnlyList<TextSpan> removed)
    {
        var clean = report.Index.Blocks[block];
        var text = WithLinks(report, block);
        for (var i = FirstBehind(removed, clean.End) - 1; i >= 0 && removed[i].Start >= clean.Start; i--)
        {
            var cut = removed[i];
            var before = text.Slice(0, cut.Start - clean.Start);
            var after = text.Slice(cut.End - clean.Start, text.Length - (cut.End - clean.Start));
            text = before.Append(before.Length == 0 || before.Text.EndsWith(' ') ? after.Trim() : after);
        }

        return text.Trim();
    }

    /// <summary>The first of the removed pieces, which are in the order of the text, that begins at or behind a place.</summary>
    private static int FirstBehind(IReadOnlyList<TextSpan> removed, int place)
    {
        var (low, high) = (0, removed.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (removed[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static MarkedText WithLinks(ReportView report, int block)
    {
        var clean = report.Index.Blocks[block];
        if (new BlockView(report.Index, block) is var view && !view.Has(TokenKind.Email) && !view.Has(TokenKind.Url)) return clean.Text;
        List<TextMark>? marks = null;
        var (first, next) = report.Index.TokensOf(block);
        for (var i = first; i < next; i++)
        {
            if (report.Index.Tokens[i].Kind is not (TokenKind.Email or TokenKind.Url)) continue;
            var token = report.Index.Tokens[i];
            var start = token.Start - clean.Start;
            if (HasLink(clean.Text, start, start + token.Length)) continue;
            var written = report.Index.Words(i, i + 1);
            var target = token.Kind == TokenKind.Email ? "mailto:" + written : CallFinder.Url(written);
            if (!SiteGen.Content.WebAddress.IsAllowed(target)) continue;
            marks ??= [.. clean.Text.Marks];
            marks.Add(new TextMark(start, token.Length, MarkKind.Link, target));
        }

        return marks is null ? clean.Text : clean.Text with { Marks = [.. marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length)] };
    }

    private static bool HasLink(MarkedText text, int start, int end) => text.Marks.Any(mark => mark.Kind == MarkKind.Link && mark.Start < end && mark.End > start);

    /// <summary>A heading is bold by itself.</summary>
    private static MarkedText Plain(MarkedText text) => text.IsAllStrong ? text with { Marks = [.. text.Marks.Where(mark => mark.Kind != MarkKind.Strong)] } : text;

    private static MarkedText OneLine(MarkedText text) => text.Text.Contains('\n', StringComparison.Ordinal) ? text with { Text = text.Text.Replace('\n', ' ') } : text;

    private static BodyParagraph Footnote(CleanBlock note) =>
        new(MarkedText.Plain(note.Marker.Length > 0 ? note.Marker + " " : "").Append(note.Text));

    /// <summary>
    /// Whether a picture that says something has no bytes that a page can show: a page shows nothing of another site, which would then follow the reader. One
    /// with a caption says something, with a description or without.
    /// </summary>
    internal static bool IsUnseen(CleanBlock block) => block.Raw.Picture is { Bytes.Length: 0 } picture && (!picture.IsDecorative || block.Text.Length > 0);

    /// <summary>A picture of the file; without its bytes there is nothing to show.</summary>
    private static BodyPicture? Picture(CleanBlock block, string slug, List<ImportedMedia> media)
    {
        if (block.Raw.Picture is not { Bytes.Length: > 0 } picture) return null;
        var path = "media/" + slug + "/" + picture.Name;
        if (media.All(other => other.Path != path)) media.Add(new ImportedMedia(path, picture.Bytes));
        return new BodyPicture(path, picture.IsDecorative ? "" : picture.Alt, block.Text);
    }
}
