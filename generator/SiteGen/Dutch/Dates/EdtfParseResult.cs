using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Dutch.Dates;

/// <summary>What reading a partial date gave: a value, or a sentence in Dutch that says what is wrong. Immutable.</summary>
public sealed record EdtfParseResult
{
    private EdtfParseResult(EdtfDate? value, string? message) => (Value, Message) = (value, message);

    /// <summary>The date that was read; absent when the text is no partial date.</summary>
    public EdtfDate? Value { get; }

    /// <summary>What is wrong with the text, for an editor, from the message catalogue; absent when a date was read.</summary>
    public string? Message { get; }

    /// <summary>Whether a date was read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Message))]
    public bool Success => Value is not null;

    internal static EdtfParseResult Of(EdtfDate value) => new(value, null);

    internal static EdtfParseResult Fault(string message) => new(null, message);
}
