using System.Text;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Writes inputs so that they can be read, and copied into a test.</summary>
internal static class Shown
{
    private const int Longest = 20_000;

    /// <summary>Shows bytes: as text, and exactly.</summary>
    public static string Bytes(byte[] bytes) => $"{bytes.Length} bytes, {Text(Encoding.UTF8.GetString(bytes))}\nIn Base64: {Cut(Convert.ToBase64String(bytes))}";

    /// <summary>Shows a text, with what is not ASCII or cannot be seen as C# writes it.</summary>
    public static string Text(string text) => $"{text.Length} characters: \"{Cut(string.Concat(text.Select(Escape)))}\"";

    private static string Escape(char character) => character switch
    {
        '"' or '\\' => $"\\{character}",
        '\n' => "\\n",
        _ when char.IsAscii(character) && !char.IsControl(character) => character.ToString(),
        _ => $"\\u{(int)character:X4}",
    };

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
