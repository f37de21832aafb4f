using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Themes;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Themes;

/// <summary>Finds the words of a report that point at themes: those of the lists, and compounds that no list has.</summary>
internal static class ThemeMentions
{
    /// <summary>How far before its last part a verb may stand.</summary>
    private const int FarthestVerb = 14;

    private static readonly ThemeEntry TakingPart = new("participatie-inwoners", IsWeak: false);

    /// <summary>A word of a theme at a place of the text. Immutable.</summary>
    /// <param name="Theme">The slug of the theme.</param>
    /// <param name="First">The first token.</param>
    /// <param name="Next">The token behind it.</param>
    /// <param name="IsWeak">Whether the word only supports the theme.</param>
    /// <param name="Place">Where it stands.</param>
    internal readonly record struct Mention(string Theme, int First, int Next, bool IsWeak, ThemePlace Place);

    /// <summary>The words, in the order of the text: those of the lists, and compounds that no list has.</summary>
    internal static List<Mention> Find(ReportView report)
    {
        var index = report.Index;
        var found = new List<Mention>();
        var (lastFirst, nextFree, at) = (-1, 0, 0);
        for (var block = 0; block < index.Blocks.Length; block++)
        {
            if (!report.IsSourceBlock(block) || report.Roles[block].Role is BlockRole.Notice or BlockRole.Contact or BlockRole.Caption) continue;
            var (first, next) = index.TokensOf(block);
            var place = PlaceOf(report, block);
            while (at < index.Matches.Count && index.Matches[at].First < first) at++;
            for (var token = first; token < next; token++)
            {
                var isKnown = false;
                for (; at < index.Matches.Count && index.Matches[at].First == token; at++)
                {
                    if (index.Matches[at].Value is not ThemeEntry listed) continue;
                    isKnown = true;
                    Consider(listed, index.Matches[at], place);
                }

                if (index.Cues.Meetings.Has(token, MeetingCues.Along) && IsTakingPart(index, token)) Consider(TakingPart, new PhraseMatch<LexiconEntry>(token, 1, TakingPart), place);
                if (isKnown || ThemeCompounds.Of(index.Lexicon, index.Tokens[token]) is not { } compound) continue;
                var theme = compound with { IsWeak = place == ThemePlace.Text };
                Consider(theme, new PhraseMatch<LexiconEntry>(token, 1, theme), place);
            }
        }

        return found;

        void Consider(ThemeEntry theme, PhraseMatch<LexiconEntry> match, ThemePlace place)
        {
            if (match.First < nextFree && !(match.First == lastFirst && match.Next == nextFree) || match.Count == 1 && IsSurname(index, match.First) || IsInName(index, match)) return;
            if (place is ThemePlace.Text or ThemePlace.Lead && ThemeSubjects.IsKicker(index, match.First)) place = ThemePlace.Heading;
            found.Add(new Mention(theme.Name, match.First, match.Next, theme.IsWeak || IsSetting(index, match, place), place));

            // a word may be of two themes, unless the site says of which
            if (!theme.IsWeak) (lastFirst, nextFree) = (theme.IsOwn ? -1 : match.First, match.Next);
        }
    }

    /// <summary>What a block is to the subject of a report: the title, a heading and the lead tell it.</summary>
    private static ThemePlace PlaceOf(ReportView report, int block) =>
        block == report.TitleBlock ? ThemePlace.Title : report.Roles[block].Role == BlockRole.Heading ? ThemePlace.Heading : block == report.FirstParagraph ? ThemePlace.Lead : ThemePlace.Text;

