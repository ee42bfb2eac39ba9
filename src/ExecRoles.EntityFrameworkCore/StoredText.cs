using Microsoft.EntityFrameworkCore;

namespace ExecRoles.EntityFrameworkCore;

/// <summary>What the converters say about a text that they cannot read.</summary>
internal static class StoredText
{
    /// <summary>Wraps the problem of a stored text, which the inner exception alone tells.</summary>
    internal static FormatException Unreadable(Exception problem) => new(
        $"The database holds a text that cannot be read: {problem.Message} "
        + $"To list all such rows with table, column and key, call {nameof(ExecRolesDbContextExtensions.FindUnreadableRowsAsync)} "
        + "on the context.",
        problem);
}
