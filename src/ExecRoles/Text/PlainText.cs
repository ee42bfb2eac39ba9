namespace ExecRoles;

/// <summary>What every text that comes in must be: not blank, and well-formed UTF-16.</summary>
internal static class PlainText
{
    internal static string Require(string text, string what, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(text, parameterName);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException($"{what} is blank. Give a text with at least one visible character, or leave it out.", parameterName);
        }

        int position = FirstLoneSurrogate(text);
        return position < 0
            ? text
            : throw new ArgumentException(
                $"{what} is not well-formed UTF-16: there is half of a surrogate pair at position {position}. Give the whole character or remove it.",
                parameterName);
    }

    internal static int FirstLoneSurrogate(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            {
                return index;
            }

            index++;
        }

        return -1;
    }
}
