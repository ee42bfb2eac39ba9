namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program from which everything is cut away that the linker finds unused, also in the package.</summary>
public sealed class Trimmed : SelfContainedConsumer
{
    protected override string Properties => $"{base.Properties}<PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode>";

    protected override IReadOnlyList<string> Programs => ["Digest.cs", "RoleContext.cs", "ReflectionFreeProgram.cs"];

    protected override string Verb => "publish";
}
