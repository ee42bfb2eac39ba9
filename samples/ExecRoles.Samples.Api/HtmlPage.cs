using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ExecRoles.Samples.Api;

/// <summary>Makes HTML pages around the fragments that ExecRoles writes.</summary>
internal static class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Gets the options for fragments: their heading is that of the page.</summary>
    internal static HtmlOptions Options { get; } = new() { HeadingLevel = 1 };

    internal static string Around(string fragment, string title, string language) =>
        $"""
        <!DOCTYPE html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encoder.Encode(title)}</title>
        </head>
        <body>
        <main>
        {fragment}</main>
        </body>
        </html>

        """;
}
