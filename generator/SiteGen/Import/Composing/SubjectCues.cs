using SiteGen.Dutch;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Composing;

/// <summary>
/// The words by which the first sentences of a report say what it was about: <c>in het teken van water</c>, <c>met als thema rouw</c>, <c>om mee te praten over
/// de omgevingsvisie</c>, <c>hun ervaringen met Wonen Eerst</c>.
/// </summary>
internal static class SubjectCues
{
    private const int MostWords = 8;
    private const int LongestSubject = 60;
    private const int LongestQuestion = 90;

    /// <summary>Between <c>stond</c> and <c>centraal</c> stand no more words.</summary>
    private const int MostBetween = 7;

    /// <summary>Between a verb of speaking and <c>over</c> stand no more words.</summary>
    private const int MostCrowd = 12;

    /// <summary>The question of the day is asked in so many first paragraphs.</summary>
    private const int MostParagraphs = 4;

    /// <summary>So many words for themes are looked at, which keeps the search linear.</summary>
    private const int MostThemes = 12;

    /// <summary>Behind one of these, <c>over</c> leads in what people spoke about.</summary>
    private static readonly WordSet SpeakingWords = new(
        ("nagedacht gesproken gepraat meegedacht meegepraat gediscussieerd nadenken praten meepraten spreken denken meedenken gesprek gesprekken dialoog discussie discussies debat avond middag ochtend dag uitleg informatie vragen vraag ideeën ging gaat spraken sprak praatten dachten discussiëren informeren "
        + "vertellen lezing verhaal verhalen ervaringen kennis overleg plannen bijeen bogen serie reeks").Split(' '));

    /// <summary>Whether the sentence of a token has a word by which people are said to speak.</summary>
    internal static bool Speaks(TextIndex index, int token)
    {
        var sentence = index.Sentences[index.SentenceOf(token)];
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (SpeakingWords.Contains(index.Tokens[i].Folded)) return true;
        }

