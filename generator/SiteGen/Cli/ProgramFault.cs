namespace SiteGen.Cli;

/// <summary>What a user sees of a fault of the program itself.</summary>
public static class ProgramFault
{
    /// <summary>The sentence for the user and the details for who mends it, with a final newline.</summary>
    public static string Report(Exception bug)
    {
        ArgumentNullException.ThrowIfNull(bug);
        return CommandTexts.Prefix + CommandTexts.Bug + "\n\n" + ProgramVersion.Text + "\n" + bug + "\n";
    }
}
