using Scriban.Parsing;
using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests;

/// <summary>Every way in which a template could grow without end, and the error it ends in.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ while true }}x{{ end }}")]
    [InlineData("{{ for i in 1..1000 }}{{ for j in 1..1000 }}{{ end }}{{ end }}")]
    [InlineData("{{ func f; for i in 1..10; end; end; for i in 1..200; f; end }}")]
    [InlineData("{{ for i in 1..200; include 'p'; end }}")]
    [InlineData("{{ for i in 1..200; x = (1..10) | array.each @string.size; end }}")]
    [InlineData("{{ for i in 1..200; x = [1,2,3,4,5,6] | array.join ''; end }}")]
    [InlineData("{{ x = [1] * 2000 }}")]
    [InlineData("{{ x = [1,2] | array.insert_at 2000000000 3 }}")]
    [InlineData("{{ x = []; x[2000000000] = 1 }}")]
    [InlineData("{{ x = 1..2000000000 }}")]
    [InlineData("{{ x = 1..9223372036854775807 }}")]
    [InlineData("{{ x = 'aaaaaaaaaa' * 500 | regex.matches 'a' }}")]
    [InlineData("{{ tablerow i in 1..1000 }}{{ for j in 1..9 }}{{ end }}{{ end }}")]
    public void Loop_steps(string template) => Engine.Fails(template, context => context.LoopLimit = 1000, ("p", "{{ for j in 1..10; end }}"));

    [Theory]
    [InlineData("{{ func f(n); f n; f n; end; f 1 }}")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 60 }}")]
    [InlineData("{{ func f(n); if n > 0; include 'p'; end; end; f 60 }}")]
    [InlineData("{{ x = 'a'; while true; x = x + 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'; end }}")]
    [InlineData("{{ x = 3; while true; x = x * x; end }}")]
    [InlineData("{{ x = 1; while true; x = (x << 1000000) >> 1000000; end }}")]
    [InlineData("{{ x = 1 << 300000; x }}")]
    [InlineData("{{ while true; x = '1' | object.eval; end }}")]
    [InlineData("{{ while true; x = '[1,2,3]' | object.from_json; end }}")]
    [InlineData("{{ l = [1]; while true; l = l + l; end }}")]
    [InlineData("{{ o = {a: [1,2]}; while true; x = o | object.to_json; end }}")]
    public void Work_of_a_render(string template) =>
        Engine.Fails(template, context => { context.LoopLimit = 0; context.StepLimit = 100_000; }, ("p", "{{ f (n - 1); f (n - 1) }}"));

    [Theory]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ f(x) = f x; f 1 }}")]
    [InlineData("{{ include 'self' }}")]
    [InlineData("{{ func f(x); ret [x] | array.each @f; end; f 1 }}")]
    [InlineData("{{ func f; object.eval 'f'; end; f }}")]
    [InlineData("{{ func f; object.eval_template '{{ f }}'; end; f }}")]
    [InlineData("{{ func d; wrap d; $$; end; end; wrap d; 1; end }}")]
    [InlineData("{{ include_join ['self'] '' }}")]
    public void Depth_of_calls(string template) => Engine.Fails(template, null, ("self", "{{ include 'self' }}"));

    [Fact]
    public void Depth_of_calls_without_a_limit_is_that_of_the_stack() =>
        RunOnSmallStack(() => Engine.Fails("{{ func f(n); ret ((((f (n + 1))))); end; f 1 }}", context => { context.RecursiveLimit = 0; context.LoopLimit = 0; context.StepLimit = 0; }));

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "", "]")]
    [InlineData("!", "x", "")]
    [InlineData("{a:", "1", "}")]
    [InlineData("f(", "1", ")")]
    [InlineData("x ? 1 : ", "2", "")]
    [InlineData("1 + ", "2", "")]
    [InlineData("a[", "0", "]")]
    [InlineData("", "a", ".b")]
    [InlineData("", "a", "[0]")]
    [InlineData("", "f", "(1)")]
    [InlineData("x | f ", "", "")]
    [InlineData("if x; ", "", "end;")]
    [InlineData("if x; else ", "if y; end;", "")]
    [InlineData("x = do; ", "", "end;")]
    [InlineData("case x; when 1; ", "", "end;")]
    [InlineData("$'{", "1", "}'")]
    public void Depth_of_nesting(string open, string middle, string close)
    {
        var deep = "{{ " + string.Concat(Enumerable.Repeat(open, 20_000)) + middle + string.Concat(Enumerable.Repeat(close, 20_000)) + " }}";
        RunOnSmallStack(() => Assert.True(Template.Parse(deep, "text").HasErrors));
        var shallow = "{{ " + string.Concat(Enumerable.Repeat(open, 30)) + middle + string.Concat(Enumerable.Repeat(close, 30)) + " }}";
        Assert.DoesNotContain(Template.Parse(shallow, "text").Messages, message => message.Message.Contains("lagen", StringComparison.Ordinal));
    }

    [Fact]
    public void Depth_of_nesting_can_be_lowered() =>
        Assert.True(Template.Parse("{{ ((((1)))) }}", "text", new ParserOptions { ExpressionDepthLimit = 4 }).HasErrors);

    [Fact]
    public void The_deepest_template_that_parses_renders_on_a_small_stack() => RunOnSmallStack(() =>
    {
        var deep = "{{ " + new string('(', 120) + "1" + new string(')', 120) + " }}";
        Assert.Equal("1", Engine.Render(deep));
        var loops = string.Concat(Enumerable.Range(0, 100).Select(i => $"{{{{ for i{i} in [1] }}}}"));
        Assert.Equal("x", Engine.Render(loops + "x" + string.Concat(Enumerable.Repeat("{{ end }}", 100))));
    });

    [Theory]
    [InlineData("{{ a = []; a[0] = a; a }}")]
    [InlineData("{{ o = {}; o.o = o; o }}")]
    [InlineData("{{ o = {}; o.o = o; o | object.to_json }}")]
    [InlineData("{{ a = []; a[0] = a; a | object.to_json }}")]
    [InlineData("{{ a = []; a[0] = a; b = []; b[0] = b; a == b }}")]
    [InlineData("{{ a = []; a[0] = a; a | array.join '' }}")]
    [InlineData("{{ a = []; a[0] = a; 'x' + a }}")]
    [InlineData("{{ a = []; a[0] = a; $'{a}' }}")]
    public void Depth_of_values(string template) => Engine.Fails(template);

    [Fact]
    public void Depth_of_json_that_is_read() =>
        Engine.Fails("{{ ('[' * 1000) | object.from_json }}");

    [Theory]
    [InlineData("{{ x = 'ab' * 100000 }}")]
    [InlineData("{{ x = 2000000000 * 'a' }}")]
    [InlineData("{{ x = 'a' * 9000; x = x + x }}")]
    [InlineData("{{ x = 'a' | string.pad_left 20000 }}")]
    [InlineData("{{ x = 'a' | string.pad_right 2000000000 }}")]
    [InlineData("{{ x = ('a' * 9000) | string.append ('b' * 9000) }}")]
    [InlineData("{{ x = ('a' * 9000) | string.replace 'a' 'bbb' }}")]
    [InlineData("{{ x = ('a' * 9000) | regex.replace 'a' 'bbb' }}")]
    [InlineData("{{ x = [1,2,3] | array.join ('a' * 9000) }}")]
    [InlineData("{{ x = 'a' * 9000; y = $'{x}{x}' }}")]
    [InlineData("{{ x = 'a' * 9000; y = [x, x] | object.to_json }}")]
    [InlineData("{{ x = 'a' * 9000; y = '' + [x, x] }}")]
    [InlineData("{{ x = 1 | math.format 'F20000' }}")]
    [InlineData("{{ x = 1 | object.format 'D999999999' }}")]
    [InlineData("{{ capture x; for i in 1..900; 'aaaaaaaaaaaaaaaaaaaaaaa'; end; end }}")]
    [InlineData("{{ x = 'a' * 9000; x; x }}")]
    [InlineData("{{ for i in 1..900 }}aaaaaaaaaaaaaaaaaaaaaaaaa{{ end }}")]
    [InlineData("{{ x = include_join ['p', 'p'] '' }}")]
    public void Length_of_texts(string template) => Engine.Fails(template, context => context.LimitToString = 10_000, ("p", new string('p', 9000)));

    [Theory]
    [InlineData("{{ 1 << 1048577 }}")]
    [InlineData("{{ 2 << 2147483647 }}")]
    [InlineData("{{ 1 << 99999999999999 }}")]
    [InlineData("{{ x = (1 << 1000000) * (1 << 1000000) }}")]
    [InlineData("{{ 79228162514264337593543950335m * 10 }}")]
    public void Size_of_numbers(string template) => Engine.Fails(template);

    [Theory]
    [InlineData("1e999999")]
    [InlineData("1e83647")]
    public void Exponents_of_literals(string number) => Assert.True(Template.Parse("{{ " + number + " }}", "text").HasErrors);

    [Fact]
    public void Digits_of_literals() => Assert.True(Template.Parse("{{ 1" + new string('0', 20_000) + " }}", "text").HasErrors);

    [Fact]
    public void Time_of_patterns() => Engine.Fails(
        "{{ ('a' * 40 + 'b') | regex.match '^(?=(a+)+$)' }}",
        context => context.RegexTimeOut = TimeSpan.FromMilliseconds(50));

    [Fact]
    public void Patterns_that_allow_it_need_no_time_out() =>
        Assert.Equal("[]", Engine.Render("{{ ('a' * 5000 + 'b') | regex.match '^(a+)+$' }}"));

    [Fact]
    public void Cancelling_stops_a_loop()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Engine.Fails("{{ while true; end }}", context => { context.LoopLimit = 0; context.StepLimit = 0; context.CancellationToken = source.Token; });
    }

    [Fact]
    public void A_limit_of_nothing_is_no_limit()
    {
        Assert.Equal("20000", Engine.Render("{{ n = 0; for i in 1..20000; n = n + 1; end; n }}", context => { context.LoopLimit = 0; context.StepLimit = 0; }));
        Assert.Equal("3000000", Engine.Render("{{ ('abc' * 1000000) | string.size }}", context => context.LimitToString = 0));
    }

    /// <summary>A stack that is smaller than that of any thread pool: what holds here holds everywhere.</summary>
    private static void RunOnSmallStack(Action test)
    {
        Exception? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    test();
                }
                catch (Exception caught)
                {
                    fault = caught;
                }
            },
            maxStackSize: 768 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(fault);
    }
}
