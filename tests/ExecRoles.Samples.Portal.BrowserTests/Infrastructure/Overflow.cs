using Microsoft.Playwright;

namespace ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

/// <summary>What makes a page wider than its window.</summary>
internal static class Overflow
{
    // Elements inside of a box that scrolls by itself are not to blame.
    private const string Script =
        """
        () => {
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) { return []; }
            const scrolls = element => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
            const wide = [...document.body.querySelectorAll('*')]
                .filter(element => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element.parentElement));
            return [`${document.documentElement.scrollWidth} px`, ...wide.map(element => element.outerHTML.slice(0, 120))];
        }
        """;

    /// <summary>Lists the width of a page that scrolls sideways in a window of some width, and the elements that stick out.</summary>
    public static async Task<IReadOnlyList<string>> FindOverflowAsync(this IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        return await page.EvaluateAsync<string[]>(Script);
    }
}
