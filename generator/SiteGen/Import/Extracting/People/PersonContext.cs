using SiteGen.Dutch.Names;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>What the words around a name say of the person: a part in the meeting, or only a name that is talked about.</summary>
internal static class PersonContext
{
    /// <summary>So many words of a sentence tell whether it is a link.</summary>
    private const int LongestLink = 8;

    /// <summary>The exercise stands no farther before whom it is about.</summary>
    private const int FarthestCase = 10;

    private static readonly WordSet HistoricNouns = new()
    {
        "filosofie", "gedachtegoed", "boek", "citaat", "quote", "spreuk", "adagium", "motto", "theorie", "uitspraak", "gedicht", "werken", "ideeën", "woorden", "model", "methode", "roman", "standbeeld", "geboortehuis", "leven", "nalatenschap", "schilderij", "lied", "theorieën", "boeken", "erfenis", "gelijknamige", "denken", "film", "documentaire", "toneelstuk", "liedje", "muziek", "essay", "bestseller", "dichtregel", "gedachten", "principes", "lessen", "oeuvre", "gedichten", "citaten", "songtekst",
    };

    /// <summary>Whether a name is talked about rather than present: <c>de filosofie van Hannah Arendt</c>, <c>vernoemd naar …</c></summary>
    internal static bool IsHistoric(TextIndex index, int at)
    {
        var before = index.At(at - 1, at).Folded;
        if (before is "citeerde" or "citeert" or "citeerden" or "parafraseerde" or "aangehaald") return true;
        if (before is "naar" && index.At(at - 2, at).Folded is "vernoemd" or "genoemd") return true;
        if (IsDeceased(index, at)) return true;
        return before is "van" && (HistoricNouns.Contains(index.At(at - 2, at).Folded) || IsMaker(index, at));
    }

    /// <summary><c>het boek Factfulness van …</c>, <c>de film ‘Alles goed’ van …</c>: a title in capitals or quotes between the work and who made it.</summary>
    private static bool IsMaker(TextIndex index, int at)
    {
        for (var i = at - 2; i >= at - 8; i--)
        {
            var token = index.At(i, at);
            if (token.Folded is "boek" or "roman" or "film" or "documentaire" or "gedicht" or "bestseller" or "lied" or "essay" or "toneelstuk" or "dichtbundel") return true;
            if (token.Folded is "." or ";" or "\0" || token.IsWord && FunctionWords.IsAuxiliary(token.Folded)) return false;
        }

        return false;
    }

    /// <summary><c>stond stil bij het overlijden van oud-secretaris …</c>, <c>de overleden oprichter …</c>, <c>wijlen …</c></summary>
    private static bool IsDeceased(TextIndex index, int at)
    {
        if (!index.Cues.People.Any(PersonCues.Deceased, at - 5, at)) return false;
        for (var i = at - 1; i >= at - 5; i--)
        {
            var token = index.At(i, at);
            if (token.Kind == TokenKind.Mark) return false;
            if (token.Is(PersonCues.Deceased)) return true;
        }

        return false;
    }

    /// <summary><c>een actrice als mevrouw De Regt</c>: whom an actor plays is nobody who was there.</summary>
    internal static bool IsPlayed(TextIndex index, int at)
    {
        if (index.At(at - 1, at).Folded is not "als") return false;
        for (var i = at - 2; i > at - 5; i--)
        {
            if (index.At(i, at).Folded is "actrice" or "actrices" or "acteur" or "acteurs" or "trainingsacteur" or "trainingsactrice" or "toneelspeler" or "toneelspeelster" or "toneelspelers") return true;
        }

        return false;
    }

    /// <summary><c>de denkbeeldige heer De Regt</c>, <c>Bij de opdracht ging het om mevrouw De Regt</c>: somebody who was made up for an exercise.</summary>
    internal static bool IsImagined(TextIndex index, NameSpan name)
    {
        if (name.IsFull && name.Outer == name.First) return IsMadeUp(index.At(name.Outer - 1, name.First).Folded);
        if (IsMadeUp(index.At(name.Outer - 1, name.First).Folded) || name.Outer == name.First && IsMadeUp(index.At(name.Outer - 2, name.First).Folded)) return true;
        if (index.At(name.Outer - 1, name.First).Folded is not ("om" or "over" or "rond")) return false;
        var first = index.Sentences[index.SentenceOf(name.First)].First;
        for (var i = name.Outer - 2; i >= Math.Max(first, name.Outer - FarthestCase); i--)
        {
            if (index.Tokens[i].Folded is "casus" or "opdracht" or "rollenspel" or "praktijkcasus" or "oefening" or "simulatie") return true;
        }

        return false;
    }

    private static bool IsMadeUp(string folded) => folded is "denkbeeldige" or "fictieve" or "verzonnen" or "bedachte" or "imaginaire" or "fictitious" or "imaginary";

