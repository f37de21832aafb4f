using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Classifying;

/// <summary>Lines near a title that tell whose site it is or which part of it: <c>Nieuws</c>, <c>Gemeente Heerde</c>, <c>Nummer 3, juni 2023</c>.</summary>
internal static class SiteLabels
{
    private const int MostWords = 7;
    private const int FewestTitleWords = 4;
    private const int LongestKicker = 24;
    private const int MostKickerWords = 3;

    /// <summary>Whether a line is the head of a newsletter, below which articles with titles of their own follow.</summary>
    internal static bool IsNewsletter(BlockView block) => block.WordCount is > 0 and <= 9 && (IsNewsletter(block.Index.Tokens[block.First].Folded) || IsIssueOf(block));

    private static bool IsNewsletter(string folded) => folded is "nieuwsbrief" or "nieuwsflits" or "digizine" or "newsletter" or "nijsbrief" or "nieuwsmail";

    /// <summary><c>Rijksprogramma Veilig op Weg | Nieuwsbrief nr. 17</c>: whose it is, and behind a bar the word for it with its number.</summary>
    private static bool IsIssueOf(BlockView block)
    {
        for (var i = block.First + 2; i + 1 < block.Next; i++)
        {
            if (IsNewsletter(block.Index.Tokens[i].Folded) && (block.Index.Tokens[i - 1].IsMark('|') || block.Index.Tokens[i - 1].IsMark('-') || block.Index.Tokens[i - 1].IsMark('–')) && IsNumbered(block)) return true;
        }

        return false;
    }

    /// <summary><c>Nieuwsbrief Gezond Twente – nummer 7</c>, <c>Nieuwsbrief wonen, juni 2023</c>: an issue is told apart from others by its number or its date.</summary>
    internal static bool IsNumbered(BlockView block) =>
        block.Any(token => token.Kind == TokenKind.Number || token.Folded is "nummer" or "nr" or "nr." or "editie" or "jaargang" or "nûmer") || block.Index.DatesIn(block.Block.Start, block.Block.End).Count > 0;

    /// <summary><c>Alle nieuwsberichten</c>, <c>Terug naar overzicht</c>, <c>Back to news</c>: the way to the other pages, in a line that is known to be of a site.</summary>
    internal static bool IsWayBack(BlockView block) =>
        block.WordCount is >= 2 and <= MostWords && block.Index.Tokens[block.First].Folded is "alle" or "al" or "terug" or "naar" or "back" or "all" or "werom" or "nei" && !block.Has(TokenKind.Number);

    /// <summary>Whether a line is a label, given the line below it that could be a title.</summary>
    internal static bool IsAboveTitle(BlockView block, BlockView next)
    {
        var bare = block.Bare;
        if (SiteFurniture.IsLabel(bare) || SiteFurniture.IsLabel(bare.TrimEnd(':'))) return true;
        if (block.Block.Raw is { Kind: RawBlockKind.Heading, Level: 1 }) return false;
        if (IsAttachment(block)) return true;
        var words = block.WordCount;
        if (words > MostWords || block.Any(token => token.IsWord && MeetingWords.Of(token) is { IsWeak: false })) return false;
        if (IsIssue(bare) || IsNamedPart(bare) || IsNewsOf(block)) return true;
        if (bare.StartsWith("nieuwsbrief", StringComparison.Ordinal) || bare.StartsWith("nieuwsflits", StringComparison.Ordinal) || bare.StartsWith("persbericht", StringComparison.Ordinal)) return true;
        if (block.Index.Tokens[block.First].Kind == TokenKind.Url || (words == 1 && bare.EndsWith(".nl", StringComparison.Ordinal))) return true;
        return IsFormAbove(block, next) || IsNameAboveReport(block, next) || IsSender(block, bare) || IsUnit(block) || IsPaper(block) || IsSlogan(block) || IsTheme(block, next) || IsCutByBars(block) || IsTown(block) || IsSubjectAbove(block, next);
    }

