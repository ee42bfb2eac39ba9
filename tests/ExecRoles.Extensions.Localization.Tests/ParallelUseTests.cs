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
        using ServiceProvider serial = Build(() => { });
        Dictionary<string, string> expected = ChangingCultures.Answers(() => Answer(serial));
        for (int container = 0; container < Containers; container++)
        {
            using ServiceProvider services = Build(() => { });

            ChangingCultures.WrongAnswers(() => Answer(services), expected).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Catalog_FirstUsedBy64Threads_IsMadeOnceForAll()
    {
        for (int container = 0; container < Containers; container++)
        {
            int opened = 0;
            using ServiceProvider services = Build(() => Interlocked.Increment(ref opened));

            RoleCatalog[] catalogs = Together.Run(_ => services.GetRequiredService<RoleCatalog>());

            catalogs.ShouldAllBe(catalog => ReferenceEquals(catalog, catalogs[0]));
            opened.ShouldBe(1);
        }
    }

    // Reading texts from a localizer of the application means setting the culture, and putting it back.
    [Fact]
    public void Catalog_FirstUsedBy64Threads_LeavesTheCultureOfEach()
    {
        using ServiceProvider services = Build(() => { });

        Together.Run(thread =>
        {
            using CultureScope scope = new(CultureMatrix.FormatCultures[thread % CultureMatrix.FormatCultures.Count], UiCultures[thread % UiCultures.Count]);
            (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            services.GetRequiredService<RoleCatalog>();
            return (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) == before;
        }).ShouldAllBe(isLeft => isLeft);
    }

    private static ServiceProvider Build(Action whenOpened) => Container.Build(collection => collection
        .AddLogging().AddLocalization(options => options.ResourcesPath = "Resources")
        .AddExecRoles(options => options
            .AddCatalog(() =>
            {
                whenOpened();
                return Example.Document(Example.RoleJson("head-of-it", "Head of IT", "infrastructure"));
            })
            .OverrideTexts<SharedTexts>("de", "de-AT")
            .AddTexts("fr", Example.Texts(("outcomes.different", "différent")))));

    private static string Answer(ServiceProvider services)
    {
        RoleCatalog catalog = services.GetRequiredService<RoleCatalog>();
        IStringLocalizer localizer = services.GetRequiredService<IStringLocalizer<Role>>();
        return string.Join('\n',
        [
            .. localizer.GetAllStrings(includeParentCultures: false).Select(text => $"{text.Name}={text.Value}"),
            .. catalog.TextKeys.Select(key => localizer[key].Value),
            localizer["words.only", "CIO"].Value, localizer["no.such.text"].Value, $"{catalog["head-of-it"].Title} {catalog["cio"].Title}",
        ]);
    }
}
