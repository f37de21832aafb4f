namespace SiteGen;

/// <summary>How far a run is, for whoever watches it from another thread.</summary>
public sealed class PipelineProgress : IProgress<int>
{
    private volatile string what = "";
    private int done;
    private int total;

    /// <summary>What is being done, in a word or two; empty before the first step.</summary>
    public string What => what;

    /// <summary>How many parts of it are done.</summary>
    public int Done => Volatile.Read(ref done);

    /// <summary>How many parts it has; 0 when that is not known.</summary>
    public int Total => Volatile.Read(ref total);

    /// <summary>A new piece of work begins.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="parts">How many parts it has; 0 when that is not known.</param>
    public void Begin(string name, int parts = 0)
    {
        Volatile.Write(ref done, 0);
        Volatile.Write(ref total, parts);
        what = name;
    }

    /// <summary>One part is done. Safe for concurrent use.</summary>
    public void Step() => Interlocked.Increment(ref done);

    /// <summary>So many parts are done.</summary>
    public void Report(int value) => Volatile.Write(ref done, value);
}
