using System.Globalization;

namespace ExecRoles.Tests.Comparison;

public sealed class AspectOutcomeExtensionsTests
{
    public static TheoryData<AspectOutcome> Undefined { get; } = [(AspectOutcome)(-1), (AspectOutcome)3, (AspectOutcome)int.MaxValue];

    public static TheoryData<AspectOutcome> Defined { get; } = new(Enum.GetValues<AspectOutcome>());

    [Theory]
    [InlineData(AspectOutcome.Same, "same", "gleich")]
    [InlineData(AspectOutcome.Different, "different", "unterschiedlich")]
    [InlineData(AspectOutcome.Partial, "not in every role", "nicht in jeder Rolle")]
    public void GetName_Defined_IsTheNameInTheLanguage(AspectOutcome outcome, string english, string german) =>
        (outcome.GetName("en"), outcome.GetName("de-AT")).ShouldBe((english, german));

    [Theory]
    [MemberData(nameof(Defined))]
    public void GetName_Culture_IsThatOfItsName(AspectOutcome outcome) =>
        outcome.GetName(CultureInfo.GetCultureInfo("de-CH")).ShouldBe(outcome.GetName("de-CH"));

    [Theory]
    [MemberData(nameof(Defined))]
    public void GetName_UnknownLanguage_IsTheEnglishName(AspectOutcome outcome) => outcome.GetName("fr").ShouldBe(outcome.GetName("en"));

    [Theory]
    [MemberData(nameof(Undefined))]
    public void GetName_Undefined_IsRefused(AspectOutcome outcome) =>
        Should.Throw<ArgumentOutOfRangeException>(() => outcome.GetName("en")).Message.ShouldBe(
            "This is not a defined AspectOutcome. Allowed are Same, Different, Partial. (Parameter 'outcome')"
            + $"{Environment.NewLine}Actual value was {(int)outcome}.");

    [Fact]
    public void GetName_NullTag_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => AspectOutcome.Same.GetName((string)null!)).ParamName.ShouldBe("languageTag");

    [Fact]
    public void GetName_NullCulture_IsRefused() =>
        Should.Throw<ArgumentNullException>(() => AspectOutcome.Same.GetName((CultureInfo)null!)).ParamName.ShouldBe("culture");
}
