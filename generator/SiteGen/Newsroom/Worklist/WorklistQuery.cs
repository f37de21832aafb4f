using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Newsroom.Worklist;

/// <summary>What a person asks of the worklist. Immutable.</summary>
/// <param name="Words">Words that a title, summary, place or name must have; empty for all.</param>
/// <param name="Status">The status; null for all.</param>
/// <param name="With">What it must have: <c>vragen</c> or <c>problemen</c>; empty for all.</param>
/// <param name="Page">Which page of the list, from 1.</param>
internal sealed record WorklistQuery(string Words, WorkStatus? Status, string With, int Page)
{
    /// <summary>Only articles with open questions.</summary>
    public const string Questions = "vragen";

    /// <summary>Only articles with errors or warnings.</summary>
    public const string Problems = "problemen";

    private const int LongestWords = 200;
    private const int MostPages = 100_000;

    /// <summary>Whether anything is asked.</summary>
    public bool IsNarrow => Words.Length > 0 || Status is not null || With.Length > 0;

    /// <summary>Reads it from an address; what is no question is passed over.</summary>
    public static WorklistQuery Of(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = query["q"].ToString().Trim();
        return new WorklistQuery(
            words.Length > LongestWords ? words[..LongestWords] : words,
            WorkStatusWords.Parse(query["status"]),
            query["met"].ToString() is Questions or Problems ? query["met"].ToString() : "",
            int.TryParse(query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= MostPages ? page : 1);
    }

    /// <summary>The address with the same questions and another page.</summary>
    public string Address(int page) => NewsroomPlace.Root + Query(
        ("q", Words), ("status", Status?.Word() ?? ""), ("met", With), ("pagina", page == 1 ? "" : page.ToString(CultureInfo.InvariantCulture)));

    private static string Query(params ReadOnlySpan<(string Name, string Value)> parts)
    {
        var query = QueryString.Empty;
        foreach (var (name, value) in parts)
        {
            if (value.Length > 0) query = query.Add(name, value);
        }

        return query.ToString();
    }
}
