using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>What people read when something is wrong: place, what was found, what was expected, what was probably meant.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("{{ if }}x{{ end }}", "text(1,7) : error : Hier wordt een waarde verwacht, niet ‘}}’.")]
    [InlineData("{{ if a }}x", "text(1,11) : error : Een blok is niet afgesloten: hier wordt ‘end’ verwacht.")]
    [InlineData("{{ 1 ) }}", "text(1,6) : error : Hier wordt ‘}}’, ‘;’ of een nieuwe regel verwacht, niet ‘)’.")]
    [InlineData("{{ (1 }}", "text(1,7) : error : Hier wordt ‘)’ verwacht, niet ‘}}’.")]
    [InlineData("{{ if x = 1 }}{{ end }}", "text(1,7) : error : Een toekenning staat op zichzelf: niet binnen een uitdrukking. Bedoelt u misschien ‘==’?")]
    [InlineData("{{ for.nummer }}", "text(1,4) : error : ‘for.nummer’ bestaat niet.")]
    [InlineData("{{ 'a\\q' }}", "text(1,4) : error : ‘\\q’ bestaat niet in een tekst. Een backslash zelf schrijft u als ‘\\\\’.")]
    public void Syntax(string template, string message) => Assert.Equal(message, Template.Parse(template, "text").Messages[0].ToString());

    [Theory]
    [InlineData("{{ titel = 1; title }}", "text(1,15) : error : De variabele ‘title’ bestaat niet. Bedoelde u ‘titel’?")]
    [InlineData("{{ 'a' | strng.upcase }}", "text(1,10) : error : De variabele ‘strng’ bestaat niet. Bedoelde u ‘string’?")]
    [InlineData("{{ 'a' | string.upcaes }}", "text(1,10) : error : De functie ‘string.upcaes’ bestaat niet. Bedoelde u ‘string.upcase’?")]
    [InlineData("{{ lib = {omhul: 1}; 'a' | lib.omhl }}", "text(1,28) : error : De functie ‘lib.omhl’ bestaat niet. Bedoelde u ‘lib.omhul’?")]
    [InlineData("{{ zzzzzz }}", "text(1,4) : error : De variabele ‘zzzzzz’ bestaat niet.")]
    [InlineData("{{ 'a' | string.truncate elipsis: '' }}", "text(1,26) : error : ‘string.truncate’ kent geen argument ‘elipsis’. Bedoelde u ‘ellipsis’?")]
    [InlineData("{{ 'a' | string.truncate }}", "text(1,25) : error : ‘string.truncate’ mist het argument ‘length’. Bedoelt u de functie zelf, schrijf dan @ ervoor.")]
    [InlineData("{{ 'a' | string.upcase 'b' }}", "text(1,10) : error : ‘string.upcase’ krijgt te veel argumenten: het neemt er 1.")]
    [InlineData("{{ x = null; x.y }}", "text(1,16) : error : ‘y’ kan niet worden gelezen: wat ervoor staat is null. Met ‘?.’ is het antwoord dan null.")]
    [InlineData("{{ [1] - 1 }}", "text(1,8) : error : De bewerking ‘-’ kan niet tussen lijst en getal.")]
    [InlineData("{{ 1 // 0 }}", "text(1,6) : error : Delen door nul kan niet.")]
    public void Rendering(string template, string message) =>
        Assert.Equal(message, Engine.Fails(template, context => context.StrictVariables = true).Message);

    [Fact]
    public void A_syntax_error_in_an_include_stands_at_the_call_and_carries_the_messages()
    {
        var fault = Assert.IsType<ScriptParserRuntimeException>(Engine.Fails("x {{ include 'fout' }}", null, ("fout", "{{ 1 + }}")));
        Assert.Equal("text(1,6)", fault.Span.ToStringSimple());
        Assert.Equal("fout(1,8)", Assert.Single(fault.ParserMessages).Span.ToStringSimple());
    }

    [Fact]
    public void A_template_with_errors_does_not_render() =>
        Assert.Throws<InvalidOperationException>(() => Template.Parse("{{ if }}", "text").Render(new TemplateContext()));

    [Fact]
    public void Offsets_and_places_of_the_api_count_from_zero()
    {
        var span = Template.Parse("a\n {{ ) }}", "text").Messages[0].Span;
        Assert.Equal((6, 1, 4, 1), (span.Start.Offset, span.Start.Line, span.Start.Column, span.Length));
    }
}
