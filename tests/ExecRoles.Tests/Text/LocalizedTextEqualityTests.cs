using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Text;

public sealed class LocalizedTextEqualityTests : EqualityContract<LocalizedText>
{
    [Fact]
    public void Equals_OtherOrder_IsTrue() => Make().Equals(new LocalizedText(("de", "Entgeltabrechnung"), ("en", "Payroll"))).ShouldBeTrue();

    [Fact]
    public void Equals_OtherOrderWithoutEnglish_IsTrue() =>
        new LocalizedText(("de", "Lohn"), ("fr", "Paie")).Equals(new LocalizedText(("fr", "Paie"), ("de", "Lohn"))).ShouldBeTrue();

    [Fact]
    public void Equals_TagsInOtherCase_IsTrue() =>
        Make().Equals(new LocalizedText(("EN", "Payroll"), ("De", "Entgeltabrechnung"))).ShouldBeTrue();

    [Fact]
    public void Equals_ComposedAndDecomposedLetters_IsFalse() =>
        new LocalizedText(("de", "F\u00FChrung")).Equals(new LocalizedText(("de", "Fu\u0308hrung"))).ShouldBeFalse();

    [Fact]
    public void Equals_AnyTwoTexts_IsWhetherTheyHaveTheSameWords() =>
        Prop.ForAll(
            ModelGenerators.LocalizedTexts.ToArbitrary(),
            ModelGenerators.LocalizedTexts.ToArbitrary(),
            (left, right) => left.Equals(right) == Words(left).SetEquals(Words(right))).QuickCheckThrowOnFailure();

    [Fact]
    public void Equals_AnyTextInAnyOrder_IsTrueWithTheSameHash() =>
        Prop.ForAll(
            (from text in ModelGenerators.LocalizedTexts
             from order in Gen.Shuffle(Words(text).ToArray())
             select (Text: text, Other: new LocalizedText(order))).ToArbitrary(),
            pair => pair.Text.Equals(pair.Other) && pair.Text.GetHashCode() == pair.Other.GetHashCode()).QuickCheckThrowOnFailure();

    [Fact]
    public void GetHashCode_OfTextsInTheCatalog_TellsThemApart()
    {
        LocalizedText[] texts = [.. ModelTexts.ByKey.Values.Distinct()];

        texts.Select(static text => text.GetHashCode()).Distinct().Count().ShouldBe(texts.Length);
    }

    [Fact]
    public void GetHashCode_WordsOfTwoLanguagesSwapped_TellsThemApart() =>
        new LocalizedText(("en", "Entgeltabrechnung"), ("de", "Payroll")).GetHashCode().ShouldNotBe(Make().GetHashCode());

    protected override LocalizedText Make() => new(("en", "Payroll"), ("de", "Entgeltabrechnung"));

    protected override IEnumerable<LocalizedText> MakeOthers() =>
    [
        new(("en", "Payroll"), ("de", "Lohn")),
        new(("en", "payroll"), ("de", "Entgeltabrechnung")),
        new(("en", "Entgeltabrechnung"), ("de", "Payroll")),
        new(("en", "Payroll"), ("de-AT", "Entgeltabrechnung")),
        new(("en", "Payroll")),
        new(("en", "Payroll"), ("de", "Entgeltabrechnung"), ("fr", "Paie")),
    ];

    private static HashSet<KeyValuePair<string, string>> Words(LocalizedText text) =>
        [.. text.Languages.Select(language => KeyValuePair.Create(language, text.In(language)))];
}
