using System.CommandLine;
using SiteGen.Content;

namespace SiteGen.Cli;

/// <summary>The options that several commands share. Each call makes a new one, for one command.</summary>
internal static class CommandOptions
{
    /// <summary><c>--root DIR</c>: an existing folder that holds a site; the folder one stands in unless given.</summary>
    public static Option<SiteFolder> Root(Surroundings surroundings) => new("--root")
    {
        HelpName = CommandTexts.FolderWord,
        Description = CommandTexts.Root,
        DefaultValueFactory = result => Open(surroundings, ".", result.AddError),
        CustomParser = result => Open(surroundings, result.Tokens[0].Value, result.AddError),
    };

    /// <summary><c>--root DIR</c> for a command that can do without a site there.</summary>
    public static Option<SiteFolder> RootOrNone(Surroundings surroundings) => new("--root")
    {
        HelpName = CommandTexts.FolderWord,
        Description = CommandTexts.Root,
        DefaultValueFactory = _ => SiteFolder.At(surroundings.Folder),
        CustomParser = result =>
        {
            var path = surroundings.Locate(result.Tokens[0].Value);
            if (!Directory.Exists(path)) result.AddError(CommandTexts.NoFolder(result.Tokens[0].Value));
            return SiteFolder.At(path);
        },
    };

    /// <summary><c>--clock TIME</c>: the moment that counts as now, so that a build can be repeated.</summary>
    public static Option<Moment?> Clock() => Parsed<Moment>("--clock", CommandTexts.TimeWord, CommandTexts.Clock,
        text => Moment.TryParse(text, out var moment) ? (moment, null) : (null, CommandTexts.NoTime(text)));

    /// <summary><c>--base-url URL</c>: the address of the site's root.</summary>
    public static Option<Uri?> BaseUrl() => Parsed<Uri>("--base-url", CommandTexts.UrlWord, CommandTexts.BaseUrl, BuildAddress.Read);

    /// <summary><c>--drafts</c>.</summary>
    public static Option<bool> Drafts() => new("--drafts") { Description = CommandTexts.Drafts };

    /// <summary><c>--future</c>.</summary>
    public static Option<bool> Future() => new("--future") { Description = CommandTexts.Future };

    /// <summary><c>--no-import</c>.</summary>
    public static Option<bool> NoImport() => new("--no-import") { Description = CommandTexts.NoImport };

    /// <summary><c>--strict</c>.</summary>
    public static Option<bool> Strict() => new("--strict") { Description = CommandTexts.Strict };

    /// <summary>An option with one value that is read by <paramref name="read"/>: the value, or a sentence that says what is wrong with it.</summary>
    public static Option<T?> Parsed<T>(string name, string value, string description, Func<string, (T? Value, string? Fault)> read) => new(name)
    {
        HelpName = value,
        Description = description,
        CustomParser = result =>
        {
            var (parsed, fault) = read(result.Tokens[0].Value);
            if (fault is not null) result.AddError(fault);
            return parsed;
        },
    };

    /// <summary>An option whose value is one of a few words.</summary>
    public static Option<T> Choice<T>(string name, string value, string description, T otherwise)
        where T : struct, Enum => new(name)
        {
            HelpName = value,
            Description = description,
            DefaultValueFactory = _ => otherwise,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                var words = Enum.GetValues<T>().ToDictionary(one => one.ToString().ToLowerInvariant(), StringComparer.Ordinal);
                if (words.TryGetValue(text, out var chosen)) return chosen;
                result.AddError(CommandTexts.NoChoice(name, text, words.Keys));
                return otherwise;
            },
        };

    /// <summary>Whether a command that writes there would write among what a build reads.</summary>
    public static bool IsInput(string output, string? root) => root is not null && new[] { ContentReader.Folder, SiteFolder.SeedsFolder, SiteFolder.TemplatesFolder }
        .Select(folder => Path.Combine(root, folder))
        .Any(folder => string.Equals(output, folder, StringComparison.Ordinal) || output.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static SiteFolder Open(Surroundings surroundings, string folder, Action<string> fault)
    {
        var path = surroundings.Locate(folder);
        if (!Directory.Exists(path)) fault(CommandTexts.NoFolder(folder));
        else if (!Directory.Exists(Path.Combine(path, ContentReader.Folder)) && !Directory.Exists(Path.Combine(path, SiteFolder.SeedsFolder))) fault(CommandTexts.NoSite(folder));
        return SiteFolder.At(path);
    }
}
