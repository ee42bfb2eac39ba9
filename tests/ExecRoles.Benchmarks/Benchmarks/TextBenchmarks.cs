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
    private static readonly string Key = RoleTextKeys.ForTitle("cio");
    private readonly LocalizedText text = Roles.Cio.Title;
    private readonly ResourceManager resources = new(RoleTextResources.Name, typeof(TextBenchmarks).Assembly);
    private readonly IStringLocalizer localizer = MakeLocalizer();
    private CultureInfo culture = CultureInfo.InvariantCulture;

    [Params("de", "de-AT")]
    public string Language { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        culture = CultureInfo.GetCultureInfo(Language);
        CultureInfo.CurrentUICulture = culture;
        string[] answers = [.. ((string[])[ByTag(), ByCulture(), ByUICulture(), ByResourceManager(), ByStringLocalizer()]).Distinct()];
        if (answers is not ["Chief Information Officer (IT-Leitung)"])
        {
            throw new InvalidOperationException($"The contestants give unlike texts: {string.Join(", ", answers)}.");
        }
    }

    [Benchmark]
    public string ByTag() => text.In(Language);

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
