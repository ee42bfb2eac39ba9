using System.Collections.Concurrent;
using AngleSharp.Dom;
using ExecRoles.Tests.Rendering;

namespace ExecRoles.Tests.Text;

/// <summary>What readers see of the built-in catalog: every page of every role and of every pair, of the matrix and of the list.</summary>
internal static class BuiltInPages
{
    private const string Leaves = "h2, h3, p, dt, dd, li, th, td:not(:has(*))";

    private static readonly ConcurrentDictionary<string, (string Name, string Page)[]> Pages = new();
    private static readonly ConcurrentDictionary<string, (string Page, IElement Element)[]> Elements = new();

    /// <summary>Gets the languages of the pages as the data of a theory: a language that the catalog comes to have is one more here.</summary>
    public static TheoryData<string> EachLanguage => ["en", "de", SwissTexts.Language];

    /// <summary>Gets all pages in all formats, each with what it is.</summary>
    public static IReadOnlyList<(string Name, string Page)> In(string language) => Pages.GetOrAdd(language, static tag =>
    [
        .. Format.ByName.SelectMany(format => DescriptionsIn(tag, format.Key, format.Value)
            .Concat(ComparisonsIn(tag, format.Key, format.Value))
            .Append(($"{format.Key} matrix", format.Value.Matrix(Roles.All.Matrix(), tag)))
            .Append(($"{format.Key} list", format.Value.List(Roles.All, tag)))),
    ]);

    /// <summary>Gets the elements of the HTML pages that have a text of their own, each with its page.</summary>
    public static IReadOnlyList<(string Page, IElement Element)> ElementsIn(string language) => Elements.GetOrAdd(language, static tag =>
    [
        .. In(tag).Where(static given => given.Name.StartsWith("html ", StringComparison.Ordinal))
            .SelectMany(static given => HtmlOutline.Parse(given.Page).QuerySelectorAll(Leaves).Select(element => (given.Name, element))),
    ]);

    /// <summary>Gets each text once that a page says itself: neither names of sources and titles nor what is marked as another language.</summary>
    public static IEnumerable<string> OwnTextsIn(string language)
    {
        string[] cited = ["words.sources", "words.titles", "words.other-titles"];
        HashSet<string> headings = [.. cited.Select(key => Roles.All.Texts[key].In(language))];
        return ElementsIn(language).Where(given => !given.Element.HasAttribute("lang") && !headings.Contains(SectionOf(given.Element)))
            .Select(static given => WithoutForeign(given.Element)).Distinct();
    }

    private static IEnumerable<(string Name, string Page)> DescriptionsIn(string language, string name, Format format) => Roles.All.SelectMany(role => new[]
    {
        ($"{name} {role.Id}", format.Show(role, language)),
        ($"{name} {role.Id} with sources", format.Description(Roles.Describe(role).WithSources(), language)),
    });

    private static IEnumerable<(string Name, string Page)> ComparisonsIn(string language, string name, Format format) => Roles.All.SelectMany((first, index) =>
        Roles.All.Skip(index + 1).Select(second => ($"{name} {first.Id} {second.Id}", format.Show(Roles.Compare(first, second), language))));

    /// <summary>Gets the heading above an element.</summary>
    public static string SectionOf(IElement element)
    {
        IElement? block = element.Closest("dl");
        while (block is not null && block.LocalName is not ("h2" or "h3"))
        {
            block = block.PreviousElementSibling;
        }

        return block?.TextContent ?? string.Empty;
    }

    private static string WithoutForeign(IElement element)
    {
        IElement copy = (IElement)element.Clone();
        foreach (IElement foreign in copy.QuerySelectorAll("[lang]").ToArray())
        {
            foreign.Remove();
        }

        return copy.TextContent;
    }
}
