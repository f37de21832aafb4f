namespace SiteGen.Dutch.Words;

/// <summary>A phrase of a list that was found in a text. Immutable.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <param name="First">The index of its first token.</param>
/// <param name="Count">How many tokens it takes.</param>
/// <param name="Value">What it stands for.</param>
public readonly record struct PhraseMatch<T>(int First, int Count, T Value)
{
    /// <summary>The index of the first token behind it.</summary>
    public int Next => First + Count;
}
