using ExecRoles.Tests.Json;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Bad input, by the hundred thousand: the library may do what is documented, and nothing else. CONTRIBUTING.md tells how to make more of it.</summary>
public sealed class FuzzTests
{
    public static TheoryData<string> Targets { get; } = new(FuzzTargets.All.Select(target => target.Name));

    [Theory]
    [MemberData(nameof(Targets))]
    public void Inputs_OfTarget_DoOnlyWhatIsDocumented(string target)
    {
        int passed = FuzzBatch.Run(FuzzTargets.ByName[target]);

        passed.ShouldBe(FuzzSettings.OnlyInput is null ? FuzzTargets.ByName[target].Inputs : 1);
    }

    [Fact]
    public void Shares_OfAllTargets_AddUpToAllInputs() => FuzzTargets.All.Sum(target => target.Share).ShouldBe(FuzzTarget.AllShares);

    [Fact]
    public void Types_ThatAreReadFromJson_HaveExamples() =>
        SerializerTypes.All.Except(ConverterInputs.Originals.Keys).ShouldBeEmpty("Add a property of the type to HrRecord.");
}
