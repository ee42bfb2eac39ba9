using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageDocumentationTests(Package package)
{
    [PackageTheory]
    [MemberData(nameof(Packages.Assemblies), MemberType = typeof(Packages))]
    public void Documentation_OfTarget_DescribesAllThatUsersSee(string id, string target)
    {
        using var content = new MemoryStream(PackageContent.Read(package.File(id), $"lib/{target}/{id}.xml"));
        IEnumerable<string> described = XDocument.Load(content).Descendants("member")
            .Where(member => member.HasElements).Select(member => member.Attribute("name").ShouldNotBeNull().Value);

        PublicIds(PackageReferences.Of(package, id, target)).Except(described).ShouldBeEmpty();
    }

    private static string[] PublicIds(MetadataReference assembly)
    {
        var compilation = CSharpCompilation.Create("Documentation", references: [.. PackageReferences.Frameworks, assembly]);
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly).ShouldNotBeNull();
        string[] ids = [.. SeenIn(symbol.GlobalNamespace).Select(seen => seen.GetDocumentationCommentId().ShouldNotBeNull())];
        ids.ShouldNotBeEmpty();
        return ids;
    }

    private static IEnumerable<ISymbol> SeenIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().Where(IsSeen).SelectMany(member => member switch
        {
            INamespaceSymbol inner => SeenIn(inner),
            INamedTypeSymbol type => SeenIn(type).Prepend(type),
            _ => [member],
        });

    // Accessors are described with their property, and the compiler writes constructors without parameters that nobody can describe.
    private static bool IsSeen(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && symbol is not IMethodSymbol { AssociatedSymbol: not null } and not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }
        && !symbol.Name.Contains('<', StringComparison.Ordinal);
}
