using SiteGen.Dutch.Words;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>The form in which names of organisations are the same: lower case, without articles and the word for what they are.</summary>
internal static class OrganisationKey
{
    private static readonly string[] Starts = ["de ", "het ", "stichting ", "vereniging ", "'t "];

    internal static string Of(string name)
    {
        var key = WordForm.Fold(name).Trim();
        foreach (var start in Starts)
        {
            if (key.StartsWith(start, StringComparison.Ordinal) && key.Length > start.Length + 2) key = key[start.Length..];
        }

        return key;
    }
}
