using SiteGen.Diagnostics;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>Finds the words for the meeting, its kind and its name.</summary>
internal static class MeetingFinder
{
    private const int InTitle = 8;
    private const int InLead = 3;
    private const int Elsewhere = 1;
    private const int LongestName = 14;

    /// <summary>The words that a meeting may be named with.</summary>
    private const MeetingCues Beginnings = MeetingCues.Meeting | MeetingCues.FirstOfPair;

    private static readonly WordSet OtherMeeting = new()
    {
        "volgende", "vorige", "eerdere", "nieuwe", "tweede", "derde", "vervolg", "later", "latere", "eerder", "komende", "andere", "eerstvolgende",
    };

    /// <summary>All words for meetings, in the order of the text.</summary>
    internal static List<MeetingMention> Find(ReportView report)
    {
        var index = report.Index;
        var lead = report.FirstParagraph;
        var mentions = new List<MeetingMention>();
        var cues = index.Cues.Meetings;
        for (var i = cues.Next(Beginnings, 0, index.Tokens.Count); i < index.Tokens.Count; i = cues.Next(Beginnings, i + 1, index.Tokens.Count))
        {
            if (!index.Tokens[i].IsWord || !report.IsSource(i)) continue;
            var word = MeetingWords.Of(index.Tokens[i]) ?? Pair(index, i);
            if (word is null) continue;
            var block = index.BlockOf(i);

            // Kenniskring Wonen Eerst: a circle by its name is a body, not what took place
            if (index.Tokens[i].IsCapital && index.Tokens[i].Folded.EndsWith("kring", StringComparison.Ordinal) && index.At(i + 1, i).IsCapital) continue;
            var weight = block == report.TitleBlock ? InTitle : block == lead ? InLead : Elsewhere;
            if (OtherMeeting.Contains(index.At(i - 1, i).Folded) && !IsThisInRow(index, i) && !(block == lead && IsToldFirst(index, i)) || IsFollowUp(index.Tokens[i].Folded)) weight = 0;
            mentions.Add(new MeetingMention(i, word, weight));
        }

        return mentions;
    }

    /// <summary><c>Het was de tweede informatieavond</c>: the number in a row of the meeting itself, not of another.</summary>
    private static bool IsThisInRow(TextIndex index, int at)
    {
        if (index.At(at - 1, at).Folded is not ("tweede" or "derde") || index.At(at - 2, at).Folded is not ("de" or "het")) return false;
        return index.At(at - 3, at).Folded is "was" or "alweer" or "al" or "voor" or "tijdens" || index.At(at - 3, at).Folded is "dit" or "is" && index.At(at - 4, at).Folded is "dit" or "was";
    }

    /// <summary><c>Op 21 maart leidde ik de tweede netwerkdag</c>: the first sentence tells of it, in the past tense and of no other before it.</summary>
    private static bool IsToldFirst(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        if (sentence.First != index.TokensOf(index.BlockOf(at)).First || index.At(at - 1, at).Folded is not ("tweede" or "derde") || index.At(at - 2, at).Folded is not ("de" or "het" or "onze" or "haar" or "zijn")) return false;
        var isPast = false;
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (i < at - 2 && (index.Tokens[i].Folded is "eerste" or "na" or "volgt" or "komt" || MeetingWords.Of(index.Tokens[i]) is not null)) return false;
            isPast |= NatureWords.IsPast(index.Tokens[i]);
        }

