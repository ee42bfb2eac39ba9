using ExecRoles.Tests.Infrastructure;
using static ExecRoles.Tests.Catalog.TextExample;

namespace ExecRoles.Tests.Catalog;

/// <summary>Catalogs with other texts: what <c>RoleCatalog.WithTexts</c> changes, and what it leaves.</summary>
public sealed class RoleCatalogTextsTests
{
    private const string Language = "gsw";

    [Fact]
    public void WithTexts_EachKeyAlone_ChangesThatTextAlone() => Example.Texts.SelectMany(static text =>
    {
        string words = Marked("neu", text.Value);
        IReadOnlyDictionary<string, LocalizedText> changed = Example.WithTexts(Language, Texts((text.Key, words))).Texts;
        return changed.Where(other => other.Value != (other.Key == text.Key ? text.Value.With(Language, words) : Example.Texts[other.Key]))
            .Select(other => $"{text.Key} changes {other.Key}")
            .Concat(changed.Keys.SequenceEqual(Example.Texts.Keys) ? [] : new[] { $"{text.Key} changes the keys" });
    }).ShouldBeNone();

    [Fact]
    public void WithTexts_EachKey_LeavesTheOldCatalogAndTheBuiltInOne()
    {
        string before = ModelObjects.Print(Example.Texts.Values) + ModelObjects.Print(Roles.All.Texts.Values);

        foreach (KeyValuePair<string, LocalizedText> text in Example.Texts)
        {
            _ = Example.WithTexts(Language, Texts((text.Key, Marked("neu", text.Value))));
        }

        (ModelObjects.Print(Example.Texts.Values) + ModelObjects.Print(Roles.All.Texts.Values)).ShouldBe(before);
        new RoleCatalog([.. Roles.All, HeadOfPayroll]) { Areas = [Unused] }.ShouldBe(Example);
    }

    [Fact]
    public void WithTexts_LanguageThatIsThere_Overrides() =>
        Example.WithTexts("en", Texts(("cio.title", "Head of IT")))["cio"].Title.ShouldBe(Roles.Cio.Title.With("en", "Head of IT"));

    [Fact]
    public void WithTexts_TagInOtherCase_IsTheSameLanguage() =>
        Example.WithTexts("ZH-hant-tw", Texts(("cio.title", "資訊長")))["cio"].Title.Resolve("zh-Hant-TW").Language.ShouldBe("zh-Hant-TW");

    [Fact]
    public void WithTexts_EnglishForATextWithoutIt_BecomesTheDefault() =>
        Example.WithTexts("en", Texts(("head-of-payroll.title", "Head of Payroll")))["head-of-payroll"].Title.DefaultLanguage.ShouldBe("en");

    [Fact]
    public void WithTexts_OneRole_SharesTheOthers()
    {
        RoleCatalog changed = Example.WithTexts("fr", Texts(("cio.title", "DSI")));

        changed["cto"].ShouldBeSameAs(Roles.Cto);
        changed["head-of-payroll"].ShouldBeSameAs(HeadOfPayroll);
        changed["cio"].Mandate.ShouldBeSameAs(Roles.Cio.Mandate);
        changed["cio"].DefiningResponsibility.ShouldBe(Roles.Cio.DefiningResponsibility);
        changed.Areas.ShouldBe(Example.Areas);
    }

    [Fact]
    public void WithTexts_TextsOfARole_LeaveAllElseOfIt()
    {
        RoleCatalog changed = Example.WithTexts("de", Example.Texts.Keys.Where(static key => key.StartsWith("cio.", StringComparison.Ordinal)).ToDictionary(
            static key => key, static key => Example.Texts[key].Resolve("de") is { IsFallback: false } text ? text.Text + " x" : "x"));
        RoleCatalog back = changed.WithTexts("de", Example.Texts.Where(static text => text.Key.StartsWith("cio.", StringComparison.Ordinal)).ToDictionary(
            static text => text.Key, static text => text.Value.In("de")));

        changed["cio"].ShouldNotBe(Roles.Cio);
        back["cio"].ShouldBe(Roles.Cio);
    }

    [Fact]
    public void WithTexts_NoTexts_GivesAnEqualCatalogOfTheSameRoles()
    {
        RoleCatalog same = Example.WithTexts("fr", Texts());

        same.Equals(Example).ShouldBeTrue();
        same.Zip(Example).ShouldAllBe(pair => ReferenceEquals(pair.First, pair.Second));
    }

    [Fact]
    public void WithTexts_Area_ChangesItInAllRolesThatUseIt()
    {
        RoleCatalog changed = Example.WithTexts("en", Texts(("areas.leadership", "Management")));

        changed.SelectMany(role => role.Responsibilities).Where(given => given.Area.Id == "leadership")
            .ShouldAllBe(given => given.Area.Name.In("en") == "Management");
        changed["head-of-payroll"].DefiningResponsibility!.Area.Name.In("en").ShouldBe("Management");
        changed.Areas.Single(area => area.Id == "leadership").Name.In("en").ShouldBe("Management");
        Areas.Leadership.Name.In("en").ShouldBe("Leadership");
    }

    [Fact]
    public void WithTexts_AreaThatNoRoleUses_ChangesIt() =>
        Example.WithTexts("en", Texts(("areas.legal", "Law"))).Areas.Single(area => area.Id == "legal").Name.In("en").ShouldBe("Law");

    [Fact]
    public void WithTexts_Word_IsKeptByWithAndWithout() =>
        Example.WithTexts("en", Texts(("outcomes.different", "unlike"))).Without("cto").With(Roles.Cto).Texts["outcomes.different"].In("en").ShouldBe("unlike");

    [Fact]
    public void WithTexts_Word_MakesTheCatalogUnequal()
    {
        RoleCatalog changed = Example.WithTexts("en", Texts(("outcomes.different", "unlike")));

        changed.Equals(Example).ShouldBeFalse();
        changed.Equals(Example.WithTexts("en", Texts(("outcomes.different", "unlike")))).ShouldBeTrue();
        changed.WithTexts("en", Texts(("outcomes.different", "different"))).Equals(Example).ShouldBeTrue();
    }

    [Fact]
    public void WithTexts_NameOfACompanyFormOfOnesOwn_NamesIt()
    {
        RoleCatalog changed = Example.WithTexts("de", Texts(("companies.cooperative", "Genossenschaft")));

        CompanyForm.Parse("cooperative").DisplayName(changed).ShouldBe(new LocalizedText(("de", "Genossenschaft")));
        changed.WithTexts("en", Texts(("companies.cooperative", "cooperative"))).Texts["companies.cooperative"]
            .ShouldBe(new LocalizedText(("en", "cooperative"), ("de", "Genossenschaft")));
    }
}
