using System.Globalization;
using ExecRoles.Extensions.Localization.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>
/// Measurements that need a process of their own: <see cref="ChildProcess.Probe"/> runs one by its name. Each takes arguments
/// and gives lines without line breaks.
/// </summary>
internal static class Probes
{
    /// <summary>Gets the probes by name.</summary>
    public static IReadOnlyDictionary<string, Func<IReadOnlyList<string>, IEnumerable<string>>> ByName { get; } =
        new Dictionary<string, Func<IReadOnlyList<string>, IEnumerable<string>>>
        {
            ["texts-of-localizer"] = TextsOfLocalizer,
            ["texts-of-dictionary"] = TextsOfDictionary,
        };

    // What resources override in the given languages: the title of the CIO in de-AT, de and en, or the failures.
    private static IEnumerable<string> TextsOfLocalizer(IReadOnlyList<string> languages)
    {
        using ServiceProvider services = Container.Build(collection => collection
            .AddLogging().AddLocalization(options => options.ResourcesPath = "Resources")
            .AddExecRoles((provider, catalog) => catalog.WithTexts(provider.GetRequiredService<IStringLocalizer<SharedTexts>>(), [.. languages])));
        try
        {
            LocalizedText title = services.GetRequiredService<RoleCatalog>()["cio"].Title;
            return [title.In("de-AT"), title.In("de"), title.In("en")];
        }
        catch (OptionsValidationException exception)
        {
            return exception.Failures.SelectMany(failure => failure.Split('\n'));
        }
    }

    // The text of one key in the process's own UI culture, and in the language that was added.
    private static IEnumerable<string> TextsOfDictionary(IReadOnlyList<string> languageAndText)
    {
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles(
            catalog => catalog.WithTexts(languageAndText[0], new Dictionary<string, string> { ["cio.title"] = languageAndText[1] })));
        IStringLocalizer<Role> localizer = services.GetRequiredService<IStringLocalizer<Role>>();
        return
        [
            $"'{CultureInfo.CurrentUICulture.Name}': {localizer["cio.title"]}",
            $"'{languageAndText[0]}': {services.GetRequiredService<RoleCatalog>()["cio"].Title.In(languageAndText[0])}",
        ];
    }
}
