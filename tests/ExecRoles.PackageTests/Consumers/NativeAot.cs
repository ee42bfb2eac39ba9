namespace ExecRoles.PackageTests.Consumers;

/// <summary>
/// A program in machine code. It keeps all of each package, so that each line of theirs is judged, not only what a program uses;
/// <see cref="Trimmed"/> keeps no more than that.
/// </summary>
public sealed class NativeAot : SelfContainedConsumer
{
    protected override string TargetFramework => "net9.0";

    protected override string Properties => $"{base.Properties}<PublishAot>true</PublishAot>";

    protected override string PackageId => Packages.Localization;

    protected override IReadOnlyList<string> Programs => ["Digest.cs", "RoleContext.cs", "ReflectionFreeProgram.cs"];

    protected override string Verb => "publish";

    protected override string Reference(Package package) =>
        base.Reference(package)
            + $"""<PackageReference Include="{Packages.Titles}" Version="[{package.Version}]" />"""
            + string.Concat(Packages.Ids.Select(id => $"""<TrimmerRootAssembly Include="{id}" />"""));
}
