using System.Globalization;
using SiteGen.Dutch.Writing;

namespace SiteGen.Content.Markdown;

/// <summary>Gives each heading of a page an id of its own, made of its words.</summary>
internal sealed class AnchorNames(IReadOnlySet<string> reserved)
{
    private const string Wordless = "h";

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The id: the slug of the text, with a number from 2 on behind it when it is taken.</summary>
    public string Next(string heading)
    {
        var slug = Slug.Of(heading);
        if (slug.Length == 0) slug = Wordless;
        if (Take(slug)) return slug;
        var number = numbers.GetValueOrDefault(slug, 2);
        string name;
        do name = slug + "-" + (number++).ToString(CultureInfo.InvariantCulture);
        while (!Take(name));
        numbers[slug] = number;
        return name;
    }

    private bool Take(string name) => !reserved.Contains(name) && taken.Add(name);
}
