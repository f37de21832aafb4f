namespace SiteGen.Newsroom.Worklist;

/// <summary>Where an article is on its way from draft to old news.</summary>
internal enum WorkStatus
{
    /// <summary>Unfinished: off the site.</summary>
    Draft,

    /// <summary>Finished, and its time is still to come.</summary>
    Scheduled,

    /// <summary>Held back by the site, because the date of the meeting is not certain.</summary>
    Held,

    /// <summary>On the site.</summary>
    Published,

    /// <summary>On the site as old news.</summary>
    Expired,

    /// <summary>The file cannot be read as an article.</summary>
    Broken,
}
