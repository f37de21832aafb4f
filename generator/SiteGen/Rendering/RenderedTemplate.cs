using System.Diagnostics.CodeAnalysis;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>What came of rendering a template: its text, or the one fault that stopped it. Immutable.</summary>
public sealed record RenderedTemplate
{
    private RenderedTemplate(string? text, Diagnostic? fault)
    {
        Text = text;
        Fault = fault;
    }

    /// <summary>The text; null when the template could not be rendered.</summary>
    public string? Text { get; }

    /// <summary>What is wrong and where, with the includes that led there in its trail; null when the text is there.</summary>
    public Diagnostic? Fault { get; }

    /// <summary>Whether there is a text.</summary>
    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Succeeded => Fault is null;

    /// <summary>A text.</summary>
    public static RenderedTemplate Of(string text) => new(text, null);

    /// <summary>A fault.</summary>
    public static RenderedTemplate Failed(Diagnostic fault) => new(null, fault);
}
