using System.Globalization;
using System.Resources;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ExecRoles.Benchmarks.Benchmarks;

/// <summary>One text, looked up over and over: everything is warm.</summary>
public class TextBenchmarks
{
    private const string Key = "cio.title";
    private readonly LocalizedText text = Roles.Cio.Title;
    private readonly ResourceManager resources = new(RoleTextResources.Name, typeof(TextBenchmarks).Assembly);
    private readonly IStringLocalizer localizer = MakeLocalizer();
    private CultureInfo culture = CultureInfo.InvariantCulture;
    private string literal = "";

    [Params("de", "de-AT")]
    public string Language { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        culture = CultureInfo.GetCultureInfo(Language);
        CultureInfo.CurrentUICulture = culture;

        // As in text.In("de"): a parameter of a benchmark is another string with the same characters.
        literal = string.Intern(Language);
        string[] answers = [.. ((string[])[ByTag(), ByCulture(), ByUICulture(), ByResourceManager(), ByStringLocalizer()]).Distinct()];
        if (answers is not ["Chief Information Officer (IT)"])
        {
            throw new InvalidOperationException($"The contestants give different texts: {string.Join(", ", answers)}.");
        }
    }

    [Benchmark]
    public string ByTag() => text.In(literal);

    [Benchmark]
    public string ByCulture() => text.In(culture);

    [Benchmark]
    public string ByUICulture() => text.ToString();

    [Benchmark]
    public string ByResourceManager() => resources.GetString(Key, culture)!;

    [Benchmark]
    public string ByStringLocalizer() => localizer[Key].Value;

    private static IStringLocalizer MakeLocalizer()
    {
        ResourceManagerStringLocalizerFactory factory = new(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
        return factory.Create("RoleTexts", typeof(TextBenchmarks).Assembly.GetName().Name!);
    }
}
