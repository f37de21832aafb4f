using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Names;

/// <summary>Words for what people do in the English reports of Dutch organisations.</summary>
internal static class EnglishFunctions
{
    private static readonly WordSet Heads = new()
    {
        "head", "director", "manager", "officer", "professor", "researcher", "lecturer", "mayor", "alderman", "alderwoman", "alderperson", "councillor", "councilor", "chair", "chairman", "chairwoman", "chairperson", "adviser", "advisor", "coordinator", "co-ordinator", "founder", "co-founder", "leader", "lead", "specialist", "consultant", "expert", "secretary", "treasurer", "teacher", "nurse", "doctor", "planner", "architect", "engineer", "designer", "resident", "volunteer", "student", "worker", "commissioner", "minister", "ambassador", "representative", "spokesperson", "president", "fellow", "scientist", "economist", "trainer", "coach", "facilitator", "owner", "entrepreneur", "analyst", "member", "tenant", "midwife", "carer", "paramedic", "physician", "pharmacist", "firefighter", "neighbour", "principal", "journalist", "artist", "curator", "lawyer", "farmer", "organiser", "host", "recruiter", "practitioner", "psychologist", "therapist", "librarian", "inspector", "captain", "sergeant", "baker", "plumber", "electrician", "carpenter", "vet", "veterinarian", "vicar", "cashier", "clerk", "dentist", "caretaker", "gardener", "postmaster", "lieutenant",
    };

    /// <summary>Whether the last word of a function in English is this one: <c>policy officer</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsHead(string folded) => Heads.Contains(folded);

    /// <summary>Whether a word is for people together, so that what ends in it is no function: <c>a volunteer group</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsBody(string folded) => folded is "group" or "organisation" or "organization" or "network" or "company" or "foundation" or "charity" or "platform" or "team" or "association" or "union" or "club" or "collective" or "cooperative" or "agency" or "initiative" or "project" or "office" or "desk" or "service";

    /// <summary>Whether a word before a function is none of its own: an article, a verb, a preposition.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsOther(string folded) =>
        folded is "the" or "a" or "an" or "of" or "by" or "with" or "and" or "to" or "for" or "from" or "in" or "at" or "as" or "said" or "says" or "told" or "asked" or "our" or "their" or "her" or "his" or "that" or "when" or "while" or "then" or "because" or "according" or "is" or "was" or "de" or "het" or "een" or "onze" || folded.EndsWith("ed", StringComparison.Ordinal) || folded.EndsWith("ing", StringComparison.Ordinal) && folded is not ("nursing" or "housing" or "planning" or "teaching" or "managing" or "acting");

    /// <summary>Whether English functions begin with a word that no Dutch one does: <c>chief information security officer</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsFirst(string folded) => folded is "chief" or "head" or "policy" or "community" or "project" or "program" or "programme" or "business" or "data" or "product" or "account" or "city" or "public" or "associate" or "assistant" or "lead" or "managing" or "information" or "health" or "customer" or "sales" or "research" or "scrum" or "hr";

    /// <summary>Whether an employer follows behind a word: <c>head of innovation at Deloitte</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsLink(string folded) => folded is "at" or "from" or "for" or "with";
}
