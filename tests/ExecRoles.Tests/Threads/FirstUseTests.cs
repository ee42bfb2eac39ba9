using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Threads;

/// <summary>The first use of every public static by 64 threads at once, each race in a process of its own.</summary>
public sealed class FirstUseTests
{
    public static TheoryData<string> Races { get; } = [.. Race.Names];

    [Theory]
    [MemberData(nameof(Races))]
    public void FirstUse_By64ThreadsAtOnce_GivesWhatOneThreadGets(string race) =>
        ChildProcess.Probe("race", [race]).ShouldBe(Race.Expected(race));

    [Fact]
    public void Races_All_UseSomething() => Race.Names.ShouldAllBe(name => Race.Expected(name).Any());
}
