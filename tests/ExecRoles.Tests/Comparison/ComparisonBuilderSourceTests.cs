namespace ExecRoles.Tests.Comparison;

/// <summary>Where facts come from makes no difference between roles.</summary>
public sealed class ComparisonBuilderSourceTests
{
    [Fact]
    public void Compare_SameVendorsFromOtherSources_AreSame() =>
        Roles.Compare(Make("first", new Source("web", "a")), Make("second", new Source("web", "b"))).Aspects.Single(static aspect => aspect.Aspect.Id == "vendors").Outcome
            .ShouldBe(AspectOutcome.Same);

    [Fact]
    public void Compare_SameDutiesFromOtherSources_AreSame() =>
        Roles.Compare(Make("first", new Source("web", "a")), Make("second", new Source("web", "b"))).Differences.ShouldBeEmpty();

    [Fact]
    public void Compare_OtherVendorsFromTheSameSource_AreDifferent() =>
        Roles.Compare(Make("first", Source.CommonKnowledge), Make("second", Source.CommonKnowledge, "Rents from them.")).Differences
            .Select(static aspect => (aspect.Aspect.Id, aspect.Outcome)).ShouldBe([("vendors", AspectOutcome.Different)]);

    private static Role Make(string id, Source source, string description = "Buys from them.") => new(
        id,
        OwnRole.Text(id),
        OwnRole.Text("Pays everyone."),
        OwnRole.LooksInward(),
        [new Responsibility("duty", Areas.Leadership, OwnRole.Text("Leads."), [source])],
        vendorRelationship: new VendorRelationship(VendorScope.Any, OwnRole.Text("firms"), OwnRole.Text("software"), OwnRole.Text(description), [source]));
}
