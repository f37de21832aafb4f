using SiteGen.Diagnostics;
using SiteGen.Dutch;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Composing;

/// <summary>
/// A title for a report that has no known word for its meeting: a compound for people who come together or a common word as <c>lunch</c>, with what it was about
/// or where it was; or the bare <c>Bijeenkomst</c> with that, when the first paragraphs tell that people came.
/// </summary>
internal static class GatheringTitle
{
    /// <summary>What took place is told in so many first paragraphs.</summary>
    private const int MostParagraphs = 6;
    private const int MostCameParagraphs = 3;
    private const int Enough = 3;

    /// <summary>So many words are looked at with their sentence, which keeps the search linear.</summary>
    private const int MostWords = 40;
    private const int MostAudience = 6;
    private const int LongestAudience = 40;

    /// <summary>Points for a word: in the first paragraph, with a verb for holding it, with its day beside it, for a compound; less as a part of the programme.</summary>
    private const int InLead = 1;
    private const int Held = 2;
    private const int Dated = 2;
    private const int Compound = 3;
    private const int Part = -6;

    /// <summary>Words for what people come to that have no first part.</summary>
    private static readonly WordSet Plain = new("lunch diner maaltijd ontbijt borrel wandeling excursie lezing debat training cursus feest markt rondleiding masterclass proeverij viering picknick fietstocht vaartocht rondgang rondrit voorstelling manifestatie barbecue opening".Split(' '));

    private static readonly WordSet Holding = new(
        ("hield hielden organiseerde organiseerden was waren vond nodigde nodigden kwam kwamen volgde volgden bezocht bezochten had hadden gaf gaven verzorgde verzorgden begon opende openden aten schoof schoven werd werden georganiseerd gehouden zat zaten zette zetten deed deden liep liepen meededen bijeen").Split(' '));

    private static readonly WordSet Coming = new(
        "kwam kwamen sprak spraken praatte praatten bijeen schoof schoven dacht dachten boog bogen zat zaten ontmoette ontmoetten vergaderde vergaderden verzamelde verzamelden aten deelde deelden luisterde luisterden liep liepen wandelde wandelden bezochten troffen".Split(' '));

    /// <summary>
    /// <c>Bijeenkomst over de omgevingsvisie</c>, when the first paragraph has no word for the meeting but tells that people came and what they spoke about; or a
    /// compound for a gathering with that. Absent when it tells neither.
    /// </summary>
    internal static Fact<string>? OfLead(ReportView report)
    {
        if (report.FirstParagraph < 0) return null;
        var index = report.Index;
        var (first, next) = index.TokensOf(report.FirstParagraph);
        var subject = SubjectCues.In(index, first, next);
        var came = false;
        for (var i = first; i < next; i++)
        {
            var folded = index.Tokens[i].Folded;
            if (index.Tokens[i] is { IsWord: true, IsCapital: false } && GatheringWords.IsCompound(folded))
            {
                var stated = TitleSubject.Of(report, i);
                if (stated.Length == 0) stated = subject;
                if (stated.Length > 0) return Proposed(report, index.Words(i, i + 1) + " " + stated, i);
            }

            came |= folded is not ("sprak" or "praatte") && Coming.Contains(folded);
        }

        return came && IsAbout(subject) ? Proposed(report, (index.Language == "nl" ? "Bijeenkomst " : "") + subject, first) : null;
    }

    /// <summary>The title; absent when the report tells of nobody who came.</summary>
    internal static Fact<string>? Of(ReportView report, TitlePlaces places)
    {
        if (report.FirstParagraph < 0) return null;
        var index = report.Index;
        var noun = Noun(report);
        if (noun >= 0) return OfNoun(report, noun, places);
        var bare = index.Language switch { "nl" => "Bijeenkomst", "fy" => "Gearkomste", _ => "" };
        var (came, subject) = Came(report);
        if (came < 0 || bare.Length == 0) return null;
        if (subject.Length == 0) subject = Where(index, places);
        return subject.Length > 0 ? Proposed(report, bare + " " + subject, came) : null;
    }