    /// <summary>Whether a line directly below the title is a label. A town alone may be where people met.</summary>
    internal static bool IsBelowTitle(BlockView block, bool isHeading = false)
    {
        if (block.WordCount is 0 or > 9 || block.LastMark is '.' or '?' or '!' or ':' || (!isHeading && block.Block.Raw.Kind == RawBlockKind.Heading)) return false;
        var bare = block.Bare;
        return (SiteFurniture.IsLabel(bare) && !SiteFurniture.IsSubject(bare)) || IsNewsletter(block) || IsIssue(bare) || IsNamedPart(bare) || IsSender(block, bare) || (block.Text.Contains(" | ", StringComparison.Ordinal) && IsOrganisation(block, block.First) && !block.Has(TokenKind.Number));
    }

    /// <summary><c>Nieuws uit de wijk</c>, <c>Actueel in de regio</c>, <c>Berichten van de raad</c>, <c>Uit de gemeenteraad</c>: a part of a site or paper and where its news is from.</summary>
    private static bool IsNewsOf(BlockView block)
    {
        if (block.WordCount is < 2 or > 6 || block.LastMark is '.' or '?' or '!' or ':' || block.Any(token => token.IsWord && (FunctionWords.IsAuxiliary(token.Folded) || NatureWords.IsPast(token)))) return false;
        var tokens = block.Index.Tokens;
        var at = block.First + (tokens[block.First].Folded is "laatste" or "het" or "al" or "ander" or "overig" or "lokaal" or "meer" or "it" or "latest" && block.WordCount > 2 ? 1 : 0);
        return tokens[at].Folded is "nieuws" or "actueel" or "actualiteiten" or "berichten" or "nieuwtjes" or "verhalen" or "updates" or "nieuwsberichten" or "mededelingen" or "nijs" or "news" or "stories" && at + 1 < block.Next && tokens[at + 1].Folded is "uit" or "van" or "voor" or "in" or "over" or "rond" or "rondom" or "bij" or "vanuit" or "út" or "fan" or "foar" or "yn" or "oer" or "from"
            || (tokens[at].Folded is "uit" or "vanuit" && block.WordCount <= 3 && tokens[at + 1].Folded is "de" or "het" or "onze");
    }

    /// <summary><c>Bijlage bij de uitnodiging</c>, above what is attached.</summary>
    private static bool IsAttachment(BlockView block) => block.WordCount is > 0 and <= 9 && block.Index.Tokens[block.First].Folded is "bijlage" or "bijlagen" or "annex" && block.LastMark is not '.';

    /// <summary><c>Stadsblad | Hengelo</c>; but <c>Volle zaal bij de avond | Stadsblad</c> is a title with the name of its site.</summary>
    internal static bool IsCutByBars(BlockView block)
    {
        var bar = block.Text.IndexOf(" | ", StringComparison.Ordinal);
        return bar > 0 && KickerEnd(block.Text) == 0 && block.Text.AsSpan(0, bar).Count(' ') < FewestTitleWords - 1;
    }

    /// <summary>
    /// Where the title begins behind words for what sort of piece it is, when and for whom: <c>Terugblik | Werkconferentie wonen op leeftijd</c>, <c>17/01/2025 |
    /// VAKGROEP BOMEN | VERSLAG: Ledendag over water</c>; 0 when there are no such words.
    /// </summary>
    internal static int KickerEnd(string text)
    {
        var (start, known, pieces) = (0, 0, 0);
        for (var bar = text.IndexOf(" | ", StringComparison.Ordinal); bar > 0; bar = text.IndexOf(" | ", start, StringComparison.Ordinal))
        {
            var piece = text.AsSpan(start, bar - start).Trim();
            if (piece.Length is 0 or > LongestKicker || piece.Count(' ') >= MostKickerWords) return 0;
            var kicker = WordForm.Fold(piece);
            if (SiteFurniture.IsLabel(kicker) || NatureWords.IsReportTitle(kicker) || IsDay(piece)) known++;
            else if (piece.IndexOfAnyInRange('a', 'z') >= 0) return 0;
            (start, pieces) = (bar + 3, pieces + 1);
        }

        if (known == 0 || start >= text.Length || !(char.IsLetter(text[start]) || text[start] is '‘' or '“' or '"' or '\'') || text.AsSpan(start).Count(' ') < pieces) return 0;
        var colon = text.IndexOf(": ", start, StringComparison.Ordinal);
        return colon > start && colon - start <= LongestKicker && text.AsSpan(start, colon - start).IndexOfAnyInRange('a', 'z') < 0 && NatureWords.IsReportTitle(WordForm.Fold(text.AsSpan(start, colon - start))) ? colon + 2 : start;
    }

