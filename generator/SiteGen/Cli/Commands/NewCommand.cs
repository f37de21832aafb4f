using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Writing;
using SiteGen.Publishing;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen new "Titel"</c>: begins an article, with a comment at each field that says what to fill in.</summary>
internal sealed class NewCommand : SiteCommand
{
    private const string Template = "SiteGen.Cli.Commands.nieuw-artikel.md";
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string> title = new("title") { HelpName = CommandTexts.TitleWord, Description = CommandTexts.NewTitle };
    private readonly Option<string?> kind = CommandOptions.Parsed<string>("--kind", CommandTexts.KindWord, CommandTexts.NewKind, text =>
        ArticleKindWords.All.Contains(text, StringComparer.Ordinal) ? (text, null) : (null, CommandTexts.NoChoice("--kind", text, ArticleKindWords.All)));
    private readonly Option<SiteFolder> root;
    private readonly Option<Moment?> clock = CommandOptions.Clock();

    public NewCommand(Surroundings surroundings)
        : base("new", CommandTexts.New, CommandTexts.NewExample, surroundings)
    {
        root = CommandOptions.Root(surroundings);
        title.Validators.Add(result =>
        {
            if (Slug.Of(result.Tokens[0].Value).Length == 0) result.AddError(CommandTexts.TitleWithoutLetters);
        });
        Add(title);
        Add(kind);
        Add(clock);
        Add(root);
    }

    public override Task<Outcome> RunAsync(ParseResult values, CancellationToken cancel)
    {
        var name = values.GetRequiredValue(title);
        var today = values.GetValue(clock)?.Day ?? DateOnly.FromDateTime(Surroundings.Clock.GetUtcNow().UtcDateTime);
        var path = $"{ContentReader.Folder}/nieuws/{Slug.Of(name)}.md";
        var text = Read()
            .Replace("{title}", JsonSerializer.Serialize(name.ReplaceLineEndings(" ").Trim(), Quoting), StringComparison.Ordinal)
            .Replace("{kind}", values.GetValue(kind) ?? ArticleKind.Report.Word(), StringComparison.Ordinal)
            .Replace("{date}", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();
        if (!new ContentWriter(values.GetRequiredValue(root).Path).Write(path, Encoding.UTF8.GetBytes(text), replace: false, diagnostics))
        {
            DiagnosticReport.Write(Surroundings.Terminal.Error, DiagnosticFormat.Text, diagnostics.Sorted(), Surroundings.Terminal.ErrorColours);
            return Task.FromResult(Outcome.ContentErrors);
        }

        Surroundings.Terminal.Say(path);
        Surroundings.Terminal.Tell(CommandTexts.NewNext);
        return Task.FromResult(Outcome.Fine);
    }

    private static string Read()
    {
        using var reader = new StreamReader(typeof(NewCommand).Assembly.GetManifestResourceStream(Template)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
