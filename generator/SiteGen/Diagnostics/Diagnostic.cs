namespace SiteGen.Diagnostics;

/// <summary>A fault of the input at a place, in the words a user sees. Immutable. Sorts by place, then code, then sentence.</summary>
/// <param name="Rule">The kind of fault.</param>
/// <param name="Place">Where it is; <see cref="SourcePlace.None"/> for the run as a whole.</param>
/// <param name="Message">The sentence, particulars filled in, without a final newline.</param>
/// <param name="Hint">What to do, or empty.</param>
public sealed record Diagnostic(DiagnosticRule Rule, SourcePlace Place, string Message, string Hint) : IComparable<Diagnostic>
{
    /// <summary>The source line the place is in, for the excerpt below the message; null when there is none.</summary>
    public string? Excerpt { get; init; }

    /// <summary>Further places that lead to this one, outermost first: the chain of templates, or the other file of a pair.</summary>
    public IReadOnlyList<SourcePlace> Trail { get; init; } = [];

    /// <summary>The stable code.</summary>
    public string Code => Rule.Code;

    /// <summary>How bad it is. <c>--strict</c> may have raised it above that of its rule.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The same with a hint of its own, such as "bedoelde u ‘titel’?".</summary>
    public Diagnostic WithHint(string hint) => this with { Hint = hint };

    /// <inheritdoc/>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Place.File, other.Place.File);
        if (order == 0) order = Place.Line.CompareTo(other.Place.Line);
        if (order == 0) order = Place.Column.CompareTo(other.Place.Column);
        if (order == 0) order = string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary><c>path:line:column: error SG0123: sentence</c>, without excerpt and hint.</summary>
    public override string ToString()
    {
        var kind = SeverityWord.Of(Severity);
        return Place.IsNone ? $"{kind} {Code}: {Message}" : $"{Place}: {kind} {Code}: {Message}";
    }
}
