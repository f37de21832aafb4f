using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering.Brand;

/// <summary>Checks the contrast of every pair that the style sheet uses, with the colours of a brand.</summary>
internal static class ContrastCheck
{
    private const string Paper = "--kn-paper";

    /// <summary>Checks the ordinary scheme, and each scheme that the brand has besides.</summary>
    public static void Run(IReadOnlyList<TokenBlock> aliases, IReadOnlyList<TokenBlock> brand, SourceText tokens, DiagnosticBag bag)
    {
        var names = brand.SelectMany(block => block.Tokens).Select(token => token.Name).ToHashSet(StringComparer.Ordinal);
        var reported = new HashSet<ContrastPair>();
        var media = brand.Select(block => block.Media).Where(condition => condition.Length > 0 && !condition.Contains("print", StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal);
        foreach (var condition in (string[])["", .. media])
        {
            var scope = new TokenScope();
            foreach (var block in aliases) scope.Add(block);
            foreach (var block in brand.Where(block => block.Media.Length == 0 || string.Equals(block.Media, condition, StringComparison.Ordinal))) scope.Add(block);
            foreach (var pair in ContrastPair.All)
            {
                if (!reported.Contains(pair) && !IsFine(pair, scope, names, condition, tokens, bag)) reported.Add(pair);
            }
        }
    }

    private static bool IsFine(ContrastPair pair, TokenScope scope, HashSet<string> names, string condition, SourceText tokens, DiagnosticBag bag)
    {
        var front = Read(pair.Front, scope, names, tokens, bag, out var frontSource);
        var ground = Read(pair.Ground, scope, names, tokens, bag, out var groundSource);
        if (front is not { } above || ground is not { } below) return true;

        // Our own colours are checked by the tests of the templates; here a brand must have a part in the pair.
        if ((frontSource ?? groundSource) is not { } source) return true;
        var paper = Read(Paper, scope, names, tokens, bag, out _) ?? Colour.White;
        below = below.Over(paper.Over(Colour.White));
        above = above.Over(below);
        var ratio = Colour.Contrast(above, below);
        if (ratio >= pair.Least) return true;
        var rule = condition.Length == 0 ? BrandMessages.Contrast : BrandMessages.ContrastIn;
        bag.Add(tokens.Excerpted(rule.At(tokens.PlaceAt(source.Offset, source.Value.Length), Named(pair.Front, frontSource), above, Named(pair.Ground, groundSource), below, Figure(ratio), Figure(pair.Least), condition)));
        return false;
    }

    private static Colour? Read(string alias, TokenScope scope, HashSet<string> names, SourceText tokens, DiagnosticBag bag, out Token? source)
    {
        source = null;
        if (scope.ValueOf(alias, names, out source) is not { } value) return null;
        if (ColourReader.Read(value) is { } colour) return colour;
        var place = source is null ? new SourcePlace(tokens.File) : tokens.PlaceAt(source.Offset, source.Value.Length);
        bag.Add(tokens.Excerpted(BrandMessages.UnreadableColour.At(place, Named(alias, source), value.Length > 60 ? value[..60] + "…" : value)));
        return null;
    }

    /// <summary>The token that an editor can change, or our own alias when the brand has none.</summary>
    private static string Named(string alias, Token? source) => source?.Name ?? alias;

    /// <summary>Two decimals, never rounded up to what it is not: 4.496 is 4,49.</summary>
    private static string Figure(double value) =>
        (Math.Floor(value * 100) / 100).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',') + ":1";
}
