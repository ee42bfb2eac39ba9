using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>The types and members of a built assembly that its users see, as the C# compiler reads them.</summary>
internal static class PublicSymbols
{
    /// <summary>Gives the visible types, nested ones too, in ordinal order of their full names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> TypesOf(MetadataReference assembly, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create("PublicSymbols", references: [.. references, assembly]);
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!;
        return [.. TypesIn(symbol.GlobalNamespace).OrderBy(FullName, StringComparer.Ordinal)];
    }

    /// <summary>Gives the visible members that a type declares itself, without accessors, nested types and what the compiler made.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate ? [] : type.GetMembers().Where(member =>
            IsVisible(member)
            && member is not ITypeSymbol and not IMethodSymbol { AssociatedSymbol: not null }
            && !IsGenerated(member)
            && !(type.IsValueType && member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }));

    /// <summary>Gives the visible types that stand in a type, in ordinal order.</summary>
    public static IEnumerable<INamedTypeSymbol> NestedTypesOf(INamedTypeSymbol type) =>
        type.GetTypeMembers().Where(nested => IsVisible(nested) && !IsGenerated(nested)).OrderBy(FullName, StringComparer.Ordinal);

    /// <summary>Gives a type's name with its namespace and the types around it.</summary>
    public static string FullName(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol inner => TypesIn(inner),
            INamedTypeSymbol type when IsVisible(type) && !IsGenerated(type) => TypesIn(type).Prepend(type),
            _ => [],
        });

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsGenerated(ISymbol symbol) =>
        symbol.Name.Contains('<', StringComparison.Ordinal)
        || symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
