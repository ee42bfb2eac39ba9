using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads single values; what is of the wrong kind is reported and skipped.</summary>
internal static class ValueReader
{
    internal const string IllFormed =
        "The text is not well-formed: it has bytes that are not UTF-8, or half of a surrogate pair. Give whole characters.";

    internal static bool IsObject(ref Utf8JsonReader reader, ReadingContext context, string what) =>
        Is(JsonTokenType.StartObject, ref reader, context, "an object", what);

    internal static bool IsArray(ref Utf8JsonReader reader, ReadingContext context, string what) =>
        Is(JsonTokenType.StartArray, ref reader, context, "an array", what);

    internal static bool TryReadString(ref Utf8JsonReader reader, ReadingContext context, string what, [NotNullWhen(true)] out string? text)
    {
        text = null;
        return Is(JsonTokenType.String, ref reader, context, "a string", what) && TryGetText(ref reader, context, out text);
    }

    /// <summary>Gets the characters of a string or member name, unless they are not well-formed.</summary>
    internal static bool TryGetText(ref Utf8JsonReader reader, ReadingContext context, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            context.AddError(reader.TokenStartIndex, IllFormed);
            text = null;
            return false;
        }
    }

    internal static string? ReadId(ref Utf8JsonReader reader, ReadingContext context, string what, string[]? reserved = null)
    {
        long offset = reader.TokenStartIndex;
        if (!TryReadString(ref reader, context, what, out string? id))
        {
            return null;
        }

        if (Identifier.Problem(id, what, reserved) is { } problem)
        {
            context.AddError(offset, problem);
            return null;
        }

        return id;
    }

    /// <summary>Reads a text that is the same in every language.</summary>
    internal static string? ReadText(ref Utf8JsonReader reader, ReadingContext context, string what)
    {
        long offset = reader.TokenStartIndex;
        if (!TryReadString(ref reader, context, what, out string? text))
        {
            return null;
        }

        // What a reader gives is well-formed, and mostly begins with what can be seen.
        bool isGood = text.Length > 0 && TextRules.IsVisible(text[0]);
        if (!isGood && TextRules.Problem(text, "This text") is { } problem)
        {
            context.AddError(offset, problem);
            return null;
        }

        return text;
    }

    internal static bool ReadBoolean(ref Utf8JsonReader reader, ReadingContext context, string what) =>
        reader.TokenType == JsonTokenType.True
        || (reader.TokenType != JsonTokenType.False && Is(JsonTokenType.True, ref reader, context, "true or false", what));

    internal static Uri? ReadAddress(ref Utf8JsonReader reader, ReadingContext context)
    {
        long offset = reader.TokenStartIndex;
        Uri? address = null;
        if (ReadText(ref reader, context, "an address") is { } text && !AbsoluteAddress.TryParse(text, out address))
        {
            context.AddError(offset, $"{Quotation.Of(text)} is not an absolute address. Give one such as '{AbsoluteAddress.Example}'.");
        }

        return address;
    }

    /// <summary>Reads the word of an enumeration; a negative number means that it is unknown, and its part an error or skipped.</summary>
    internal static int ReadWord(ref Utf8JsonReader reader, ReadingContext context, EnumWords words, string what, string part)
    {
        long offset = reader.TokenStartIndex;
        if (!TryReadString(ref reader, context, what, out string? word))
        {
            return -1;
        }

        int value = words.IndexOf(word);
        if (value < 0 && context.SkipsUnknownWords)
        {
            context.AddSkipped(offset, $"{UnknownWord(word, what)} {part} was skipped.");
        }
        else if (value < 0)
        {
            context.AddError(offset, UnknownWord(word, what) + context.Suggest(word, words.All, "words"));
        }

        return value;
    }

    internal static string UnknownWord(string word, string what) =>
        $"Unknown {what.Substring(what.IndexOf(' ') + 1)} {Quotation.Of(word)}.";

    /// <summary>Says what was found instead of a value of the right kind.</summary>
    internal static string Unexpected(JsonTokenType found, string kind, string what) =>
        $"Expected {kind} ({what}), but found {NameOf(found)}.";

    internal static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a truth value",
    };

    private static bool Is(JsonTokenType wanted, ref Utf8JsonReader reader, ReadingContext context, string kind, string what)
    {
        if (reader.TokenType == wanted)
        {
            return true;
        }

        context.AddError(reader.TokenStartIndex, Unexpected(reader.TokenType, kind, what));
        reader.TrySkip();
        return false;
    }
}
