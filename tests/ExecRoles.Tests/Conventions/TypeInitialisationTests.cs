using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Conventions;

public sealed class TypeInitialisationTests
{
    private const int Orders = 20;
    private const int Seed = 2026;

    [Fact]
    public void Types_InitialisedAlone_HaveNoNullValue() => ChildProcess.Probe("initialise-types", Types).ShouldBeNone();

    [Fact]
    public void Types_InitialisedInAnyOrder_HaveNoNullValue()
    {
#pragma warning disable CA5394 // the orders need no secret, only variety that can be repeated
        var random = new Random(Seed);
        var orders = Enumerable.Range(0, Orders).Select(_ =>
        {
            string[] order = [.. Types];
            random.Shuffle(order);
            return string.Join(',', order);
        });
#pragma warning restore CA5394

        ChildProcess.Probe("initialise-types", orders).ShouldBeNone();
    }

    private static IEnumerable<string> Types =>
        Library.PublicTypes.Where(type => !type.ContainsGenericParameters).Select(type => type.FullName!);
}
