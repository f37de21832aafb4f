using System.Reflection;
using System.Reflection.Emit;

namespace SiteGen.Tests.Architecture;

/// <summary>Which types each type of the program uses: in its declarations, its attributes and the code of its methods.</summary>
internal static class TypeUse
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    private static readonly Lazy<ILookup<Type, Type>> OfProgram = new(() => Read(typeof(global::SiteGen.Cli.CommandLine).Assembly));

    private static readonly Lazy<ILookup<Type, MemberInfo>> MembersOfProgram = new(() => ReadMembers(typeof(global::SiteGen.Cli.CommandLine).Assembly));

    /// <summary>The types that the program uses, by the outermost type that uses them.</summary>
    public static ILookup<Type, Type> InProgram => OfProgram.Value;

    /// <summary>The methods and fields that the program's code names, by the outermost type that does.</summary>
    public static ILookup<Type, MemberInfo> Members => MembersOfProgram.Value;

    private static ILookup<Type, Type> Read(Assembly assembly) => assembly.GetTypes()
        .SelectMany(type => Declared(type).Concat(MembersIn(type).SelectMany(Types)).SelectMany(Parts).Select(used => (User: Outermost(type), Used: Outermost(used))))
        .Where(pair => pair.User != pair.Used)
        .Distinct()
        .ToLookup(pair => pair.User, pair => pair.Used);

    private static ILookup<Type, MemberInfo> ReadMembers(Assembly assembly) => assembly.GetTypes()
        .SelectMany(type => MembersIn(type).Select(member => (User: Outermost(type), Used: member)))
        .Distinct()
        .ToLookup(pair => pair.User, pair => pair.Used);

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }

    /// <summary>A type without its array, reference and pointer, and the types between its angle brackets.</summary>
    private static IEnumerable<Type> Parts(Type? type)
    {
        while (type is { HasElementType: true }) type = type.GetElementType();
        if (type is null || type.IsGenericParameter) yield break;
        yield return type;
        foreach (var part in type.GetGenericArguments().SelectMany(Parts)) yield return part;
    }

    private static IEnumerable<Type?> Declared(Type type)
    {
        yield return type.BaseType;
        foreach (var one in type.GetInterfaces()) yield return one;
        foreach (var one in type.GetCustomAttributesData()) yield return one.AttributeType;
        foreach (var field in type.GetFields(All)) yield return field.FieldType;
        foreach (var property in type.GetProperties(All)) yield return property.PropertyType;
        foreach (var method in Methods(type))
        {
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
            if (method is MethodInfo { ReturnType: var result }) yield return result;
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? []) yield return local.LocalType;
            foreach (var clause in method.GetMethodBody()?.ExceptionHandlingClauses ?? [])
            {
                if (clause.Flags == ExceptionHandlingClauseOptions.Clause) yield return clause.CatchType;
            }
        }
    }

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All));

    private static IEnumerable<Type?> Types(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo method => [method.DeclaringType, method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType), .. method.GetGenericArguments()],
        MethodBase constructor => [constructor.DeclaringType, .. constructor.GetParameters().Select(parameter => parameter.ParameterType)],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<MemberInfo> MembersIn(Type type) => Methods(type).SelectMany(method => MembersIn(method, type));

    /// <summary>The members that a method names: the tokens in its code (ECMA-335, III.1.9).</summary>
    private static List<MemberInfo> MembersIn(MethodBase method, Type type)
    {
        var found = new List<MemberInfo>();
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) return found;
        var typeArguments = type.IsGenericType ? type.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            int value = code[at++];
            if (value == 0xFE) value = (value << 8) | code[at++];
            var opcode = OpCodesByValue[value];
            switch (opcode.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    found.Add(type.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments)!);
                    at += 4;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + (4 * BitConverter.ToInt32(code, at));
                    break;
                default:
                    at += Size(opcode.OperandType);
                    break;
            }
        }

        return found;
    }

    private static int Size(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
