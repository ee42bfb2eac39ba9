namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program whose assemblies and runtime are all in one file.</summary>
public sealed class SingleFile : SelfContainedConsumer
{
    protected override string Properties =>
        $"{base.Properties}<PublishSingleFile>true</PublishSingleFile><DebugType>embedded</DebugType>";

    protected override string Verb => "publish";

    protected override string Start(string output)
    {
        Directory.GetFileSystemEntries(output).Select(Path.GetFileName).ShouldHaveSingleItem();
        return base.Start(output);
    }
}
