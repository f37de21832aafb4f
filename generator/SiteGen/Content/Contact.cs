namespace SiteGen.Content;

/// <summary>Whom a reader can ask. Immutable; at least one part is present.</summary>
public sealed record Contact
{
    /// <summary>The name of a person or a desk.</summary>
    public string? Name { get; init; }

    /// <summary>The function.</summary>
    public string? Function { get; init; }

    /// <summary>The organisation.</summary>
    public string? Organisation { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number as people write it: <c>070 - 123 45 67</c>.</summary>
    public string? Phone { get; init; }

    /// <summary>A page: root-relative on this site, or an address elsewhere.</summary>
    public string? Url { get; init; }

    /// <summary>A portrait, as a path below <c>content/</c>.</summary>
    public string? Image { get; init; }
}
