using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

/// <summary>Somebody with a browser window, and what the browser complained about.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly Func<Task> close;

    private Visitor(IPage page, Func<Task> close)
    {
        this.close = close;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"Console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"Script: {error}");
        page.RequestFailed += (_, request) => Note(true, $"Failed: {request.Url} {request.Failure}");
        page.Response += (_, response) => Note(response.Status >= 400, $"Status {response.Status}: {response.Url}");
        page.Dialog += async (_, dialog) =>
        {
            Note(true, $"Dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Gets the errors so far: of the console, scripts, requests and the content security policy, and all dialogs.</summary>
    public IReadOnlyCollection<string> Complaints => [.. complaints];

    /// <summary>Opens a window that is as wide as said, with the language that its browser asks for, and no cookies.</summary>
    public static async Task<Visitor> ArriveAsync(PortalSite? site, string language = "en", int width = 1280, int height = 800)
    {
        IBrowserContext context = await Chromium.OpenContextAsync(site?.Address, language, width, height);
        return new Visitor(await context.NewPageAsync(), () => context.CloseAsync());
    }

    /// <summary>Opens a page beside those of others with the same language, which takes half as long; for whoever only reads.</summary>
    public static async Task<Visitor> ReadAsync(PortalSite site, string language)
    {
        IPage page = await (await site.OpenReadersAsync(language)).NewPageAsync();
        return new Visitor(page, () => page.CloseAsync());
    }

    public Task OpenAsync(string path) => Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Makes sure of what holds on every page, at all widths and in both color schemes.</summary>
    public async Task ShouldBeSoundAsync()
    {
        (await Page.FindOverflowAsync(320)).ShouldBeEmpty("at 320 px");
        (await Page.FindOverflowAsync(1920)).ShouldBeEmpty("at 1920 px");
        foreach (int width in new[] { 390, 1280 })
        {
            (await Page.FindOverflowAsync(width)).ShouldBeEmpty($"at {width} px");
            (await Page.FindViolationsAsync()).ShouldBeEmpty($"at {width} px");
        }

        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await Page.FindWeakContrastAsync()).ShouldBeEmpty("in dark colors");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    public async ValueTask DisposeAsync() => await close();

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            complaints.Enqueue(text);
        }
    }
}
