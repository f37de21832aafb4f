using System.Net;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Serve;

/// <summary>What the server adds to a page: the script that loads it again, and the list of faults that lies over it.</summary>
internal static class Overlay
{
    /// <summary>More faults than this make a page slow and help nobody; the terminal has them all.</summary>
    private const int MostFaults = 50;

    /// <summary>The page with the additions, before its end.</summary>
    /// <param name="page">The page as the site has it.</param>
    /// <param name="version">The version that it belongs to.</param>
    /// <param name="mark">Tells this page from what it is after a change.</param>
    /// <param name="faults">What is wrong now, in order; none for a page as it should be.</param>
    public static byte[] Over(ReadOnlySpan<byte> page, string version, string mark, IReadOnlyList<Diagnostic> faults)
    {
        var addition = Encoding.UTF8.GetBytes(Faults(faults, ServeTexts.FaultsLead) + Script(version, mark));
        var end = page.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        var whole = new byte[page.Length + addition.Length];
        page[..end].CopyTo(whole);
        addition.CopyTo(whole.AsSpan(end));
        page[end..].CopyTo(whole.AsSpan(end + addition.Length));
        return whole;
    }

    /// <summary>A page of its own, for when there is no page to lie over.</summary>
    public static byte[] Alone(string version, string mark, IReadOnlyList<Diagnostic> faults) => Encoding.UTF8.GetBytes(
        "<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
        + $"<title>{WebUtility.HtmlEncode(faults.Count > 0 ? ServeTexts.FaultsHeading : ServeTexts.NotFound)}</title>\n</head>\n<body>\n"
        + (faults.Count > 0 ? Faults(faults, ServeTexts.FaultsLeadAlone) : $"<h1>{WebUtility.HtmlEncode(ServeTexts.NotFound)}</h1>\n")
        + Script(version, mark) + "</body>\n</html>\n");

    /// <summary>What tells a page, with its faults, from another: the same for the same.</summary>
    /// <param name="page">The page as the site has it.</param>
    /// <param name="stamp">Grows when something changed that the page may show.</param>
    /// <param name="faults">What is wrong now.</param>
    public static string Mark(ReadOnlySpan<byte> page, int stamp, IReadOnlyList<Diagnostic> faults)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(page);
        hash.AppendData(BitConverter.GetBytes(stamp));
        hash.AppendData(Encoding.UTF8.GetBytes(string.Concat(faults.Select(fault => DiagnosticText.Of(fault)))));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static string Script(string version, string mark) =>
        $"<script src=\"{ServerFiles.Script}\" data-version=\"{WebUtility.HtmlEncode(version)}\" data-mark=\"{mark}\"></script>\n";

    private static string Faults(IReadOnlyList<Diagnostic> faults, string lead)
    {
        if (faults.Count == 0) return "";
        var html = new StringBuilder()
            .Append("<link rel=\"stylesheet\" href=\"").Append(ServerFiles.Style).Append("\">\n")
            .Append("<section id=\"sitegen-fouten\" lang=\"nl\" role=\"alertdialog\" aria-labelledby=\"sitegen-fouten-kop\">\n")
            .Append("<h2 id=\"sitegen-fouten-kop\">").Append(WebUtility.HtmlEncode(ServeTexts.FaultsHeading)).Append("</h2>\n")
            .Append("<p>").Append(WebUtility.HtmlEncode(lead)).Append("</p>\n<ol>\n");
        foreach (var fault in faults.Take(MostFaults))
        {
            html.Append(fault.Severity == Severity.Error ? "<li>" : "<li class=\"waarschuwing\">")
                .Append("<pre tabindex=\"0\">").Append(WebUtility.HtmlEncode(DiagnosticText.Of(fault))).Append("</pre></li>\n");
        }

        return html.Append("</ol>\n<p>").Append(WebUtility.HtmlEncode(DiagnosticText.Summary([.. faults]))).Append("</p>\n")
            .Append("<button type=\"button\">").Append(WebUtility.HtmlEncode(ServeTexts.Close)).Append("</button>\n</section>\n").ToString();
    }
}
