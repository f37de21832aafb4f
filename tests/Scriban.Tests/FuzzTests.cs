using FsCheck;
using FsCheck.Fluent;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>Any text is a template or has messages with places; any template renders or stops within its budget.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", " ", "\n", "\r\n", ";", ",", ":", "?", "?.", "??", "?!", ".", "..", "..<", "|", "|>", "@", "^", "$", "$0", "$$", "$\"", "{", "}", "(", ")", "[", "]",
        "'", "\"", "`", "\\", "#", "##", "=", "==", "!=", "<", "<=", ">", ">=", "<<", ">>", "+", "++", "+=", "-", "--", "*", "/", "//", "%", "&&", "||", "&", "!", "1", "0", "-1", "2147483647", "1.5", "1e9", "0xFF", "3m", "'a'", "\"b\"",
        "x", "y", "f", "a.b", "this", "null", "true", "false", "empty", "if ", "else ", "end ", "for i in ", "while ", "case ", "when ", "func f", "func g(a, b = 1, c...)", "do ", "ret ", "with ", "wrap ", "capture x", "import ", "readonly x",
        "include 'p' ", "break", "continue", "tablerow i in ", "for.index", "limit:2 ", "reversed", "1..9", "[1,2]", "{a:1}", "f(x) = ", "array.sort", "array.each @f", "array.join ','", "string.pad_left 9", "object.to_json", "object.eval", "date.parse", "regex.match 'a+'", "math.round 2", "é", "😀", "\0",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => "{{ " + string.Concat(pieces));

    private static readonly string[] Known = [.. ConformanceCase.Read(Path.Combine(AppContext.BaseDirectory, "fixtures", "cases.jsonl")).Select(item => item.Template).Where(text => text.Length < 800)];

    /// <summary>A template that works, with some characters replaced by a piece.</summary>
    private static readonly Gen<string> Mutations =
        from text in Gen.Elements(Known)
        from at in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, 4)
        from piece in Gen.Elements(Pieces)
        from twice in Gen.Choose(0, 1)
        select text[..at] + piece + (twice == 1 ? piece : string.Empty) + text[Math.Min(text.Length, at + length)..];

    [Fact]
    public void Any_row_of_pieces() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Arb.From(Texts), Holds));

    [Fact]
    public void Any_text() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll<NonNull<string>>(text => Holds(text.Get)));

    [Fact]
    public void Any_template_with_a_mistake() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(Arb.From(Mutations), Holds));

    private static bool Holds(string text)
    {
        var template = Template.Parse(text, "text");
        if (template.HasErrors) return template.Messages.All(message => message.Span.Start.Offset >= 0 && message.Span.Start.Offset <= text.Length && message.Message.Length > 0);
        var context = new TemplateContext { StepLimit = 20_000, LimitToString = 20_000, TemplateLoader = new DictionaryLoader(new Dictionary<string, string>(StringComparer.Ordinal) { ["p"] = "[{{ $1 }}]" }) };
        context.PushGlobal(new ScriptObject { ["x"] = new ScriptArray { "a", 1 }, ["y"] = null! });
        try
        {
            template.Render(context);
        }
        catch (ScriptRuntimeException fault)
        {
            return fault.OriginalMessage.Length > 0;
        }

        return true;
    }
}
