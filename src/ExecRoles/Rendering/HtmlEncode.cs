using System.Text;

namespace ExecRoles;

/// <summary>Encodes plain text for HTML content and attribute values.</summary>
/// <remarks>
/// The encoders of the framework would turn every umlaut into a number (WebUtility), or are not in .NET Standard 2.0 (HtmlEncoder). Only
/// five characters mean something in HTML; control characters never come here.
/// </remarks>
internal static class HtmlEncode
{
    private static readonly char[] Marks = "<>&\"'".ToCharArray();

    internal static string Of(string text)
    {
        if (text.IndexOfAny(Marks) < 0)
        {
            return text;
        }

        StringBuilder encoded = new(text.Length + 16);
        foreach (char character in text)
        {
            _ = character switch
            {
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '&' => encoded.Append("&amp;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                _ => encoded.Append(character),
            };
        }

        return encoded.ToString();
    }
}
