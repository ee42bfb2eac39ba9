using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ExecRoles.EntityFrameworkCore;

/// <summary>Stores a value of an enumeration as the word that JSON has for it, such as <c>usually</c>.</summary>
/// <remarks>
/// For every enumeration of the packages; <c>UseExecRoles</c> takes care of those of the core. The database compares and sorts words, not
/// values. Immutable and thread-safe. Reading throws a <see cref="FormatException"/> for an unknown word.
/// </remarks>
/// <typeparam name="TEnum">An enumeration that is a string in JSON.</typeparam>
public sealed class EnumWordConverter<TEnum>() : ValueConverter<TEnum, string>(static value => Write(value), static stored => Read(stored))
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> Values = Enum.GetValues<TEnum>().ToDictionary(WordOf);
    private static readonly Dictionary<TEnum, string> Words = Values.ToDictionary(word => word.Value, word => word.Key);

    /// <summary>Gives the word of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a defined value.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "Compiled models call it.")]
    public static string Write(TEnum value) => Words.TryGetValue(value, out string? word) ? word : WordOf(value);

    /// <summary>Reads a stored word.</summary>
    /// <param name="stored">The text in the database.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The word is unknown.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "Compiled models call it.")]
    public static TEnum Read(string stored)
    {
        try
        {
            return Values.TryGetValue(stored, out TEnum value)
                ? value
                : JsonSerializer.Deserialize<TEnum>(JsonSerializer.Serialize(stored));
        }
        catch (JsonException problem)
        {
            throw StoredText.Unreadable(problem);
        }
    }

    private static string WordOf(TEnum value) => JsonSerializer.SerializeToElement(value).GetString()!;
}