    /// <summary>Whether a name says who made a picture: <c>Foto: …</c>, <c>foto’s door …</c></summary>
    internal static bool IsCredit(TextIndex index, int at)
    {
        if (index.At(at - 1, at) is { Folded: "foto" or "foto's" or "fotografie" or "©" or "beeld" }) return true;
        if (index.At(at - 1, at).IsMark('/') && IsSecondMaker(index, at - 1)) return true;
        var label = index.At(at - 1, at).IsMark(':') || index.At(at - 1, at).Folded is "door" or "van" ? index.At(at - 2, at).Folded : "";
        return CaptionWords.IsCredit(label) && (index.At(at - 1, at).Folded is not "van" || index.StartsSentence(at - 2));
    }

    /// <summary><c>Foto: Streekbeeld / Ans Mol</c>: behind the agency the one who works for it.</summary>
    private static bool IsSecondMaker(TextIndex index, int slash)
    {
        var label = slash - 1;
        while (label > slash - LongestLink && index.At(label, slash) is { IsWord: true } token && (token.IsCapital || token.Folded is "van" or "de")) label--;
        return index.At(label, slash).IsMark(':') && CaptionWords.IsCredit(index.At(label - 1, slash).Folded);
    }

    /// <summary>The role of the person in the meeting by the verb behind the name or the phrase before it; empty when unknown.</summary>
    internal static string RoleOf(ReportView report, NameSpan name)
    {
        var index = report.Index;
        if (IsLink(report, index.Sentences[index.SentenceOf(name.First)])) return "auteur";
        if (BeforeRole(index, name) is { Length: > 0 } before) return before;
        return VerbBehind(index, name);
    }

    /// <summary>Whether a sentence begins like a link.</summary>
    private static bool IsLink(ReportView report, Sentence sentence)
    {
        var index = report.Index;
        var opening = index.Span(sentence.First, Math.Min(sentence.Next, sentence.First + LongestLink));
        var folded = index.Folded.Slice(opening.Start, opening.Length);
        if (folded.IndexOfAny('\t', '\n') >= 0 || folded.IndexOf("  ", StringComparison.Ordinal) >= 0) folded = TextIndex.OneLine(folded.ToString());
        else if (!report.MayLink) return false;
        return CallWords.IsLinkSentence(folded);
    }

    /// <summary>Whether the verb right behind a name is one of speaking.</summary>
    internal static bool IsSpeaking(TextIndex index, NameSpan name) =>
        RoleVerbs.IsSpeech(index.At(name.Next, name.First).Folded) && index.At(name.Outer - 1, name.First).Folded is not ("van" or "bij" or "de" or "het" or "namens" or "door" or "met" or "voor");

    /// <summary>The first finite verb behind the name, appositions and brackets skipped.</summary>
    private static string VerbBehind(TextIndex index, NameSpan name)
    {
        var sentence = index.Sentences[index.SentenceOf(name.First)];
        var cues = index.Cues.People;
        var depth = 0;
        for (var i = name.Next; i < sentence.Next && i < name.Next + 30; i++)
        {
            ref readonly var token = ref index.Tokens[i];
            if (token.IsMark('(')) depth++;
            else if (token.IsMark(')')) depth--;
            else if (depth == 0 && cues.Has(i, PersonCues.Role | PersonCues.Auxiliary) && token.IsWord) return RoleVerbs.OfVerb(token.Folded);
        }

        return "";
    }

    /// <summary><c>voorbereid door …</c>, <c>op initiatief van …</c>, <c>onder leiding van …</c>, also for later names of the same list.</summary>
    private static string BeforeRole(TextIndex index, NameSpan name)
    {
        var sentence = index.Sentences[index.SentenceOf(name.First)];
        var cues = index.Cues.People;
        for (var i = name.Outer - 1; i >= sentence.First && i > name.Outer - 40; i--)
        {
            if (!cues.Has(i, PersonCues.Agency | PersonCues.Auxiliary | PersonCues.Role)) continue;
            ref readonly var token = ref index.Tokens[i];
            if (token.Folded is "door" && i > sentence.First)
            {
                // "onder leiding van A door B gediscussieerd": B only did what the verb says
                return RoleVerbs.OfParticiple(index.Tokens[i - 1].Folded);
            }

            if (token.Folded is "van" && i > sentence.First)
            {
                var noun = index.Tokens[i - 1].Folded;
                if (noun is "initiatief") return "initiatiefnemer";
                if (noun is "leiding" or "voorzitterschap" or "begeleiding") return "gespreksleider";
                if (noun is "bijdrage" or "presentatie" or "inleiding" or "lezing" or "toelichting" or "toespraak" or "welkomstwoord" or "verhaal" or "bijdragen") return noun is "welkomstwoord" ? "opening" : "spreker";
            }

            if (token.IsWord && !token.IsCapital && cues.Has(i, PersonCues.Auxiliary | PersonCues.Role) && i < name.Outer - 1) return Inverted(token.Folded);
        }

        return "";
    }

    /// <summary>A verb before the name tells its role too: <c>Daarna vertelde Jan Jansen</c>.</summary>
    private static string Inverted(string verb) => RoleVerbs.OfVerb(verb);
}
