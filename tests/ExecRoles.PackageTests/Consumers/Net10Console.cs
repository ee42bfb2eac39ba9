namespace ExecRoles.PackageTests.Consumers;

/// <summary>A console program with a strong name, built with the recommended analyzers on.</summary>
public sealed class Net10Console : Consumer
{
    // Any key will do. The rules left out are about how the digest itself is written, which also has to compile as C# 7.3.
    protected override string Properties =>
        $"""
        <SignAssembly>true</SignAssembly>
            <AssemblyOriginatorKeyFile>{Path.Combine(Repository.Root, "src", "ExecRoles.snk")}</AssemblyOriginatorKeyFile>
            <AnalysisLevel>latest-recommended</AnalysisLevel>
            <NoWarn>$(NoWarn);CA1050;CA1850;CA1859</NoWarn>
        """;
}
