using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SourceText = SiteGen.Diagnostics.SourceText;

namespace SiteGen.Rendering;

/// <summary>
/// The templates of a site, by name. Each is read and parsed once, when it is first asked for; rendering takes no locks.
/// The one file that knows whose template engine this is: with <c>-p:ScribanVersion=x.y.z</c> it is compiled against the
/// package instead of our own engine. Safe for concurrent use.
/// </summary>
public sealed class TemplateSet
{
    /// <summary>How the names of templates end whose output is HTML.</summary>
    private const string HtmlEnding = ".html";

    /// <summary>Templates in templates: deeper than any layout needs, so a template that includes itself is found soon.</summary>
    private const int IncludeDepth = 40;

    /// <summary>UTF-16 units of one page: a list of everything there is may be long, an endless one must end.</summary>
    private const int PageLength = 32 * 1024 * 1024;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private static readonly ScriptObject HostFunctions = MakeHostFunctions();

    private readonly IFileTree tree;
    private readonly string folder;
    private readonly ConcurrentDictionary<string, Entry?> entries = new(StringComparer.Ordinal);

    /// <summary>Makes the set of all templates in a tree.</summary>
    /// <param name="tree">The templates; a name is a path in it, such as <c>partials/card.html</c>.</param>
    /// <param name="folder">What comes before a name in messages, ending in <c>/</c>.</param>
    public TemplateSet(IFileTree tree, string folder = "templates/")
    {
        this.tree = tree;
        this.folder = folder;
    }

    /// <summary>Whether there is a template of that name.</summary>
    public bool Exists(string name) => tree.Exists(name);

    /// <summary>
    /// Renders a template. An unknown name in it is a fault. What the template assigns stays in this render; the model may
    /// be shared by renders at the same time.
    /// </summary>
    /// <param name="name">The template.</param>
    /// <param name="model">The names it sees, besides those of the language and <c>esc</c>.</param>
    /// <param name="cancellation">Stops the render with a fault.</param>
    public RenderedTemplate Render(string name, ScriptObject model, CancellationToken cancellation = default)
    {
        if (Find(name) is not { } entry) return RenderedTemplate.Failed(TemplateMessages.Missing.At(new SourcePlace(folder + name), name));
        if (entry.Faults.Count > 0) return RenderedTemplate.Failed(entry.Faults[0]);
        var loader = new Loader(this);
        var context = MakeContext(model, loader, cancellation);
        try
        {
            return RenderedTemplate.Of(entry.Template!.Render(context));
        }
        catch (ScriptRuntimeException fault)
        {
            return RenderedTemplate.Failed(ToDiagnostic(fault, loader));
        }
    }

    /// <summary>What is wrong with the templates of these names before any is rendered: their syntax, and outputs that are not made safe.</summary>
    public IReadOnlyList<Diagnostic> Check(IEnumerable<string> names)
    {
        var found = new List<Diagnostic>();
#if SCRIBAN_PACKAGE
        found.Add(TemplateMessages.NoEscapeCheck.At(SourcePlace.None));
#endif
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            if (Find(name) is not { } entry) found.Add(TemplateMessages.Missing.At(new SourcePlace(folder + name), name));
            else found.AddRange([.. entry.Faults, .. entry.Unescaped]);
        }

