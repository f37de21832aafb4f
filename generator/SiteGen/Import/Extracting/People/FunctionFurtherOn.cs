using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Reads a function behind a name without a mark that sets it off, or some words further on.</summary>
internal static class FunctionFurtherOn
{
    /// <summary>So many words may stand between a name and what is said of it.</summary>
    private const int FarthestWords = 3;

    /// <summary>A verb with its time may stand between, too: <c>stopt per 1 januari als …</c></summary>
    private const int FarthestActing = 5;

    /// <summary>A role is told further on, too.</summary>
    private const int FarthestRole = 7;

    /// <summary>The function and employer that the words behind a name give; absent when they give none.</summary>
    /// <param name="index">The report.</param>
    /// <param name="at">The token behind the name and its titles.</param>
    /// <param name="name">The name.</param>
    internal static Affiliation? After(TextIndex index, int at, NameSpan name)
    {
        if (index.At(at, name.First).Folded is "uit" && index.At(at + 1, name.First).IsCapital && (index.MatchAt<TownEntry>(at + 1) ?? index.MatchAt<MunicipalityEntry>(at + 1)) is { } home) at = home.Next;
        if (index.At(at, name.First) is not { IsWord: true, IsCapital: false } token) return null;
        if (token.Folded is "zijn" or "waren" or "werken") return OfBoth(index, at, name);
        return Unmarked(index, at, name) ?? Acting(index, at, name) ?? InRole(index, at, name) ?? BehindWords(index, at, name)
            ?? (name.IsFull && !FunctionWords.IsSmall(token) ? PronounClause.Serving(index, at, index.Sentences[index.SentenceOf(name.First)].Next) : null);
    }

    /// <summary><c>gaf uitleg in haar rol als projectleider</c>, <c>sprak in zijn functie van voorzitter</c>.</summary>
    private static Affiliation? InRole(TextIndex index, int at, NameSpan name)
    {
        if (!index.Cues.People.Any(PersonCues.RoleNoun, at + 1, at + 1 + FarthestRole)) return null;
        for (var i = at + 1; i <= at + FarthestRole; i++)
        {
            if (index.At(i, name.First) is not { IsWord: true, IsCapital: false } word) return null;
            if (!word.Is(PersonCues.RoleNoun) || index.At(i - 1, name.First).Folded is not ("haar" or "zijn" or "hun" or "de") || index.At(i + 1, name.First).Folded is not ("als" or "van")) continue;
            return FunctionReader.ReadAt(index, i + 2) is { IsPlural: false } function && index.SentenceOf(function.First) == index.SentenceOf(name.First) ? Read(index, i + 2, name) : null;
        }

        return null;
    }

    /// <summary><c>Ans Mol en Kees Tol zijn beiden huisarts</c>, <c>waren raadsleden</c>.</summary>
    private static Affiliation? OfBoth(TextIndex index, int at, NameSpan name)
    {
        var isBoth = index.At(at + 1, name.First).Folded is "beiden" or "allebei" or "beide";
        if (!isBoth && (at + 1 >= index.Tokens.Count || FunctionReader.ReadAt(index, at + 1) is not { IsPlural: true })) return null;
        return Read(index, at + 1, name) is { } said ? said with { IsOfSeveral = true } : null;
    }

    /// <summary><c>Ans Mol directeur van Actium</c>: the writer left the comma out. A function right before another name is that one's.</summary>
    private static Affiliation? Unmarked(TextIndex index, int at, NameSpan name)
    {
        if (!name.IsFull || FunctionReader.ReadAt(index, at) is not { IsPlural: false } function || AffiliationBefore.FunctionBefore(index, name.Outer) is not null) return null;
        if (function.IsWeak && index.At(function.Next, name.First) is var link && link.Folded is not ("van" or "bij" or "namens") && !link.IsMark(',') && !link.IsMark(')') && !link.IsMark(';')) return null;
        var limit = AffiliationBehind.AppositionEnd(index, at, name.First);
        var next = FunctionReader.FieldEnd(index, function.Next, limit, stopAtNames: true);
        return index.At(next, name.First).IsCapital && NameReader.ReadAt(index, next) is not null ? null : Read(index, at, name);
    }

    /// <summary><c>trad op als moderator</c>, <c>is benoemd tot secretaris</c>, <c>schoof aan als gedeputeerde</c>.</summary>
    private static Affiliation? Acting(TextIndex index, int at, NameSpan name)
    {
        if (!index.Cues.People.Any(PersonCues.Acting, at + 1, at + 1 + FarthestActing)) return null;
        for (var i = at + 1; i <= at + FarthestActing; i++)
        {
            if (index.At(i - 1, name.First) is not { IsCapital: false } before || before.Kind == TokenKind.Mark) return null;
            if (!index.At(i, name.First).Is(PersonCues.Acting)) continue;
            if (!ActingWords.IsActing(before.Folded) && !ActingWords.IsActing(index.Tokens[at].Folded) && !(i == at + 2 && FunctionWords.IsDeterminer(index.Tokens[at].Folded))) return null;
            var function = index.At(i + 1, name.First).Folded is "de" or "een" or "onze" or "nieuwe" or "haar" or "zijn" ? i + 2 : i + 1;
            return function < index.Tokens.Count && FunctionReader.ReadAt(index, function) is { IsPlural: false } ? Read(index, function, name) : null;
        }

        return null;
    }

    /// <summary><c>Als gast is Ans Mol er, adviseur inkomen bij de gemeente</c>: some words before the comma, and nobody else to whom it could belong.</summary>
    private static Affiliation? BehindWords(TextIndex index, int at, NameSpan name)
    {
        var comma = at;
        while (comma < at + FarthestWords && index.At(comma, name.First) is { IsWord: true, IsCapital: false } word && word.Folded is not ("en" or "met" or "die" or "dat" or "van")) comma++;
        if (comma == at || !index.At(comma, name.First).IsMark(',') || index.SentenceOf(name.First) != index.SentenceOf(Math.Min(comma + 1, index.Tokens.Count - 1))) return null;
        if (FunctionReader.ReadAt(index, comma + 1) is not { IsPlural: false, IsWeak: false } function || AffiliationBefore.FunctionBefore(index, name.Outer) is not null) return null;
        var end = index.Sentences[index.SentenceOf(name.First)].Next;
        for (var i = function.Next; i < end; i++)
        {
            if (index.Tokens[i].IsCapital && NameReader.ReadAt(index, i) is not null) return null;
            if (FunctionWords.IsAuxiliary(index.Tokens[i].Folded)) return null;
        }

        return Read(index, comma + 1, name);
    }

    private static Affiliation? Read(TextIndex index, int at, NameSpan name) =>
        AffiliationReader.Read(index, at, AffiliationBehind.AppositionEnd(index, at, name.First), isEnclosed: false) is { Function.Length: > 0 } said ? said : null;
}