    /// <summary>Whether a word only says where a meeting was, or who was there.</summary>
    private static bool IsSetting(TextIndex index, PhraseMatch<LexiconEntry> match, ThemePlace place)
    {
        if (match.Count == 1)
        {
            var word = index.Tokens[match.First].Folded;
            if (ThemeWords.IsSetting(word) && (ThemeSubjects.IsOfAll(index, match.First) || ThemeSubjects.IsKicker(index, match.First))) return false;
            if (ThemeWords.IsBody(word) || place != ThemePlace.Title && (ThemeWords.IsSetting(word) || ThemeWords.IsProfession(word) || IsBuilding(index.Tokens[match.First]) && index.At(match.Next, match.First).IsCapital) || place == ThemePlace.Text && ThemeWords.IsByTheWay(word) || IsWhere(index, match.First)) return true;
        }

        return place != ThemePlace.Title && (IsOfFunction(index, match.First) || IsFunction(index, match));
    }

    /// <summary><c>mevrouw Van Dijk</c>: a word behind a prefix of surnames is one.</summary>
    private static bool IsSurname(TextIndex index, int at) => index.Tokens[at].IsCapital && index.At(at - 1, at).Folded is "van" or "der" or "den" or "ten" or "ter" && !index.Tokens[at].IsAllCapitals;

    /// <summary><c>beleidsadviseur jeugd</c>, <c>directeur sociaal domein</c>: what somebody works on is no subject of the meeting yet.</summary>
    private static bool IsOfFunction(TextIndex index, int at) => index.At(at - 1, at).IsWord && FunctionReader.ReadAt(index, at - 1)?.Next == at;

    /// <summary><c>Jeugdconsulent Vera Limpens</c>, <c>schuldhulpverlener Kees Mol van …</c>: what somebody does who speaks is no subject of the meeting yet.</summary>
    private static bool IsFunction(TextIndex index, PhraseMatch<LexiconEntry> match) =>
        index.At(match.Next, match.First).IsCapital && index.Tokens[match.First].IsWord && FunctionReader.ReadAt(index, match.First) is { } function && function.Next == match.Next && NameReader.ReadAt(index, match.Next) is not null;

    /// <summary>A café is where people talk of dementia or care: its name is the subject.</summary>
    private static bool IsBuilding(in Token token) => VenueWords.IsBuilding(token) && !token.Folded.EndsWith("café", StringComparison.Ordinal);

    /// <summary><c>naar de sporthal</c>, <c>in het museum</c>: a building that people are in is no subject.</summary>
    private static bool IsWhere(TextIndex index, int at)
    {
        if (!IsBuilding(index.Tokens[at])) return false;
        var before = index.At(at - 1, at).Folded is "de" or "het" or "een" ? at - 2 : at - 1;
        return index.At(before, at).Folded is "in" or "naar" or "bij" or "op" or "vanuit";
    }

    /// <summary><c>praatten zo'n 130 inwoners mee over het plan</c>: the verb and its last part, with residents between or before.</summary>
    private static bool IsTakingPart(TextIndex index, int mee)
    {
        var (isVerb, isOfPeople) = (false, false);
        for (var i = mee - 1; i > mee - FarthestVerb && index.At(i, mee).Folded is not "\0"; i--)
        {
            isVerb |= index.Tokens[i].Folded is "praatten" or "praten" or "dachten" or "denken" or "beslisten" or "beslissen";
            isOfPeople |= index.Tokens[i].Folded is "inwoners" or "bewoners" or "omwonenden" or "dorpsgenoten" or "buurtbewoners" or "wijkbewoners";
        }

        return isVerb && isOfPeople;
    }

    /// <summary>The name of an organisation says what it does, not what the meeting was about: <c>Veilig Thuis</c>, <c>Jeugdbescherming west</c>.</summary>
    private static bool IsInName(TextIndex index, PhraseMatch<LexiconEntry> match)
    {
        for (var i = match.First; i >= Math.Max(0, match.First - 2); i--)
        {
            if (index.Tokens[i].IsCapital && index.MatchAt<OrganisationEntry>(i) is { } known && known.Next >= match.Next) return true;
        }

        return index.Tokens[match.First].IsCapital && !index.StartsSentence(match.First) && OrganisationReader.ReadAt(index, match.First) is { } named && named.Next > match.Next;
    }
}
