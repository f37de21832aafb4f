namespace SiteGen.Newsroom.Admin;

/// <summary>Where the repository stands that the editing program writes to. The names are those of the command line.</summary>
public enum AdminHost
{
    /// <summary>GitHub.</summary>
    GitHub,

    /// <summary>GitLab.</summary>
    GitLab,

    /// <summary>Gitea or Forgejo.</summary>
    Gitea,
}
