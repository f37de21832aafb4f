namespace SiteGen.Content;

/// <summary>The kinds of meeting that <c>session.kind</c> knows. Another word is allowed, with a warning: the label is then the word itself.</summary>
public static class MeetingKinds
{
    /// <summary>The words, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "bestuurlijk-overleg", "conferentie", "informatiebijeenkomst", "inwonersbijeenkomst", "kennissessie", "netwerkbijeenkomst",
        "platformbijeenkomst", "regiobijeenkomst", "symposium", "themabijeenkomst", "vergadering", "waarderingsbijeenkomst", "webinar",
        "werkbezoek", "werkbijeenkomst", "werkconferentie",
    ];
}
