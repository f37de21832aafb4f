using System.Text;
using Markdig.Syntax.Inlines;

namespace SiteGen.Content.Markdown;

/// <summary>The words inside a piece of markup.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline container)
    {
        if (container.FirstChild is LiteralInline only && only.NextSibling is null) return only.Content.ToString();
        var text = new StringBuilder();
        Append(container, text);
        return text.ToString();
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline address: text.Append(address.Url); break;
                case ContainerInline inner: Append(inner, text); break;
                default: break;
            }
        }
    }
}
