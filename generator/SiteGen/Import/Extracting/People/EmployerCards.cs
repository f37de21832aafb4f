using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>The employer that is a line of its own: below the names of a card, or as the heading above what the people say.</summary>
internal static class EmployerCards
{
    /// <summary>A line of a card has no more words.</summary>
    private const int LongestLine = 14;

    /// <summary><c>Ans Mol en Kees Tol</c>, <c>Ans Mol, gespreksleider</c>, and on the next line <c>Mulier Instituut</c>.</summary>
    internal static OrganisationSpan? Below(TextIndex index, NameSpan name)
    {
        var block = index.BlockOf(name.First);
        if (block + 1 >= index.Blocks.Length || !IsLineOfNames(index, block) || WholeLine(index, block + 1) is not { } employer) return null;

        // Actium, Ans Mol, Timon, Kees Tol: where an employer is the first line and names are the last, they stand above the names
        var (top, last) = (block - 1, block + 2);
        while (top >= 1 && WholeLine(index, top) is not null && IsLineOfNames(index, top - 1)) top -= 2;
        while (last + 1 < index.Blocks.Length && IsLineOfNames(index, last) && WholeLine(index, last + 1) is not null) last += 2;
        return top >= 0 && WholeLine(index, top) is not null && last < index.Blocks.Length && IsLineOfNames(index, last) ? null : employer;
    }

    /// <summary><c>Hogeschool De Merwede</c> above <c>Lector Ans Mol liet …</c>: whoever has a function in a part with the name of an organisation is of it.</summary>
    internal static OrganisationSpan? Above(ReportView report, NameSpan name, string function)
    {
        if (function.Length == 0 || GovernmentWords.IsGoverning(function) || GovernmentWords.IsProvincial(function) || MeetingRoles.Contains(function) || OrganisationWords.IsNoStaff(function)) return null;
        var block = report.Index.BlockOf(name.First);
        while (block > 0 && report.Roles[block].Role == BlockRole.Paragraph) block--;
        return block != report.TitleBlock && report.Roles[block].Role == BlockRole.Heading ? WholeLine(report.Index, block) : null;
    }

    /// <summary>Whether a line has names and nothing else but a function behind a comma.</summary>
    private static bool IsLineOfNames(TextIndex index, int block)
    {
        var (first, next) = index.TokensOf(block);
        if (next <= first || next - first > LongestLine) return false;
        var at = first;
        while (at < next && NameReader.ReadAt(index, at) is { IsFull: true } name)
        {
            at = name.Next;
            if (at == next) return true;
            if (index.Tokens[at].Folded is not ("en" or "&" or ",")) return false;
            at++;
        }

        return at > first && at < next && index.Tokens[at - 1].IsMark(',') && FunctionReader.ReadAt(index, at) is { IsPlural: false } function && FunctionReader.FieldEnd(index, function.Next, next, stopAtNames: true) is var end && (end == next || function.Next == next);
    }

    /// <summary>The organisation that is a whole line; absent when the line says anything else.</summary>
    private static OrganisationSpan? WholeLine(TextIndex index, int block)
    {
        var (first, next) = index.TokensOf(block);
        if (next <= first || next - first > LongestLine || !index.Tokens[first].IsCapital) return null;
        if (OrganisationReader.ReadAt(index, first) is { } whole && whole.Next == next) return whole;

        // Mulier Instituut: capitals that end in what it is
        if (next - first < 2 || !index.Tokens[next - 1].IsWord || !OrganisationWords.IsHouse(index.Tokens[next - 1].Folded) || NameReader.ReadAt(index, first) is not null) return null;
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i] is not { IsWord: true, IsCapital: true }) return null;
        }

        return new OrganisationSpan(first, next, index.Words(first, next), IsKnown: true);
    }
}
