using System.Text.RegularExpressions;
using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;
using ExecRoles.Samples.Portal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.Samples.Portal.BrowserTests.Pages;

public sealed partial class TranslationTests(PortalSite site) : IClassFixture<PortalSite>
{
    // The words that are the same in both languages.
    private static readonly string[] Cognates = ["Matrix", "Name", "Export", "Import", "Text", "Neutral"];

    [BrowserFact]
    public async Task Pages_InBothLanguages_HaveNoTextInCommon()
    {
        await using Visitor english = await Visitor.ReadAsync(site, "en");
        await using Visitor german = await Visitor.ReadAsync(site, "de");
        HashSet<string> same = [.. Cognates, .. SameInTheCatalog(), .. Staff()];
        List<string> untranslated = [];
        foreach (string path in PortalPages.Paths.Append(PortalPages.Missing))
        {
            await Task.WhenAll(english.OpenAsync(path), german.OpenAsync(path));
            IReadOnlySet<string> texts = await PageText.ReadAsync(english.Page);
            texts.Count.ShouldBeGreaterThan(5, path);
            untranslated.AddRange(texts
                .Intersect(await PageText.ReadAsync(german.Page))
                .Except(same)
                .Where(text => Names().Replace(text, "").Any(char.IsLetter))
                .Select(text => $"{path}: {text}"));
        }

        untranslated.Distinct().ShouldBeEmpty();
    }

    // Roles, the classifications and laws that a role's codes and sources name, and keys of texts with their language.
    [GeneratedRegex(@"Chief [A-Z]\w+( [A-Z]\w+)? Officer|\b[A-Z]{2,5}\b|O\*NET(-SOC)?|KldB 2010 rev\.|U\.S\.C\. §.*|\bcio\.title\b|\bde\b")]
    private static partial Regex Names();

    private static IEnumerable<string> SameInTheCatalog() => Roles.All
        .Select(role => role.Abbreviation)
        .OfType<string>()
        .Concat(Roles.All.Texts.Values.Select(text => text.In("en")).Intersect(Roles.All.Texts.Values.Select(text => text.In("de"))));

    private IEnumerable<string> Staff()
    {
        using IServiceScope scope = site.Services.CreateScope();
        PortalContext context = scope.ServiceProvider.GetRequiredService<PortalContext>();
        return [.. context.Staff.IgnoreQueryFilters().AsEnumerable().SelectMany(one => new[] { one.Name, one.Title, one.Department })];
    }
}
