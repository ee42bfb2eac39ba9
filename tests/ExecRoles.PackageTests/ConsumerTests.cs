using ExecRoles.PackageTests.Consumers;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class ConsumerTests(Package package, ConsumerOutputs outputs) : IClassFixture<ConsumerOutputs>
{
    [PackageFact]
    public void Output_OfReference_IsGerman() =>
        outputs.Of(AllConsumers.Reference, package).ShouldContain("nach außen");

    [PackageTheory]
    [MemberData(nameof(AllConsumers.Names), MemberType = typeof(AllConsumers))]
    public void Output_OfConsumer_EqualsThatOfReference(string name) =>
        outputs.Of(AllConsumers.ByName[name], package).ShouldBe(outputs.Of(AllConsumers.Reference, package));
}
