using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Organisations;

/// <summary>Words that rules for organisations begin at: reckoned once for a word (see <see cref="Word"/>).</summary>
[Flags]
internal enum OrganisationCues : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A name of an organisation may begin with it or behind it: <see cref="OrganisationWords.MayLead"/>.</summary>
    Lead = 1,
}
