using System.Collections.Concurrent;
using ExecRoles.Tests.Rendering;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Catalogs with hostile texts in all places: each must be read as the same catalog with harmless texts is, but for the words.</summary>
internal static class RenderingInputs
{
    private static readonly string[] Languages = ["en", "de"];

    private static readonly HostileCatalog[] Catalogs = [HostileCatalog.Of(Specimen.Catalog), .. CatalogPortions.Neighbours.Select(HostileCatalog.Of)];

    private static readonly ConcurrentDictionary<(HostileCatalog, string, string), string[]> Expected = new();

    /// <summary>Gets the formats with who reads them: each gives what is read of a catalog in a language.</summary>
    public static IReadOnlyDictionary<string, Func<RoleCatalog, string, IEnumerable<string>>> Views { get; } = MarkdownReaders.ByName
        .Select(reader => KeyValuePair.Create(reader.Key, ReadMarkdown(reader.Key)))
        .Append(KeyValuePair.Create<string, Func<RoleCatalog, string, IEnumerable<string>>>("HTML", ReadHtml))
        .Append(KeyValuePair.Create<string, Func<RoleCatalog, string, IEnumerable<string>>>("plain text", ReadText))
        .ToDictionary();

    /// <summary>Makes a catalog with hostile texts, to be shown in one format.</summary>
    public static FuzzInput Make(Random random)
    {
        HostileCatalog catalog = Catalogs[random.Next(Catalogs.Length)];
        int places = catalog.Harmless.Count;
        bool isPadded = random.Next(3) == 0;
        string[] texts = catalog.Fitted(isPadded ? HostileTexts.Padded(random, places) : HostileTexts.Bare(random, places));
        string language = Languages[random.Next(Languages.Length)];
        string view = Views.Keys.ElementAt(random.Next(Views.Count));
        return new FuzzInput(
            () => Check(catalog, texts, language, view, isPadded),
            () => $"in {language}, read as {view}, {string.Join('\n', texts.Select(Shown.Text))}");
    }

    /// <summary>Fails where a rendering of the catalog with the texts is read as other elements than with harmless ones, or other words than the texts.</summary>
    public static void Check(HostileCatalog catalog, string[] texts, string language, string view, bool isPadded)
    {
        string[] visible = [.. texts.Select(HostileTexts.Visible)];
        string[] expected = Expected.GetOrAdd((catalog, language, view), _ => [.. Views[view](catalog.Fill(catalog.Harmless), language)]);
        Func<string, string> simplify = isPadded ? Specimen.WithoutSpace : text => text;

        Views[view](catalog.Fill(texts), language).Select(simplify)
            .ShouldBeLineByLine(expected.Select(outline => simplify(HostileCatalog.Show(outline, visible))));
    }

    private static Func<RoleCatalog, string, IEnumerable<string>> ReadMarkdown(string reader) => (catalog, language) =>
        Renderings(catalog, Format.Markdown, language).Select(markdown => MarkdownOutline.Of(markdown, MarkdownReaders.ByName[reader]));

    private static IEnumerable<string> ReadHtml(RoleCatalog catalog, string language) =>
        [HtmlOutline.Of(string.Concat(Renderings(catalog, Format.Html, language)))];

    // The line under a heading is as long as the heading.
    private static IEnumerable<string> ReadText(RoleCatalog catalog, string language) =>
        Renderings(catalog, Format.Text, language).Select(text => string.Join('\n', text.Split('\n').Where((_, line) => line != 1)));

    private static IEnumerable<string> Renderings(RoleCatalog catalog, Format format, string language) => catalog
        .Select(role => format.Description(catalog.Describe(role), language))
        .Append(format.Matrix(catalog.Matrix(), language))
        .Append(format.List(catalog, language))
        .Prepend(format.Comparison(catalog.Compare([.. catalog]), language));
}
