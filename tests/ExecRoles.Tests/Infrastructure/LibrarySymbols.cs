using Microsoft.CodeAnalysis;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>The public types of the build that is under test, as the C# compiler reads them.</summary>
internal static class LibrarySymbols
{
    /// <summary>Gets the visible types, nested ones too, in ordinal order of their full names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Types { get; } =
        PublicSymbols.TypesOf(MetadataReference.CreateFromFile(Library.Assembly.Location), PlatformReferences.All);
}
