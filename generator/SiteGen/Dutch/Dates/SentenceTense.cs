using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Dates;

/// <summary>Tells from the verbs around a date whether a sentence looks back or ahead.</summary>
internal static class SentenceTense
{
    /// <summary>A sentence is not looked at further away from the date than this, so that long lines cost no more than short ones.</summary>
    private const int Reach = 240;

    private const string PastWords =
        "was waren werd werden had hadden kwam kwamen ging gingen startte startten begon begonnen vond vonden hield hielden gaf gaven deed "
        + "deden bleek bleken stond stonden sprak spraken besprak bespraken nam namen kreeg kregen organiseerde organiseerden bezocht "
        + "bezochten opende openden presenteerde presenteerden verscheen verschenen volgde volgden werkte werkten maakte maakten koos kozen "
        + "bracht brachten dacht dachten wilde wilden vertelde vertelden trok trokken sloot sloten stelde stelden leidde leidden sinds "
        + "destijds vorige vorig afgelopen eerder toen were took held started began "
        + "wie wiene kaam kamen gie giene hie hiene";

    private const string FutureWords =
        "zal zullen gaat gaan komt komen volgt volgen wordt worden organiseert organiseren houdt houden vindt vinden begint beginnen start starten staat "
        + "gepland wil willen hoopt hopen verwacht verwachten moet moeten kunt kunnen binnenkort straks komende komend volgende volgend "
        + "aanstaande eerstvolgende uiterlijk voorbereiding voorbereidingen nodigen uitgenodigd aanmelden will shall takes upcoming sil sille komme";

    private const string AuxiliaryWords =
        "is zijn heeft hebben ben bent has have been hat binne";

    private const string NotParticiples =
        "gemeenten gezinnen gesprekken gebieden gebied gelden gevallen gedachten gebouwen gebruiken gebreken getallen gedeelten gerechten "
        + "geluiden genoten gezicht gezichten geest geld gewest gewesten gevolgen gewicht gesteld gereed gezond goed groot gaat gaan geven gaven "
        + "geeft geloven genieten gedrag geheel gehoord opgaven uitgaven gewoonten gebrek gelaat generaties genieten gedragen gedreven";

    private const string MeetingWords =
        "bijeenkomst bijeenkomsten sessie sessies kennissessie kennissessies conferentie congres symposium overleg vergadering platform editie "
        + "vervolg vervolgsessie vervolgbijeenkomst vervolgoverleg opnieuw volgende webinar themadag themabijeenkomst werkbijeenkomst werksessie "
        + "inloopavond informatieavond inwonersavond bewonersavond netwerkbijeenkomst regiobijeenkomst elkaar terugkomdag meeting session "
        + "gearkomste gearkomsten";

    private static readonly AnyCaseTable<Says> Known = Table((PastWords, Says.Past), (FutureWords, Says.Future), (AuxiliaryWords, Says.Auxiliary), (NotParticiples, Says.NoParticiple), (MeetingWords, Says.Meeting));

    /// <summary>What a word says of the time of its sentence.</summary>
    [Flags]
    private enum Says : byte
    {
        /// <summary>Nothing.</summary>
        Nothing = 0,

        /// <summary>It looks back.</summary>
        Past = 1,

        /// <summary>It looks ahead.</summary>
        Future = 1 << 1,

        /// <summary>With a participle it looks back.</summary>
        Auxiliary = 1 << 2,

        /// <summary>It has the shape of a participle and is none.</summary>
        NoParticiple = 1 << 3,

        /// <summary>It means a meeting.</summary>
        Meeting = 1 << 4,
    }

    /// <summary>Which way a sentence looks.</summary>
    internal enum Look
    {
        /// <summary>It does not show.</summary>
        Unknown,

        /// <summary>It looks back.</summary>
        Back,

        /// <summary>It looks ahead.</summary>
        Ahead,

        /// <summary>It looks ahead to a meeting.</summary>
        AheadToMeeting,
    }

    /// <summary>Which way the sentence around a piece of text looks: the nearest verb that shows it decides.</summary>
    internal static Look Of(string text, TextSpan span)
    {
        var (start, end) = Sentence(text, span);
        var (back, ahead, helper) = (int.MaxValue, int.MaxValue, int.MaxValue);
        var (participle, meeting) = (false, false);
        for (var at = start; at < end;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var first = at;
            while (at < end && char.IsLetter(text[at])) at++;
            var word = text.AsSpan(first, at - first);
            if (first >= span.Start && first < span.End) continue;
            var distance = first >= span.End ? first - span.End : span.Start - at;
            var says = Known.Find(word);
            if ((says & Says.Past) != Says.Nothing) back = Math.Min(back, distance);
            else if ((says & Says.Future) != Says.Nothing) ahead = Math.Min(ahead, distance);
            else if ((says & Says.Auxiliary) != Says.Nothing) helper = Math.Min(helper, distance);
            else if ((says & Says.NoParticiple) == Says.Nothing && IsParticiple(word)) participle = true;
            meeting |= (says & Says.Meeting) != Says.Nothing;
        }

        if (participle && helper != int.MaxValue) back = Math.Min(back, helper);
        if (back == ahead) return Look.Unknown;
        return back < ahead ? Look.Back : meeting ? Look.AheadToMeeting : Look.Ahead;
    }

    /// <summary>The words of the sentence around a piece of text, as far as they are within reach.</summary>
    internal static (int Start, int End) Sentence(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && span.Start - start < Reach && !Ends(text, start - 1)) start--;
        var end = span.End;
        while (end < text.Length && end - span.End < Reach && !Ends(text, end)) end++;
        return (start, end);
    }

    private static bool Ends(string text, int at) => text[at] switch
    {
        '!' or '?' => true,
        '.' => at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]),
        '\n' => at + 1 >= text.Length || text[at + 1] == '\n' || at == 0 || text[at - 1] is '\n' or '.' or '?' or '!' or ':',
        _ => false,
    };

    /// <summary>Whether a word has the shape of a past participle, perhaps with a separable part: <c>gestart</c>, <c>afgesproken</c>.</summary>
    private static bool IsParticiple(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || word[^1] is not ('d' or 't') && !word.EndsWith("en", StringComparison.Ordinal)) return false;
        if (word.StartsWith("ge", StringComparison.OrdinalIgnoreCase) || word.StartsWith("ver", StringComparison.Ordinal)) return true;
        var inner = word.IndexOf("ge", StringComparison.Ordinal);
        return inner is >= 2 and <= 5 && word.Length - inner >= 5 && !word[inner..].SequenceEqual("gemeenten")
            && word[..inner] is "af" or "aan" or "op" or "uit" or "in" or "toe" or "bij" or "mee" or "door" or "over" or "voor" or "terug"
                or "samen" or "vast" or "deel" or "neer" or "na";
    }

    private static AnyCaseTable<Says> Table(params ReadOnlySpan<(string Words, Says Says)> lists)
    {
        var all = new Dictionary<string, Says>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, says) in lists)
        {
            foreach (var word in words.Split(' ')) all[word] = all.GetValueOrDefault(word) | says;
        }

        return new AnyCaseTable<Says>(all);
    }
}
