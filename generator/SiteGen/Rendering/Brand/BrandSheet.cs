using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering.Brand;

/// <summary>What a site takes over of the token file of its sender. Immutable.</summary>
/// <param name="ThemeClass">The class for the root element of every page.</param>
/// <param name="Css">The rules that go before the site's own style sheet: only the tokens that the style sheet reaches.</param>
public sealed record BrandSheet(string ThemeClass, string Css)
{
    /// <summary>The class when the token file has none: its tokens stand at the root.</summary>
    private const string OwnClass = "eigen-huisstijl";

    /// <summary>More tokens than any brand has.</summary>
    private const int MaxLength = 2_000_000;

    /// <summary>
    /// Takes the tokens that <paramref name="styleSheet"/> reaches out of <paramref name="tokens"/>, and checks the contrast of
    /// every pair of colours that it uses, in the ordinary scheme and in each that the token file has besides.
    /// </summary>
    /// <param name="tokens">The token file of the brand.</param>
    /// <param name="themeClass">The class that the settings name; null when they name none.</param>
    /// <param name="styleSheet">The site's own style sheet, with its aliases <c>--kn-*</c>.</param>
    /// <param name="bag">Where faults go.</param>
    /// <returns>The rules; null when the file cannot be used.</returns>
    public static BrandSheet? Make(SourceText tokens, string? themeClass, string styleSheet, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(styleSheet);
        ArgumentNullException.ThrowIfNull(bag);
        if (tokens.Text.Length > MaxLength)
        {
            bag.Add(BrandMessages.TooLarge.At(new SourcePlace(tokens.File), tokens.Text.Length, MaxLength));
            return null;
        }

        var all = TokenReader.Read(tokens.Text);
        if (!HasClass(all, themeClass, tokens, bag)) return null;
        var blocks = Reached(all.Where(block => Applies(block, themeClass)).ToArray(), styleSheet, tokens, bag);
        if (blocks.Count == 0)
        {
            bag.Add(BrandMessages.NothingReached.At(new SourcePlace(tokens.File)));
            return null;
        }

        var aliases = TokenReader.Read(styleSheet).Where(block => block.Media.Length == 0 && Applies(block, null)).ToArray();
        ContrastCheck.Run(aliases, blocks, tokens, bag);
        return new BrandSheet(themeClass ?? OwnClass, Written(blocks, themeClass ?? OwnClass));
    }

    private static bool HasClass(IReadOnlyList<TokenBlock> all, string? themeClass, SourceText tokens, DiagnosticBag bag)
    {
        var classes = all.SelectMany(block => block.Selectors).Select(Bare).Where(bare => bare.StartsWith('.')).Select(bare => bare[1..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var known = string.Join(", ", classes.Take(10));
        if (themeClass is null)
        {
            if (classes.Length == 0 || all.Any(block => Applies(block, null))) return true;
            bag.Add(BrandMessages.ClassMissing.At(new SourcePlace(tokens.File), known));
            return false;
        }

        if (Array.IndexOf(classes, themeClass) >= 0) return true;
        var fault = BrandMessages.UnknownClass.At(new SourcePlace(tokens.File), themeClass, known);
        bag.Add(Suggestion.Nearest(themeClass, classes) is { } near ? fault.WithHint(ContentMessages.DidYouMean(near)) : fault);
        return false;
    }

    /// <summary>Whether a rule is for the root element, with or without the class.</summary>
    private static bool Applies(TokenBlock block, string? themeClass) =>
        block.Selectors.Select(Bare).Any(bare => bare.Length == 0 || (themeClass is not null && string.Equals(bare, "." + themeClass, StringComparison.Ordinal)));

    /// <summary>A selector without what says "root element": empty for the root itself, <c>.naam</c> for the root with a class.</summary>
    private static string Bare(string selector)
    {
        foreach (var wrapper in (ReadOnlySpan<string>)[":where(", ":is("])
        {
            if (selector.StartsWith(wrapper, StringComparison.Ordinal) && selector.EndsWith(')')) selector = selector[wrapper.Length..^1].Trim();
        }

        if (selector.StartsWith("html", StringComparison.Ordinal) && (selector.Length == 4 || selector[4] is '.' or ':')) selector = selector[4..];
        if (selector.StartsWith(":root", StringComparison.Ordinal) && (selector.Length == 5 || selector[5] is '.' or ':')) selector = selector[5..];
        if (selector.EndsWith(":root", StringComparison.Ordinal)) selector = selector[..^5];
        return selector.AsSpan().IndexOfAny(" >+~[:*#") >= 0 ? "?" : selector.Length > 0 && (selector[0] != '.' || selector.LastIndexOf('.') > 0) ? "?" : selector;
    }

    /// <summary>The tokens that the style sheet names, and those that these name in turn.</summary>
    private static List<TokenBlock> Reached(TokenBlock[] blocks, string styleSheet, SourceText tokens, DiagnosticBag bag)
    {
        var byName = blocks.SelectMany(block => block.Tokens).ToLookup(token => token.Name, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>(TokenScope.References(styleSheet).Where(name => !name.StartsWith("--kn-", StringComparison.Ordinal)));
        while (queue.TryDequeue(out var name))
        {
            if (!byName.Contains(name) || !reached.Add(name)) continue;
            foreach (var next in byName[name].SelectMany(token => TokenScope.References(token.Value))) queue.Enqueue(next);
        }

        foreach (var token in byName.Where(group => reached.Contains(group.Key)).SelectMany(group => group).Where(IsFetched))
            bag.Add(tokens.Excerpted(BrandMessages.FetchedValue.At(tokens.PlaceAt(token.Offset, token.Value.Length), token.Name)));
        return
        [
            .. blocks
                .Select(block => block with { Tokens = [.. block.Tokens.Where(token => reached.Contains(token.Name) && !IsFetched(token))] })
                .Where(block => block.Tokens.Count > 0),
        ];
    }

    private static bool IsFetched(Token token) => token.Value.Contains("url(", StringComparison.OrdinalIgnoreCase) || token.Value.Contains("src(", StringComparison.OrdinalIgnoreCase);

    private static string Written(List<TokenBlock> blocks, string themeClass)
    {
        var css = new StringBuilder();
        foreach (var block in blocks)
        {
            if (block.Media.Length > 0) css.Append("@media ").Append(block.Media).Append('{');
            css.Append('.').Append(themeClass).Append('{');
            var last = block.Tokens.ToLookup(token => token.Name, StringComparer.Ordinal);
            css.AppendJoin(';', last.Select(group => group.Key + ":" + group.Last().Value)).Append('}');
            css.Append(block.Media.Length > 0 ? "}\n" : "\n");
        }

        return css.ToString();
    }
}
