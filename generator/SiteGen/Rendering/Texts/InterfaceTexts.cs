using System.Globalization;
using System.Text;

namespace SiteGen.Rendering.Texts;

/// <summary>The words of the interface in one language: <c>templates/i18n/nl.yml</c>. Immutable.</summary>
public sealed class InterfaceTexts
{
    private readonly IReadOnlyDictionary<string, InterfaceText> entries;

    internal InterfaceTexts(string language, IReadOnlyDictionary<string, InterfaceText> entries) => (Language, this.entries) = (language, entries);

    /// <summary>The language (BCP 47).</summary>
    public string Language { get; }

    /// <summary>The entries by name.</summary>
    public IReadOnlyDictionary<string, InterfaceText> Entries => entries;

    /// <summary>A text; its name between guillemets when it is missing, which is a fault that was reported.</summary>
    public string this[string name] => entries.TryGetValue(name, out var entry) ? entry.Other : "«" + name + "»";

    /// <summary>Whether there is such a text.</summary>
    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>A text with its holes filled in.</summary>
    public string Fill(string name, params ReadOnlySpan<(string Hole, string Value)> values) => Fill(this[name].AsSpan(), values);

    /// <summary>A text that depends on a number, which fills the hole <c>{n}</c>.</summary>
    public string Count(string name, int number)
    {
        var text = entries.TryGetValue(name, out var entry) ? (number == 1 ? entry.One : entry.Other) : this[name];
        return Fill(text.AsSpan(), [("n", Number(number))]);
    }

    /// <summary>A whole number with the marks of the language: <c>1.284</c>.</summary>
    public string Number(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return Math.Abs(number) < 1000 ? digits
            : number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", this["thousands_mark"], StringComparison.Ordinal);
    }

    /// <summary>A size as people say it: <c>1,2 MB</c>, with a thousand bytes to the kilobyte.</summary>
    public string Size(long bytes) => bytes switch
    {
        < 1000 => Fill("size_bytes", ("n", bytes.ToString(CultureInfo.InvariantCulture))),
        < 999_500 => Fill("size_kilobytes", ("n", ((bytes + 500) / 1000).ToString(CultureInfo.InvariantCulture))),
        _ => Fill("size_megabytes", ("n", (Math.Round(bytes / 100_000m) / 10).ToString(CultureInfo.InvariantCulture).Replace(".", this["decimal_mark"], StringComparison.Ordinal))),
    };

    private static string Fill(ReadOnlySpan<char> text, ReadOnlySpan<(string Hole, string Value)> values)
    {
        var filled = new StringBuilder(text.Length + 32);
        while (text.IndexOf('{') is var open and >= 0)
        {
            filled.Append(text[..open]);
            text = text[open..];
            var close = text.IndexOf('}');
            if (close < 0) break;
            var hole = text[1..close];
            var found = false;
            foreach (var (name, value) in values)
            {
                if (!hole.SequenceEqual(name)) continue;
                filled.Append(value);
                found = true;
                break;
            }

            if (!found) filled.Append(text[..(close + 1)]);
            text = text[(close + 1)..];
        }

        return filled.Append(text).ToString();
    }
}

/// <summary>One text. Immutable.</summary>
/// <param name="One">The form for the number one; the only form of a text without a number.</param>
/// <param name="Other">The form for every other number.</param>
/// <param name="IsPlural">Whether the file gives both forms.</param>
public sealed record InterfaceText(string One, string Other, bool IsPlural);
