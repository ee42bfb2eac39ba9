namespace ExecRoles.PackageTests;

/// <summary>The packages that this repository makes, and what belongs to each.</summary>
internal static class Packages
{
    public const string Main = "ExecRoles";
    public const string Titles = "ExecRoles.Titles";
    public const string Localization = "ExecRoles.Extensions.Localization";
    public const string EntityFramework = "ExecRoles.EntityFrameworkCore";
    public const string AspNetCore = "ExecRoles.AspNetCore";

    /// <summary>The command; nobody references it.</summary>
    public const string Tool = "ExecRoles.Tool";

    /// <summary>Gets the packages that applications reference.</summary>
    public static IReadOnlyList<string> Ids { get; } = [Main, Titles, Localization, EntityFramework, AspNetCore];

    public static IReadOnlyList<string> Packed { get; } = [.. Ids, Tool];

    public static IReadOnlyList<string> Targets { get; } = ["net10.0", "net8.0", "netstandard2.0"];

    public static IEnumerable<object[]> Assemblies { get; } = [.. Ids.SelectMany(id => TargetsOf(id).Select(target => new object[] { id, target }))];

    /// <summary>Gives the targets of a package, the newest first; ASP.NET Core and EF Core have no build for .NET Standard.</summary>
    public static IEnumerable<string> TargetsOf(string id) => id is EntityFramework or AspNetCore ? Targets.Take(2) : Targets;
}
