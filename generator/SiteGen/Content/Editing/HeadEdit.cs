using SiteGen.Content.Yaml;

namespace SiteGen.Content.Editing;

/// <summary>A head that is being changed, and who changes which part of it: values hold groups and lists, which hold values. Lives for one change.</summary>
internal sealed class HeadEdit
{
    public HeadEdit(string yaml, YamlMap root)
    {
        Yaml = yaml;
        Lines = new YamlLines(yaml);
        Block = Lines.Steps(root);
        (Values, Groups, Lists) = (new ValueChange(this), new GroupChange(this), new ListChange(this));
    }

    /// <summary>The head as it is.</summary>
    public string Yaml { get; }

    /// <summary>Its lines.</summary>
    public YamlLines Lines { get; }

    /// <summary>Writes new lines in its manner.</summary>
    public YamlBlock Block { get; }

    /// <summary>What was found to change.</summary>
    public TextEdits Edits { get; } = new();

    /// <summary>Changes values.</summary>
    public ValueChange Values { get; }

    /// <summary>Changes groups.</summary>
    public GroupChange Groups { get; }

    /// <summary>Changes lists.</summary>
    public ListChange Lists { get; }
}
