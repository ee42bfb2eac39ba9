namespace ExecRoles.EntityFrameworkCore;

/// <summary>Which types of ExecRoles are stored as text, and how long that text gets.</summary>
internal static class StoredTypes
{
    // An id may have any length; this one fits in an index of every database, and a title as an id is a third of it.
    private const int LongestId = 128;
    private const int LongestWord = 32;

    /// <summary>Says whether a property of this type, or of its elements, is stored by this package.</summary>
    internal static bool Has(Type type) => type == typeof(LocalizedText) || LimitOf(type) is not null;

    /// <summary>Gets the limit of ids and words; <see langword="null"/> for other types, and for texts, which have none.</summary>
    internal static int? LimitOf(Type type)
    {
        Type stored = Nullable.GetUnderlyingType(type) ?? type;
        return stored == typeof(RoleId) || stored == typeof(CompanyForm) ? LongestId
            : stored.IsEnum && stored.Namespace is "ExecRoles" or "ExecRoles.Titles" ? LongestWord
            : null;
    }
}