        return false;
    }

    /// <summary>What the tokens of a paragraph say of the subject, from one up to another; empty when they do not.</summary>
    internal static string In(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            var subject = At(index, i);
            if (subject.Length is > 2 and <= LongestSubject) return subject;
        }

        return "";
    }

    private static string At(TextIndex index, int at)
    {
        var behind = index.At(at + 1, at);
        switch (index.Tokens[at].Folded)
        {
            case "over" or "rond" or "rondom" when SpeakingWords.Contains(index.At(at - 1, at).Folded) || (index.Tokens[at].Folded is "over" && TheySpoke(index, at)):
                var end = MeetingPhrase.SubjectEnd(index, at - 1);
                return end > at + 1 && !TitleSubject.SaysNothing(index, at + 1, end) ? index.Words(at, end) : "";
            case "ervaringen" or "ervaring" when behind.Folded is "met" or "rond":
                return Phrase(index, at + 2);
            case "thema" or "onderwerp" when index.At(at - 1, at).Folded is "het" or "als" or "een" or "met":
                return Phrase(index, behind.IsMark(':') ? at + 2 : at + 1);
            case "teken" when behind.Folded is "van" && index.At(at - 1, at).Folded is "het":
                return Phrase(index, at + 2);
            case "gewijd" when behind.Folded is "aan":
                return Phrase(index, at + 2);
            case "stond" or "stonden" or "staat" or "staan":
                return Central(index, at);
            default:
                return "";
        }
    }

    /// <summary><c>praatten donderdag negentig mensen over eenzaamheid</c>: who and when stand between, and no other such word.</summary>
    private static bool TheySpoke(TextIndex index, int at)
    {
        for (var i = at - 1; i >= at - MostCrowd && index.At(i, at) is { Folded: not "\0" } token; i--)
        {
            if (token.Folded is "over" or "die" or "dat" || token.Kind == TokenKind.Mark) return false;
            if (token.Folded is "spraken" or "praatten" or "discussieerden" or "debatteerden" or "bogen" or "dachten" || (token.Folded is "ging" or "gaat" && index.At(i + 1, at).Folded is "het")) return true;
        }

        return false;
    }

    /// <summary><c>stond de regionale woondeal centraal</c>.</summary>
    private static string Central(TextIndex index, int at)
    {
        for (var i = at + 2; i <= at + 1 + MostBetween; i++)
        {
            var token = index.At(i, at);
            if (token.Kind == TokenKind.Mark) return "";
            if (token.Folded == "centraal") return index.Words(AfterArticle(index, at + 1), i);
        }

        return "";
    }

    /// <summary>The words from a token up to a mark, a verb, or where and when people met; articles before them left out.</summary>
    private static string Phrase(TextIndex index, int at)
    {
        var isQuoted = MeetingFinder.IsQuote(index.At(at, at - 1));
        var first = isQuoted ? at + 1 : AfterArticle(index, at);
        var next = first;
        for (; next < first + MostWords; next++)
        {
            var token = index.At(next, at - 1);
            if (isQuoted && token.Folded != "\0")
            {
                if (MeetingFinder.IsQuote(token)) return index.Words(at, next + 1);
                continue;
            }

            if (!token.IsWord && token.Kind != TokenKind.Number || (!isQuoted && (IsClause(token.Folded) || (next > first && token.Folded is "in" or "op" or "te" or "bij" or "tijdens" or "vanuit" && MeetingPhrase.IsPlaceOrTime(index, next + 1, at))))) break;
        }

        if (isQuoted) return "";
        while (next > first && FunctionWords.IsSmall(index.Tokens[next - 1])) next--;
        return next > first && index.DatesIn(index.Tokens[first].Start, index.Tokens[next - 1].End).Count > 0 ? "" : index.Words(first, next);
    }

    private static int AfterArticle(TextIndex index, int at) => index.At(at, at - 1).Folded is "de" or "het" or "een" or "onze" or "'t" ? at + 1 : at;

    private static bool IsClause(string folded) =>
        FunctionWords.IsAuxiliary(folded) && folded is not "zijn" || NatureWords.IsPast(folded) || folded is "die" or "dat" or "waar" or "waarin" or "waarbij" or "of" or "omdat" or "zodat" or "georganiseerd";

    /// <summary><c>één simpele vraag: waarom duurt het zo lang voordat een kind hulp krijgt?</c>: the question behind the colon; empty when none is asked so.</summary>
    internal static (string Title, TextSpan Span) Question(ReportView report)
    {
        var (index, paragraphs) = (report.Index, 0);
        for (var block = Math.Max(0, report.FirstParagraph); block < report.Roles.Length && paragraphs < MostParagraphs; block++)
        {
            if (!report.Roles[block].IsBody || index.Blocks[block].Text.Length == 0) continue;
            paragraphs++;
            var (first, next) = index.TokensOf(block);
            for (var i = first; i + 3 < next; i++)
            {
                if (index.Tokens[i].Folded is not ("vraag" or "hoofdvraag" or "kernvraag") || !index.Tokens[i + 1].IsMark(':')) continue;
                var end = i + 2;
                while (end < next && !index.Tokens[end].IsMark('?') && !index.Tokens[end].IsMark('.')) end++;
                if (end >= next || !index.Tokens[end].IsMark('?')) continue;
                var words = index.Words(i + 2, end + 1).Trim('"', '\'', '“', '”', '‘', '’', ' ');
                if (words.Length is > 12 and <= LongestQuestion) return (char.ToUpperInvariant(words[0]) + words[1..], index.Span(i + 2, end + 1));
            }
        }

        return ("", default);
    }

    /// <summary>Whether a word, or one that begins with it, stands in the text once more: one used in passing is not what the report is about.</summary>
    private static bool IsToldTwice(TextIndex index, int at)
    {
        var word = index.Tokens[at].Folded;
        for (var i = 0; i < index.Tokens.Count; i++)
        {
            if (i != at && index.Tokens[i].Folded.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The first words for a theme among tokens that are no part of a name, or behind an article; empty when there are none.</summary>
    internal static string Theme(TextIndex index, int first, int next)
    {
        var tries = 0;
        for (var i = first; i < next; i++)
        {
            if (index.MatchAt<ThemeEntry>(i) is not { Value: ThemeEntry { IsWeak: false } } theme || theme.Next > next) continue;
            var opens = index.StartsSentence(i);
            if ((!opens && index.Tokens[i].IsCapital && !index.Tokens[i].IsAllCapitals) || (i > first && index.Tokens[i - 1].IsCapital && !index.StartsSentence(i - 1)) || index.At(theme.Next, i).IsCapital || Dutch.Meetings.MeetingWords.Of(index.Tokens[i]) is not null) continue;
            if (index.Tokens[i].Folded is "huurders" or "huurder" or "bewoners" or "inwoners" or "omwonenden" or "kopers" or "leden") continue; // Who met, and not what of.
            if (++tries > MostThemes) return "";
            if (theme.Next - i == 1 && !IsToldTwice(index, i)) continue;
            if (JoinedNouns.Around(index, i, theme.Next) is { Length: > 0 } both) return both;
            var words = index.Words(i, theme.Next);
            return opens && !index.Tokens[i].IsAllCapitals ? char.ToLowerInvariant(words[0]) + words[1..] : words;
        }

        return "";
    }
}
