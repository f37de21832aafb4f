using SiteGen.Content.Reading;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>The entry of this stage: reads everything in <c>content/</c>. Files are read in parallel and joined in path order.</summary>
public static class ContentReader
{
    /// <summary>The folder that content stands in, relative to the site's root.</summary>
    public const string Folder = "content";

    /// <summary>The settings of the site.</summary>
    public const string SettingsFile = Folder + "/site.yml";

    private const string ThemesFile = Folder + "/themas.yml";
    private const string GlossaryFile = Folder + "/woordenlijst.yml";
    private const string ArticleFolder = Folder + "/nieuws/";
    private const string PageFolder = Folder + "/paginas/";
    private const string MediaFolder = Folder + "/media/";

    /// <summary>The name of a site that has not been named.</summary>
    private const string DefaultTitle = "Nieuws";

    /// <summary>A folder with reports and nothing else is a site all the same, with the defaults that the reader of settings knows.</summary>
    private static readonly MemoryFileTree LeastSettings = MemoryFileTree.OfTexts((SettingsFile, "title: " + DefaultTitle + "\n"));

    /// <summary>
    /// Reads the content of a site. What is wrong with it goes into <paramref name="bag"/>; what could be read is in the
    /// result all the same, so that later stages find their faults in the same run.
    /// </summary>
    /// <param name="root">The root of the site: the folder that holds <c>content/</c>.</param>
    /// <param name="bag">Where faults go.</param>
    public static ContentSet Read(IFileTree root, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(bag);
        var themes = ReadThemes(root, bag);
        var world = new ContentWorld(root, themes);
        var paths = root.List(Folder);
        var terms = Terms(paths, world, bag);
        CheckTerms(terms, bag);
        ReportStrays(paths, bag);
        return new ContentSet
        {
            Settings = Settings(world, bag),
            Themes = themes,
            Glossary = ReadGlossary(world, bag),
            Articles = ReadAll(Under(paths, ArticleFolder), path => ReadArticle(world, path, bag)),
            Pages = ReadAll(Under(paths, PageFolder), path => ContentFile.ReadPage(root, path, bag) is { } file ? PageReader.ReadText(file, world, bag) : null),
            Terms = terms,
        };
    }

    /// <summary>Reads one article again, as the server does when its file has changed.</summary>
    /// <param name="root">The root of the site.</param>
    /// <param name="content">The content that was read before.</param>
    /// <param name="path">The file, relative to the root.</param>
    /// <param name="bag">Where faults go.</param>
    /// <returns>The article; null when the file is no article any more, with the reason in the bag.</returns>
    public static Article? ReadArticle(IFileTree root, ContentSet content, string path, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(content);
        return ReadArticle(new ContentWorld(root, content.Themes), path, bag);
    }

    /// <summary>Reads only the list of themes of the site.</summary>
    /// <param name="root">The root of the site.</param>
    /// <param name="bag">Where faults go.</param>
    public static ThemeVocabulary ReadThemes(IFileTree root, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(root);
        return root.Exists(ThemesFile) && ContentFile.ReadYaml(root, ThemesFile, bag) is { } own
            ? VocabularyReader.Read(own, new ContentWorld(root, VocabularyReader.BuiltIn), bag)
            : VocabularyReader.BuiltIn;
    }

    /// <summary>Reads only the settings of the site.</summary>
    /// <param name="root">The root of the site.</param>
    /// <param name="bag">Where faults go.</param>
    public static SiteSettings ReadSettings(IFileTree root, DiagnosticBag bag) => Settings(new ContentWorld(root, VocabularyReader.BuiltIn), bag);

    /// <summary>Reads only the words that the site knows, for the import.</summary>
    /// <param name="root">The root of the site.</param>
    /// <param name="bag">Where faults go.</param>
    public static Glossary ReadGlossary(IFileTree root, DiagnosticBag bag) => ReadGlossary(new ContentWorld(root, VocabularyReader.BuiltIn), bag);

    private static Glossary ReadGlossary(ContentWorld world, DiagnosticBag bag) =>
        world.Tree.Exists(GlossaryFile) && ContentFile.ReadYaml(world.Tree, GlossaryFile, bag) is { } words ? GlossaryReader.Read(words, world, bag) : Glossary.Empty;

    private static Article? ReadArticle(ContentWorld world, string path, DiagnosticBag bag) =>
        ContentFile.ReadPage(world.Tree, path, bag) is { } file ? ArticleReader.Read(file, world, bag) : null;

    private static SiteSettings Settings(ContentWorld world, DiagnosticBag bag)
    {
        var tree = world.Tree;
        if (!tree.Exists(SettingsFile))
        {
            bag.Add(ContentMessages.NoSettings.At(new SourcePlace(SettingsFile), DefaultTitle));
            tree = LeastSettings;
        }

        return ContentFile.ReadYaml(tree, SettingsFile, bag) is { } file ? SettingsReader.Read(file, world, bag) : new SiteSettings { Title = "" };
    }

    private static List<TermPage> Terms(IReadOnlyList<string> paths, ContentWorld world, DiagnosticBag bag)
    {
        var pages = new List<TermPage>();
        foreach (var kind in Enum.GetValues<TermKind>())
        {
            pages.AddRange(ReadAll(Under(paths, Folder + "/" + kind.Folder() + "/"), path =>
                ContentFile.ReadPage(world.Tree, path, bag) is { } file ? PageReader.ReadTerm(file, kind, world, bag) : null));
        }

        return pages;
    }

    private static void CheckTerms(List<TermPage> terms, DiagnosticBag bag)
    {
        var seen = new Dictionary<(TermKind, string), TermPage>();
        foreach (var page in terms)
        {
            if (!seen.TryAdd((page.Kind, page.Slug), page))
                bag.Add(ContentMessages.SameTerm.At(page.PlaceOf("slug"), page.Slug, seen[(page.Kind, page.Slug)].Path));
        }
    }

    /// <summary>Markdown and YAML that stand where nobody looks for them; other files and the media folder are the site's own business.</summary>
    private static void ReportStrays(IReadOnlyList<string> paths, DiagnosticBag bag)
    {
        foreach (var path in paths)
        {
            var isPage = IsMarkdown(path);
            if (!isPage && !path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)) continue;
            if (path.StartsWith(MediaFolder, StringComparison.Ordinal)) continue;
            var known = isPage
                ? path.StartsWith(ArticleFolder, StringComparison.Ordinal) || path.StartsWith(PageFolder, StringComparison.Ordinal)
                    || TermKindFolders.All.Any(folder => path.StartsWith(Folder + "/" + folder + "/", StringComparison.Ordinal))
                : path is SettingsFile or ThemesFile or GlossaryFile;
            if (!known) bag.Add(ContentMessages.StrayFile.At(new SourcePlace(path)));
        }
    }

    private static string[] Under(IReadOnlyList<string> paths, string folder) =>
        [.. paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && IsMarkdown(path))];

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static List<T> ReadAll<T>(string[] paths, Func<string, T?> read)
        where T : class
    {
        var found = new T?[paths.Length];
        Parallel.For(0, paths.Length, i => found[i] = read(paths[i]));
        return [.. found.OfType<T>()];
    }
}
