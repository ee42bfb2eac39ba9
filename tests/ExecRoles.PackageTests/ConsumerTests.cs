using ExecRoles.PackageTests.Consumers;

namespace ExecRoles.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class ConsumerTests(ConsumerOutputs outputs) : IClassFixture<ConsumerOutputs>
{
    [PackageFact]
    public void Output_OfReference_IsGerman() =>
        outputs.Of(AllConsumers.Reference).ShouldContain("Chief Technology Officer (Technologie), nach außen");

    [PackageTheory]
    [MemberData(nameof(AllConsumers.Names), MemberType = typeof(AllConsumers))]
    public void Output_OfConsumer_EqualsThatOfReference(string name)
    {
        string output = outputs.Of(AllConsumers.ByName[name]);
        string reference = outputs.Of(AllConsumers.Reference);

        output.ShouldBe(reference, $"Only the reference prints:\n{LinesOnlyIn(reference, output)}\nOnly {name} prints:\n{LinesOnlyIn(output, reference)}");
    }

    private static string LinesOnlyIn(string text, string other) => string.Join('\n', text.Split('\n').Except(other.Split('\n')));
}
