using System.Reflection;

namespace QuoteExtractor.Tests.Laws;

/// <summary>The types that a type's members hold, take, return or keep in a local.</summary>
internal static class Signatures
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> TypesIn(Type type)
    {
        IEnumerable<Type> fields = type.GetFields(Own).Select(field => field.FieldType);
        IEnumerable<Type> methods = type.GetMethods(Own).SelectMany(method => TypesIn(method).Append(method.ReturnType));
        IEnumerable<Type> constructors = type.GetConstructors(Own).SelectMany(TypesIn);
        return fields.Concat(methods).Concat(constructors).Append(type.BaseType ?? typeof(object)).SelectMany(Unwrap).Distinct();
    }

    private static IEnumerable<Type> TypesIn(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);

    /// <summary><c>List&lt;Token[]&gt;</c> holds <c>List&lt;&gt;</c> and <c>Token</c>.</summary>
    private static IEnumerable<Type> Unwrap(Type type)
    {
        if (type.HasElementType)
            return Unwrap(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap).Append(type) : [type];
    }
}
