using System.Reflection;
using System.Runtime.CompilerServices;

namespace QuoteExtractor.Tests.Laws;

/// <summary>Everything that callers of the packages can name, one declaration a line, in an order that does not depend on the compiler.</summary>
internal static class PublicApiListing
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The assemblies of the packages that other programs reference.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } = [typeof(Extractor).Assembly, Assembly.Load("QuoteExtractor.Csv"), Assembly.Load("QuoteExtractor.Sqlite")];

    public static string Write() => string.Join('\n', Assemblies.SelectMany(Lines)) + "\n";

    private static IEnumerable<string> Lines(Assembly assembly) =>
        assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines).Prepend($"# {assembly.GetName().Name}");

    private static IEnumerable<string> Lines(Type type)
    {
        IEnumerable<string> members = type.GetMembers(Own).Where(member => IsListed(member) && (!IsDelegate(type) || member.Name == nameof(Action.Invoke)))
            .Select(member => (Kind: KindOf(member), member.Name, Line: Line(member)))
            .OrderBy(member => member.Kind).ThenBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal)
            .Select(member => member.Line);
        return members.Select(member => "    " + member).Prepend($"{Keyword(type)} {type.FullName}{Interfaces(type)}");
    }

    /// <summary>Members of an enum by their value, then constructors, properties and methods.</summary>
    private static long KindOf(MemberInfo member) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true } field => Convert.ToInt64(field.GetRawConstantValue(), null),
        ConstructorInfo => 1,
        PropertyInfo => 2,
        MethodInfo => 3,
        _ => 0,
    };

    private static string Keyword(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        _ when IsDelegate(type) => "delegate",
        { IsValueType: true } => "readonly struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Interfaces(Type type)
    {
        string[] names = type.IsEnum || IsDelegate(type) ? [] : [.. type.GetInterfaces().Where(i => i.IsPublic).Select(NameOf).Order(StringComparer.Ordinal)];
        return names.Length == 0 ? "" : " : " + string.Join(", ", names);
    }

    private static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type);

    /// <summary>What the compiler adds to records and the accessors of properties are left out: they follow from what is listed.</summary>
    private static bool IsListed(MemberInfo member) => member switch
    {
        FieldInfo field => field is { IsPublic: true, IsSpecialName: false },
        PropertyInfo property => property.GetMethod is { IsPublic: true } || property.SetMethod is { IsPublic: true },
        MethodBase method => (method.IsPublic || method.IsFamily) && (!method.IsSpecialName || method.IsConstructor)
            && !method.IsDefined(typeof(CompilerGeneratedAttribute)),
        Type => false,
        _ => true,
    };

    private static string Line(MemberInfo member) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true } field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}",
        FieldInfo field => $"const {NameOf(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}",
        PropertyInfo property => $"{Static(property.GetMethod!)}{NameOf(property.PropertyType)}{Mark(Nullability.Create(property))} {property.Name} {{ {Accessors(property)} }}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Static(method)}{NameOf(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter))} {method.Name}({Parameters(method)})",
        _ => member.ToString()!,
    };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Accessors(PropertyInfo property) =>
        property.SetMethod is not { IsPublic: true } ? "get;" : property.IsDefined(typeof(RequiredMemberAttribute)) ? "get; required init;" : "get; init;";

    private static string Parameters(MethodBase method)
    {
        string first = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return first + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter) =>
        $"{NameOf(parameter.ParameterType)}{Mark(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "default") : "")}";

    private static string Mark(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType ? "?" : "";

    private static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return NameOf(value) + "?";
        if (type.IsArray)
            return NameOf(type.GetElementType()!) + "[]";
        if (type.IsByRef)
            return "ref " + NameOf(type.GetElementType()!);
        if (!type.IsGenericType)
            return Keywords.GetValueOrDefault(type, type.Name);
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
