namespace SiteGen.Browser.Support;

/// <summary>Finds the browser that the tests drive. They never download one.</summary>
internal static class Chromium
{
    /// <summary>The variable that names the program when it stands somewhere else.</summary>
    private const string Variable = "CHROMIUM";

    private static readonly string[] CommonPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files\Chromium\Application\chrome.exe",
    ];

    /// <summary>The program; null when there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Why a test is skipped; null when it runs.</summary>
    public static string? SkipReason => Path is null
        ? $"No Chromium found. Install it (Debian: apt-get install chromium; macOS: brew install chromium) or set {Variable} to its path."
        : null;

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        return named is not null && File.Exists(named) ? named : CommonPlaces.FirstOrDefault(File.Exists);
    }
}
