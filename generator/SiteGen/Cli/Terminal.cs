using Spectre.Console;

namespace SiteGen.Cli;

/// <summary>Where a command writes, and what the reader at the other end can show. Immutable.</summary>
/// <param name="Out">What the user asked for.</param>
/// <param name="Error">Messages about the run.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error)
{
    /// <summary>Lines longer than this are hard to read, also on a wide screen.</summary>
    public const int WidestText = 100;

    /// <summary>Whether <see cref="Out"/> may have ANSI colours.</summary>
    public bool OutColours { get; init; }

    /// <summary>Whether <see cref="Error"/> may have ANSI colours.</summary>
    public bool ErrorColours { get; init; }

    /// <summary>Whether somebody watches <see cref="Error"/>, so that a progress bar makes sense.</summary>
    public bool IsWatched { get; init; }

    /// <summary>The width in characters.</summary>
    public int Width { get; init; } = WidestText;

    /// <summary>Writes a line to <see cref="Out"/>, with <c>\n</c> on every system.</summary>
    public void Say(string line) => Out.Write(line + "\n");

    /// <summary>Writes a line to <see cref="Error"/>.</summary>
    public void Tell(string line) => Error.Write(line + "\n");

    /// <summary><see cref="Out"/> for tables and texts with a style, which leave their colours away where they cannot be shown.</summary>
    /// <param name="width">Where lines are wrapped.</param>
    internal IAnsiConsole Console(int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = OutColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = OutColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Out),
        });
        console.Profile.Width = width;
        return console;
    }
}