    /// <summary><c>17/01/2025</c>, <c>17 januari 2025</c>.</summary>
    private static bool IsDay(ReadOnlySpan<char> piece) =>
        char.IsAsciiDigit(piece[0]) && DateRecogniser.Find(piece.ToString()).Dates is [{ Span: { Start: 0, Length: var length }, Kind: DateMentionKind.Day }] && length == piece.Length;

    /// <summary><c>Team Maatschappelijke Ontwikkeling</c>, <c>Afdeling Samenleving</c>: a part of the sender.</summary>
    private static bool IsUnit(BlockView block) =>
        block.WordCount is >= 2 and <= 6 && block.Index.Tokens[block.First].Folded is "team" or "afdeling" or "directie" or "sector" or "cluster" or "dienst" or "bureau" or "domein" or "directoraat" && block.Index.Tokens[block.First + 1].IsCapital
        && !block.Any(token => token.IsWord && (FunctionWords.IsAuxiliary(token.Folded) || NatureWords.IsPast(token)));

    /// <summary><c>Column wethouder</c>, <c>Blog van de burgemeester</c>: what sort of piece it is and whose, above its title.</summary>
    private static bool IsFormAbove(BlockView block, BlockView next) =>
        block.WordCount <= 4 && next.WordCount >= 3 && block.Index.Tokens[block.First].Folded is "column" or "blog" or "interview" or "podcast" or "weblog" or "opinie" or "nieuwsbericht" or "rubriek" && !block.Text.Contains(':', StringComparison.Ordinal);

    /// <summary>A name above a title that says what it is: <c>Dorpsraad De Kwakel</c> above <c>Notulen vergadering 12 mei</c>.</summary>
    private static bool IsNameAboveReport(BlockView block, BlockView next) =>
        block.WordCount is >= 2 and <= 6 && next.WordCount >= 2 && next.Index.Tokens[next.First].Folded is "verslag" or "notulen" or "concept-notulen" or "conceptnotulen" or "concept-verslag" or "conceptverslag" or "terugblik" or "besluitenlijst" or "samenvatting" or "impressie" or "gespreksverslag"
        && block.LastMark is not ('?' or '!') && !block.Text.Contains(':', StringComparison.Ordinal) && block.Count(token => token.IsWord && !token.IsCapital && !FunctionWords.IsSmall(token)) == 0;

    /// <summary><c>Dorpskrant De Klok</c>, <c>Noordhollands Dagblad</c>, <c>Omroep Zeeland</c>, <c>Versie 1.2</c>.</summary>
    private static bool IsPaper(BlockView block) => block.WordCount is >= 2 and <= 7 && (block.Index.Tokens[block.First].Folded is "versie" or "omroep" or "rtv" or "weekblad" or "bijlage" or "agendapunt" or "kenmerk" or "zaaknummer" or "documentnummer"
        || block.Any(token => token.IsCapital && token.Folded is "krant" or "dagblad" or "courant" or "nieuwsblad" or "weekblad" or "dorpskrant" or "wijkkrant" or "buurtkrant" or "stadskrant" or "koerier" or "magazine" or "nieuwsbode" or "dorpsblad" or "weekkrant" or "nieuwskrant"));

    /// <summary><c>Platform31 – kennis en netwerk voor stad en regio</c>: the sender and what it stands for.</summary>
    private static bool IsSlogan(BlockView block)
    {
        var index = block.Index;
        var next = index.MatchAt<OrganisationEntry>(block.First)?.Next ?? (index.Organisations.At(block.First) is { } span ? span.Next : block.First);
        return next > block.First && next < block.Next && (index.Tokens[next].IsMark('-') || index.Tokens[next].IsMark('–') || index.Tokens[next].IsMark('|') || index.Tokens[next].IsMark('·'));
    }

