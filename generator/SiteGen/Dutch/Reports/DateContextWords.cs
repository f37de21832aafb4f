using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Reports;

/// <summary>What words in the sentence of a date say of it: above 0 for the day of the meeting, below for another day.</summary>
public static class DateContextWords
{
    private static readonly AnyCaseTable<int> Weights = Make();

    /// <summary>The weight of a word; 0 for most.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static int Weight(string folded) => Weights.Find(folded);

    private static AnyCaseTable<int> Make()
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(3, "bespraken besprak overlegden overlegde bediscussieerden kwamen kwam bijeen hield hielden organiseerde organiseerden georganiseerd verzorgd verzorgde startte gehouden vond vonden bezocht bezochten verzamelden ontmoetten ontving ontvingen namen woonden gathered held hosted took organised organized bijgewoond discussieerden spraken praatten troffen trapte togen");
        Add(2, "zaten zat schoven keken luisterden reisden was waren stond stonden bijeenkomst waarin waar deelnemers aanwezig samen elkaar presenteerde presenteerden ging gingen opende werd bogen maakten kregen konden");
        Add(-5, "uiterlijk deadline aanmelden inschrijven reageren inwerkingtreding werking geboren wet wetsvoorstel besluit vastgesteld invoering ingevoerd ingang uiterste sluitingsdatum reactietermijn inleveren opgericht oprichting gestart loopt gold geldt jubileum bestaat huurcontract verjaardag overleden decentralisatie decentralisaties");
        Add(-4, "volgende vervolgbijeenkomst vervolgsessie eerstvolgende volgend vervolg vindt staat gepland plannen komende agenda noteer binnenkort uitgenodigd uitnodiging zien besluitvorming behandelt behandeld raadsvergadering zal zullen komt komen wordt worden vorige eerdere eerder next upcoming");
        return new AnyCaseTable<int>(weights);

        void Add(int weight, string words)
        {
            foreach (var word in words.Split(' ')) weights[word] = weight;
        }
    }

    /// <summary>Whether a verb in the present says, right behind a day, what those who decide will do then: <c>Op 11 februari bespreekt de raad het plan</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsDeciding(string folded) => folded is "bespreekt" or "bespreken" or "beslist" or "beslissen" or "besluit" or "besluiten" or "stemt" or "stemmen" or "behandelt" or "behandelen" or "buigt" or "buigen" or "neemt" or "kiest" or "kiezen" or "vergadert" or "vergaderen" or "hakt" or "debatteert" or "debatteren";
}
