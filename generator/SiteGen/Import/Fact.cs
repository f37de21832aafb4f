namespace SiteGen.Import;

/// <summary>A value that the import states, with its evidence. What is unknown is no fact: it is absent. Immutable.</summary>
/// <typeparam name="T">What kind of value it is.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Evidence">Why it is stated.</param>
public sealed record Fact<T>(T Value, Evidence Evidence)
    where T : notnull
{
    /// <summary>Whether the text leaves doubt; a question to the editor goes with it then.</summary>
    public bool IsProbable { get; init; }
}
