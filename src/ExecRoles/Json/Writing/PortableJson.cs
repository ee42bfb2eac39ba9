using System.Globalization;
using System.Text;

namespace ExecRoles.Json;

/// <summary>Makes what a writer wrote the same on every system.</summary>
/// <remarks>
/// Writers end lines as the system does, and escape the characters that the Unicode version of their encoder does not know yet.
/// </remarks>
internal static class PortableJson
{
    private const int EscapeLength = 6;

    // Up to the no-break space, and where an editor would see the end of a line, escapes are easier to read.
    private const char LastEscaped = '\u00A0';

    /// <summary>Removes carriage returns, which no string holds, and replaces escapes by characters; returns the new length.</summary>
    internal static int Normalize(byte[] bytes)
    {
        int count = 0;
        for (int index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] == '\\' && TryUnescape(bytes, index, out char[] characters))
            {
                count += Encoding.UTF8.GetBytes(characters, 0, characters.Length, bytes, count);
                index += (characters.Length * EscapeLength) - 1;
            }
            else if (bytes[index] == '\\')
            {
                bytes[count++] = bytes[index++];
                bytes[count++] = bytes[index];
            }
            else if (bytes[index] != '\r')
            {
                bytes[count++] = bytes[index];
            }
        }

        return count;
    }

    private static bool TryUnescape(byte[] bytes, int index, out char[] characters)
    {
        char character = bytes[index + 1] == 'u' ? CodeAt(bytes, index) : default;
        characters = char.IsHighSurrogate(character) ? [character, CodeAt(bytes, index + EscapeLength)] : [character];
        return character is > LastEscaped and not '\u2028' and not '\u2029';
    }

    private static char CodeAt(byte[] bytes, int index)
    {
        string digits = Encoding.ASCII.GetString(bytes, index + 2, EscapeLength - 2);
        return (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
