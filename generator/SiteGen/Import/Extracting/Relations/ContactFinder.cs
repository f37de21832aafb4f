using SiteGen.Diagnostics;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Relations;

/// <summary>Finds whom to ask: the card at the end, or the name, address and number in a sentence or line about contact.</summary>
internal static class ContactFinder
{
    /// <summary>The contact; absent when the report has none.</summary>
    internal static Fact<ImportedContact>? Find(ReportView report, IReadOnlyList<PersonMention> people) => Card(report) ?? InText(report, people);

    private static Fact<ImportedContact>? Card(ReportView report)
    {
        var index = report.Index;
        List<int>? blocks = null;
        for (var block = 0; block < report.Roles.Length; block++)
        {
            if (report.Roles[block].Role == BlockRole.Contact) (blocks ??= []).Add(block);
        }

        if (blocks is null) return null;
        var (name, function, organisation) = ("", "", "");
        foreach (var block in blocks)
        {
            var view = new BlockView(index, block);
            if (name.Length == 0 && Shapes.IsPersonName(view)) name = view.Text;
            else if (name.Length == 0 && NameReader.ReadAt(index, view.First) is { } read && read.Next < view.Next && view.Any(token => token.Kind is TokenKind.Email or TokenKind.Number)) name = index.Words(view.First, read.Next);
            else if (view.Any(token => token.Kind is TokenKind.Email or TokenKind.Url or TokenKind.Number)) continue;
            else if (function.Length == 0 && FunctionReader.ReadAt(index, view.First) is not null) (function, organisation) = Split(index, view);
            else if (organisation.Length == 0 && name.Length > 0) organisation = view.Text;
        }

        var (first, next) = (index.TokensOf(blocks[0]).First, index.TokensOf(blocks[^1]).Next);
        var (email, phone, url) = Addresses(index, first, next);
        if (name.Length + email.Length + phone.Length == 0) return null;
        return new Fact<ImportedContact>(new ImportedContact(name, function, organisation, email, phone, url), report.Evidence(ImportReasons.Contact, first, next));
    }

    /// <summary><c>Adviseur</c>; <c>Beleidsadviseur, gemeente Heerde</c>.</summary>
    private static (string Function, string Organisation) Split(TextIndex index, in BlockView view)
    {
        var affiliation = AffiliationReader.Read(index, view.First, view.Next, isEnclosed: true);
        return affiliation is { Organisation.Length: > 0 } ? (affiliation.Function, affiliation.Organisation) : (FunctionReader.Words(index, view.First, view.Next), "");
    }

    private static Fact<ImportedContact>? InText(ReportView report, IReadOnlyList<PersonMention> people)
    {
        var index = report.Index;
        for (var i = index.Sentences.Length - 1; i >= 0; i--)
        {
            var own = index.Sentences[i];
            if (!report.IsSourceBlock(own.Block)) continue;
            var (email, phone, url) = Addresses(index, own.First, own.Next);
            if (email.Length == 0 && phone.Length == 0) continue;
            var person = LastIn(index, own, people);
            return new Fact<ImportedContact>(
                new ImportedContact(person?.Span.Name ?? "", person?.Affiliation?.Function ?? "", person?.Affiliation?.Organisation ?? "", email, phone, url),
                report.SentenceEvidence(ImportReasons.Contact, own.First));
        }

        return null;
    }

    /// <summary>Whoever was named last in the block of a sentence up to its end.</summary>
    private static PersonMention? LastIn(TextIndex index, Sentence sentence, IReadOnlyList<PersonMention> people)
    {
        for (var i = people.Count - 1; i >= 0; i--)
        {
            if (people[i].Span.First < sentence.Next && index.BlockOf(people[i].Span.First) == sentence.Block) return people[i];
        }

        return null;
    }

    private static (string Email, string Phone, string Url) Addresses(TextIndex index, int first, int next)
    {
        var (email, phone, url) = ("", "", "");
        for (var i = first; i < next; i++)
        {
            ref readonly var token = ref index.Tokens[i];
            if (token.Kind is TokenKind.Word or TokenKind.Mark) continue;
            if (token.Kind == TokenKind.Email && email.Length == 0 && Content.WebAddress.IsEmail(index.Words(i, i + 1))) email = index.Words(i, i + 1);
            else if (token.Kind == TokenKind.Url && url.Length == 0) url = CallFinder.Url(index.Words(i, i + 1));
            else if (token.Kind == TokenKind.Number && phone.Length == 0) phone = Phone(index, i, next);
        }

        return (email, phone, url);
    }

    /// <summary>A telephone number: ten figures that begin with 0, or eleven behind +31, with blanks and hyphens.</summary>
    private static string Phone(TextIndex index, int at, int next)
    {
        var isOwn = index.Tokens[at].Folded[0] == '0';
        var isAbroad = index.Tokens[at].Folded.StartsWith("31", StringComparison.Ordinal) && at > 0 && index.Tokens[at - 1].IsMark('+');
        if (!isOwn && !isAbroad) return "";
        var (end, digits) = (at, 0);
        while (end < next && end < at + 8 && (IsFigures(index.Tokens[end]) || index.Tokens[end].IsMark('-') || index.Tokens[end].IsMark('–') || index.Tokens[end].IsMark('(') || index.Tokens[end].IsMark(')')))
        {
            digits += index.Tokens[end].Folded.Count(char.IsAsciiDigit);
            end++;
            if (digits is 10 && isOwn) return index.Words(at, end);
            if (digits is 11 && isAbroad) return index.Words(at - 1, end);
            if (digits > 11) return "";
        }

        return "";
    }

    /// <summary>A number as one writes telephone numbers, and not a time or a part of a code: <c>0000:00</c>.</summary>
    private static bool IsFigures(Token token) => token.Kind == TokenKind.Number && token.Folded.All(c => char.IsAsciiDigit(c) || c is '.' or '/' or '-');
}
