using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Import.Extracting.Organisations;

namespace SiteGen.Import.Extracting.People;

/// <summary>Puts together what the text says of a person around one place where the name stands.</summary>
internal static class PersonMentions
{
    internal static PersonMention Of(ReportView report, NameSpan name)
    {
        var index = report.Index;
        var after = AffiliationBehind.After(index, name);
        var before = AffiliationBefore.Before(index, name);
        if (after is null && before is { Organisation.Length: 0 } && GovernmentWords.IsGoverning(before.Function) && index.At(name.Next, name.First).Folded is "uit" && index.MatchAt<MunicipalityEntry>(Math.Min(name.Next + 1, index.Tokens.Count - 1)) is { } home)
            before = before with { Organisation = "gemeente " + home.Value.Name, Municipality = home.Value.Name, Next = home.Next };
        var joined = Join(before, after) ?? EmployerElsewhere.NextLine(index, name);
        var affiliation = name.IsFull ? PronounClause.With(index, name, joined) : joined;
        if (affiliation is { Function.Length: > 0, Span: { IsKnown: false } field } && field.First >= name.Next && EmployerElsewhere.LineOf(index, name) is { } whole)
        {
            // Namens Actium: Ans Mol (manager Vastgoed): within a line of one employer that is the field
            affiliation = affiliation with { Function = affiliation.Function + " " + FunctionReader.Words(index, field.First, field.Next), Organisation = whole.Name, Span = whole };
        }

        if (affiliation is not { Organisation.Length: > 0 } && (EmployerElsewhere.LineOf(index, name) ?? EmployerCards.Below(index, name) ?? (name.IsFull ? EmployerBefore.Of(index, name, affiliation?.Function ?? "") ?? EmployerElsewhere.OnBehalf(index, name) ?? EmployerElsewhere.Told(index, name, affiliation?.Function ?? "") ?? EmployerElsewhere.SentenceBefore(index, name, affiliation?.Function ?? "") ?? EmployerCards.Above(report, name, affiliation?.Function ?? "") : null)) is { } sender) affiliation = (affiliation ?? new Affiliation("", "", IsFormer: false, name.Next)) with { Organisation = sender.Name, Span = IsTown(sender) ? null : !sender.IsKnown || index.SentenceOf(sender.First) == index.SentenceOf(name.First) ? sender : null };
        return new PersonMention(name, affiliation, PersonContext.RoleOf(report, name));
    }

    /// <summary>Whether only a town was named, which stays a place of its own: <c>namens Pekela</c>.</summary>
    private static bool IsTown(OrganisationSpan sender) => !sender.IsKnown && sender.Name.StartsWith("gemeente ", StringComparison.Ordinal);

    /// <summary>The function from before the name goes with the organisation from behind it, and the other way round.</summary>
    private static Affiliation? Join(Affiliation? before, Affiliation? after)
    {
        if (after is { IsParty: true } && before is not null && (before.Organisation.Length > 0 || GovernmentWords.IsGoverning(before.Function) && !before.Function.EndsWith("raadslid", StringComparison.Ordinal))) return before;
        if (before is null || after is null) return before ?? after;
        if (before.IsOfOther && after.Organisation.Length > 0) return after;
        if (after.Function.Length == 0) return before with { Organisation = before.Organisation.Length > 0 ? before.Organisation : after.Organisation, Span = before.Span ?? after.Span, Municipality = before.Municipality.Length > 0 ? before.Municipality : after.Municipality, Next = after.Next };
        if (before.IsShared) return after with { Organisation = after.Organisation.Length > 0 ? after.Organisation : before.Organisation, Span = after.Span ?? before.Span };
        var isMeetingRole = MeetingRoles.Contains(before.Function);
        return isMeetingRole || before.Function.Length == 0
            ? after with { Organisation = after.Organisation.Length > 0 ? after.Organisation : before.Organisation }
            : before with { Organisation = before.Organisation.Length > 0 ? before.Organisation : after.Organisation, Span = before.Span ?? after.Span, Municipality = before.Municipality.Length > 0 ? before.Municipality : after.Municipality, IsFormer = before.IsFormer || after.IsFormer, Next = Math.Max(before.Next, after.Next) };
    }
}
