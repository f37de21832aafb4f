namespace SiteGen.Sites.Building;

/// <summary>A term while its articles are gathered.</summary>
internal sealed class TermDraft(string key)
{
    private Dictionary<string, int>? spellings;
    private string? only;

    /// <summary>What makes it this term and no other: the folded name, or the slug of a theme.</summary>
    internal string Key { get; } = key;

    /// <summary>Newest first, because articles are gathered in that order.</summary>
    internal List<SiteArticle> Articles { get; } = [];

    /// <summary>The name by decree (a word list, a register); absent when the articles decide.</summary>
    internal string? GivenTitle { get; set; }

    /// <summary>The finished term.</summary>
    internal Term? Term { get; set; }

    internal void Add(SiteArticle article)
    {
        if (Articles.Count == 0 || Articles[^1] != article) Articles.Add(article);
    }

    internal void Spelled(string name)
    {
        if (spellings is null)
        {
            if (only is null || only == name)
            {
                only = name;
                return;
            }

            spellings = new Dictionary<string, int>(StringComparer.Ordinal) { [only] = 1 };
        }

        spellings[name] = spellings.GetValueOrDefault(name) + 1;
    }

    /// <summary>The name by decree, else the spelling that occurs most, else the first of the alphabet.</summary>
    internal string Title => GivenTitle ?? (spellings is null ? only ?? Key
        : spellings.OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key);

    /// <summary>The spellings that are not the title, in ordinal order.</summary>
    internal IEnumerable<string> OtherSpellings =>
        spellings is null ? [] : spellings.Keys.Where(name => name != Title).Order(StringComparer.Ordinal);
}
