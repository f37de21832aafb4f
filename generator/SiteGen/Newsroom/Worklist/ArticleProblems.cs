using System.Runtime.CompilerServices;
using SiteGen.Checks;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Rendering;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Worklist;

/// <summary>
/// What is wrong with each article, by the checks of <c>sitegen check</c> that look at one article. An article is checked once, in the
/// background when nobody asks for it, and again when its file has changed. Safe for concurrent use.
/// </summary>
internal sealed class ArticleProblems(NewsroomPlace place)
{
    private readonly ConditionalWeakTable<Article, IReadOnlyList<Diagnostic>> found = [];
    private readonly Lock gate = new();
    private ContentSet? checkedContent;

    /// <summary>What is wrong with an article; it is checked now when it was not yet.</summary>
    public IReadOnlyList<Diagnostic> Of(Article article, LiveState state)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(state);
        return [.. FaultsOfFile(article.Path, state).Concat(found.GetValue(article, one => Check(one, state.Renderer))).Distinct().Order()];
    }

    /// <summary>How many errors and warnings an article has; null when it was not checked yet.</summary>
    public int? CountOf(Article article, LiveState state)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(state);
        return found.TryGetValue(article, out var own) ? own.Count(IsProblem) + FaultsOfFile(article.Path, state).Count(IsProblem) : null;
    }

    /// <summary>Checks all articles that were not checked yet, in the background.</summary>
    public void Begin(LiveState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        lock (gate)
        {
            if (ReferenceEquals(checkedContent, state.Content)) return;
            checkedContent = state.Content;
        }

        _ = Task.Run(() => Parallel.ForEach(state.Content.Articles, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) },
            article => found.GetValue(article, one => Check(one, state.Renderer))));
    }

    /// <summary>Checks one article as it is now, with the options of <c>sitegen check</c>.</summary>
    public IReadOnlyList<Diagnostic> Check(Article article, SiteRenderer renderer)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(renderer);
        var bag = new DiagnosticBag();
        var body = renderer.BodyOf(article, bag);
        new ArticleCheck(article, body, new CheckOptions(renderer.Urls.Root, place.Today), bag).Run();
        return bag.Sorted();
    }

    /// <summary>What is wrong with a file as it was read.</summary>
    public static IReadOnlyList<Diagnostic> FaultsOfFile(string path, LiveState state) => state.Faults.TryGetValue(path, out var faults) ? faults : [];

    /// <summary>Whether a diagnostic asks for something to be mended; an advice does not.</summary>
    public static bool IsProblem(Diagnostic diagnostic) => diagnostic.Severity != Severity.Advice;
}
