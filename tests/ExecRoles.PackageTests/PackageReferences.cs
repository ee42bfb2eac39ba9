using Microsoft.CodeAnalysis;

namespace ExecRoles.PackageTests;

/// <summary>What a compilation in a test refers to.</summary>
internal static class PackageReferences
{
    /// <summary>Gets the frameworks that the tests run on, together with the packages of the tests.</summary>
    public static IReadOnlyList<MetadataReference> Frameworks { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>Gives the assembly that a package has for a target.</summary>
    public static MetadataReference Of(Package package, string id, string target) =>
        MetadataReference.CreateFromImage(PackageContent.Read(package.File(id), $"lib/{target}/{id}.dll"));
}
