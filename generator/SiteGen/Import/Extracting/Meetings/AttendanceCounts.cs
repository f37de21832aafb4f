using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>Tells by the words beside a number of people whether it counts them all, or how many were only thought to come.</summary>
internal static class AttendanceCounts
{
    /// <summary>What says that people were expected stands so near to their number.</summary>
    private const int Nearest = 6;

    /// <summary><c>In totaal 175 bezoekers, en een hond.</c>: a sentence that counts and no more.</summary>
    internal static bool IsInAll(TextIndex index, int first)
    {
        if (index.At(first - 1, first).Folded is not ("totaal" or "all" or "total") || index.At(first - 2, first).Folded is not ("in" or "yn") || !index.StartsSentence(first - 2)) return false;
        var sentence = index.Sentences[index.SentenceOf(first)];
        for (var i = first; i < sentence.Next; i++)
        {
            if (index.Tokens[i].IsWord && (FunctionWords.IsAuxiliary(index.Tokens[i].Folded) || NatureWords.IsPast(index.Tokens[i]))) return false;
        }

        return true;
    }

    /// <summary><c>had gerekend op vijftig bezoekers</c>, <c>dertig ouders verwacht</c>: so many were thought to come.</summary>
    internal static bool IsExpected(TextIndex index, int first, int noun)
    {
        for (var i = first - 1; i > first - Nearest && index.At(i, first) is { Kind: not TokenKind.Mark, Folded: not ("en" or "maar") }; i--)
        {
            if (AttendanceWords.IsExpecting(index.Tokens[i].Folded) && index.At(i + 1, first).Folded is not ("kwamen" or "waren")) return true;
        }

        return AttendanceWords.IsExpecting(index.At(noun + 1, first).Folded);
    }
}
