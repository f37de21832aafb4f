namespace SiteGen.Import;

/// <summary>A block of the body of an article, in the order of reading. Immutable.</summary>
public abstract record BodyBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its words.</param>
public sealed record BodyParagraph(MarkedText Text) : BodyBlock;

/// <summary>A heading.</summary>
/// <param name="Level">2 to 6; the title of the article is the only one of level 1.</param>
/// <param name="Text">Its words, on one line.</param>
public sealed record BodyHeading(int Level, MarkedText Text) : BodyBlock;

/// <summary>A list.</summary>
/// <param name="IsOrdered">Whether its items are numbered.</param>
/// <param name="Start">The number of the first item of a numbered list.</param>
/// <param name="Items">The items; at least one.</param>
public sealed record BodyList(bool IsOrdered, int Start, IReadOnlyList<BodyListItem> Items) : BodyBlock;

/// <summary>An item of a list.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Below">The list below it, if any.</param>
public sealed record BodyListItem(MarkedText Text, BodyList? Below = null);

/// <summary>A quotation.</summary>
/// <param name="Paragraphs">Its paragraphs; at least one.</param>
public sealed record BodyQuote(IReadOnlyList<MarkedText> Paragraphs) : BodyBlock;

/// <summary>A table. Rows may be shorter than the head.</summary>
/// <param name="Head">The cells of the head; empty cells when the report has no head.</param>
/// <param name="Rows">The other rows.</param>
public sealed record BodyTable(IReadOnlyList<MarkedText> Head, IReadOnlyList<IReadOnlyList<MarkedText>> Rows) : BodyBlock;

/// <summary>A picture between the paragraphs.</summary>
/// <param name="Source">Its path under <c>content/</c> or its address.</param>
/// <param name="Alt">The text that stands for it; empty when it is decoration.</param>
/// <param name="Caption">The words below it; may be empty.</param>
public sealed record BodyPicture(string Source, string Alt, MarkedText Caption) : BodyBlock;

/// <summary>Text that keeps its line ends and blanks.</summary>
/// <param name="Text">The lines, with <c>\n</c> between them.</param>
public sealed record BodyPreformatted(string Text) : BodyBlock;
