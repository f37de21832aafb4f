using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>Words that rules for whole lines cannot do without: reckoned once for a word (see <see cref="Word"/>), so that a line without them leaves a rule at once.</summary>
[Flags]
internal enum LineCues : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It stands for what a page shows: <see cref="FurnitureWords.Pages"/>.</summary>
    Page = 1,

    /// <summary>It stands for who may read more: <see cref="FurnitureWords.Subscribers"/>.</summary>
    Subscriber = 1 << 1,

    /// <summary>It stands for mail that is sent to many: <see cref="FurnitureWords.IsMailing"/>.</summary>
    Mailing = 1 << 2,

    /// <summary>Software says it in English: <see cref="FurnitureWords.ChromeSigns"/>.</summary>
    Chrome = 1 << 3,

    /// <summary>It stands for pictures: <see cref="FurnitureWords.Media"/>.</summary>
    Medium = 1 << 4,

    /// <summary>It stands for what breaks a text: <see cref="FurnitureWords.Breaks"/>.</summary>
    Break = 1 << 5,

    /// <summary>It says how a page served: <see cref="FurnitureWords.Helpful"/>.</summary>
    Helpful = 1 << 6,

    /// <summary>It begins with a figure: <see cref="FurnitureWords.IsFigure"/>.</summary>
    Figure = 1 << 7,

    /// <summary>It is what a page is seen with: <see cref="FurnitureWords.Browsers"/>.</summary>
    Browser = 1 << 8,

    /// <summary>It is the script that a page runs: <see cref="FurnitureWords.Scripts"/>.</summary>
    Script = 1 << 9,

    /// <summary>It stands for a mail as a page: <see cref="FurnitureWords.Online"/>.</summary>
    Online = 1 << 10,

    /// <summary>It stands for who joins: <see cref="FurnitureWords.Members"/>.</summary>
    Member = 1 << 11,

    /// <summary>It stands for a mail: <see cref="FurnitureWords.Mails"/>.</summary>
    Mail = 1 << 12,

    /// <summary>It has the word for cookies in it: <see cref="LineWords.HasCookie"/>.</summary>
    Cookie = 1 << 13,

    /// <summary>It is a network whose posts are shown elsewhere: <see cref="FurnitureWords.Embedded"/>.</summary>
    Embedded = 1 << 14,

    /// <summary>It is a calendar of software: <see cref="FurnitureWords.Calendars"/>.</summary>
    Calendar = 1 << 15,

    /// <summary>It stands for who came to a site: <see cref="FurnitureWords.Visitors"/>.</summary>
    Visitor = 1 << 16,

    /// <summary>It stands for what guards a form: <see cref="FurnitureWords.Guards"/>.</summary>
    Guard = 1 << 17,

    /// <summary>It stands for an app: <see cref="FurnitureWords.Apps"/>.</summary>
    App = 1 << 18,

    /// <summary>It is usual in a menu: <see cref="SiteFurniture.IsMenuWord"/>.</summary>
    Menu = 1 << 19,

    /// <summary>It is usual in a line of share buttons: <see cref="SiteFurniture.IsShareWord"/>.</summary>
    Share = 1 << 20,

    /// <summary>It is a network to share on: <see cref="SiteFurniture.IsNetwork"/>.</summary>
    Network = 1 << 21,

    /// <summary>It is software that makes sites: <see cref="MakerPhrases.IsMaker"/>.</summary>
    Maker = 1 << 22,

    /// <summary>It may be of a line of such software: <see cref="MakerPhrases.MayBeOf"/>.</summary>
    OfMaker = 1 << 23,

    /// <summary>No line of keywords has it: <see cref="LineWords.IsSmall"/>.</summary>
    Small = 1 << 24,

    /// <summary>It is marked as a keyword: <see cref="LineWords.IsKeyword"/>.</summary>
    Keyword = 1 << 25,

    /// <summary>It has the word for a picture in it: <see cref="LineWords.IsPicture"/>.</summary>
    Picture = 1 << 26,

    /// <summary>The number of a page follows it: <see cref="LineWords.IsPageOf"/>.</summary>
    PageOf = 1 << 27,

    /// <summary>It is where a network has its news: <see cref="FurnitureWords.Channels"/>.</summary>
    Channel = 1 << 28,

    /// <summary>It says where a sender is found: <see cref="LineWords.IsAddress"/>.</summary>
    Address = 1 << 29,
}
