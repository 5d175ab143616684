using System.Reflection;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Laws;

/// <summary>What holds for every type of the packages, read from the built assemblies.</summary>
public sealed class TypeTests
{
    private static IEnumerable<Type> PublicTypes => PublicApiListing.Assemblies.SelectMany(assembly => assembly.GetExportedTypes());

    [Fact]
    public void Public_types_share_one_namespace() =>
        PublicTypes.Where(type => type.Namespace != "QuoteExtractor").Should().BeEmpty("one using serves all packages");

    [Fact]
    public void Public_types_cannot_be_derived_from() =>
        PublicTypes.Where(type => !type.IsSealed).Should().BeEmpty("a type is sealed, static, an enum or a struct until somebody needs more");

    [Fact]
    public void Public_structs_cannot_change() =>
        PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !IsReadOnly(type)).Should().BeEmpty();

    [Fact]
    public void Public_fields_are_none_but_constants() =>
        PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields()).Where(field => !field.IsLiteral).Should().BeEmpty();

    [Fact]
    public void Public_properties_cannot_be_set_after_the_object_is_made()
    {
        IEnumerable<PropertyInfo> settable = PublicTypes.SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set));
        settable.Should().BeEmpty("what is returned is immutable and thread-safe");
    }

    [Fact]
    public void Internal_classes_are_sealed_unless_something_derives_from_them()
    {
        Type[] types = [.. PublicApiListing.Assemblies.SelectMany(assembly => assembly.GetTypes())];
        types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !types.Any(other => other.BaseType == type))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("src/QuoteExtractor/QuoteExtractor.csproj")]
    [InlineData("src/QuoteExtractor.Csv/QuoteExtractor.Csv.csproj")]
    [InlineData("src/QuoteExtractor.Sqlite/QuoteExtractor.Sqlite.csproj")]
    public void The_compiler_asks_for_documentation_of_every_public_member(string project)
    {
        XDocument file = XDocument.Load(Repository.PathTo(project));
        file.Descendants("GenerateDocumentationFile").Should().ContainSingle().Which.Value.Should().Be("true");
        file.Descendants("NoWarn").Where(element => element.Value.Contains("CS1591", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static bool IsReadOnly(Type type) => type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute");

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");
}
