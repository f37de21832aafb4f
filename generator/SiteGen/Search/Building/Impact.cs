namespace SiteGen.Search.Building;

/// <summary>
/// How much a word says about a report, from 0 to 7. BM25F: occurrences are weighted by field, the body also by its
/// length, and saturate. The average length is a constant, so that one report never changes the impacts of another.
/// </summary>
internal static class Impact
{
    public const int Levels = 8;

    /// <summary>Weights are kept in units of 1/64.</summary>
    public const int Unit = 64;
    public const float Title = 7;
    public const float Lead = 2.5f;
    public const float Heading = 2.5f;
    public const float Name = 3;
    public const float Body = 1;

    /// <summary>An expired report counts for this share.</summary>
    public const float Expired = 0.2f;
    private const float AverageLength = 400;
    private const float LengthShare = 0.4f;
    private const float Saturation = 1.2f;

    /// <summary>The lower bound of the saturated weight for levels 1 to 7.</summary>
    private static readonly float[] Bounds = [0.40f, 0.50f, 0.60f, 0.70f, 0.80f, 0.86f, 0.90f];

    /// <summary>What the client counts for a level.</summary>
    private static readonly float[] Worths = [0.33f, 0.45f, 0.55f, 0.65f, 0.76f, 0.9f, 1.05f, 1.2f];

    /// <summary>What the client counts for each <see cref="Grade"/>.</summary>
    private static readonly float[] GradeWorths = [0.85f, 0.6f, 0.4f, 0.75f, 9];

    /// <summary>What the client counts for another member of a family.</summary>
    public const float Sibling = 0.85f;

    /// <summary>From this level on a report says much about a word: it stands in the title or lead, or again and again.</summary>
    public const int FirstStrong = 4;

    /// <summary>A weight of the level that stands for all weak ones in a list where they do not matter.</summary>
    public const ushort WeakWeight = Unit;

    /// <summary>What a level is worth to the client.</summary>
    public static float Worth(int level) => Worths[level];

    /// <summary>What a way to a document is worth to the client.</summary>
    public static float Worth(Grade grade) => GradeWorths[(int)grade];

    /// <summary>What the body's occurrences are divided by.</summary>
    public static float LengthFactor(int words) => 1 - LengthShare + LengthShare * words / AverageLength;

    /// <summary>The weight in units, at least one.</summary>
    public static ushort Weight(float weight) => (ushort)Math.Clamp((int)MathF.Round(weight * Unit), 1, ushort.MaxValue);

    /// <summary>The level of a summed weight.</summary>
    /// <param name="weight">In units of 1/64.</param>
    public static byte Level(int weight)
    {
        var w = (float)weight / Unit;
        var saturated = w / (w + Saturation);
        var level = 0;
        while (level < Bounds.Length && saturated >= Bounds[level])
            level++;
        return (byte)level;
    }
}
