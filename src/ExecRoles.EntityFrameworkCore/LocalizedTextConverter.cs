using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ExecRoles.EntityFrameworkCore;

/// <summary>Stores a text as JSON, from language tag to text: <c>{"en":"Head of Payroll","de":"Leitung Entgelt"}</c>.</summary>
/// <remarks>
/// The default language comes first, the others in ordinal order, so that equal texts are equal in the database. Letters are not escaped,
/// so that <c>LIKE</c> finds them. Immutable and thread-safe. Reading throws a <see cref="FormatException"/> for anything else.
/// </remarks>
public sealed class LocalizedTextConverter() : ValueConverter<LocalizedText, string>(
    static text => Write(text),
    static stored => Read(stored))
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a text as JSON.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The JSON.</returns>
    public static string Write(LocalizedText text) => JsonSerializer.Serialize(text, Options);

    /// <summary>Reads a stored text.</summary>
    /// <param name="stored">The JSON in the database.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">It is not JSON, or not that of a text.</exception>
    public static LocalizedText Read(string stored)
    {
        try
        {
            return JsonSerializer.Deserialize<LocalizedText>(stored, Options) ?? throw new JsonException("The JSON is null, not a text.");
        }
        catch (JsonException problem)
        {
            throw StoredText.Unreadable(problem);
        }
    }
}
