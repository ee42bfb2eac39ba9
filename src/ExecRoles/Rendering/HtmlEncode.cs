using System.Text;

namespace ExecRoles;

/// <summary>Encodes plain text for HTML content and attribute values.</summary>
/// <remarks>
/// The encoders of the framework would turn every umlaut into a number (WebUtility), or are not in .NET Standard 2.0 (HtmlEncoder). Only
/// five characters mean something in HTML; control characters never come here.
/// </remarks>
internal static class HtmlEncode
{
    internal static void To(StringBuilder output, string text)
    {
        foreach (char character in text)
        {
            _ = character switch
            {
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '&' => output.Append("&amp;"),
                '"' => output.Append("&quot;"),
                '\'' => output.Append("&#39;"),
                _ => output.Append(character),
            };
        }
    }
}
