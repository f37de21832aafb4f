using System.Buffers;

namespace SiteGen.Dutch.Reports;

/// <summary>The words that the caption of a picture of a meeting begins with.</summary>
public static class CaptionWords
{
    private static readonly string[] Starts =
    [
        "deelnemers ", "de deelnemers ", "aanwezigen ", "de aanwezigen ", "foto ", "impressie ", "sfeerfoto", "groepsfoto", "volle zaal", "een volle zaal", "overzicht van de zaal", "de zaal ", "beeld van ", "beeldverslag", "op de foto", "links ", "rechts ", "in het midden ",
    ];

    private static readonly SearchValues<string> Scenes = SearchValues.Create([" in gesprek", " aan het ", " tijdens ", " luister", " kijkt ", " kijken ", " overhandig", " met elkaar", " krijgt ", " ontvangt ", " neemt ", " toont ", " (links)", " (rechts)", " (l)", " (r)", " (midden)", " poseert", " poseren", " bekijken ", " op de foto", " aan tafel"], StringComparison.Ordinal);

    /// <summary>Whether a line tells what is to be seen: only beside the name of a photographer is that a caption.</summary>
    /// <param name="folded">The line in lower case.</param>
    public static bool IsScene(ReadOnlySpan<char> folded) => folded.ContainsAny(Scenes);

    /// <summary>Whether a word says that a picture's maker follows.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsCredit(string folded) =>
        folded is "foto" or "foto's" or "fotografie" or "fotograaf" or "beeld" or "beelden" or "illustratie" or "illustraties" or "video" or "photo" or "photos" or "photography" or "image" or "images" or "picture" or "credits" or "cartoon" or "tekening" or "vormgeving";

    /// <summary>Whether words between brackets say where on a picture somebody is: <c>(rechts)</c>, <c>(tweede van links)</c>.</summary>
    /// <param name="folded">The words in lower case.</param>
    public static bool IsPlace(string folded) =>
        folded is "midden" or "in het midden" or "links" or "rechts" or "uiterst links" or "uiterst rechts" or "geheel links" or "geheel rechts" or "l" or "r" or "m" or "l." or "r." or "m." or "achter" or "voor" or "vooraan" or "achteraan" or "staand" or "zittend" or "left" or "right" or "centre" or "center" or "middle"
            or "2e van links" or "2e van rechts" or "3e van links" or "3e van rechts" or "tweede van links" or "tweede van rechts" or "derde van links" or "derde van rechts" or "vierde van links" or "vierde van rechts" or "rechts op de foto" or "links op de foto" or "op de foto" or "op foto";

    /// <summary>Whether a word is a sort of picture that is only ever shown: <c>luchtfoto</c>, <c>ansichtkaart</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsSort(string folded) => folded is "luchtfoto" or "ansichtkaart" or "prentbriefkaart" or "dronefoto" or "dronebeeld" or "archieffoto" or "archiefbeeld" or "klassenfoto" or "teamfoto" or "portretfoto" or "impressiefoto" or "sfeerfoto" or "groepsfoto" or "schermafbeelding" or "screenshot" or "plattegrond" or "praatplaat" or "infographic" or "tekening" or "illustratie" or "schets" or "afbeelding" or "visual" or "sneltekening" or "foto-impressie" or "fotocollage" or "collage";

    /// <summary>Whether a word is a sort of picture that shows one person: <c>portretfoto</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsPortrait(string folded) => folded is "portretfoto" or "portret" or "pasfoto" or "profielfoto" or "headshot" or "portrait";

    /// <summary>Whether a short line is the caption of a picture rather than a heading.</summary>
    /// <param name="folded">The line in lower case.</param>
    public static bool IsCaption(ReadOnlySpan<char> folded)
    {
        foreach (var start in Starts)
        {
            if (folded.StartsWith(start, StringComparison.Ordinal)) return !folded.StartsWith("deelnemers en ", StringComparison.Ordinal) && !folded.StartsWith("aanwezigen en ", StringComparison.Ordinal) && !folded.StartsWith("beeldverslag en ", StringComparison.Ordinal);
        }

        return false;
    }
}
