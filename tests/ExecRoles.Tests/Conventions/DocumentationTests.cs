using System.Collections.Immutable;
using System.Xml.Linq;
using ExecRoles.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ExecRoles.Tests.Conventions;

public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documentation = XDocument.Load(Library.DocumentationFile)
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    private static readonly IReadOnlyList<ISymbol> Symbols =
    [
        .. LibrarySymbols.Types.SelectMany(type => PublicSymbols.MembersOf(type).Prepend(type)),
    ];

    [Fact]
    public void PublicMembers_All_HaveASummary() =>
        Symbols.Where(symbol => !IsDefaultConstructor(symbol) && !IsInherited(symbol) && !Has(symbol, "summary"))
            .Select(symbol => $"{symbol} has no <summary>")
            .ShouldBeNone();

    [Fact]
    public void InheritedDocumentation_All_HasSomethingToInherit() =>
        Symbols.Where(symbol => IsInherited(symbol) && !symbol.IsOverride && !Implements(symbol) && !NamesItsSource(symbol))
            .Select(symbol => $"{symbol} says <inheritdoc/> but overrides, implements and names nothing that is documented")
            .ShouldBeNone();

    [Fact]
    public void Parameters_OfPublicMethods_AreDocumented() =>
        Symbols.Where(symbol => !IsInherited(symbol) && symbol is not IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator })
            .SelectMany(symbol => ParametersOf(symbol)
                .Where(parameter => !Has(symbol, "param", parameter.Name))
                .Select(parameter => $"{symbol} does not document its parameter '{parameter.Name}'"))
            .ShouldBeNone();

    [Fact]
    public void Results_OfPublicMethods_AreDocumented() =>
        Symbols.OfType<IMethodSymbol>()
            .Where(method => method is { ReturnsVoid: false, MethodKind: MethodKind.Ordinary } && !IsInherited(method) && !Has(method, "returns"))
            .Select(method => $"{method} does not document what it returns")
            .ShouldBeNone();

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private static XElement? DocumentationOf(ISymbol symbol) => Documentation.GetValueOrDefault(symbol.GetDocumentationCommentId()!);

    private static bool Has(ISymbol symbol, string element, string? name = null) =>
        DocumentationOf(symbol)?.Elements(element)
            .Any(found => found.Attribute("name")?.Value == name && (found.HasElements || !string.IsNullOrWhiteSpace(found.Value))) == true;

    private static bool IsInherited(ISymbol symbol) => DocumentationOf(symbol)?.Element("inheritdoc") is not null;

    private static bool NamesItsSource(ISymbol symbol) =>
        DocumentationOf(symbol)!.Element("inheritdoc")!.Attribute("cref") is { } source && Documentation.ContainsKey(source.Value);

    private static bool IsDefaultConstructor(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 };

    private static bool Implements(ISymbol symbol) =>
        symbol.ContainingType?.AllInterfaces
            .SelectMany(type => type.GetMembers())
            .Any(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol)) == true;
}
