using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Rendering.Brand;
using Xunit;

namespace SiteGen.Tests.Rendering.Brand;

public class BrandSheetTests
{
    private static readonly string StyleSheet = File.ReadAllText(Repository.At("templates/assets/site.css"));

    /// <summary>A brand of our own making in the names of the Utrecht components.</summary>
    private const string Harbour = """
        /* Huisstijl Haven */
        @charset "utf-8";
        @font-face { font-family: Haven; src: url(https://elders.example/haven.woff2); }
        .haven-theme {
          --haven-blue-1: #0b3d66;
          --haven-blue-2: hsl(206 81% 15%);
          --haven-unused: 12px;
          --utrecht-document-background-color: white;
          --utrecht-document-color: #1a1a1a;
          --utrecht-link-color: var(--haven-blue-1);
          --utrecht-link-hover-color: var(--haven-blue-2);
          --utrecht-button-primary-action-background-color: var(--haven-blue-1);
          --utrecht-button-primary-action-color: rgb(255 255 255 / 100%);
          --utrecht-heading-font-family: "Haven; Sans", Arial, sans-serif;
          --utrecht-table-border-color: red;
        }
        .haven-theme .utrecht-button { --utrecht-link-color: red; color: red }
        @media (prefers-color-scheme: dark) {
          .haven-theme { --utrecht-document-background-color: #0a1420; --utrecht-document-color: #e8eef4; --utrecht-link-color: #8cc4f0; --utrecht-link-hover-color: #bfe0fa;
            --utrecht-document-subtle-color: #b0bcc8; --utrecht-surface-background-color: #14202c; --utrecht-textbox-border-color: #8a98a6; --utrecht-button-primary-action-background-color: #8cc4f0;
            --utrecht-button-primary-action-color: #06121e; --utrecht-focus-outline-color: #ffdf5d; }
        }
        """;

    /// <summary>Another in the names of NL Design System and its basis tokens.</summary>
    private const string Heath = """
        :root.heide, .heide {
          --heide-purple: oklch(0.38 0.13 320);
          --nl-link-color: var(--heide-purple);
          --nl-link-hover-color: #3d0f45;
          --basis-color-action-1-inverse-bg-default: var(--heide-purple);
          --basis-color-action-1-inverse-color-default: #fff;
          --basis-page-footer-background-color: var(--nl-nothing, var(--heide-purple));
          --nl-page-footer-color: #fff;
        }
        """;

    private static (BrandSheet? Sheet, IReadOnlyList<Diagnostic> Found) Make(string tokens, string? themeClass)
    {
        var bag = new DiagnosticBag();
        var sheet = BrandSheet.Make(new SourceText("content/merk/tokens.css", tokens), themeClass, StyleSheet, bag);
        return (sheet, bag.Sorted());
    }

