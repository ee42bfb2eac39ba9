using System.Globalization;
using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>A container whose catalog and localizer 64 threads want first at the same moment, each in one culture after the other.</summary>
public sealed class ParallelUseTests
{
    private const int Containers = 8;

    private static readonly IReadOnlyList<string> UiCultures = CultureMatrix.UiCultureNames;

    [Fact]
    public void Localizer_UsedBy64ThreadsInChangingCultures_AnswersAsForOne()
    {
        using ServiceProvider serial = Build();
        Dictionary<string, string> expected = ChangingCultures.Answers(() => Answer(serial));
        for (int container = 0; container < Containers; container++)
        {
            using ServiceProvider services = Build();

            ChangingCultures.WrongAnswers(() => Answer(services), expected).ShouldBeEmpty();
        }
    }

    // Reading texts from a localizer of the application means setting the culture, and putting it back.
    [Fact]
    public void Catalog_FirstUsedBy64Threads_LeavesTheCultureOfEach()
    {
        using ServiceProvider services = Build();

        Together.Run(thread =>
        {
            using CultureScope scope = new(CultureMatrix.FormatCultures[thread % CultureMatrix.FormatCultures.Count], UiCultures[thread % UiCultures.Count]);
            (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            services.GetRequiredService<RoleCatalog>();
            return (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) == before;
        }).ShouldAllBe(isLeft => isLeft);
    }

    private static ServiceProvider Build() => Container.Build(collection => collection
        .AddLogging().AddLocalization(options => options.ResourcesPath = "Resources")
        .AddExecRoles((services, catalog) => catalog
            .With(Example.Role("head-of-payroll"))
            .WithTexts(services.GetRequiredService<IStringLocalizer<SharedTexts>>(), "de", "de-AT")
            .WithTexts("fr", Example.Texts(("outcomes.different", "différent")))));

    private static string Answer(ServiceProvider services)
    {
        RoleCatalog catalog = services.GetRequiredService<RoleCatalog>();
        IStringLocalizer localizer = services.GetRequiredService<IStringLocalizer<Role>>();
        return string.Join('\n',
        [
            .. localizer.GetAllStrings(includeParentCultures: false).Select(text => $"{text.Name}={text.Value}"),
            .. catalog.Texts.Keys.Select(key => localizer[key].Value),
            localizer["words.job-ad", "CIO"].Value, localizer["no.such.text"].Value, $"{catalog["head-of-payroll"].Title} {catalog["cio"].Title}",
        ]);
    }
}
