namespace ExecRoles.Tests.Support;

/// <summary>Whether two lists have the same elements, as a comparison asks of the statements that two roles have in one area.</summary>
public sealed class ListEqualityTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a,b", "a,b")]
    [InlineData("a,b", "b,a")]
    [InlineData("a,b,c", "c,a,b")]
    [InlineData("a,b,a", "a,a,b")]
    public void SameElements_OfTheSameStatements_IsTrue(string left, string right) => Compare(left, right).ShouldBe(AspectOutcome.Same);

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a,b", "a")]
    [InlineData("a", "a,a")]
    [InlineData("a,b", "a,c")]
    [InlineData("a,b", "b,c")]
    [InlineData("a,a,b", "a,b,b")]
    [InlineData("a,b,b", "a,a,b")]
    [InlineData("a,b,c", "a,b,d")]
    public void SameElements_OfOtherStatements_IsFalse(string left, string right) => Compare(left, right).ShouldBe(AspectOutcome.Different);

    private static AspectOutcome Compare(string left, string right) =>
        Roles.Compare(Make("left", left), Make("right", right)).Aspects.Single(static compared => compared.Aspect.Id == Areas.Users.Id).Outcome;

    private static Role Make(string id, string statements) => new(
        id,
        Roles.Cio.Title,
        Roles.Cio.Mandate,
        Roles.Cio.Focus,
        statements.Split(',').Select(static (statement, index) => new Responsibility($"duty-{index}", Areas.Users, new LocalizedText(("en", statement)))));
}
