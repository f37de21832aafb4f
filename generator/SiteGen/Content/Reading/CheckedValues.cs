using System.Text.RegularExpressions;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Writing;
using SiteGen.Files;

namespace SiteGen.Content.Reading;

/// <summary>Fields whose text must be of a form: addresses, paths, slugs, codes. A wrong one is reported and counts as absent.</summary>
internal static partial class CheckedValues
{
    /// <summary>A slug for the site's addresses, given or made of the file name.</summary>
    public static string? SlugOf(this Fields fields, string file)
    {
        if (fields.Scalar("slug") is { } given)
        {
            if (IsSlug(given.Value)) return given.Value;
            var proposal = Slug.Of(given.Value);
            fields.File.Report(ContentMessages.WrongSlug, given, proposal.Length > 0 ? ContentMessages.DidYouMean(proposal) : null,
                fields.NameOf("slug"), Fields.Short(given.Value), Slug.MaximumLength);
            return null;
        }

        var name = file[(file.LastIndexOf('/') + 1)..];
        var made = Slug.Of(name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name);
        if (made.Length > 0) return made;
        fields.File.Report(ContentMessages.NoSlug);
        return null;
    }

    /// <summary>Whether a text is a slug as it stands.</summary>
    public static bool IsSlug(string text) => text.Length is > 0 and <= Slug.MaximumLength && SlugForm().IsMatch(text);

    public static string? SlugText(this Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar) return null;
        if (IsSlug(scalar.Value)) return scalar.Value;
        var proposal = Slug.Of(scalar.Value);
        fields.File.Report(ContentMessages.WrongSlug, scalar, proposal.Length > 0 ? ContentMessages.DidYouMean(proposal) : null,
            fields.NameOf(key), Fields.Short(scalar.Value), Slug.MaximumLength);
        return null;
    }

    public static string? Url(this Fields fields, string key) => fields.Scalar(key) is { } scalar ? Url(fields, scalar, fields.NameOf(key)) : null;

    /// <summary>A file below <c>content/</c> that is there.</summary>
    public static string? FilePath(this Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar) return null;
        var value = scalar.Value;
        if (!TreePath.IsSafe(value))
        {
            fields.File.Report(ContentMessages.UnsafePath, scalar, null, fields.NameOf(key), Fields.Short(value));
            return null;
        }

        if (fields.File.World.Tree.Exists(ContentReader.Folder + "/" + value)) return value;
        fields.File.Report(ContentMessages.MissingFile, scalar, NearFile(fields, value), fields.NameOf(key), Fields.Short(value));
        return null;
    }

    /// <summary>A file below <c>content/</c>, or an address elsewhere.</summary>
    public static string? FileOrUrl(this Fields fields, string key) => fields.Scalar(key) is not { } scalar ? null
        : WebAddress.HasScheme(scalar.Value) || scalar.Value.StartsWith('/') ? Url(fields, scalar, fields.NameOf(key))
        : fields.FilePath(key);

    /// <summary>A path inside the site's root that need not be there any more.</summary>
    public static string? RootPath(this Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar) return null;
        if (TreePath.IsSafe(scalar.Value)) return scalar.Value;
        fields.File.Report(ContentMessages.UnsafePath, scalar, null, fields.NameOf(key), Fields.Short(scalar.Value));
        return null;
    }

    public static IReadOnlyList<string> Aliases(this Fields fields) => fields.Items("aliases", (node, at) =>
    {
        if (node is YamlScalar { Value: var value } && value.StartsWith('/') && IsAliasPath(value)) return value;
        fields.File.Report(ContentMessages.WrongAlias, node, null, fields.NameOf("aliases", at), Fields.Short((node as YamlScalar)?.Value ?? ""));
        return null;
    });

    public static string? Email(this Fields fields, string key) =>
        fields.Matching(key, value => WebAddress.IsEmail(value), ContentMessages.WrongEmail);

    public static string? Phone(this Fields fields, string key) =>
        fields.Matching(key, value => value.Length <= 40 && value.Count(char.IsAsciiDigit) >= 3 && PhoneForm().IsMatch(value), ContentMessages.WrongPhone);

    public static string? Language(this Fields fields, string key) =>
        fields.Matching(key, LanguageTag.IsWellFormed, ContentMessages.WrongLanguage);

    public static string? Hash(this Fields fields, string key) =>
        fields.Matching(key, value => value.Length == 64 && value.All(char.IsAsciiHexDigitLower), ContentMessages.WrongHash);

    public static string? CssClass(this Fields fields, string key) =>
        fields.Matching(key, value => value.Length <= 100 && ClassForm().IsMatch(value), ContentMessages.WrongClass);

    private static string? Matching(this Fields fields, string key, Func<string, bool> fits, DiagnosticRule rule)
    {
        if (fields.Scalar(key) is not { } scalar) return null;
        if (fits(scalar.Value)) return scalar.Value;
        fields.File.Report(rule, scalar, null, fields.NameOf(key), Fields.Short(scalar.Value));
        return null;
    }

    private static string? Url(Fields fields, YamlScalar scalar, string name)
    {
        if (WebAddress.IsAllowed(scalar.Value)) return scalar.Value;
        fields.File.Report(ContentMessages.WrongUrl, scalar, null, name, Fields.Short(scalar.Value));
        return null;
    }

    private static bool IsAliasPath(string value)
    {
        var inner = value.AsSpan(1).TrimEnd('/');
        return inner.Length > 0 && !value.AsSpan().ContainsAny("?#%\\ ") && TreePath.IsSafe(inner.ToString());
    }

    private static string? NearFile(Fields fields, string value)
    {
        var folder = value.LastIndexOf('/') is > 0 and var slash ? "/" + value[..slash] : "";
        var near = fields.File.World.Tree.List(ContentReader.Folder + folder).Take(2000).Select(path => path[(ContentReader.Folder.Length + 1)..]);
        return Fields.Proposal(value, near);
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SlugForm();

    [GeneratedRegex(@"^\+?[0-9()][0-9 ()./\u2010-\u2013-]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PhoneForm();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ClassForm();
}
