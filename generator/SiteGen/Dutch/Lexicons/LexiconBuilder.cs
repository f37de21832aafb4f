using SiteGen.Dutch.Compounds;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Themes;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Lexicons;

/// <summary>Fills a <see cref="Lexicon"/>. What is added first wins where a phrase has several meanings of one type.</summary>
public sealed class LexiconBuilder
{
    /// <summary>About as many as the lists that are compiled in hold, with their plurals.</summary>
    private const int Phrases = 11_000;

    private readonly PhraseTable<LexiconEntry> phrases = new(Phrases);

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">Its words as they are written.</param>
    /// <param name="entry">What it stands for.</param>
    /// <param name="exactCase">Whether capitals must be as written.</param>
    public LexiconBuilder Add(string phrase, LexiconEntry entry, bool exactCase = false)
    {
        phrases.Add(phrase, entry, exactCase);
        return this;
    }

    /// <summary>Adds the lists that are compiled in.</summary>
    public LexiconBuilder AddBuiltIn()
    {
        // Nearly all texts ask for these, too: they are loaded meanwhile.
        _ = Task.Run(static () => (GivenNames.Default, CompoundLists.Instance));
        MunicipalityList.AddTo(this);
        TownList.AddTo(this);
        RegionList.AddTo(this);
        OrganisationList.AddTo(this);
        FunctionList.AddTo(this);
        TitleList.AddTo(this);
        ThemeTerms.AddTo(this);
        return this;
    }

    /// <summary>The lexicon; the builder is done then.</summary>
    public Lexicon Build() => new(phrases, GivenNames.Default);
}
