using Scriban.Syntax;

namespace Scriban.Lint;

/// <summary>What a template gives names to: values by assignment and capture, functions, loop variables. Immutable.</summary>
internal sealed class Declarations
{
    private readonly Dictionary<string, List<Expression?>> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<UserFunction>> functions = new(StringComparer.Ordinal);
    private readonly HashSet<string> foreign = new(StringComparer.Ordinal);

    private Declarations()
    {
    }

    public static Declarations Of(Block template)
    {
        var made = new Declarations();
        foreach (var node in Children.AllOf(template)) made.Add(node);
        return made;
    }

    /// <summary>The name of a variable as a key; null for anything else.</summary>
    public static string? KeyOf(Expression expression) => expression switch
    {
        GlobalVariable variable => variable.Name,
        LocalVariable variable => "$" + variable.Name,
        _ => null,
    };

    /// <summary>All values the template gives a variable; a captured text is null among them. Empty when any other value may be in it.</summary>
    public IReadOnlyList<Expression?> ValuesOf(string key) => !foreign.Contains(key) && values.TryGetValue(key, out var found) ? found : [];

    /// <summary>All functions the template declares under a name.</summary>
    public IReadOnlyList<UserFunction> FunctionsOf(string key) => functions.TryGetValue(key, out var found) ? found : [];

    private void Add(Node node)
    {
        switch (node)
        {
            case Assignment assignment when KeyOf(assignment.Target) is { } key:
                Add(values, key, assignment.Value);
                break;
            case CaptureStatement capture when KeyOf(capture.Target) is { } key:
                Add(values, key, null);
                break;
            case FunctionStatement declaration:
                if (KeyOf(declaration.Name) is { } name) Add(functions, name, declaration.Function);
                AddParameters(declaration.Function);
                break;
            case AnonymousFunction anonymous:
                AddParameters(anonymous.Function);
                break;
            case ForStatement loop when KeyOf(loop.Variable) is { } key:
                foreign.Add(key);
                break;
        }
    }

    private void AddParameters(UserFunction function)
    {
        foreach (var parameter in function.Parameters) foreign.Add(parameter.Name);
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string key, T item)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(item);
    }
}
