namespace ExecRoles.PackageTests.Consumers;

/// <summary>A program as it comes from <c>dotnet new console</c>.</summary>
public sealed class Net10Console : Consumer;