    /// <summary>The title that a compound for a gathering makes; absent when the report has none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="places">Where it was.</param>
    /// <param name="onlyInLead">Whether the compound must stand in the first paragraph: of an evening that is told of there, a later <c>spelmiddag</c> is only the next.</param>
    internal static Fact<string>? OfCompound(ReportView report, TitlePlaces places, bool onlyInLead) =>
        report.FirstParagraph >= 0 && Noun(report) is >= 0 and var noun && IsCompound(report.Index.Tokens[noun].Folded) && (!onlyInLead || report.Index.BlockOf(noun) == report.FirstParagraph) ? OfNoun(report, noun, places) : null;

    private static Fact<string> OfNoun(ReportView report, int noun, TitlePlaces places) => Proposed(report, report.Index.Words(First(report.Index, noun), noun + 1) + Behind(report, noun, places), noun);

    /// <summary>The likeliest word for what took place, as a token; -1 when there is none.</summary>
    private static int Noun(ReportView report)
    {
        var index = report.Index;
        var (best, most, paragraphs, words) = (-1, Enough - 1, 0, 0);
        for (var block = Math.Max(0, report.FirstParagraph); block < report.Roles.Length && paragraphs < MostParagraphs; block++)
        {
            if (report.Roles[block].Role != BlockRole.Paragraph) continue;
            paragraphs++;
            var (first, next) = index.TokensOf(block);
            for (var i = first; i < next; i++)
            {
                if (index.Tokens[i] is not { IsWord: true } || (index.Tokens[i].IsCapital && !index.StartsSentence(i) && !index.StartsSentence(i - 1))) continue;
                var isCompound = IsCompound(index.Tokens[i].Folded);
                if (!isCompound && !(Plain.Contains(index.Tokens[i].Folded) && IsDeterminer(index.At(i - 1, i).Folded)) && First(index, i) == i) continue;
                if (++words > MostWords) return best;
                var own = (isCompound || First(index, i) < i ? Compound : 0) + (paragraphs == 1 ? InLead : 0) + Signs(index, i);
                if (own > most) (best, most) = (i, own);
            }
        }

        return best;
    }

    private static int Signs(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        var isPlain = Plain.Contains(index.Tokens[at].Folded);
        var points = index.At(at - 1, at).Folded is "volgende" or "vorige" or "elke" or "iedere" or "eerdere" or "komende" or "vorig" or "volgend" || (isPlain && IsPartOfDay(index, at)) ? Part : 0;
        if (index.Tokens[at].Folded is "opening") points += IsCeremony(index, sentence) ? Compound - Part : Part;
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (!Holding.Contains(index.Tokens[i].Folded)) continue;
            points += Held;
            break;
        }

