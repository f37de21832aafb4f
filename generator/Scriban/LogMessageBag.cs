using System.Collections;
using Scriban.Parsing;

namespace Scriban;

/// <summary>The messages of one parse, in the order in which they were found.</summary>
public class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> messages = [];

    /// <inheritdoc/>
    public int Count => messages.Count;

    /// <inheritdoc/>
    public LogMessage this[int index] => messages[index];

    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds one.</summary>
    public void Add(LogMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        HasErrors |= message.Type == ParserMessageType.Error;
        messages.Add(message);
    }

    /// <inheritdoc/>
    public IEnumerator<LogMessage> GetEnumerator() => messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>All messages, one a line.</summary>
    public override string ToString() => string.Join('\n', messages);
}
