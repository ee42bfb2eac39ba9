namespace ExecRoles.Json;

/// <summary>A document is not a role catalog; <see cref="Errors"/> lists all that is wrong with it.</summary>
public sealed class RoleCatalogFormatException : FormatException
{
    private const int Shown = 10;

    internal RoleCatalogFormatException(IReadOnlyList<RoleCatalogError> errors)
        : base(Describe("The document is not a role catalog", errors)) => Errors = errors;

    /// <summary>Gets all that is wrong, in the order of the document; at least one error.</summary>
    public IReadOnlyList<RoleCatalogError> Errors { get; }

    /// <summary>Counts the errors, lists the first ones, and says how many more there are.</summary>
    internal static string Describe<T>(string conclusion, IReadOnlyList<T> errors)
    {
        string count = errors.Count == 1 ? "1 error" : FormattableString.Invariant($"{errors.Count} errors");
        string more = errors.Count > Shown ? FormattableString.Invariant($"\nand {errors.Count - Shown} more") : string.Empty;
        return $"{conclusion}: {count}.\n{string.Join("\n", errors.Take(Shown))}{more}";
    }
}
