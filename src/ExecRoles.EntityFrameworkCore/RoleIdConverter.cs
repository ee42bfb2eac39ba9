using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ExecRoles.EntityFrameworkCore;

/// <summary>Stores a role id as its text, such as <c>cio</c>.</summary>
/// <remarks>Immutable and thread-safe. Reading throws a <see cref="FormatException"/> for a text that is not a role id.</remarks>
public sealed class RoleIdConverter() : ValueConverter<RoleId, string>(static id => id.Value, static stored => Read(stored))
{
    /// <summary>Reads a stored id.</summary>
    /// <param name="stored">The text in the database.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is not a role id.</exception>
    public static RoleId Read(string stored)
    {
        try
        {
            return RoleId.Parse(stored);
        }
        catch (FormatException problem)
        {
            throw StoredText.Unreadable(problem);
        }
    }
}
