using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>What is wrong with a command line, in Dutch. The parser's own sentences are English, so only its findings are used.</summary>
internal static class UsageFaults
{
    /// <summary>One sentence a fault, in the order of the command line; none when all is well.</summary>
    public static IReadOnlyList<string> In(ParseResult values)
    {
        var command = values.CommandResult.Command;
        var faults = Unknown([.. values.UnmatchedTokens, .. OptionsTakenForWords(values)], command).ToList();
        foreach (var error in values.Errors)
        {
            if (Sentence(error) is { } sentence && !faults.Contains(sentence, StringComparer.Ordinal)) faults.Add(sentence);
        }

        if (faults.Count == 0 && command.Subcommands.Count > 0) faults.Add(CommandTexts.CommandMissing);
        return faults;
    }

    /// <summary>The words that call a command: <c>sitegen build</c>.</summary>
    public static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? NameOf(parent) + " " + command.Name : command.Name;

    /// <summary>The parser gives an option that it does not know to an argument that still has room.</summary>
    private static IEnumerable<string> OptionsTakenForWords(ParseResult values) => values.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && token.Value is { Length: > 1 } word && word[0] == '-' && !values.UnmatchedTokens.Contains(word, StringComparer.Ordinal))
        .Select(token => token.Value);

    private static IEnumerable<string> Unknown(IReadOnlyList<string> words, Command command)
    {
        // The word behind an unknown option is probably its value.
        var options = words.Where(word => word.StartsWith('-')).ToArray();
        foreach (var word in options)
        {
            var known = command.Options.Concat(Recursive(command)).SelectMany(option => option.Aliases.Append(option.Name));
            yield return CommandTexts.UnknownOption(word, Suggestion.Nearest(word.Split('=')[0], known));
        }

        if (options.Length > 0 || words.Count == 0) yield break;
        yield return command.Subcommands.Count > 0
            ? CommandTexts.UnknownCommand(words[0], Suggestion.Nearest(words[0], command.Subcommands.Select(sub => sub.Name)))
            : CommandTexts.TooManyWords(words[0]);
    }

    private static IEnumerable<Option> Recursive(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive).Concat(Recursive(parent)));

    private static string? Sentence(ParseError error) => error.SymbolResult switch
    {
        null or CommandResult => null,
        OptionResult { Implicit: true } => error.Message,
        OptionResult { IdentifierTokenCount: > 1 } option when !AllowsMany(option.Option) => CommandTexts.OptionTwice(option.Option.Name),
        OptionResult { Tokens.Count: 0 } option => CommandTexts.ValueMissing(option.Option.Name, option.Option.HelpName ?? ""),
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => CommandTexts.ValueMissing(option.Option.Name, option.Option.HelpName ?? ""),
        ArgumentResult { Tokens.Count: 0 } argument => CommandTexts.ArgumentMissing(argument.Argument.HelpName ?? argument.Argument.Name),
        _ => error.Message,
    };

    private static bool AllowsMany(Option option) => option.Arity.MaximumNumberOfValues > 1;
}
