using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Classifying;

/// <summary>Lines that say where somebody or something is to be found: postal addresses, numbers to call, addresses of mail and web.</summary>
internal static class AddressLines
{
    /// <summary>The figures of a telephone number.</summary>
    private const int FewestDigits = 9;
    private const int MostDigits = 13;
    private const int MostFootWords = 12;
    private const int MostAddressWords = 30;
    private const int MostStreetWords = 14;
    private const int MostHouseDigits = 4;

    /// <summary>Whether a line is of a postal address or has a number to call.</summary>
    internal static bool IsAddress(BlockView block) => IsPostal(block) || Reach(block, block.First) || Signs(block) > 0;

    /// <summary><c>Bezoekadres: Vismarkt 9, Culemborg. Tel: 0345 – …</c>, <c>Bureau Zwier | Havenstraat 3 | KvK 12345678</c>.</summary>
    internal static bool IsAddressLine(BlockView block)
    {
        if (block.WordCount is 0 or > MostAddressWords || block.Block.Marker.Length > 0) return false;
        if (IsStreetWithNumber(block)) return true;
        var signs = Signs(block);
        return signs >= 2 || (signs == 1 && block.Pieces.Count >= 3);
    }

    /// <summary><c>Bureau Zwier | Havenstraat 3, Gennep | 0485 000 000</c>: a street, and where to call or write, in one line of pieces.</summary>
    internal static bool IsStreetWithNumber(BlockView block) => block.Pieces.Count >= 3 && IsStreet(block) && Reach(block, block.First);

    /// <summary>Nothing but an address or a telephone number, with a word that says which at most.</summary>
    internal static bool IsReach(BlockView block) => block.WordCount is > 0 and <= MostFootWords && Reach(block, block.First) && block.Count(token => token.IsWord) <= 2;

    internal static bool Reach(BlockView block, int from)
    {
        if (!block.Has(TokenKind.Email) && !block.Has(TokenKind.Number)) return false;
        var digits = 0;
        for (var i = from; i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            if (token.Kind is TokenKind.Email) return true;
            if (token.Kind is TokenKind.Number) digits += token.Folded.Count(char.IsAsciiDigit);
        }

        return digits is >= FewestDigits and <= MostDigits && block.Dates.Count == 0;
    }

    /// <summary><c>7551 EB Hengelo</c>, <c>Postbus 75</c>.</summary>
    internal static bool IsPostal(BlockView block)
    {
        if (!block.Has(TokenKind.Number)) return false;
        for (var i = block.First; i + 1 < block.Next; i++)
        {
            ref readonly var token = ref block.Index.Tokens[i];
            ref readonly var next = ref block.Index.Tokens[i + 1];
            if (token.Kind == TokenKind.Number && token.Length == 4 && next is { IsAllCapitals: true, Length: 2 }) return true;
            if (token.Folded == "postbus" && next.Kind == TokenKind.Number) return true;
        }

        return false;
    }

    /// <summary><c>Kwartelstraat 112, Dordrecht</c>, <c>Kantoor: Vlierlaan 7</c>: a street with a number, a town or label beside it, and nothing told.</summary>
    internal static bool IsStreet(BlockView block)
    {
        if (block.WordCount is < 2 or > MostStreetWords || !block.Has(TokenKind.Number) || block.LastMark is '?' or '!') return false;
        for (var i = block.First; i + 1 < block.Next; i++)
        {
            if (!block.Index.Tokens[i].IsCapital || !Streets.Fits(block.Index.Tokens[i].Folded, before: 2) || block.Index.Tokens[i + 1] is not { Kind: TokenKind.Number, Length: <= MostHouseDigits }) continue;
            return !block.Any(token => token.IsWord && (!token.IsCapital && token.End > block.Index.Tokens[i].Start && !FunctionWords.IsSmall(token) && token.Length > 1 || FunctionWords.IsAuxiliary(token.Folded) || Dutch.Meetings.MeetingWords.Of(token) is not null || Dutch.Meetings.GatheringWords.IsCompound(token.Folded)));
        }

        return false;
    }

    private static readonly WordEndings Streets = new(["straat", "laan", "weg", "plein", "kade", "gracht", "dijk", "singel", "hof", "pad", "steeg", "dreef", "plantsoen", "markt", "park", "wal", "kamp", "baan", "dam", "haven", "ring", "boulevard", "allee", "strjitte", "wei", "leane"]);

    /// <summary>How many of its words are labels of where a sender is found.</summary>
    internal static int Signs(BlockView block) => block.Count(LineCues.Address);

    internal static bool HasAddress(BlockView block) => block.Has(TokenKind.Email) || block.Has(TokenKind.Url) || block.Has(TokenKind.Number);
}
