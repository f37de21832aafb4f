using Scriban.Lint;
using Xunit;

namespace Scriban.Tests;

/// <summary>Which outputs count as safe in HTML, and which are found.</summary>
public sealed class EscapeLintTests
{
    [Theory]
    [InlineData("{{ x | esc }}")]
    [InlineData("{{ x | html.escape }}")]
    [InlineData("{{ html.escape x }}")]
    [InlineData("{{ x | string.truncate 80 | esc }}")]
    [InlineData("<a href=\"/{{ x | html.url_encode }}/\">")]
    [InlineData("<script type=\"application/ld+json\">{{ x | object.to_json }}</script>")]
    [InlineData("{{ 1 }}{{ 'vast' }}{{ true }}{{ null }}{{ 2 + 3 }}{{ x > 1 }}{{ !x }}{{ x - 1 }}{{ x / 2 }}")]
    [InlineData("{{ body_html }}{{ article.body_html }}{{ article['body_html'] }}{{ $.main_html }}")]
    [InlineData("{{ lijst.size }}{{ x | array.size }}{{ x | math.round 2 }}{{ x | string.contains 'a' }}")]
    [InlineData("{{ date.parse x }}{{ date.parse x | date.to_string '%d %B %Y' }}{{ (date.parse x).year }}")]
    [InlineData("{{ x ? 'ja' : 'nee' }}{{ x ? (y | esc) : 'nee' }}{{ y_html ?? 'niets' }}")]
    [InlineData("{{ '<b>' + (x | esc) + '</b>' }}{{ $\"<b>{x | esc}</b>\" }}")]
    [InlineData("{{ x | array.each @esc | array.join ', ' }}{{ x | array.join ', ' @html.escape }}{{ x | array.map 'card_html' | array.join '' }}")]
    [InlineData("{{ capture k }}<b>{{ x | esc }}</b>{{ end }}{{ k }}")]
    [InlineData("{{ capture $k }}<b>{{ x | esc }}</b>{{ end }}{{ if x }}{{ $k }}{{ end }}")]
    [InlineData("{{ k = 'class'; k }}{{ n = 1; n = n + 1; n }}")]
    [InlineData("{{ func f(t) }}<b>{{ t | esc }}</b>{{ end }}{{ f x }}{{ x | f }}")]
    [InlineData("{{ f(t) = t | esc }}{{ f x }}")]
    [InlineData("{{ func f(t); ret t | esc; end; f x }}")]
    [InlineData("{{ include 'p' x }}{{ x = 1 }}{{ for i in 1..3 }}{{ for.index }}{{ for.last }}{{ end }}")]
    [InlineData("{{ func d }}<d>{{ $$ }}</d>{{ end }}{{ wrap d }}{{ x | esc }}{{ end }}")]
    [InlineData("{{ x | esc | html.newline_to_br }}{{ x | object.default '' | esc }}")]
    public void Safe_outputs_are_not_found(string template) => Assert.Empty(Find(template));

    [Theory]
    [InlineData("{{ x }}", "x")]
    [InlineData("{{ article.title }}", "article.title")]
    [InlineData("{{ x | string.upcase }}", "x | string.upcase")]
    [InlineData("{{ x | esc | regex.replace 'a' '<' }}", "x | esc | regex.replace 'a' '<'")]
    [InlineData("{{ x + 'a' }}", "x + 'a'")]
    [InlineData("{{ x * 3 }}", "x * 3")]
    [InlineData("{{ x ?? 'a' }}", "x ?? 'a'")]
    [InlineData("{{ c ? x : 'a' }}", "c ? x : 'a'")]
    [InlineData("{{ $\"{x}\" }}", "$\"{x}\"")]
    [InlineData("{{ [x] }}", "[x]")]
    [InlineData("{{ {a: x} }}", "{a: x}")]
    [InlineData("{{ x | array.join ', ' }}", "x | array.join ', '")]
    [InlineData("{{ d | date.to_string x }}", "d | date.to_string x")]
    [InlineData("{{ d | date.to_string '<%Y>' }}", "d | date.to_string '<%Y>'")]
    [InlineData("{{ x | html.strip }}", "x | html.strip")]
    [InlineData("{{ x | html.url_escape }}", "x | html.url_escape")]
    [InlineData("{{ for t in xs }}{{ t }}{{ end }}", "t")]
    [InlineData("{{ k = x; k }}", "k")]
    [InlineData("{{ if c; k = 'a'; end; k }}", "k")]
    [InlineData("{{ k }}{{ k = 'a' }}", "k")]
    [InlineData("{{ func f(t) }}{{ t }}{{ end }}{{ f x }}", "t")]
    [InlineData("{{ func f(t); ret t; end; f x }}", "f x")]
    [InlineData("{{ f(t) = t; f x }}", "f x")]
    [InlineData("{{ capture k }}{{ x }}{{ end }}{{ k }}", "x")]
    [InlineData("{{ x | array.each @(do(t); t; ret 1; end) | array.size }}", "t")]
    [InlineData("{{ onbekend x }}", "onbekend x")]
    public void Unsafe_outputs_are_found(string template, string expression) => Assert.Equal([expression], Find(template).Select(output => output.Expression));

    [Fact]
    public void The_place_is_that_of_the_expression()
    {
        var output = Assert.Single(Find("a\n  {{ naam }}"));
        Assert.Equal("text(2,6)", output.Span.ToStringSimple());
    }

    [Fact]
    public void A_template_with_syntax_errors_has_no_outputs() => Assert.Empty(Find("{{ x }}{{ if }}"));

    private static IReadOnlyList<UnescapedOutput> Find(string template) => EscapeLint.Check(Template.Parse(template, "text"));
}
