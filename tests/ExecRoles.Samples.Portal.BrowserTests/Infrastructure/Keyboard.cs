using Microsoft.Playwright;

namespace ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

/// <summary>How somebody without a mouse gets around.</summary>
internal static class Keyboard
{
    private const int MostStops = 80;

    private const string FocusFault =
        """
        () => {
            const element = document.activeElement;
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            if (element === document.body) { return 'Nothing has the focus'; }
            const start = element.outerHTML.slice(0, 200);
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) { return `No outline: ${start}`; }
            if (box.bottom <= 0 || box.top >= innerHeight) { return `Out of sight: ${start}`; }
            return null;
        }
        """;

    /// <summary>Presses the Tab key until an element has the focus, and makes sure that the focus is seen at every stop.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target)
    {
        for (int stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<string?>(FocusFault)).ShouldBeNull();
            if (await target.HasFocusAsync())
            {
                return;
            }
        }

        throw new InvalidOperationException($"{MostStops} stops do not lead to {target}.");
    }

    public static Task<bool> HasFocusAsync(this ILocator target) =>
        target.EvaluateAsync<bool>("element => element === document.activeElement");
}
