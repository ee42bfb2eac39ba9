namespace ExecRoles.Json;

/// <summary>A document is no role catalog; <see cref="Errors"/> tells all that is wrong with it.</summary>
public sealed class RoleCatalogFormatException : FormatException
{
    private const int Shown = 10;

    internal RoleCatalogFormatException(IReadOnlyList<RoleCatalogError> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>Gets all that is wrong, in the order of the document; at least one error.</summary>
    public IReadOnlyList<RoleCatalogError> Errors { get; }

    private static string Describe(IReadOnlyList<RoleCatalogError> errors)
    {
        string count = errors.Count == 1 ? "1 error" : FormattableString.Invariant($"{errors.Count} errors");
        string more = errors.Count > Shown ? FormattableString.Invariant($"\nand {errors.Count - Shown} more") : string.Empty;
        return $"The document is no role catalog: {count}.\n{string.Join("\n", errors.Take(Shown))}{more}";
    }
}
