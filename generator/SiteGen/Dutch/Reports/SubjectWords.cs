namespace SiteGen.Dutch.Reports;

/// <summary>Words by which a report says what its meeting was about, and for whom it was.</summary>
internal static class SubjectWords
{
    /// <summary>Whether the subject of the meeting may stand behind a word: <c>het inhoudelijk thema ‘…’</c>, <c>Thema: …</c></summary>
    internal static bool IsLabel(string folded) => folded is "thema" or "onderwerp" or "motto" or "titel" or "theme" or "jaarthema" or "hoofdthema";

    /// <summary>Whether a word may be the last part of a verb of taking part: <c>praatten mee over het plan</c>.</summary>
    internal static bool IsAlong(string folded) => folded is "mee";

    /// <summary>Whether a word is what people who are thanked are put in: <c>in het zonnetje gezet</c>.</summary>
    internal static bool IsSunshine(string folded) => folded is "zonnetje";

    /// <summary>Whether a verb says that people were thanked: <c>bedankten wij ruim 140 vrijwilligers met een avond</c>.</summary>
    internal static bool IsThanks(string folded) => folded is "bedankten" or "bedankte" or "bedankt" or "bedanken" or "trakteerde" or "trakteerden" or "verwende" or "verwenden";
}
