namespace ExecRoles.Tests.Fuzzing;

/// <summary>Everything that takes input from anywhere, with its share of the inputs.</summary>
internal static class FuzzTargets
{
    /// <summary>Gets the targets.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("catalog values", 60_000, CatalogInputs.OfValues),
        new("catalog bytes", 50_000, CatalogInputs.OfBytes),
        new("catalog text", 20_000, CatalogInputs.OfText),
        new("catalog rewritings", 10_000, CatalogInputs.OfRewriting),
        new("converter values", 20_000, ConverterInputs.OfValues),
        new("converter bytes", 15_000, ConverterInputs.OfBytes),
        new("role ids", 10_000, RoleIdInputs.Make),
        new("language tags", 10_000, LanguageInputs.Make),
        new("renderings", 5_000, RenderingInputs.Make),
    ];

    /// <summary>Gets the targets by name.</summary>
    public static IReadOnlyDictionary<string, FuzzTarget> ByName { get; } = All.ToDictionary(target => target.Name);
}
