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
public sealed class EnumWordConverter<TEnum> : ValueConverter<TEnum, string>
    where TEnum : struct, Enum
{
    // Not in the type initializer, whose exceptions hide what is wrong.
    private static readonly Lazy<Dictionary<string, TEnum>> Values = new(static () => Enum.GetValues<TEnum>().ToDictionary(WordOf));
    private static readonly Lazy<Dictionary<TEnum, string>> Words =
        new(static () => Values.Value.ToDictionary(static word => word.Value, static word => word.Key));

    /// <summary>Initializes a converter.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="TEnum"/> is a number in JSON.</exception>
    public EnumWordConverter()
        : base(static value => Write(value), static stored => Read(stored)) =>
        _ = Words.Value;

    /// <summary>Gives the word of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a defined value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TEnum"/> is a number in JSON.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "Compiled models call it.")]
    public static string Write(TEnum value) => Words.Value.TryGetValue(value, out string? word) ? word : WordOf(value);

    /// <summary>Reads a stored word.</summary>
    /// <param name="stored">The text in the database.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The word is unknown.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TEnum"/> is a number in JSON.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "Compiled models call it.")]
    public static TEnum Read(string stored)
    {
        try
        {
            return Values.Value.TryGetValue(stored, out TEnum value)
                ? value
                : JsonSerializer.Deserialize<TEnum>(JsonSerializer.Serialize(stored));
        }
        catch (JsonException problem)
        {
            throw StoredText.Unreadable(problem);
        }
    }

    private static string WordOf(TEnum value)
    {
        JsonElement word = JsonSerializer.SerializeToElement(value);
        return word.ValueKind == JsonValueKind.String
            ? word.GetString()!
            : throw new NotSupportedException(
                $"{typeof(TEnum)} is a number in JSON. Give it a [JsonConverter(typeof(JsonStringEnumConverter<{typeof(TEnum).Name}>))], "
                + $"or use EF Core's EnumToStringConverter<{typeof(TEnum).Name}>.");
    }
}
