using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Makes a template of its tokens. Goes on after a fault where that is safe, so that the first message stands where the
/// first fault is; a fault behind which nothing can be trusted ends the parse.
/// </summary>
internal sealed partial class Parser
{
    private readonly SourceText source;
    private readonly string text;
    private readonly List<Token> tokens;
    private readonly LogMessageBag messages;
    private readonly int depthLimit;
    private readonly NamePool names = new();
    private Token current;
    private Token previous;
    private int next;
    private int newLinesAllowed;
    private int depth;
    private bool depthReported;
    private bool stopped;

    private Parser(SourceText source, List<Token> tokens, LogMessageBag messages, int depthLimit)
    {
        this.source = source;
        text = source.Text;
        this.tokens = tokens;
        this.messages = messages;
        this.depthLimit = depthLimit;
        current = tokens[0];
        next = 1;
        SkipHidden();
    }

    /// <summary>Parses a template.</summary>
    public static (Block Body, LogMessageBag Messages) Parse(SourceText source, int depthLimit)
    {
        var (tokens, faults) = Lexer.Read(source);
        var found = new LogMessageBag();
        var parser = new Parser(source, tokens, found, Math.Min(depthLimit, Runtime.Limits.Nesting));
        var body = parser.ParseTemplate();
        if (faults is not null)
        {
            foreach (var fault in faults) found.Add(fault);
        }

        return (body, found);
    }

    private Block ParseTemplate()
    {
        var body = ParseBlock(owner: null, out var end);
        if (end) AddError(previous.Last, previous.Last, Messages.EndWithoutStart);
        return body;
    }

    // ---- tokens --------------------------------------------------------------------------------------------------

    private void Advance()
    {
        previous = current;
        current = next < tokens.Count ? tokens[next++] : tokens[^1];
        SkipHidden();
    }

    private void SkipHidden()
    {
        while (newLinesAllowed > 0 && current.Kind == TokenKind.NewLine) current = tokens[next++];
    }

    private Token Peek()
    {
        var at = next;
        while (newLinesAllowed > 0 && at < tokens.Count - 1 && tokens[at].Kind == TokenKind.NewLine) at++;
        return tokens[Math.Min(at, tokens.Count - 1)];
    }

    private string Text(Token token) => token.Length <= 0 || token.Kind == TokenKind.End ? string.Empty : text.Substring(token.Start, token.Length);

    private bool Is(Token token, string word) =>
        token.Kind == TokenKind.Name && text.AsSpan(token.Start, token.Length).SequenceEqual(word);

    private bool AtBlankBefore => current.Start > 0 && char.IsWhiteSpace(text[current.Start - 1]);

    /// <summary>The token as a message names it.</summary>
    private string Found => current.Kind switch
    {
        TokenKind.End => Messages.EndOfTemplate,
        TokenKind.NewLine => Messages.EndOfLine,
        _ => Messages.Quote(Text(current)),
    };

    // ---- nodes and messages --------------------------------------------------------------------------------------

    private T Close<T>(T node, int start)
        where T : Node
    {
        node.Start = start;
        node.Last = Math.Max(start, previous.Last);
        return node;
    }

    private void AddError(int start, int last, string message)
    {
        if (messages.Count < Runtime.Limits.Messages) messages.Add(new LogMessage(ParserMessageType.Error, source.Span(start, last), message));
    }

    private void AddError(Token token, string message) => AddError(token.Start, token.Last, message);

    private void AddError(string message) => AddError(current, message);

    /// <summary>Goes one level deeper; past the limit it says so once and drops the rest of the template.</summary>
    private void Enter(int levels = 1)
    {
        depth += levels;
        if (depth <= depthLimit || depthReported) return;
        depthReported = true;
        AddError(previous, Messages.TooDeep(depthLimit));
        Stop();
    }

    /// <summary>Drops the rest of the template: every loop of the parser ends at its end.</summary>
    private void Stop()
    {
        stopped = true;
        next = tokens.Count;
        current = tokens[^1];
    }
}
