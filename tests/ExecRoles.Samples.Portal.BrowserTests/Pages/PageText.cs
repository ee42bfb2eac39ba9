using Microsoft.Playwright;

namespace ExecRoles.Samples.Portal.BrowserTests.Pages;

/// <summary>What a page says in its own language: its title, its texts, and the names that assistive technology reads.</summary>
internal static class PageText
{
    // What somebody typed, code, addresses, and what is marked as another language need no translation.
    private const string Script =
        """
        () => {
            const page = document.documentElement.lang;
            const own = element => element.closest('[lang]').lang === page && !element.closest('code, textarea, a[href^=http]');
            const texts = [document.title];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                if (own(walker.currentNode.parentElement)) { texts.push(walker.currentNode.data); }
            }
            for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-label']) {
                for (const element of document.querySelectorAll(`[${name}]`)) {
                    if (own(element)) { texts.push(element.getAttribute(name)); }
                }
            }
            return texts
                .map(text => text.replace(/\s+/g, ' ').replace(/^[ :,]+/, '').trim().replace(/^\((.*)\)$/, '$1'))
                .filter(text => /\p{L}/u.test(text));
        }
        """;

    public static async Task<IReadOnlySet<string>> ReadAsync(IPage page) => (await page.EvaluateAsync<string[]>(Script)).ToHashSet();
}
