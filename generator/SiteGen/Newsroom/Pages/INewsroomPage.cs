using Microsoft.AspNetCore.Http;
using SiteGen.Newsroom.Guarding;

namespace SiteGen.Newsroom.Pages;

/// <summary>One address of the newsroom.</summary>
internal interface INewsroomPage
{
    /// <summary>The address below <c>/redactie/</c>; empty for the worklist.</summary>
    string Route { get; }

    /// <summary>Whether its answer carries the token: then only a person who opens it gets it, and no script.</summary>
    bool HoldsToken => true;

    /// <summary>How many bytes it takes in; 0 when it only shows.</summary>
    long LargestPost => 0;

    /// <summary>Answers GET and HEAD.</summary>
    Task ShowAsync(HttpContext context);

    /// <summary>Answers a form, which came from a page of this newsroom and carries the token.</summary>
    Task TakeAsync(HttpContext context, PostedForm form) => Task.CompletedTask;
}
