using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ExecRoles.Samples.Api;

/// <summary>Makes HTML pages around the fragments that ExecRoles gives.</summary>
internal static class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal static string Around(string fragment, string title, string language) =>
        $"""
        <!DOCTYPE html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encode(title)}</title>
        </head>
        <body>
        <main>
        <h1>ExecRoles</h1>
        {fragment}</main>
        </body>
        </html>

        """;

    internal static string Encode(string text) => Encoder.Encode(text);
}
