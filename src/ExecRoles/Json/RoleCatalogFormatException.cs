namespace ExecRoles.Json;

/// <summary>A document is no role catalog; <see cref="Errors"/> tells all that is wrong with it.</summary>
public sealed class RoleCatalogFormatException : FormatException
{
    private const int Shown = 10;

    internal RoleCatalogFormatException(IReadOnlyList<RoleCatalogError> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>Gets all that is wrong, in the order of the document; at least one error.</summary>
    public IReadOnlyList<RoleCatalogError> Errors { get; }

    /// <summary>Lists the first errors, and tells how many more there are.</summary>
    internal static string ListFirst<T>(IReadOnlyList<T> errors, string separator)
    {
        string more = errors.Count > Shown ? FormattableString.Invariant($"{separator}and {errors.Count - Shown} more") : string.Empty;
        return string.Join(separator, errors.Take(Shown)) + more;
    }

    private static string Describe(IReadOnlyList<RoleCatalogError> errors)
    {
        string count = errors.Count == 1 ? "1 error" : FormattableString.Invariant($"{errors.Count} errors");
        return $"The document is no role catalog: {count}.\n{ListFirst(errors, "\n")}";
    }
}
