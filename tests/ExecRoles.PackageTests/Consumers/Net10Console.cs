namespace ExecRoles.PackageTests.Consumers;

public sealed class Net10Console : Consumer
{
    protected override string Properties => "<TargetFramework>net10.0</TargetFramework>";

    protected override string Start(string output) => Command.Run(output, "dotnet", "Consumer.dll");
}