    [Fact]
    public void Only_the_tokens_that_the_site_reaches_are_kept()
    {
        var (sheet, found) = Make(Harbour, "haven-theme");
        Assert.Empty(found);
        Assert.Equal("haven-theme", sheet!.ThemeClass);
        Assert.StartsWith(
            ".haven-theme{--haven-blue-1:#0b3d66;--haven-blue-2:hsl(206 81% 15%);--utrecht-document-background-color:white;--utrecht-document-color:#1a1a1a;--utrecht-link-color:var(--haven-blue-1);" +
            "--utrecht-link-hover-color:var(--haven-blue-2);--utrecht-button-primary-action-background-color:var(--haven-blue-1);--utrecht-button-primary-action-color:rgb(255 255 255 / 100%);" +
            "--utrecht-heading-font-family:\"Haven; Sans\", Arial, sans-serif}\n@media (prefers-color-scheme: dark){.haven-theme{",
            sheet.Css,
            StringComparison.Ordinal);
        Assert.DoesNotContain("unused", sheet.Css, StringComparison.Ordinal);
        Assert.DoesNotContain("red", sheet.Css, StringComparison.Ordinal);
        Assert.DoesNotContain("elders", sheet.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_families_of_names_are_understood()
    {
        var (sheet, found) = Make(Heath, "heide");
        Assert.Empty(found);
        Assert.Contains("--heide-purple:oklch(0.38 0.13 320)", sheet!.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_little_contrast_is_told_with_the_pair_the_figures_and_the_place()
    {
        var (_, found) = Make(".a {\n  --licht: #999;\n  --nl-link-color: var(--licht);\n  --nl-link-hover-color: #333;\n}", "a");
        var one = found[0];
        Assert.Equal(("SG0483", "content/merk/tokens.css", 2, 12), (one.Code, one.Place.File, one.Place.Line, one.Place.Column));
        Assert.Equal("Het contrast van --licht (#999999) op --kn-paper (#ffffff) is 2,84:1, en moet ten minste 4,5:1 zijn.", one.Message);
    }

    [Fact]
    public void A_dark_scheme_is_checked_too()
    {
        var (_, found) = Make(".a { --nl-document-color: #111 }\n@media (prefers-color-scheme: dark) { .a { --nl-document-background-color: #222; } }", "a");
        Assert.Contains(found, one => one.Code == "SG0484" && one.Message.Contains("‘(prefers-color-scheme: dark)’", StringComparison.Ordinal) && one.Place.Line == 2);
    }

    [Theory]
    [InlineData(".a { --nl-link-color: #004 }", "b", "SG0480", "Bedoelde u ‘a’?")]
    [InlineData(".haven { --nl-link-color: #004 }", "iets-anders", "SG0480", "haven")]
    [InlineData(".a { --nl-link-color: #004 }", null, "SG0481", "a.")]
    [InlineData(".a { --x: #004 }", "a", "SG0482", "--nl-")]
    [InlineData("", null, "SG0482", "--nl-")]
    [InlineData(".a { --nl-link-color: color-mix(in srgb, red, blue) }", "a", "SG0485", "#rrggbb")]
    [InlineData(".a { --nl-link-color: #004; --nl-button-border-radius: url(//x) }", "a", "SG0486", "brand.fonts")]
    public void A_file_that_does_not_fit_is_told(string tokens, string? themeClass, string code, string hint)
    {
        var one = Make(tokens, themeClass).Found[0];
        Assert.Equal(code, one.Code);
        Assert.Contains(hint, one.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_at_the_root_get_a_class_of_ours()
    {
        var (sheet, found) = Make(":root { --nl-link-color: #004 }", null);
        Assert.Empty(found);
        Assert.Equal(".eigen-huisstijl{--nl-link-color:#004}\n", sheet!.Css);
        Assert.Equal("eigen-huisstijl", sheet.ThemeClass);
    }

    [Fact]
    public void Our_own_colours_reach_every_contrast()
    {
        var scope = new TokenScope();
        foreach (var block in TokenReader.Read(StyleSheet).Where(block => block.Selectors.Contains(":root") && block.Media.Length == 0)) scope.Add(block);
        AssertContrasts(scope);
        foreach (var block in TokenReader.Read(StyleSheet).Where(block => block.Media.Contains("dark", StringComparison.Ordinal) && block.Selectors.Any(one => one.StartsWith(":root", StringComparison.Ordinal)))) scope.Add(block);
        AssertContrasts(scope);
    }

    [Fact]
    public void The_pairs_are_those_of_the_template_guide()
    {
        var guide = File.ReadAllText(Repository.At("templates/README.md"));
        var rows = Regex.Matches(guide, @"^\| (`[^|]*) \| `([a-z-]+)` \| ([0-9.]+) \|$", RegexOptions.Multiline);
        var named =
            from row in rows
            from front in Regex.Matches(row.Groups[1].Value, "`([a-z-]+)`")
            select $"{front.Groups[1].Value} {row.Groups[2].Value} {row.Groups[3].Value}";
        var ours = ContrastPair.All.Select(pair => $"{pair.Front[5..]} {pair.Ground[5..]} {pair.Least.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        Assert.Equal(named.Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Any_text_is_survived()
    {
        var pieces = Gen.Elements(".a", "{", "}", "--nl-link-color", ":", ";", "var(", ")", ",", "--b", "/*", "*/", "\"", "@media x", "#fff", "\\", "(", "\n", "url(", "!important", ":root");
        Prop.ForAll(pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary(), text =>
        {
            var sheet = Make(text, "a").Sheet;
            Assert.Equal(sheet?.Css.Count('{') ?? 0, sheet?.Css.Count('}') ?? 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [InlineData("--a:var(--b);--b:var(--a);--nl-link-color:var(--a)")]
    [InlineData("--a:var(--b) var(--b);--b:var(--c) var(--c);--c:var(--d) var(--d);--d:var(--e)var(--e);--e:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;--nl-link-color:var(--a)")]
    [InlineData("--a:var(--b,)var(--b,);--b:var(--c,)var(--c,);--c:var(--d,)var(--d,);--d:var(--e,)var(--e,);--e:var(--f,)var(--f,);--f:var(--g,)var(--g,);--g:var(--h,)var(--h,);--h:var(--a,)var(--a,);--nl-link-color:var(--a)")]
    public void Circles_and_doubling_stop(string tokens) => Assert.NotNull(Make(".a{" + tokens + "}", "a").Sheet);

    [Fact]
    public void Fonts_become_rules() => Assert.Equal(
        "@font-face{font-family:\"Haven \\22 Sans\";src:url(\"../media/h.woff2\") format(\"woff2\");font-weight:200 900;font-style:italic;font-display:swap}\n",
        FontFaces.Css([new BrandFont("Haven \"Sans", "media/h.woff2", "200 900", true)], path => "../" + path));

    private static void AssertContrasts(TokenScope scope)
    {
        foreach (var pair in ContrastPair.All)
        {
            var front = ColourReader.Read(scope.ValueOf(pair.Front, new HashSet<string>(), out _)!);
            var ground = ColourReader.Read(scope.ValueOf(pair.Ground, new HashSet<string>(), out _)!);
            Assert.True(Colour.Contrast(front!.Value, ground!.Value) >= pair.Least, $"{pair}");
        }
    }
}
