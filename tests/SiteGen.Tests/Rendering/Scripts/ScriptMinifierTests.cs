using SiteGen.Rendering.Scripts;
using Xunit;

namespace SiteGen.Tests.Rendering.Scripts;

public sealed class ScriptMinifierTests
{
    [Theory]
    [InlineData("const a = 1; // twee\n/* drie */ let b = a + +a;", "const a=1;let b=a+ +a;\n")]
    [InlineData("const counter = 1;\nuse(counter);", "const a=1;use(a);\n")]
    [InlineData("const counter = 1;\nuse({ counter });", "const counter=1;use({counter});\n")]
    [InlineData("const counter = 1;\nx.counter = counter;", "const counter=1;x.counter=counter;\n")]
    [InlineData("export const counter = 1;", "export const counter=1;\n")]
    [InlineData("export async function counter() {}", "export async function counter(){}\n")]
    [InlineData("const one = 1\nconst two = `a ${one} // b`\nrun(two)", "const a=1\nconst b=`a ${a} // b`\nrun(b)\n")]
    [InlineData("const found = text.match(/[/'\"]\\/x/g), other = 4 / 2 / found;", "const a=text.match(/[/'\"]\\/x/g),b=4/2/a;\n")]
    [InlineData("const add = (first, second) => first - -second;", "const c=(a,b)=>a- -b;\n")]
    [InlineData("return_ = typeof x in y;", "return_=typeof x in y;\n")]
    [InlineData("const text = 'it\\'s // no comment';", "const a='it\\'s // no comment';\n")]
    public void Makes_scripts_small(string script, string small) => Assert.Equal(small, ScriptMinifier.Shrink("// klein\n" + script));

    [Fact]
    public void Changes_the_names_that_the_author_gives_everywhere() =>
        Assert.Equal("x.a=1;const{a:b}=x;\n", ScriptMinifier.Shrink("// klein: hidden\nx.hidden = 1; const { hidden: b } = x;"));

    [Fact]
    public void Leaves_a_script_that_does_not_ask() => Assert.Equal("const  a = 1; // b", ScriptMinifier.Shrink("const  a = 1; // b"));

    [Theory]
    [InlineData("`${`")]
    [InlineData("'open")]
    [InlineData("/* open")]
    [InlineData("/[/")]
    [InlineData("}}}`${{")]
    public void Survives_any_text(string script) => Assert.NotNull(ScriptMinifier.Shrink("// klein\n" + script));
}
