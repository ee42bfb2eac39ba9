namespace ExecRoles.Tests.Text;

public sealed class ResolvedTextTests : EqualityContract<ResolvedText>
{
    [Fact]
    public void Text_OfLanguageFound_IsItsText() => Make().Text.ShouldBe("Payroll");

    [Fact]
    public void Language_OfLanguageFound_IsIt() => Make().Language.ShouldBe("en");

    [Fact]
    public void IsFallback_OfLanguageFound_IsFalse() => Make().IsFallback.ShouldBeFalse();

    [Fact]
    public void ToString_OfText_IsTheText() => Make().ToString().ShouldBe("Payroll");

    [Fact]
    public void GetHashCode_OfOtherTexts_TellsThemApart() =>
        MakeOthers().Where(static other => !other.IsFallback).ShouldAllBe(other => other.GetHashCode() != Make().GetHashCode());

    protected override ResolvedText Make() => new LocalizedText(("en", "Payroll"), ("de", "Entgeltabrechnung")).Resolve("en-GB");

    protected override IEnumerable<ResolvedText> MakeOthers() =>
    [
        new LocalizedText(("en", "Wages")).Resolve("en"),
        new LocalizedText(("fr", "Payroll")).Resolve("fr"),
        new LocalizedText(("en", "Payroll")).Resolve("fr"),
    ];
}