        return found;
    }

    /// <summary>Escapes the five characters that mean something in HTML, and leaves all others as they are.</summary>
    internal static string Escape(string? text)
    {
        if (text is null) return string.Empty;
        var at = text.AsSpan().IndexOfAny(Special);
        if (at < 0) return text;
        var builder = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (; at >= 0; at = rest.IndexOfAny(Special))
        {
            builder.Append(rest[..at]).Append(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            rest = rest[(at + 1)..];
        }

        return builder.Append(rest).ToString();
    }

    private static ScriptObject MakeHostFunctions()
    {
        var made = new ScriptObject();
        made.Import("esc", (Func<string, string>)Escape);
        return made;
    }

    private static TemplateContext MakeContext(ScriptObject model, Loader loader, CancellationToken cancellation)
    {
        var context = new TemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            TemplateLoader = loader,
            LoopLimit = 0,
            RecursiveLimit = IncludeDepth,
            LimitToString = PageLength,
            CancellationToken = cancellation,
            NewLine = "\n",
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(HostFunctions);
        context.PushGlobal(model);

        // Plain names are written to the object in front, so that renders can share the model.
        context.PushGlobal(new ScriptObject());
        return context;
    }

    private Entry? Find(string name) => entries.GetOrAdd(name, static (key, set) => set.Read(key), this);

    private Entry? Read(string name)
    {
        if (!tree.Exists(name)) return null;
        var file = folder + name;
        string text;
        try
        {
            text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(tree.Read(name)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return new Entry(string.Empty, null, [TemplateMessages.NotText.At(new SourcePlace(file))]);
        }

        var template = Template.Parse(text, name);
        var source = new SourceText(file, text);
        return new Entry(text, template, template.HasErrors ? [Syntax(source, template.Messages)] : [])
        {
            Unescaped = name.EndsWith(HtmlEnding, StringComparison.Ordinal) ? FindUnescaped(template, source) : [],
        };
    }

    /// <summary>Outputs that could put HTML into a page. The package cannot tell: there nothing is found, and <see cref="Check"/> says so.</summary>
    private Diagnostic[] FindUnescaped(Template template, SourceText source) =>
#if SCRIBAN_PACKAGE
        [];
#else
        [.. Scriban.Lint.EscapeLint.Check(template).Select(output => source.Excerpted(TemplateMessages.Unescaped.At(Place(output.Span), output.Expression)))];
#endif

    private Diagnostic Syntax(SourceText source, LogMessageBag messages)
    {
        var first = messages.First(message => message.Type == ParserMessageType.Error);
        return source.Excerpted(TemplateMessages.Syntax.At(Place(first.Span), first.Message));
    }

    private Diagnostic ToDiagnostic(ScriptRuntimeException fault, Loader loader)
    {
        if (fault is ScriptParserRuntimeException { ParserMessages.Count: > 0 } syntax)
        {
            var inner = syntax.ParserMessages.First(message => message.Type == ParserMessageType.Error);
            return Excerpted(TemplateMessages.Syntax.At(Place(inner.Span), inner.Message), inner.Span.FileName) with { Trail = [.. loader.WayTo(inner.Span.FileName).Select(Place)] };
        }

        var diagnostic = TemplateMessages.Rendering.At(Place(fault.Span), fault.OriginalMessage);
        return Excerpted(diagnostic, fault.Span.FileName) with { Trail = [.. loader.WayTo(fault.Span.FileName).Select(Place)] };
    }

    private Diagnostic Excerpted(Diagnostic diagnostic, string? name) =>
        name is not null && entries.TryGetValue(name, out var entry) && entry is not null ? new SourceText(folder + name, entry.Text).Excerpted(diagnostic) : diagnostic;

    private SourcePlace Place(SourceSpan span) => span.FileName is null
        ? SourcePlace.None
        : new SourcePlace(folder + span.FileName, span.Start.Line + 1, span.Start.Column + 1, span.Start.Line == span.End.Line ? span.Length : 0);

    /// <summary>A template that has been read, and what is wrong with it. Immutable.</summary>
    private sealed record Entry(string Text, Template? Template, IReadOnlyList<Diagnostic> Faults)
    {
        /// <summary>Outputs that are not made safe. They do not keep the template from being rendered.</summary>
        public IReadOnlyList<Diagnostic> Unescaped { get; init; } = [];
    }

    /// <summary>Finds the templates that one render includes, and remembers from where each was included last: the way to a fault.</summary>
    private sealed class Loader(TemplateSet set) : ITemplateLoader
    {
        private readonly Dictionary<string, SourceSpan> callers = new(StringComparer.Ordinal);

        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
        {
            if (set.Find(templateName) is null) return null;
            callers[templateName] = callerSpan;
            return templateName;
        }

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => set.Find(templatePath)?.Text;

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));

        /// <summary>The includes that led to a template, outermost first.</summary>
        public IReadOnlyList<SourceSpan> WayTo(string? name)
        {
            var way = new List<SourceSpan>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (name is not null && seen.Add(name) && callers.TryGetValue(name, out var caller))
            {
                way.Insert(0, caller);
                name = caller.FileName;
            }

            return way;
        }
    }
}
