namespace Scriban.Runtime;

/// <summary>Something with named members that a template can read: <see cref="ScriptObject"/> or <see cref="ScriptArray"/>. Not meant to be implemented by hosts.</summary>
public interface IScriptObject
{
    /// <summary>The number of members, or of items for an array.</summary>
    int Count { get; }

    /// <summary>Whether nothing in it may be changed.</summary>
    bool IsReadOnly { get; set; }

    /// <summary>Whether it has a member of that name.</summary>
    bool Contains(string member);

    /// <summary>Takes a member away. Tells whether there was one.</summary>
    bool Remove(string member);

    /// <summary>Forbids or allows templates to change one member.</summary>
    void SetReadOnly(string member, bool readOnly);

    /// <summary>A copy: of itself only, or of everything in it too.</summary>
    IScriptObject Clone(bool deep);
}
