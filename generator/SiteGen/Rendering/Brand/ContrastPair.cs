namespace SiteGen.Rendering.Brand;

/// <summary>Two aliases of the style sheet that stand on each other. Immutable.</summary>
/// <param name="Front">What stands in front.</param>
/// <param name="Ground">What it stands on.</param>
/// <param name="Least">The contrast that WCAG 2.2 asks: 4.5 for text, 3 for parts of the interface.</param>
public sealed record ContrastPair(string Front, string Ground, double Least)
{
    private const double Text = 4.5;
    private const double Part = 3;

    /// <summary>The pairs that the style sheet uses. <c>templates/README.md</c> names the same, and a test holds them together.</summary>
    public static IReadOnlyList<ContrastPair> All { get; } =
    [
        new("--kn-ink", "--kn-paper", Text),
        new("--kn-soft", "--kn-paper", Text),
        new("--kn-head", "--kn-paper", Text),
        new("--kn-link", "--kn-paper", Text),
        new("--kn-link-hover", "--kn-paper", Text),
        new("--kn-ink", "--kn-tint", Text),
        new("--kn-head", "--kn-tint", Text),
        new("--kn-link", "--kn-tint", Text),
        new("--kn-link-hover", "--kn-tint", Text),
        new("--kn-paper", "--kn-ink", Text),
        new("--kn-on-accent", "--kn-accent", Text),
        new("--kn-focus-ink", "--kn-focus-paper", Text),
        new("--kn-on-notice", "--kn-notice", Text),
        new("--kn-on-footer", "--kn-footer", Text),
        new("--kn-edge", "--kn-paper", Part),
        new("--kn-accent", "--kn-paper", Part),
        new("--kn-focus", "--kn-paper", Part),
    ];
}
