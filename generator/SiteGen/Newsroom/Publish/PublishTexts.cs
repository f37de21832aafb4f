using SiteGen.Newsroom.Git;
using SiteGen.Publishing;

namespace SiteGen.Newsroom.Publish;

/// <summary>The sentences of publishing. Dutch of level B1.</summary>
internal static class PublishTexts
{
    public const string Title = "Publiceren";
    public const string Busy = "Er wordt al gepubliceerd of gebouwd. Wacht tot dat klaar is en probeer het dan opnieuw.";
    public const string NoMessage = "Schrijf in één zin wat er veranderd is. Uw collega’s zien die zin in de lijst met wijzigingen.";
    public const string Other = "Er is intussen nog iets veranderd. Kijk de lijst na en kies opnieuw ‘Publiceer’.";
    public const string Recording = "Wijzigingen vastleggen";
    public const string Recorded = "Uw wijzigingen zijn vastgelegd op deze computer.";
    public const string NothingToSend = "Er is niets te versturen.";
    public const string NotBuilt = "De site is niet gebouwd, want er is iets mis. Wat er stond, staat er nog.";
    public const string Draft = "concept, komt nog niet op de site";

    public static string Sending(string remote) => $"Versturen naar ‘{remote}’";

    public static string Sent(string remote) => $"Uw wijzigingen zijn verstuurd naar ‘{remote}’. Wordt de site daar vanzelf gebouwd, dan staan ze er over een paar minuten op.";

    public static string WillSend(GitSituation situation) => situation.Remote.Length > 0
        ? $"Na ‘Publiceer’ worden de wijzigingen vastgelegd en verstuurd naar ‘{situation.Remote}’."
        : "Na ‘Publiceer’ worden de wijzigingen op deze computer vastgelegd. Er is geen server ingesteld om ze naartoe te sturen.";

    public static string Waiting(int count) => count == 1
        ? "Eén vastgelegde wijziging is nog niet verstuurd."
        : $"{NewsroomTexts.Number(count)} vastgelegde wijzigingen zijn nog niet verstuurd.";

    public static string Errors(int count) => count == 1
        ? "Eén bestand heeft een fout. Zolang die er is, wordt de site niet gebouwd."
        : $"{NewsroomTexts.Number(count)} bestanden hebben een fout. Zolang die er zijn, wordt de site niet gebouwd.";

    public static string Built(string folder, PublishedSite site) =>
        $"De site staat in de map ‘{folder}’: {NewsroomTexts.Count(site.Written + site.Unchanged, "bestand", "bestanden")}, waarvan {NewsroomTexts.Number(site.Written)} nieuw of gewijzigd. Zet deze map op uw webserver.";

    /// <summary>Why changes cannot be recorded now; null when they can.</summary>
    public static string? Hindrance(GitState state) => state switch
    {
        GitState.Ready => null,
        GitState.NoGit => "Op deze computer staat geen Git. U kunt de site wel naar een map bouwen.",
        GitState.NoRepository => "Deze site wordt niet met Git bijgehouden. U kunt de site wel naar een map bouwen.",
        GitState.NotTrusted => "Git vertrouwt deze map niet, want zij is van een andere gebruiker van deze computer. Vraag uw beheerder om hulp.",
        GitState.Unfinished => "Er is een samenvoeging begonnen die nog niet af is. Vraag een ontwikkelaar om die af te maken. Daarna kunt u publiceren.",
        GitState.NoBranch => "In Git is geen tak gekozen. Vraag een ontwikkelaar om de tak van de site te kiezen. Daarna kunt u publiceren.",
        GitState.NoName => "Git weet nog niet wie u bent. Laat uw naam en e-mailadres één keer instellen: git config --global user.name \"Uw naam\" en git config --global user.email \"u@voorbeeld.nl\".",
        _ => "Git gaf geen goed antwoord. Probeer het opnieuw. Lukt het dan nog niet, vraag dan een ontwikkelaar om hulp.",
    };

    /// <summary>What an order that was not done means to the person.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <param name="sending">Whether it was about sending: then what was recorded is safe.</param>
    public static string Failure(GitOutcome outcome, bool sending) => (sending ? Recorded + " Ze zijn nog niet verstuurd. " : "Uw wijzigingen zijn niet vastgelegd. Uw berichten zijn wel bewaard. ") + outcome switch
    {
        GitOutcome.NothingChanged => "Er is niets veranderd sinds de vorige keer.",
        GitOutcome.HeldBack => "Een controle van uw organisatie hield ze tegen. Hieronder staat waarom.",
        GitOutcome.Behind => "Op de server staan wijzigingen van iemand anders die hier nog niet zijn. Vraag een ontwikkelaar om ze op te halen (git pull) en kies daarna ‘Verstuur’.",
        GitOutcome.NotAllowed => "De server laat u niet toe. Vraag uw beheerder of u toegang heeft en of uw aanmelding nog geldig is.",
        GitOutcome.NotReached => "De server is niet te bereiken. Kijk of u verbinding heeft en probeer het opnieuw.",
        GitOutcome.Refused => "De server neemt ze niet aan. Vraag uw beheerder waarom. Hieronder staat wat de server zei.",
        GitOutcome.Busy => "Een ander programma is met dezelfde map bezig. Sluit dat programma, wacht even en probeer het opnieuw.",
        GitOutcome.TimedOut => "Het duurde te lang en is afgebroken. Probeer het opnieuw.",
        _ => "Hieronder staat wat Git zei. Vraag een ontwikkelaar om hulp als u er niet uitkomt.",
    };

    /// <summary>A change in words, without the title: <c>Nieuw bericht</c>.</summary>
    public static string Change(GitChangeKind kind, string thing, bool isNeuter) => kind switch
    {
        GitChangeKind.Added => (isNeuter ? "Nieuw " : "Nieuwe ") + thing,
        GitChangeKind.Removed => "Verwijderd",
        _ => "Gewijzigd",
    };
}
