namespace ExecRoles.PackageTests.Consumers;

/// <summary>A .NET Framework program, which takes the netstandard2.0 assembly; mono stands in for the framework.</summary>
public sealed class Net472Mono : Consumer
{
    protected override string TargetFramework => "net472";

    protected override string Start(string output) => Command.Run(output, "mono", "Consumer.exe");
}
