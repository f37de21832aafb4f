using System.Diagnostics;
using System.Text.RegularExpressions;
using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

/// <summary>The functions of <c>regex</c>: patterns of .NET, within the time the render has for them.</summary>
internal static class RegexFunctions
{
    public static readonly BuiltIn[] All =
    [
        new("regex.escape", [Text("text")], call => Regex.Escape(Needed(call, 0))),
        new("regex.match", [Text("text"), Text("pattern"), Text("options", null)], call => Run(call, 2, static (regex, call) => Match(regex, call))),
        new("regex.matches", [Text("text"), Text("pattern"), Text("options", null)], call => Run(call, 2, static (regex, call) => Matches(regex, call))),
        new("regex.replace", [Text("text"), Text("pattern"), Text("replace"), Text("options", null)], call => Run(call, 3, static (regex, call) => Replace(regex, call))),
        new("regex.split", [Text("text"), Text("pattern"), Text("options", null)], call => Run(call, 2, static (regex, call) => Split(regex, call))),
        new("regex.unescape", [Text("text")], call => Regex.Unescape(Needed(call, 0))),
    ];

    private delegate object? Work(Regex regex, scoped CallInfo call);

    private static string Needed(scoped CallInfo call, int index) => call.TextOrNull(index) ?? throw call.Fail(Messages.NeedsText);

    private static object? Run(scoped CallInfo call, int optionsAt, Work work)
    {
        Needed(call, 0);
        var left = call.Context.RegexTimeLeft(call.Caller);
        var regex = RegexCache.Get(Needed(call, 1), Options(call.TextOrNull(optionsAt)), call.Context.RegexTimeOut);
        call.Context.ChargeWork(call.Caller, call.Text(0).Length / 64);
        var watch = Stopwatch.StartNew();
        try
        {
            return work(regex, call);
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Fail(Messages.RegexTimeOut);
        }
        finally
        {
            if (watch.Elapsed < left) call.Context.ChargeRegex(watch.Elapsed);
            else call.Context.ChargeRegex(left);
        }
    }

    private static RegexOptions Options(string? letters)
    {
        var options = RegexOptions.None;
        foreach (var letter in letters ?? string.Empty)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    private static ScriptArray Groups(Match match)
    {
        var groups = new ScriptArray(match.Groups.Count);
        foreach (Group group in match.Groups) groups.Add(group.Value);
        return groups;
    }

    private static ScriptArray Match(Regex regex, scoped CallInfo call) => regex.Match(call.Text(0)) is { Success: true } match ? Groups(match) : [];

    private static ScriptArray Matches(Regex regex, scoped CallInfo call)
    {
        var all = new ScriptArray();
        var most = call.Context.LoopLimit > 0 ? call.Context.LoopLimit : int.MaxValue;
        for (var match = regex.Match(call.Text(0)); match.Success && all.Count <= most; match = match.NextMatch())
        {
            call.Context.ChargeWork(call.Caller, match.Groups.Count);
            all.Add(Groups(match));
        }

        call.Context.Charge(call.Caller, all.Count);
        return all;
    }

    private static string Replace(Regex regex, scoped CallInfo call)
    {
        var (text, with) = (call.Text(0), Needed(call, 2));
        var context = call.Context;
        var caller = call.Caller;
        long length = text.Length;
        return regex.Replace(text, match =>
        {
            var part = match.Result(with);
            length += part.Length - match.Length;
            context.CheckLength(length, caller);
            context.ChargeWork(caller, 1);
            return part;
        });
    }

    private static ScriptArray Split(Regex regex, scoped CallInfo call)
    {
        var parts = regex.Split(call.Text(0));
        call.Context.Charge(call.Caller, parts.Length);
        return new ScriptArray(parts);
    }
}
