namespace SiteGen.Import.Cleaning;

/// <summary>Joins a letter and the accent behind it into one character (NFC), for the letters of European languages.</summary>
internal static class Composition
{
    private const string Grave = "aàeèiìoòuùAÀEÈIÌOÒUÙnǹNǸ";
    private const string Acute = "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝcćnńsśzźCĆNŃSŚZŹlĺrŕ";
    private const string Circumflex = "aâeêiîoôuûAÂEÊIÎOÔUÛyŷwŵ";
    private const string Tilde = "aãnñoõAÃNÑOÕ";
    private const string Diaeresis = "aäeëiïoöuüyÿAÄEËIÏOÖUÜ";
    private const string Ring = "aåAÅuů";
    private const string Cedilla = "cçCÇsşSŞtţ";
    private const string Caron = "cčCČsšSŠzžZŽeěrřnňdď";
    private const string Breve = "gğGĞaăAĂ";
    private const string Dot = "zżZŻIİeė";
    private const string Ogonek = "aąAĄeęEĘ";

    /// <summary>The one character for a letter and the accent behind it; <c>\0</c> when there is none.</summary>
    internal static char Compose(char letter, char accent)
    {
        var pairs = accent switch
        {
            '\u0300' => Grave,
            '\u0301' => Acute,
            '\u0302' => Circumflex,
            '\u0303' => Tilde,
            '\u0306' => Breve,
            '\u0307' => Dot,
            '\u0308' => Diaeresis,
            '\u030A' => Ring,
            '\u030C' => Caron,
            '\u0327' => Cedilla,
            '\u0328' => Ogonek,
            _ => "",
        };
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            if (pairs[i] == letter) return pairs[i + 1];
        }

        return '\0';
    }
}
