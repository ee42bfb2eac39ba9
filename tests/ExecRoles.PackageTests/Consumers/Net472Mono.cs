namespace ExecRoles.PackageTests.Consumers;

/// <summary>A .NET Framework program, which takes the netstandard2.0 assembly; mono stands in for the framework.</summary>
public sealed class Net472Mono : Consumer
{
    protected override string TargetFramework => "net472";

    // The default is C# 7.3, which sets no init properties.
    protected override string Properties => "<LangVersion>9</LangVersion>";

    protected override string Start(string output) => Command.Run(output, "mono", "Consumer.exe");
}
