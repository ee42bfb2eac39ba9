using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

/// <summary>What axe finds on a page.</summary>
internal static class Accessibility
{
    // RunAxe of Deque.AxeCore.Playwright loads axe twice for each look, once on the page and once in a window of its own for pages
    // with frames, which takes three times as long as the look itself. These pages have no frames, so axe is loaded once and looks as
    // often as it is asked.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Run =
        """
        async rules => {
            const results = await axe.run(document, { ...rules, resultTypes: ['violations'], iframes: false, preload: false });
            if (results.passes.length === 0) { return ['axe looked at nothing']; }
            const describe = (rule, node) => `${rule.id}: ${rule.help}: ${node.html} ${node.failureSummary}`;
            return results.violations.flatMap(rule => rule.nodes.map(node => describe(rule, node)));
        }
        """;

    private static readonly object All = new
    {
        runOnly = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice" },
        rules = new Dictionary<string, object> { ["target-size"] = new { enabled = true } },
    };

    private static readonly object Contrast = new { runOnly = new { type = "rule", values = new[] { "color-contrast" } } };

    /// <summary>Lists what breaks a rule of WCAG 2.2, level A or AA, or one of axe's best practices.</summary>
    public static Task<IReadOnlyList<string>> FindViolationsAsync(this IPage page) => FindAsync(page, All);

    /// <summary>Lists texts whose colors are too similar.</summary>
    public static Task<IReadOnlyList<string>> FindWeakContrastAsync(this IPage page) => FindAsync(page, Contrast);

    private static async Task<IReadOnlyList<string>> FindAsync(IPage page, object rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        return await page.EvaluateAsync<string[]>(Run, rules);
    }
}
