using System.Collections.Frozen;

namespace SiteGen.Dutch.Names;

/// <summary>People of history and letters whom speakers like to quote: their names in a report are no participants.</summary>
internal static class HistoricPeople
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        "Willem Drees", "Johan Rudolph Thorbecke", "Johan Rudolf Thorbecke", "Anne Frank", "Vincent van Gogh", "Johan Cruijff", "Johan Cruyff", "Hannah Arendt", "Albert Einstein", "Nelson Mandela", "Martin Luther King", "Mahatma Gandhi", "Karl Marx", "Max Weber",
        "Toon Hermans", "Annie M.G. Schmidt", "Joost van den Vondel", "Baruch Spinoza", "Desiderius Erasmus", "Rembrandt van Rijn", "Michiel de Ruyter", "Willem van Oranje", "Aletta Jacobs", "Maria Montessori", "Rudolf Steiner", "Jane Jacobs", "Jan Ligthart", "Abraham Kuyper", "Marga Klompé", "Joop den Uyl",
        "Winston Churchill", "Franklin Roosevelt", "John F. Kennedy", "Simone de Beauvoir", "Jean-Paul Sartre", "Michel Foucault", "Immanuel Kant", "Friedrich Nietzsche", "Charles Darwin", "Florence Nightingale", "Greta Thunberg", "Astrid Lindgren", "Belle van Zuylen", "Hugo de Groot", "Johan van Oldenbarnevelt", "Johan de Witt",
        "Pieter Corneliszoon Hooft", "Constantijn Huygens", "Christiaan Huygens", "Antoni van Leeuwenhoek", "Jan Pieterszoon Coen", "Piet Hein", "Kenau Hasselaer", "Etty Hillesum", "Titus Brandsma", "Johan Huizinga", "Cornelis Lely", "Jac. P. Thijsse", "Eli Heimans", "Herman Gorter", "Willem Elsschot", "Louis Couperus", "Gerard Reve", "Harry Mulisch", "Hella Haasse", "Simon Carmiggelt", "Godfried Bomans", "Hans Rosling", "Elinor Ostrom", "Robert Putnam", "Paulo Freire", "Erik Erikson", "Sigmund Freud", "Carl Rogers", "Viktor Frankl", "Cicely Saunders", "Elisabeth Kübler-Ross",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a full name is one of them.</summary>
    /// <param name="name">The name as it is written.</param>
    internal static bool Contains(string name) => Names.Contains(name);
}
