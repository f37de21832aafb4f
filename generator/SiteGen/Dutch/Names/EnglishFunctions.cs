using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Names;

/// <summary>Words for what people do in the English reports of Dutch organisations.</summary>
internal static class EnglishFunctions
{
    private static readonly WordSet Heads = new()
    {
        "head", "director", "manager", "officer", "professor", "researcher", "lecturer", "mayor", "alderman", "alderwoman", "alderperson", "councillor", "councilor", "chair", "chairman", "chairwoman", "chairperson", "adviser", "advisor", "coordinator", "co-ordinator", "founder", "co-founder", "leader", "lead", "specialist", "consultant", "expert", "secretary", "treasurer", "teacher", "nurse", "doctor", "planner", "architect", "engineer", "designer", "resident", "volunteer", "student", "worker", "commissioner", "minister", "ambassador", "representative", "spokesperson", "president", "fellow", "scientist", "economist", "trainer", "coach", "facilitator", "owner", "entrepreneur", "analyst", "member",
    };

    /// <summary>Whether the last word of a function in English is this one: <c>policy officer</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsHead(string folded) => Heads.Contains(folded);

    /// <summary>Whether an employer follows behind a word: <c>head of innovation at Deloitte</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsLink(string folded) => folded is "at" or "from" or "for" or "with";
}
