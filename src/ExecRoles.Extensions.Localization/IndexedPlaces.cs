using System.Globalization;
using System.Text;

namespace ExecRoles;

/// <summary>Puts arguments into a text at <c>{0}</c> or <c>{1:N2}</c>, as composite formatting does, but leaves <c>{roles}</c> alone.</summary>
internal static class IndexedPlaces
{
    internal static string Fill(string text, object[] arguments)
    {
        StringBuilder result = new(text.Length);
        int position = 0;
        while (position < text.Length)
        {
            int length = LengthOfPlace(text, position);
            if (length > 0)
            {
#pragma warning disable RS0030 // Numbers and dates look as the culture says, not as the language does.
                result.AppendFormat(CultureInfo.CurrentCulture, text.Substring(position, length), arguments);
#pragma warning restore RS0030
                position += length;
                continue;
            }

            bool isDoubled = text[position] is '{' or '}' && position + 1 < text.Length && text[position + 1] == text[position];
            result.Append(text[position]);
            position += isDoubled ? 2 : 1;
        }

        return result.ToString();
    }

    private static int LengthOfPlace(string text, int position)
    {
        int end = position + 1;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        bool isPlace = text[position] == '{' && end > position + 1 && end < text.Length && text[end] is '}' or ',' or ':';
        return isPlace ? text.IndexOf('}', end) - position + 1 : 0;
    }
}
