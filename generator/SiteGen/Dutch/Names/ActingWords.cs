using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Names;

/// <summary>Verbs behind which <c>als</c> or <c>tot</c> says in what function somebody did something: <c>trad op als</c>, <c>is benoemd tot</c>.</summary>
internal static class ActingWords
{
    private static readonly WordSet Words = new()
    {
        "op", "trad", "treedt", "optrad", "aan", "mee", "deel", "aanwezig", "begon", "fungeerde", "fungeert", "werkt", "werkte", "werkzaam", "actief", "betrokken", "benoemd", "gekozen", "herkozen", "aangesteld", "gevraagd", "geïnstalleerd",
        "verkozen", "beëdigd", "uitgeroepen", "sprak", "spreekt", "vertelde", "vertelt", "startte", "af", "terug", "welkom", "bij", "verbonden", "aangetreden", "gestart", "begonnen", "gastheer", "leidt", "leidde", "er", "stopt", "stopte", "begint", "start", "treedt", "versterkt", "versterkte", "vertrekt", "vertrok",
    };

    /// <summary>Whether a word is such a verb or its last part.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsActing(string folded) => Words.Contains(folded);
}
