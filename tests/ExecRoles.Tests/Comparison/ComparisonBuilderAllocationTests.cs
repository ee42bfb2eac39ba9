using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Comparison;

public sealed class ComparisonBuilderAllocationTests
{
    [Fact]
    public void Compare_CioAndCtoReadCompletely_AllocatesLittle() =>
        Allocations.Of(() => Read(Roles.Compare(Roles.Cio, Roles.Cto))).ShouldBeLessThanOrEqualTo(2560);

    // Without spans, as in the build for .NET Standard, pieces of a text are strings.
    [Fact]
    public void Compare_CioAndCtoShownAsMarkdown_AllocatesLittle() =>
        Allocations.Of(() => Roles.Compare(Roles.Cio, Roles.Cto).ToMarkdown("de"))
            .ShouldBeLessThanOrEqualTo((Library.TargetFramework == "netstandard2.0" ? 44 : 28) * 1024);

    [Fact]
    public void Entries_ReadByIndex_AllocateNothing()
    {
        RoleComparison comparison = Roles.Compare(Roles.Cio, Roles.Cto);

        Allocations.Of(() => Read(comparison)).ShouldBe(0);
    }

    [Fact]
    public void Entries_ReadByIndex_AreComplete() => Read(Roles.Compare(Roles.Cio, Roles.Cto)).ShouldBe(19);

    private static int Read(RoleComparison comparison)
    {
        int statements = 0;
        for (int aspect = 0; aspect < comparison.Aspects.Count; aspect++)
        {
            IReadOnlyList<AspectEntry> entries = comparison.Aspects[aspect].Entries;
            for (int entry = 0; entry < entries.Count; entry++)
            {
                for (int statement = 0; statement < entries[entry].Statements.Count; statement++)
                {
                    statements += entries[entry].Statements[statement] is null ? 0 : 1;
                }
            }
        }

        return statements;
    }
}
