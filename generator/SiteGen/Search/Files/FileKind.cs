namespace SiteGen.Search.Files;

/// <summary>The kinds of files of the index; the letter is the folder below <c>zoek/</c>.</summary>
internal static class FileKind
{
    public const char Terms = 't';
    public const char Tail = 'l';
    public const char Spelling = 's';
    public const char Reverse = 'r';
    public const char Facet = 'f';
    public const char Display = 'd';
    public const char Text = 'x';
    public const char Pairs = 'b';
    public const char Pack = 'p';
}
