using SiteGen.Rendering.Scripts;
using Xunit;

namespace SiteGen.Tests.Rendering.Scripts;

public sealed class ScriptMinifierTests
{
    [Theory]
    [InlineData("const a = 1; // twee\n/* drie */ let b = a + +a;", "const e=1;let t=e+ +e;\n")]
    [InlineData("const counter = 1;\nuse(counter);", "const e=1;use(e);\n")]
    [InlineData("const counter = 1;\nuse({ counter });", "const e=1;use({counter:e});\n")]
    [InlineData("const counter = 1;\nx.counter = counter;", "const e=1;x.counter=e;\n")]
    [InlineData("export const counter = 1;", "export const counter=1;\n")]
    [InlineData("export async function counter() {}", "export async function counter(){}\n")]
    [InlineData("const one = 1\nconst two = `a ${one} // b`\nrun(two)", "const e=1\nconst t=`a ${e} // b`\nrun(t)\n")]
    [InlineData("const found = text.match(/[/'\"]\\/x/g), other = 4 / 2 / found;", "const e=text.match(/[/'\"]\\/x/g),t=4/2/e;\n")]
    [InlineData("const add = (first, second) => first - -second;", "const e=(e,t)=>e- -t;\n")]
    [InlineData("const add = first => second => first + second + add;", "const e=t=>n=>t+n+e;\n")]
    [InlineData("const { one, two: { three = 3 }, ...rest } = x; use(one, three, rest);", "const{one:e,two:{three:n=3},...t}=x;use(e,n,t);\n")]
    [InlineData("for (const [key, value] of list) { let key2 = key; use(key2, value); }", "for(const[e,t]of list){let n=e;use(n,t);}\n")]
    [InlineData("{ const inner = 1; use(inner); } use(inner);", "{const e=1;use(e);}use(inner);\n")]
    [InlineData("const low = x ? y => y + 1 : z => z; use(low);", "const e=x?e=>e+1:e=>e;use(e);\n")]
    [InlineData("class Box { fill(text) { try { return text; } catch (error) { use(error, text); } } }", "class e{fill(e){try{return e;}catch(t){use(t,e);}}}\n")]
    [InlineData("function make(e) { return t => `${e} ${t}`; } make(1);", "function e(e){return t=>`${e} ${t}`;}e(1);\n")]
    [InlineData("const { of } = x; for (const k of of(1)) use(k);", "const{of}=x;for(const e of of(1))use(e);\n")]
    [InlineData("const get = name => kept ??= { name, ...x };", "const get=e=>kept??={name:e,...x};\n")]
    [InlineData("return_ = typeof x in y;", "return_=typeof x in y;\n")]
    [InlineData("const text = 'it\\'s // no comment';", "const e='it\\'s // no comment';\n")]
    public void Makes_scripts_small(string script, string small) => Assert.Equal(small, ScriptMinifier.Shrink("// klein\n" + script));

    [Fact]
    public void Changes_the_names_that_the_author_gives_everywhere() =>
        Assert.Equal("x.e=1;const{e:e}=x,{e:t}=y;\n", ScriptMinifier.Shrink("// klein: hidden\nx.hidden = 1; const { hidden: b } = x, { hidden } = y;"));

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