        return isPast;
    }

    /// <summary>A word that says that the meeting comes after this one.</summary>
    private static bool IsFollowUp(string folded) => folded.StartsWith("vervolg", StringComparison.Ordinal) || folded.StartsWith("terugkom", StringComparison.Ordinal);

    /// <summary><c>bestuurlijk overleg</c>, <c>ronde tafel</c>: two words for one thing.</summary>
    private static MeetingWord? Pair(TextIndex index, int at)
    {
        var (first, second) = (index.Tokens[at].Folded, index.At(at + 1, at).Folded);
        if (MeetingWords.IsGoverning(first) && second is "overleg") return new MeetingWord("bestuurlijk-overleg", IsWeak: false, IsPlural: false);
        if (index.Language == "en" && English(first, second) is { Length: > 0 } english) return new MeetingWord(english, IsWeak: false, IsPlural: false);
        if (first is "ronde" && second is "tafel" or "tafelgesprek" or "tafelbijeenkomst") return new MeetingWord("", IsWeak: false, IsPlural: false);
        if (first is "platform" && index.Tokens[at].IsCapital && IsEventPlatform(index, at)) return new MeetingWord("platformbijeenkomst", IsWeak: false, IsPlural: false);
        return null;
    }

    /// <summary>The kind of meeting that two English words mean: <c>knowledge session</c>.</summary>
    private static string English(string first, string second) => (first, second.TrimEnd('s')) switch
    {
        ("knowledge", "session" or "meeting" or "exchange") => "kennissessie",
        ("information" or "info", "evening" or "meeting" or "session") => "informatiebijeenkomst",
        ("residents" or "residents'" or "neighbourhood" or "community", "meeting" or "evening") => "inwonersbijeenkomst",
        ("network" or "networking", "meeting" or "lunch" or "event" or "drink" or "evening" or "dinner") => "netwerkbijeenkomst",
        ("working" or "work", "session" or "meeting") => "werkbijeenkomst",
        ("working" or "work" or "site", "visit") => "werkbezoek",
        ("theme" or "thematic", "meeting" or "evening" or "session") => "themabijeenkomst",
        ("regional", "meeting" or "session") => "regiobijeenkomst",
        ("working", "conference") => "werkconferentie",
        _ => "",
    };

    /// <summary>A platform that takes place: <c>het eerste Platform Sociaal Domein</c>, <c>het tweede Platform</c>.</summary>
    private static bool IsEventPlatform(TextIndex index, int at) =>
        index.At(at - 1, at).Folded is "eerste" or "tweede" or "derde" or "vierde" or "vijfde" or "zesde" or "jaarlijkse" or "laatste" or "volgende";

    /// <summary>The kind of the meeting: that of the word with most weight; absent when no word has a kind.</summary>
    internal static Fact<string>? Kind(ReportView report, List<MeetingMention> mentions)
    {
        if (Heaviest(mentions) is { } kind) return new Fact<string>(kind.Word.Kind, report.Evidence(ImportReasons.SessionKind, kind.Token, kind.Token + 1));
        return ByAudience(report, mentions) ?? OfPlatform(report) ?? MeetingKindByScene.Find(report);
    }

    /// <summary>The first word of the kind whose words have most weight together; of equals that of the first.</summary>
    private static MeetingMention? Heaviest(List<MeetingMention> mentions)
    {
        var kinds = new List<(MeetingMention First, int Weight)>();
        foreach (var mention in mentions)
        {
            if (mention.Word.Kind.Length == 0 || mention.Weight <= 0 || (mention.Word.IsPlural || mention.Word.IsWeak) && mention.Weight == Elsewhere) continue;
            var at = 0;
            while (at < kinds.Count && kinds[at].First.Word.Kind != mention.Word.Kind) at++;
            if (at == kinds.Count) kinds.Add((mention, mention.Weight));
            else kinds[at] = (kinds[at].First, kinds[at].Weight + mention.Weight);
        }

        var best = 0;
        for (var i = 1; i < kinds.Count; i++)
        {
            if (kinds[i].Weight > kinds[best].Weight) best = i;
        }

        return kinds.Count == 0 ? null : kinds[best].First;
    }

    /// <summary><c>Negentien leden van het Platform Mantelzorg Twente kwamen bijeen</c>.</summary>
    private static Fact<string>? OfPlatform(ReportView report)
    {
        if (report.FirstParagraph < 0) return null;
        var index = report.Index;
        var (first, next) = index.TokensOf(report.FirstParagraph);
        var platform = -1;
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i].Folded == "platform" && index.Tokens[i].IsCapital && index.At(i + 1, i).IsCapital) platform = i;
            if (platform >= 0 && index.Tokens[i].Folded is "bijeen" or "bijeengekomen" or "samen" && index.SentenceOf(platform) == index.SentenceOf(i)) return new Fact<string>("platformbijeenkomst", report.Evidence(ImportReasons.SessionKind, platform, i + 1));
        }

        return null;
    }

    /// <summary>A general word with its audience: <c>bijeenkomst voor inwoners</c>, <c>avond voor bewoners</c>.</summary>
    private static Fact<string>? ByAudience(ReportView report, List<MeetingMention> mentions)
    {
        var index = report.Index;
        foreach (var mention in mentions.Where(mention => mention.Weight > 0))
        {
            if (index.At(mention.Token + 1, mention.Token).Folded is not ("voor" or "met")) continue;
            for (var i = mention.Token + 2; i < mention.Token + 5; i++)
            {
                var kind = index.At(i, mention.Token).Folded switch
                {
                    "inwoners" or "bewoners" or "omwonenden" or "buurtbewoners" or "wijkbewoners" or "dorpsbewoners" => "inwonersbijeenkomst",
                    "mantelzorgers" or "vrijwilligers" when IsThanking(index) => "waarderingsbijeenkomst",
                    _ => "",
                };
                if (kind.Length > 0) return new Fact<string>(kind, report.Evidence(ImportReasons.SessionKind, mention.Token, i + 1));
            }
        }

        return null;
    }

    private static bool IsThanking(TextIndex index) =>
        index.Text.Contains("bedank", StringComparison.OrdinalIgnoreCase) || index.Text.Contains("zonnetje", StringComparison.OrdinalIgnoreCase) || index.Text.Contains("waardering", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The name of the meeting: words in quotes behind the word for it, what follows a colon, or words without either that are shown to be one:
    /// <c>startte de eerste bijeenkomst: Samen verder in het Sociaal domein</c>.
    /// </summary>
    internal static Fact<string>? Name(ReportView report, List<MeetingMention> mentions)
    {
        var index = report.Index;
        foreach (var mention in mentions)
        {
            if (mention.Weight <= 0) continue;
            var role = report.Roles[index.BlockOf(mention.Token)].Role;
            if (role is BlockRole.Heading) continue;
            var next = mention.Token + 1;
            if (role is not BlockRole.Title && index.At(next, mention.Token).IsMark(':') && AfterColon(index, next, mention.Token) is { } titled) return Fact(report, titled.First, titled.Next);
            if (Quoted(index, next, mention.Token) is { } quoted) return Fact(report, quoted.First, quoted.Next);
        }

        if (QuotedNames.Find(report, mentions) is { } quotedAlone) return Fact(report, quotedAlone.First, quotedAlone.Next);
        var searched = -1;
        foreach (var mention in mentions)
        {
            if (mention.Weight <= 0 || report.Roles[index.BlockOf(mention.Token)].Role is BlockRole.Heading or BlockRole.Title) continue;
            if (MeetingNames.Behind(index, mention) is { } bare) return Fact(report, bare.First, bare.Next);
            if (index.SentenceOf(mention.Token) == searched) continue;
            searched = index.SentenceOf(mention.Token);
            if (MeetingNames.Titled(index, mention) is { } titled) return Fact(report, titled.First, titled.Next);
        }

        return null;
    }

    private static Fact<string> Fact(ReportView report, int first, int next) =>
        new(report.Index.Words(first, next), report.Evidence(ImportReasons.SessionName, first, next));

    private static (int First, int Next)? AfterColon(TextIndex index, int colon, int from)
    {
        var sentence = index.Sentences[index.SentenceOf(from)];
        var next = colon + 1;
        while (next < sentence.Next && index.Tokens[next].IsWord) next++;
        var words = next - colon - 1;
        if (words is < 2 or > LongestName || !index.Tokens[colon + 1].IsCapital || next < sentence.Next - 1) return null;
        return (colon + 1, next);
    }

    /// <summary>Words in quotes right behind the word, or behind <c>over</c> or <c>met als titel</c>.</summary>
    internal static (int First, int Next)? Quoted(TextIndex index, int at, int from)
    {
        var open = at;
        for (var i = 0; i < 4 && !IsQuote(index.At(open, from)); i++)
        {
            if (index.At(open, from).Folded is not ("met" or "als" or "titel" or "de" or "naam" or "onder" or "genaamd" or "getiteld" or "noemer")) return null;
            open++;
        }

        if (!IsQuote(index.At(open, from))) return null;
        for (var close = open + 2; close < open + LongestName && index.At(close, from).Kind != TokenKind.Mark || index.At(close, from).Kind == TokenKind.Mark && close < open + LongestName; close++)
        {
            if (IsQuote(index.At(close, from))) return index.Tokens[open + 1].IsCapital || index.Tokens[open + 1].Kind == TokenKind.Number ? (open + 1, close) : null;
            if (index.At(close, from).Folded == "\0") return null;
        }

        return null;
    }

    internal static bool IsQuote(Token token) => token.Kind == TokenKind.Mark && token.Folded[0] is '\'' or '`' or '´' or '"' or '“' or '”' or '„' or '«' or '»';
}
