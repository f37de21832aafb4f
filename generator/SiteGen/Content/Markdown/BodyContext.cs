using System.Collections.Frozen;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Markdown;

/// <summary>What a text must know of its surroundings to become HTML. Immutable.</summary>
/// <param name="File">The content file, for diagnostics.</param>
/// <param name="BodyLine">The line of that file on which the text begins.</param>
public sealed record BodyContext(string File, int BodyLine)
{
    /// <summary>What its links and pictures lead to.</summary>
    public IBodyTargets Targets { get; init; } = UnknownTargets.Instance;

    /// <summary>The words of the interface.</summary>
    public BodyWords Words { get; init; } = new("", "", "", "");

    /// <summary>Ids that the page uses itself, so that no heading takes them.</summary>
    public IReadOnlySet<string> ReservedIds { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The context of the text of a content file.</summary>
    public static BodyContext Of(SourceMap places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return new BodyContext(places.File, places.BodyLine);
    }
}

/// <summary>The words of the interface that stand within a text, from the interface texts. Immutable.</summary>
/// <param name="Table">The name of a table for a screen reader, <c>{0}</c> its number: <c>Tabel {0}</c>.</param>
/// <param name="TableBelow">The same below a heading, <c>{1}</c>: <c>Tabel {0} bij {1}</c>.</param>
/// <param name="Notes">The name of the list of notes.</param>
/// <param name="BackToText">The name of the link from a note back to the text, <c>{0}</c> its number.</param>
public sealed record BodyWords(string Table, string TableBelow, string Notes, string BackToText);
