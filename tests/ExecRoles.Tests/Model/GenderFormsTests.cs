using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class GenderFormsTests : EqualityContract<GenderForms>
{
    private static readonly LocalizedText Neutral = new(("de", "IT-Leitung"));
    private static readonly LocalizedText Feminine = new(("de", "IT-Leiterin"));
    private static readonly LocalizedText Masculine = new(("de", "IT-Leiter"));
    private static readonly GenderForms Forms = new(Neutral, Feminine, Masculine);

    [Fact]
    public void Constructor_AllForms_KeepsThem()
    {
        Forms.Neutral.ShouldBeSameAs(Neutral);
        Forms.Feminine.ShouldBeSameAs(Feminine);
        Forms.Masculine.ShouldBeSameAs(Masculine);
    }

    [Fact]
    public void Constructor_NeutralFormOnly_LeavesTheOthersNull()
    {
        GenderForms forms = new(Neutral);

        (forms.Feminine, forms.Masculine).ShouldBe((null, null));
    }

    [Fact]
    public void Constructor_NullNeutralForm_Throws() =>
        Should.Throw<ArgumentNullException>(() => new GenderForms(null!, Feminine, Masculine)).ParamName.ShouldBe("neutral");

    [Theory]
    [InlineData(TitleStyle.Neutral, "IT-Leitung")]
    [InlineData(TitleStyle.Feminine, "IT-Leiterin")]
    [InlineData(TitleStyle.Masculine, "IT-Leiter")]
    [InlineData(TitleStyle.Pair, "IT-Leiterin/IT-Leiter")]
    [InlineData(TitleStyle.Colon, "IT-Leiter:in")]
    [InlineData(TitleStyle.Star, "IT-Leiter*in")]
    [InlineData(TitleStyle.Slash, "IT-Leiter/-in")]
    public void Get_AnyStyle_IsThatForm(TitleStyle style, string form) => Forms.Get("de", style).ShouldBe(form);

    [Theory]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("DE_de.UTF-8")]
    public void Get_TagOfTheLanguage_GivesEveryForm(string tag) =>
        Enum.GetValues<TitleStyle>().ShouldAllBe(style => Forms.Get(tag, style) == Forms.Get("de", style));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("")]
    [InlineData("no tag")]
    public void Get_OtherTag_GivesNoForm(string tag) => Enum.GetValues<TitleStyle>().ShouldAllBe(style => Forms.Get(tag, style) == null);

    [Theory]
    [InlineData(TitleStyle.Neutral, "Head of IT")]
    [InlineData(TitleStyle.Feminine, null)]
    [InlineData(TitleStyle.Masculine, null)]
    [InlineData(TitleStyle.Pair, null)]
    [InlineData(TitleStyle.Colon, null)]
    [InlineData(TitleStyle.Star, null)]
    [InlineData(TitleStyle.Slash, null)]
    public void Get_LanguageOfTheNeutralFormAlone_GivesNoOther(TitleStyle style, string? form) =>
        new GenderForms(Neutral.With("en", "Head of IT"), Feminine, Masculine).Get("en", style).ShouldBe(form);

    [Theory]
    [InlineData(TitleStyle.Pair)]
    [InlineData(TitleStyle.Colon)]
    [InlineData(TitleStyle.Star)]
    [InlineData(TitleStyle.Slash)]
    public void Get_FormIsMissing_DerivesNone(TitleStyle style)
    {
        new GenderForms(Neutral, Feminine).Get("de", style).ShouldBeNull();
        new GenderForms(Neutral, masculine: Masculine).Get("de", style).ShouldBeNull();
        new GenderForms(Neutral).Get("de", style).ShouldBeNull();
    }

    [Fact]
    public void Get_FormsOfDifferentLanguages_AreNotMixed()
    {
        GenderForms forms = new(Neutral, Feminine.With("de-AT", "EDV-Leiterin"), Masculine);

        forms.Get("de-AT", TitleStyle.Pair).ShouldBeNull();
        forms.Get("de", TitleStyle.Pair).ShouldBe("IT-Leiterin/IT-Leiter");
        new GenderForms(Neutral, new LocalizedText(("en", "IT-Leiterin")), Masculine).Get("de", TitleStyle.Pair).ShouldBeNull();
    }

    [Fact]
    public void Get_MissingStyle_IsNull() => (new GenderForms(Neutral).Get("de", TitleStyle.Feminine), new GenderForms(Neutral).Get("de", TitleStyle.Masculine)).ShouldBe((null, null));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Get_UndefinedStyle_Throws(int style) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Forms.Get("de", (TitleStyle)style)).Message.ShouldBe(
            "This is not a defined TitleStyle. Allowed are Neutral, Feminine, Masculine, Pair, Colon, Star, Slash. (Parameter 'style')"
            + $"{Environment.NewLine}Actual value was {style}.");

    [Fact]
    public void Get_NullTag_Throws() =>
        Should.Throw<ArgumentNullException>(() => Forms.Get(null!, TitleStyle.Neutral)).ParamName.ShouldBe("languageTag");

    [Theory]
    [InlineData("de-AT", "IT-Leitung")]
    [InlineData("en-GB", "Head of IT")]
    [InlineData("fr-FR", "Head of IT")]
    public void ToString_AnyCulture_IsTheNeutralFormInItsLanguage(string culture, string form)
    {
        using CultureScope scope = new(culture);

        new GenderForms(Neutral.With("en", "Head of IT"), Feminine, Masculine).ToString().ShouldBe(form);
    }

    protected override GenderForms Make() => new(new LocalizedText(("de", "IT-Leitung")), new LocalizedText(("de", "IT-Leiterin")), new LocalizedText(("de", "IT-Leiter")));

    protected override IEnumerable<GenderForms> MakeOthers() =>
    [
        new(new LocalizedText(("de", "EDV-Leitung")), Feminine, Masculine),
        new(Neutral, new LocalizedText(("de", "EDV-Leiterin")), Masculine),
        new(Neutral, null, Masculine),
        new(Neutral, Feminine, new LocalizedText(("de", "EDV-Leiter"))),
        new(Neutral, Feminine),
        new(Neutral, Masculine, Feminine),
    ];
}
