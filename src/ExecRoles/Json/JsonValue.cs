using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads single values; what is of the wrong kind is reported and skipped.</summary>
internal static class JsonValue
{
    internal const string IllFormed = "The text is not well-formed: it has bytes that are no UTF-8, or half of a surrogate pair. Give whole characters.";

    internal static bool IsObject(ref Utf8JsonReader reader, Findings findings, string what) =>
        Is(JsonTokenType.StartObject, ref reader, findings, "an object", what);

    internal static bool IsArray(ref Utf8JsonReader reader, Findings findings, string what) =>
        Is(JsonTokenType.StartArray, ref reader, findings, "an array", what);

    internal static bool TryReadString(ref Utf8JsonReader reader, Findings findings, string what, [NotNullWhen(true)] out string? text)
    {
        text = null;
        return Is(JsonTokenType.String, ref reader, findings, "a string", what) && TryGetText(ref reader, findings, out text);
    }

    /// <summary>Gets the characters of a string or member name, unless they are not well-formed.</summary>
    internal static bool TryGetText(ref Utf8JsonReader reader, Findings findings, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            findings.Add(reader.TokenStartIndex, IllFormed);
            text = null;
            return false;
        }
    }

    internal static string? ReadId(ref Utf8JsonReader reader, Findings findings, string what, IReadOnlyList<string>? reserved = null)
    {
        long offset = reader.TokenStartIndex;
        if (!TryReadString(ref reader, findings, what, out string? id))
        {
            return null;
        }

        if (Identifier.Problem(id, what, reserved) is { } problem)
        {
            findings.Add(offset, problem);
            return null;
        }

        return id;
    }

    /// <summary>Reads an id that must not have come before; one that has is reported, and given all the same.</summary>
    internal static string? ReadNewId(
        ref Utf8JsonReader reader, Findings findings, string what, string kind, UniqueWords earlier, IReadOnlyList<string>? reserved = null)
    {
        long offset = reader.TokenStartIndex;
        string? id = ReadId(ref reader, findings, what, reserved);
        if (id is not null && !earlier.Add(id))
        {
            findings.AddIdTwice(offset, kind, id);
        }

        return id;
    }

    internal static string? ReadPlainText(ref Utf8JsonReader reader, Findings findings, string what)
    {
        long offset = reader.TokenStartIndex;
        if (!TryReadString(ref reader, findings, what, out string? text))
        {
            return null;
        }

        // What a reader gives is well-formed, and mostly begins with what can be seen.
        bool isGood = text.Length > 0 && PlainText.IsVisible(text[0]);
        if (!isGood && PlainText.Problem(text, "This text") is { } problem)
        {
            findings.Add(offset, problem);
            return null;
        }

        return text;
    }

    internal static TEnum? ReadWord<TEnum>(ref Utf8JsonReader reader, Findings findings, string what, EnumWords<TEnum> words)
        where TEnum : struct, Enum
    {
        long offset = reader.TokenStartIndex;
        if (!TryReadString(ref reader, findings, what, out string? word))
        {
            return null;
        }

        if (words.TryParse(word, out TEnum value))
        {
            return value;
        }

        findings.Add(offset, $"{Quotation.Of(word)} is not {what}.{findings.Suggest(word, words.All, "words")}");
        return null;
    }

    private static bool Is(JsonTokenType wanted, ref Utf8JsonReader reader, Findings findings, string kind, string what)
    {
        if (reader.TokenType == wanted)
        {
            return true;
        }

        findings.Add(reader.TokenStartIndex, $"There is {NameOf(reader.TokenType)} where {kind} is expected: {what}.");
        reader.TrySkip();
        return false;
    }

    internal static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a truth value",
    };
}
