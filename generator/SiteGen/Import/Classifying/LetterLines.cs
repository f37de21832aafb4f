using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Classifying;

/// <summary>
/// What a mail, letter or newsletter has around its report: the lines <c>Van:</c>, <c>Aan:</c> and <c>Onderwerp:</c>, the salutation with a word of welcome below it, and the
/// greeting at the end with who sends it. A sender with a surname is a contact and stays one.
/// </summary>
internal static class LetterLines
{
    private const int MostHeadBlocks = 14;
    private const int MostSalutationWords = 6;
    private const int MostWelcomeWords = 24;
    private const int MostGreetingWords = 5;
    private const int MostWishWords = 4;
    private const int MostSenderWords = 12;
    private const int MostBeforeSalutation = 8;
    private const int MostSenders = 3;
    private const int FewestHeadLines = 3;

    private static readonly WordSet Salutations = new("beste geachte hallo hoi ha lieve dag dear hi bêste achte goeiemiddag goedemorgen goedemiddag".Split(' '));
    private static readonly WordSet Greetings = new("hoogachtend mvg groet groeten groetjes groetnis regards greetings hartelijks".Split(' '));

    /// <summary>Marks them among the blocks that no rule has decided on.</summary>
    /// <returns>Whether the title was found among them: that of a piece that the mail sends on.</returns>
    internal static bool Mark(TextIndex index, ClassifiedBlock?[] roles)
    {
        var isMail = MarkHead(index, roles);
        var isSigned = MarkGreeting(index, roles);
        var salutation = MarkSalutation(index, roles, isMail || isSigned);
        return isMail && salutation >= 0 && SentPiece.Mark(index, roles, salutation);
    }

    /// <summary><c>Van: …</c>, <c>Aan: …</c>, <c>Onderwerp: …</c>: who wrote and of what are facts, to whom is not of the report.</summary>
    private static bool MarkHead(TextIndex index, ClassifiedBlock?[] roles)
    {
        var (first, next, lines) = (-1, 0, 0);
        var (hasSubject, hasReader) = (false, false);
        for (var i = 0; i < Math.Min(roles.Length, MostHeadBlocks); i++)
        {
            var label = HeadLabel(index, i);
            if (label.Length == 0)
            {
                if (first >= 0) break;
                continue;
            }

            if (first < 0) first = i;
            (next, lines) = (i + 1, lines + 1);
            hasSubject |= label is "onderwerp" or "betreft" or "subject" or "ûnderwerp";
            hasReader |= label is "aan" or "to" or "cc" or "kenmerk";
        }

        if (!hasSubject || !hasReader || lines < FewestHeadLines) return false;
        for (var i = first; i < next; i++)
        {
            if (roles[i] is not null) continue;
            roles[i] = HeadLabel(index, i) is "aan" or "to" or "cc" or "kenmerk" or "bcc" or "bijlage" or "bijlagen" or "attachments" ? Debris : Fact;
        }

        return true;
    }

    private static string HeadLabel(TextIndex index, int at)
    {
        var (first, next) = index.TokensOf(at);
        if (first >= next) return "";
        if (index.Tokens[first].Folded is "ons" or "uw" && index.At(first + 1, first).Folded is "kenmerk") first++;
        if (!index.Blocks[at].IsLine || index.Blocks[at].Marker.Length > 0 || !index.At(first + 1, first).IsMark(':') || index.At(first + 2, first).Kind == TokenKind.Number && index.Tokens[first].Folded is "van") return "";
        return index.Tokens[first].Folded is "kenmerk" or "van" or "aan" or "cc" or "bcc" or "onderwerp" or "betreft" or "datum" or "verzonden" or "bijlage" or "bijlagen" or "from" or "to" or "subject" or "sent" or "date" or "attachments" or "ûnderwerp" or "fan" ? index.Tokens[first].Folded : "";
    }

    /// <summary>The greeting that the report ends with, and below it a given name or a team.</summary>
    private static bool MarkGreeting(TextIndex index, ClassifiedBlock?[] roles)
    {
        var last = roles.Length - 1;
        while (last > 0 && roles[last] is { IsBody: false }) last--;
        for (var i = last; i > 0 && i >= last - MostSenders; i--)
        {
            if (roles[i] is not null) return false;
            var block = new BlockView(index, i);
            if (!IsGreeting(block) && !(i < last && (IsWish(block) || IsFarewell(index, block))))
            {
                if (block.WordCount > MostSenderWords || block.LastMark is '.' or '?' or ':' || !block.Block.IsLine) return false;
                continue;
            }

            roles[i] = Debris;
            var hasReach = HasReach(index, i + 1, last);
            if (hasReach || !HasContact(index, i + 1, last))
            {
                for (var sender = i + 1; sender <= last; sender++) roles[sender] = hasReach ? Contact : new BlockView(index, sender).WordCount == 1 ? Debris : Fact;
            }

            if (i + 1 < last && roles[i + 1] is null && IsOnBehalf(new BlockView(index, i + 1))) roles[i + 1] = Fact;
            if (roles[i - 1] is null && new BlockView(index, i - 1) is { LastMark: '!', WordCount: <= MostWishWords }) roles[i - 1] = Debris;
            return true;
        }

        return false;
    }

    /// <summary><c>Een fijne vakantie gewenst!</c> above a sender.</summary>
    private static bool IsWish(BlockView block) =>
        block is { LastMark: '!', WordCount: <= MostSalutationWords } && block.Any(token => token.Folded is "gewenst" or "toegewenst" or "vakantie" or "weekend" or "feestdagen" or "kerstdagen" or "zomer");

