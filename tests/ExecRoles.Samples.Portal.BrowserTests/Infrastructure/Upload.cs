using System.Text;
using Microsoft.Playwright;

namespace ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

/// <summary>Files that exist nowhere but in the browser.</summary>
internal static class Upload
{
    public static Task UploadAsync(this ILocator field, string name, string content) => field.SetInputFilesAsync(
        new FilePayload { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(content) });
}
