namespace ExecRoles.Tests.Model;

public sealed class RoleEntriesTests
{
    [Fact]
    public void Under_TheSameAspect_IsTheSameEntry()
    {
        RoleComparison first = Roles.Compare(Roles.Cio, Roles.Cto);
        RoleComparison second = Roles.Compare(Roles.Coo, Roles.Cio);

        foreach (AspectEntry entry in first.Aspects.Select(static aspect => aspect.Entries[0]).Where(static entry => entry.Statements.Count > 0))
        {
            second.Aspects.Single(aspect => aspect.Aspect == entry.Aspect).Entries[1].ShouldBeSameAs(entry);
        }
    }

    [Fact]
    public void Under_AspectsOfAnotherCatalog_HasItsWords()
    {
        _ = Roles.Compare(Roles.Cio, Roles.Cto);
        RoleCatalog catalog = Roles.All.WithTexts(
            "en",
            new Dictionary<string, string> { ["aspects.focus"] = "View", ["words.audience"] = "For whom", ["areas.leadership"] = "Guidance" });

        RoleComparison comparison = catalog.Compare(Roles.Cio, Roles.Cto);

        AspectEntry focus = comparison.Aspects[1].Entries[0];
        focus.Aspect.Name.In("en").ShouldBe("View");
        focus.Details[1].Label.In("en").ShouldBe("For whom");
        comparison.Aspects.ShouldContain(static aspect => aspect.Entries[0].Aspect.Name.In("en") == "Guidance");
        Roles.Compare(Roles.Cio, Roles.Cto).Aspects[1].Entries[0].Details[1].Label.In("en").ShouldBe("Key stakeholders");
    }

    [Fact]
    public void Under_AreaNamedByAnotherRole_HasThatName()
    {
        ResponsibilityArea area = new(Areas.Leadership.Id, new LocalizedText(("en", "Guidance")));
        Role own = new("own", Roles.Cio.Title, Roles.Cio.Mandate, Roles.Cio.Focus, [new Responsibility("lead", area, Roles.Cio.Mandate)]);

        AspectComparison compared = Roles.Compare(own, Roles.Cio).Aspects.Single(static aspect => aspect.Aspect.Id == "leadership");

        compared.Entries.ShouldAllBe(static entry => entry.Aspect.Name.In("en") == "Guidance");
    }
}