    /// <summary><c>Goede reis,</c> or <c>Tot in de zaal,</c> between the last sentence and who sends it: a few words of one's own, in a letter that has a salutation.</summary>
    private static bool IsFarewell(TextIndex index, BlockView block)
    {
        if (block is not { WordCount: > 0 and <= MostGreetingWords, LastMark: ',', Block: { IsLine: true, BlankBefore: true, Marker.Length: 0 } } || index.Blocks[block.Number - 1].Text.Text is not [.., '.' or '!' or '?' or '”' or '’' or '"']) return false;
        for (var i = 0; i < Math.Min(block.Number, MostBeforeSalutation); i++)
        {
            if (IsSalutation(new BlockView(index, i)) && index.Blocks[i].BlankAfter) return true;
        }

        return false;
    }

    /// <summary><c>Namens het hele bestuur</c>, above the name of who signs.</summary>
    private static bool IsOnBehalf(BlockView block) =>
        block is { WordCount: >= 2 and <= MostSalutationWords, Block: { IsLine: true, Marker.Length: 0 }, LastMark: not ('.' or '?' or '!') } && block.Bare is ['n', 'a', 'm', 'e', 'n', 's', ' ', ..] or ['u', 'i', 't', ' ', 'n', 'a', 'a', 'm', ' ', ..] or ['m', 'e', 'd', 'e', ' ', 'n', 'a', 'm', 'e', 'n', 's', ' ', ..] or ['o', 'n', ' ', 'b', 'e', 'h', 'a', 'l', 'f', ' ', ..];

    /// <summary>Whether one of the lines below a greeting names somebody in full, or says what he is or where to reach him.</summary>
    private static bool HasContact(TextIndex index, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var block = new BlockView(index, i);
            if (block.WordCount == 0) continue;
            if (NameReader.ReadAt(index, block.First) is { IsFull: true } || HasFunction(block) || AddressLines.IsAddress(block) || block.Has(TokenKind.Email)) return true;
        }

        return false;
    }

    /// <summary>Whether the lines below a greeting name a desk and where to reach it, and nobody in person: <c>Team Schulden</c> / <c>T 0318 00 00 00</c>.</summary>
    private static bool HasReach(TextIndex index, int first, int last)
    {
        var reaches = 0;
        for (var i = first; i <= last; i++)
        {
            var block = new BlockView(index, i);
            if (block.WordCount > 0 && (NameReader.ReadAt(index, block.First) is { IsFull: true } || HasFunction(block))) return false;
            if (AddressLines.IsReach(block)) reaches++;
        }

        return reaches > 0 && reaches <= last - first;
    }

    private static bool HasFunction(BlockView block)
    {
        for (var i = block.First; i < block.Next; i++)
        {
            if (block.Index.MatchAt<FunctionEntry>(i) is not null) return true;
        }

        return false;
    }

    private static bool IsGreeting(BlockView block) =>
        block.WordCount is > 0 and <= MostGreetingWords && block.Block.IsLine && block.LastMark is not ('.' or '?' or ':') && block.Any(token => token.IsWord && Greetings.Contains(token.Folded));

    /// <summary><c>Beste lezer,</c> above the text of a letter or newsletter, with the words of welcome below it that speak of the letter alone.</summary>
    /// <returns>The block of the salutation; -1 when there is none.</returns>
    private static int MarkSalutation(TextIndex index, ClassifiedBlock?[] roles, bool isLetter)
    {
        for (var i = 0; i < Math.Min(roles.Length - 1, MostHeadBlocks); i++)
        {
            var block = new BlockView(index, i);
            isLetter |= SiteLabels.IsNewsletter(block) || (roles[i] is { Role: BlockRole.Debris } && FurniturePhrases.IsWebVersion(block.Words(), block.Cues));
            if (roles[i] is not null) continue;
            if (isLetter && IsSalutation(block))
            {
                roles[i] = Debris;
                if (roles[i + 1] is null && IsWelcome(new BlockView(index, i + 1))) roles[i + 1] = Debris;
                return i;
            }

            if (Shapes.IsRunningText(block)) return -1;
        }

        return -1;
    }

    private static bool IsSalutation(BlockView block) => block.WordCount is >= 1 and <= MostSalutationWords && block.LastMark is ',' or '!' && block.Block.IsLine && Salutations.Contains(block.Index.Tokens[block.First].Folded);

    /// <summary><c>Voor u ligt onze nieuwe nieuwsbrief. Veel leesplezier!</c></summary>
    private static bool IsWelcome(BlockView block)
    {
        if (block.WordCount > MostWelcomeWords || !block.Any(token => (token.Folded.StartsWith("nieuws", StringComparison.Ordinal) && !token.Folded.StartsWith("nieuwsgier", StringComparison.Ordinal)) || token.Folded is "nijsbrief" or "newsletter" or "mail" or "editie")) return false;
        if (block.Any(token => token.Folded is "leesplezier" or "lêsnocht")) return true;
        var (first, behind) = (block.Index.Tokens[block.First].Folded, block.Index.At(block.First + 1, block.First).Folded);
        return block.WordCount <= MostWelcomeWords / 2 && (first is "hierbij" or "welkom" or "dit" || first is "voor" && behind is "u" or "je" or "jou" or "jullie");
    }

    private static ClassifiedBlock Fact => new(BlockRole.Detail, Reason: ImportReasons.InFact);

    private static ClassifiedBlock Contact => new(BlockRole.Contact, Reason: ImportReasons.InFact);

    private static ClassifiedBlock Debris => new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
}
