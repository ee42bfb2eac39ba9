using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ExecRoles.EntityFrameworkCore;

/// <summary>Stores a company form as its id, such as <c>stock-corporation</c>.</summary>
/// <remarks>Immutable and thread-safe. Reading throws a <see cref="FormatException"/> for a text that is not an id.</remarks>
public sealed class CompanyFormConverter() : ValueConverter<CompanyForm, string>(static form => form.Id, static stored => Read(stored))
{
    /// <summary>Reads a stored company form.</summary>
    /// <param name="stored">The text in the database.</param>
    /// <returns>The company form.</returns>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public static CompanyForm Read(string stored)
    {
        try
        {
            return CompanyForm.Parse(stored);
        }
        catch (FormatException problem)
        {
            throw StoredText.Unreadable(problem);
        }
    }
}
