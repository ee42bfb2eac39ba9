using System.Diagnostics;
using System.Runtime.CompilerServices;
using Shouldly.Configuration;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Compares a text with the reviewed file <c>TypeName.MethodName[.variant].verified.txt</c> beside the test's source file.</summary>
internal static class Snapshot
{
    /// <summary>
    /// Fails where the text differs from the verified file or there is none, and leaves the text in <c>….received.txt</c>:
    /// renaming that file to <c>….verified.txt</c> accepts it.
    /// </summary>
    /// <remarks>The files end with a line end, added where the text has none. <c>\r</c> is compared, not ignored.</remarks>
    public static void Match(
        string actual,
        string? variant = null,
        [CallerFilePath] string callerFilePath = "",
        [CallerMemberName] string callerMemberName = "")
    {
        string sourceFile = SourceTree.Locate(callerFilePath);
        string name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{callerMemberName}{(variant is null ? "" : "." + variant)}";
        string text = actual.EndsWith('\n') ? actual : actual + "\n";

        text.ShouldMatchApproved(options => options
            .NoDiff()
            .DoNotIgnoreLineEndings()
            .Configure(configuration => configuration.TestMethodFinder = new KnownTestMethod(sourceFile))
            .WithFilenameGenerator((_, _, kind, _) => $"{name}.{(kind == "approved" ? "verified" : kind)}.txt"));
    }

    /// <summary>Tells Shouldly the folder; by itself it would look for the source path in the debug symbols of a stack frame.</summary>
    private sealed class KnownTestMethod(string sourceFile) : ITestMethodFinder
    {
        public TestMethodInfo GetTestMethodInfo(StackTrace stackTrace, int startAt = 0) => new(new StackFrame(sourceFile, 1));
    }
}
