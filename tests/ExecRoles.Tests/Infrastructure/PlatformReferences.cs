using Microsoft.CodeAnalysis;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>What a compilation in a test refers to: what the running test host trusts, which are the frameworks and the tests' packages.</summary>
internal static class PlatformReferences
{
    /// <summary>Gets the references, without the library under test.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } = Load();

    private static PortableExecutableReference[] Load()
    {
        string paths = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        string library = Path.GetFileName(Library.Assembly.Location);
        string tests = Path.GetFileName(typeof(PlatformReferences).Assembly.Location);
        return
        [
            .. paths.Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path) is var file && file != library && file != tests)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
