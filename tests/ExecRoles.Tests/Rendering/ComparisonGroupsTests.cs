using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

/// <summary>What only some roles have is grouped by who has it.</summary>
public sealed class ComparisonGroupsTests
{
    [Fact]
    public void ToText_MoreThanTenRoles_DoesNotTakeTheSecondAndThirdForTheThirteenth()
    {
        Role[] roles = [.. Enumerable.Range(0, 13).Select(number => OwnRole.Make(
            $"role-{number}",
            duties: [("payroll", "Runs payroll."), .. number switch
            {
                1 or 2 => [("fleet", "Runs the fleet.")],
                12 => [("canteen", "Runs the canteen.")],
                _ => Array.Empty<(string, string)>(),
            }],
            abbreviation: $"R{number}"))];

        string[] lines = Roles.Compare(roles).ToText("en").Split('\n');

        lines.ShouldContain("Only R1 and R2");
        lines.ShouldContain("Only R12");
    }
}
