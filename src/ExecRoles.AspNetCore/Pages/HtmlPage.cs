using System.Text;
using System.Text.Encodings.Web;

namespace ExecRoles.AspNetCore;

/// <summary>Makes HTML pages around the fragments that the core writes.</summary>
internal static class HtmlPage
{
    private const string HeadingStart = "<h1";
    private const string HeadingEnd = "</h1>";

    internal static string Around(string fragment, string language, string? stylesheetAddress)
    {
        string stylesheet = stylesheetAddress is null
            ? string.Empty
            : $"<link rel=\"stylesheet\" href=\"{HtmlEncoder.Default.Encode(stylesheetAddress)}\">\n";
        return $"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{TitleOf(fragment)}</title>
            {stylesheet}</head>
            <body>
            <main>
            {fragment}</main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>Gets what the heading says, encoded as it is, without the elements that mark foreign words.</summary>
    private static string TitleOf(string fragment)
    {
        int start = fragment.IndexOf(HeadingStart, StringComparison.Ordinal);
        int end = fragment.IndexOf(HeadingEnd, StringComparison.Ordinal);
        StringBuilder title = new(end - start);
        bool isInside = false;
        foreach (char character in fragment.AsSpan(start, end - start))
        {
            isInside = character == '<' || (isInside && character != '>');
            if (!isInside && character != '>')
            {
                title.Append(character);
            }
        }

        return title.ToString();
    }
}