        var span = index.Span(sentence);
        return points + (index.DatesIn(span.Start, span.End).Count > 0 ? Dated : 0);
    }

    /// <summary><c>na de lunch</c>, <c>tijdens het ontbijt</c>: what people do between other things.</summary>
    private static bool IsPartOfDay(TextIndex index, int at) =>
        index.At(at - 1, at).Folded is "de" or "het" && index.At(at - 2, at).Folded is "na" or "tijdens" or "voor" or "bij" or "tot" or "vanaf" or "onder";

    /// <summary>Whether somebody cuts a ribbon: then the opening is what people came for.</summary>
    private static bool IsCeremony(TextIndex index, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (index.Tokens[i].Folded is "lint" or "lintje" or "feestelijke" or "officiële" or "officieel" or "feestelijk" or "onthulde" or "onthulden") return true;
        }

        return false;
    }

    /// <summary>The first token of the word for what took place: <c>high tea</c>, <c>open dag</c>.</summary>
    private static int First(TextIndex index, int noun) =>
        (index.At(noun - 1, noun).Folded, index.Tokens[noun].Folded) is ("high", "tea") or ("walking", "dinner") or ("open", "dag" or "huis" or "middag" or "avond" or "ochtend") ? noun - 1 : noun;

    /// <summary>A table where people work and a piece of a day are compounds, too.</summary>
    private static bool IsCompound(string folded) => GatheringWords.IsCompound(folded) && !folded.EndsWith("tafel", StringComparison.Ordinal) && !folded.EndsWith("kring", StringComparison.Ordinal) && !folded.EndsWith("spreekuur", StringComparison.Ordinal);

    private static bool IsDeterminer(string folded) => folded is "de" or "het" or "een" or "hun" or "onze" or "deze" or "dit" or "gezamenlijke" or "feestelijke" or "eerste" or "jaarlijkse";

    /// <summary>What makes a title of the word: its subject, for whom it was, the place right behind it, or where the report says people met.</summary>
    private static string Behind(ReportView report, int noun, TitlePlaces places)
    {
        var index = report.Index;
        var (words, audience) = (TitleSubject.Of(report, noun), Audience(index, noun));
        if (words.Length == 0 || audience.StartsWith(words, StringComparison.Ordinal)) words = audience;
        if (words.Length == 0) words = TitleSubject.Where(index, noun, isIn: true);
        if (words.Length == 0 && !IsCompound(index.Tokens[noun].Folded) && TitleSubject.ThemeOfLead(report) is { Length: > 0 } theme && index.Tokens[noun].Folded != "opening") words = (IsCrowd(theme) ? "voor " : "over ") + theme;
        if (words.Length == 0) words = Where(index, places);
        return words.Length > 0 ? " " + words : "";
    }

    /// <summary>Whether a theme is a sort of people, for whom something is held.</summary>
    private static bool IsCrowd(string theme) => theme.EndsWith("ers", StringComparison.Ordinal) || theme is "ouderen" or "jongeren" or "kinderen" or "vluchtelingen" or "statushouders" or "senioren" or "asielzoekers" or "studenten" or "ouders";

    /// <summary><c>voor nieuwkomers en hun buren</c>, right behind the word for what took place; empty when that is not said.</summary>
    private static string Audience(TextIndex index, int noun)
    {
        if (index.At(noun + 1, noun).Folded is not ("voor" or "foar")) return "";
        var (next, nouns) = (noun + 2, 0);
        for (; next < noun + 2 + MostAudience && index.At(next, noun) is { IsWord: true } token; next++)
        {
            if (FunctionWords.IsAuxiliary(token.Folded) || FunctionWords.IsPreposition(token.Folded) || token.Folded is "die" or "dat" or "waar") break;
            if (!FunctionWords.IsSmall(token)) nouns++;
        }

        while (next > noun + 2 && FunctionWords.IsSmall(index.Tokens[next - 1])) next--;
        return nouns > 0 && index.Words(noun + 1, next) is { Length: <= LongestAudience } words && index.DatesIn(index.Tokens[noun + 1].Start, index.Tokens[next - 1].End).Count == 0 ? words : "";
    }

    /// <summary><c>in Helmond</c>, or without a town <c>in de Ontmoetingskerk</c>, with the article that the report has.</summary>
    private static string Where(TextIndex index, TitlePlaces places)
    {
        var into = index.Language switch { "fy" => "yn ", _ => "in " };
        if (places.Town.Length > 0) return into + places.Town;
        if (places.Venue.Length == 0) return "";
        var at = index.Text.IndexOf(places.Venue, StringComparison.Ordinal);
        var token = at > 0 ? index.TokenAt(at) : 0;
        return into + (token > 0 && index.Tokens[token - 1].Folded is "de" or "het" ? index.Tokens[token - 1].Folded + " " : "") + places.Venue;
    }

    /// <summary>The first sentence that tells that people came, as a token, and what they spoke about; -1 when nobody came.</summary>
    private static (int At, string Subject) Came(ReportView report)
    {
        var index = report.Index;
        var (came, paragraphs, words) = (-1, 0, 0);
        for (var block = Math.Max(0, report.FirstParagraph); block < report.Roles.Length && paragraphs < MostCameParagraphs; block++)
        {
            if (report.Roles[block].Role != BlockRole.Paragraph) continue;
            paragraphs++;
            var (first, next) = index.TokensOf(block);
            for (var i = first; i < next; i++)
            {
                if (!Coming.Contains(index.Tokens[i].Folded)) continue;
                if (came < 0) came = i;
                if (++words > MostWords) return (came, "");
                var subject = TitleSubject.About(index, i);
                if (subject.Length > 0) return (i, subject);
            }
        }

        return (came, "");
    }

    private static bool IsAbout(string subject) => subject.StartsWith("over ", StringComparison.Ordinal) || subject.StartsWith("rond", StringComparison.Ordinal);

    private static Fact<string> Proposed(ReportView report, string words, int at) => new(char.ToUpperInvariant(words[0]) + words[1..], report.SentenceEvidence(ImportReasons.TitleProposed, at)) { IsProbable = true };
}