    /// <summary><c>Zorg &amp; welzijn</c>: nothing but themes, above a title that says more.</summary>
    private static bool IsTheme(BlockView block, BlockView next)
    {
        if (block.WordCount > 4 || next.WordCount < 4 || block.LastMark is '?' or '!') return false;
        for (var i = block.First; i < block.Next;)
        {
            if (block.Index.MatchAt<ThemeEntry>(i) is { } theme) i = theme.Next;
            else if (block.Index.Tokens[i].Kind == TokenKind.Mark || block.Index.Tokens[i].Folded is "en" or "onderwijs" or "wonen" or "werk" or "verkeer" or "cultuur" or "sport" or "milieu" or "inkomen" or "bouwen" or "ruimte" or "leven") i++;
            else return false;
        }

        return true;
    }

    /// <summary>One word that is the subject of a part of the site, above a title that says much more.</summary>
    private static bool IsSubjectAbove(BlockView block, BlockView next) =>
        block.WordCount == 1 && block.Block.BlankAfter && next.WordCount >= 3 && block.LastMark is not ('?' or '!');

    /// <summary><c>Kennisplatform Noord – nieuws</c>: whose site it is, and the part of it behind a mark.</summary>
    private static bool IsNamedPart(ReadOnlySpan<char> bare)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" – ", " - ", " | ", " > ", " / "])
        {
            var at = bare.LastIndexOf(mark);
            if (at > 0 && SiteFurniture.IsLabel(bare[(at + mark.Length)..].Trim())) return true;
        }

        return false;
    }

    /// <summary>Whether a line is nothing but the name of who sends the report.</summary>
    internal static bool IsSender(BlockView block) => IsSender(block, block.Bare);

    private static bool IsSender(BlockView block, ReadOnlySpan<char> bare) =>
        (block.WordCount is >= 2 and <= 5 && (bare.StartsWith("gemeente ", StringComparison.Ordinal) || bare.StartsWith("provincie ", StringComparison.Ordinal) || bare.StartsWith("waterschap ", StringComparison.Ordinal) || bare.StartsWith("hoogheemraadschap ", StringComparison.Ordinal)) && block.Count(token => token.IsWord && !token.IsCapital && !FunctionWords.IsSmall(token) && token.Folded is not ("gemeente" or "provincie" or "waterschap" or "hoogheemraadschap")) == 0 && !block.Any(token => token.IsWord && FunctionWords.IsAuxiliary(token.Folded)))
        || IsOrganisation(block, block.Next);

    /// <summary><c>Nummer 3, juni 2023</c>, <c>Jaargang 12</c>.</summary>
    private static bool IsIssue(ReadOnlySpan<char> bare)
    {
        foreach (var start in (ReadOnlySpan<string>)["nummer ", "nr. ", "nr ", "jaargang ", "editie ", "uitgave "])
        {
            if (bare.StartsWith(start, StringComparison.Ordinal) && bare.Length > start.Length && char.IsAsciiDigit(bare[start.Length])) return true;
        }

        return false;
    }

    private static bool IsTown(BlockView block) => block.Index.MatchAt<MunicipalityEntry>(block.First) is { } town && town.Next == block.Next;

    /// <summary>Whether a block begins with the name of an organisation and, unless it is cut by bars, is nothing else.</summary>
    private static bool IsOrganisation(BlockView block, int whole)
    {
        var index = block.Index;
        if (index.MatchAt<OrganisationEntry>(block.First) is { } known && (known.Next == whole || whole == block.First)) return true;
        if (index.MatchAt<OrganisationHeadEntry>(block.First) is null || !index.Tokens[block.First].IsCapital) return false;
        return block.WordCount >= 2 && block.LastMark is not ('?' or '!')
            && block.Count(token => token.IsWord && !token.IsCapital && !FunctionWords.IsSmall(token)) == 0;
    }
}
