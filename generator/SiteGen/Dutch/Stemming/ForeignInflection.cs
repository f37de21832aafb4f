namespace SiteGen.Dutch.Stemming;

/// <summary>The family of a word in an English or Frisian text, by simpler rules than Dutch: only regular plurals are taken off.</summary>
public static class ForeignInflection
{
    /// <summary>The family of a folded word.</summary>
    public static string FamilyOf(string folded)
    {
        var n = folded.Length;
        if (n >= 5 && folded.EndsWith("ies", StringComparison.Ordinal))
            return folded[..^3] + "y";
        if (n >= 5 && (folded.EndsWith("sses", StringComparison.Ordinal) || folded.EndsWith("shes", StringComparison.Ordinal) || folded.EndsWith("ches", StringComparison.Ordinal)))
            return folded[..^2];
        if (n >= 4 && folded[^1] == 's' && folded[^2] is not ('s' or 'u' or 'i'))
            return folded[..^1];
        return folded;
    }
}
