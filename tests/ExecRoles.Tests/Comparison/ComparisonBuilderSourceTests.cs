namespace ExecRoles.Tests.Comparison;

/// <summary>Where facts come from makes no difference between roles.</summary>
public sealed class ComparisonBuilderSourceTests
{
    [Fact]
    public void Compare_TheSameFromOtherSources_IsSame() =>
        Roles.Compare(Make("first", new Source("a")), Make("second", new Source("b"))).Differences.ShouldBeEmpty();

    [Fact]
    public void Compare_OtherVendorsFromTheSameSource_AreDifferent() =>
        Roles.Compare(Make("first", Source.CommonKnowledge), Make("second", Source.CommonKnowledge, "Rents from them.")).Differences
            .Select(static aspect => (aspect.Aspect.Id, aspect.Outcome)).ShouldBe([("vendors", AspectOutcome.Different)]);

    private static Role Make(string id, Source source, string description = "Buys from them.") => new(
        id,
        OwnRole.Text(id),
        OwnRole.Text("Pays everyone."),
        new Focus(FocusOrientation.Internal, OwnRole.Text("all staff"), OwnRole.Text("Looks inward.")) { Sources = [source] },
        [new Responsibility("duty", Areas.Leadership, OwnRole.Text("Leads.")) { Sources = [source] }])
    {
        MandateSources = [source],
        ReportingLine = new ReportingLine([], SeatInTopManagement.Always, OwnRole.Text("Reports to nobody.")) { Sources = [source] },
        VendorRelationship = new VendorRelationship(VendorScope.Any, OwnRole.Text("firms"), OwnRole.Text("software"), OwnRole.Text(description)) { Sources = [source] },
    };
}
