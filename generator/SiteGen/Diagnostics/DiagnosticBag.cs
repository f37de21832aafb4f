using System.Collections.Concurrent;

namespace SiteGen.Diagnostics;

/// <summary>Where the stages put what is wrong with the input. Safe for concurrent use; read in sorted order when a run is done.</summary>
/// <param name="isStrict">Whether a warning counts as an error: <c>--strict</c>.</param>
public sealed class DiagnosticBag(bool isStrict = false)
{
    private readonly ConcurrentQueue<Diagnostic> found = new();
    private int errors;

    /// <summary>Whether anything in here is an error.</summary>
    public bool HasErrors => Volatile.Read(ref errors) > 0;

    /// <summary>How many diagnostics are in here.</summary>
    public int Count => found.Count;

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (isStrict && diagnostic.Severity == Severity.Warning) diagnostic = diagnostic with { Severity = Severity.Error };
        if (diagnostic.Severity == Severity.Error) Interlocked.Increment(ref errors);
        found.Enqueue(diagnostic);
    }

    /// <summary>Adds many.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>All of them by file, line, column and code, exact doubles once.</summary>
    public IReadOnlyList<Diagnostic> Sorted() => [.. found.Distinct().Order()];
}
