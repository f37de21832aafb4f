namespace Scriban.Runtime;

/// <summary>One member of an object, as <c>for</c> hands it out: <c>key</c> and <c>value</c>. Immutable.</summary>
internal sealed record Pair(string Key, object? Value);
