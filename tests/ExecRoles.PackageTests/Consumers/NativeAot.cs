namespace ExecRoles.PackageTests.Consumers;

/// <summary>
/// A program in machine code. It keeps all of the packages that it uses, so that each line of theirs is judged, not only what a program uses;
/// <see cref="Trimmed"/> keeps no more than that.
/// </summary>
public sealed class NativeAot : SelfContainedConsumer
{
    protected override string TargetFramework => "net9.0";

    protected override string Properties => $"{base.Properties}<PublishAot>true</PublishAot>";

    protected override IReadOnlyList<string> PackageIds => [Packages.Localization, Packages.Titles];

    protected override IReadOnlyList<string> Programs => ["Digest.cs", "RoleContext.cs", "ReflectionFreeProgram.cs"];

    protected override string Verb => "publish";

    protected override string Reference(Package package) =>
        base.Reference(package) + string.Concat(PackageIds.Append(Packages.Main).Select(id => $"""<TrimmerRootAssembly Include="{id}" />"""));
}
