using System.CommandLine;
using System.Text;

namespace SiteGen.Cli;

/// <summary>The help page of a command: what it does, how it is called, its arguments and options, an example.</summary>
internal static class HelpPage
{
    private const int Indent = 2;
    private const int WidestLabel = 26;

    /// <summary>The page, with a final newline.</summary>
    /// <param name="command">Of which command.</param>
    /// <param name="width">The number of characters that fit on a line.</param>
    public static string Of(Command command, int width)
    {
        var page = new StringBuilder();
        foreach (var line in Wrap(command.Description ?? "", width)) page.Append(line).Append('\n');
        Heading(page, CommandTexts.UsageHeading);
        page.Append(' ', Indent).Append(Usage(command)).Append('\n');
        Table(page, CommandTexts.CommandsHeading, width, command.Subcommands.Select(sub => (sub.Name, FirstSentence(sub.Description ?? ""))));
        Table(page, CommandTexts.ArgumentsHeading, width, command.Arguments.Select(argument => (Shown(argument), argument.Description ?? "")));
        Table(page, CommandTexts.OptionsHeading, width, OptionsOf(command).Where(option => !option.Hidden).Select(option => (Label(option), option.Description ?? "")));
        if ((command as SiteCommand)?.Example is { } example)
        {
            Heading(page, CommandTexts.ExampleHeading);
            foreach (var line in example.Split('\n')) page.Append(' ', Indent).Append(line).Append('\n');
        }
        else
        {
            page.Append('\n').Append(CommandTexts.MoreHelp).Append('\n');
        }

        return page.ToString();
    }

    private static IEnumerable<Option> OptionsOf(Command command) => command.Options.Concat(
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static string Usage(Command command)
    {
        var words = new StringBuilder(UsageFaults.NameOf(command));
        if (command.Subcommands.Count > 0) words.Append(' ').Append(CommandTexts.CommandWord);
        foreach (var argument in command.Arguments) words.Append(' ').Append(Shown(argument));
        return words.Append(' ').Append(CommandTexts.OptionsWord).ToString();
    }

    private static string Shown(Argument argument)
    {
        var name = argument.HelpName ?? argument.Name;
        var many = argument.Arity.MaximumNumberOfValues > 1 ? name + "…" : name;
        return argument.Arity.MinimumNumberOfValues == 0 ? "[" + many + "]" : many;
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(name => char.IsLetter(name[^1])).Append(option.Name).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));
        return option.HelpName is { Length: > 0 } value && option.ValueType != typeof(bool) ? names + " " + value : names;
    }

    private static void Heading(StringBuilder page, string heading) => page.Append('\n').Append(heading).Append('\n');

    private static void Table(StringBuilder page, string heading, int width, IEnumerable<(string Label, string Text)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0) return;
        Heading(page, heading);
        var column = Math.Min(WidestLabel, all.Max(row => row.Label.Length));
        foreach (var (label, text) in all)
        {
            page.Append(' ', Indent).Append(label);
            var fits = label.Length <= column;
            if (!fits) page.Append('\n');
            var first = fits;
            foreach (var line in Wrap(text, width - Indent - column - 2))
            {
                page.Append(' ', first ? column - label.Length + 2 : Indent + column + 2).Append(line).Append('\n');
                first = false;
            }
        }
    }

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? text[..(end + 1)] : text;

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }

        yield return line.ToString();
    }
}
