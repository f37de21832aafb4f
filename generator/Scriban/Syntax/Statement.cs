namespace Scriban.Syntax;

/// <summary>A part of a template that does something.</summary>
internal abstract class Statement : Node
{
    /// <summary>Does it. How to go on afterwards stands in <see cref="TemplateContext.Flow"/>.</summary>
    public abstract void Execute(TemplateContext context);
}
