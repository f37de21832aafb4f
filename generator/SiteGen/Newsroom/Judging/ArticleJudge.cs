using SiteGen.Checks;
using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Readability;
using SiteGen.Files;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Judging;

/// <summary>Reads, renders and checks one article that is not in its file yet, by the same code that builds the site.</summary>
internal sealed class ArticleJudge(NewsroomPlace place)
{
    /// <summary>A shorter text has no score worth the name.</summary>
    private const int LeastWords = 40;

    /// <summary>Judges an article.</summary>
    /// <param name="path">The file that it is, or will be.</param>
    /// <param name="files">The file as it would be, and what else would be written with it.</param>
    /// <param name="state">The site.</param>
    public Judgement Judge(string path, IReadOnlyList<KeyValuePair<string, byte[]>> files, LiveState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var bag = new DiagnosticBag();
        var tree = new LayeredFileTree(new MemoryFileTree(files), place.Folder.Files);
        if (ContentReader.ReadArticle(tree, state.Content, path, bag) is not { } article) return new Judgement(null, bag.Sorted(), default);
        RenderedBody? body = null;
        var page = state.Renderer.Preview(article, bag, (_, rendered) => body = rendered);
        body ??= state.Renderer.BodyOf(article, bag);
        new ArticleCheck(article, body, new CheckOptions(state.Renderer.Urls.Root, place.Today), bag).Run();
        return new Judgement(article, bag.Sorted(), page?.Bytes ?? default) { Reading = Score(article, body), Words = body.Words };
    }

    private static int? Score(Article article, RenderedBody body)
    {
        if (article.Lang is not (null or "nl")) return null;
        var score = new FleschDouma();
        foreach (var block in body.Sections.SelectMany(section => section.Blocks)) score.Add(block, Sentences.Of(block));
        return score.Words < LeastWords ? null : (int)Math.Round(Math.Clamp(score.Score, 0, 100));
    }
}
