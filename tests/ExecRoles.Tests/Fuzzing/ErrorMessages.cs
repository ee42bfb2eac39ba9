using System.Text.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>What error messages promise, whatever the input was: they go to logs and terminals.</summary>
internal static class ErrorMessages
{
    private const int Longest = 4_000;
    private const int MostInOne = 10;

    /// <summary>Fails where a message is blank or very long, has more than one line, or has something in it that is no character or cannot be seen.</summary>
    public static void Require(string message) => Assert.True(
        !string.IsNullOrWhiteSpace(message) && message.Length <= Longest && IsWellFormed(message) && !message.Any(IsControl),
        $"The message is not one sound line: {Shown.Text(message)}");

    /// <summary>
    /// Fails where the message of a converter, which lists ten errors one a line, is not as promised; those of the serializer itself are what they are.
    /// </summary>
    public static void Require(JsonException exception)
    {
        if (exception.Source == Library.Assembly.GetName().Name)
        {
            string[] lines = exception.Message.Split('\n');
            Assert.InRange(lines.Length, 1, MostInOne + 2);
            Assert.All(lines, Require);
        }
    }

    /// <summary>Says whether a text has no half of a surrogate pair.</summary>
    public static bool IsWellFormed(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsControl(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
