using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class TitleFormTests : EqualityContract<TitleForm>
{
    private static readonly LocalizedText Title = new(("en", "Head of Finance"), ("de", "Finanzleitung"));

    [Fact]
    public void Constructor_AllParts_KeepsThem()
    {
        TitleForm form = new(CompanyForm.StockCorporation, TitleGender.Feminine, Title) { Sources = [Source.CommonKnowledge] };

        (form.Body, form.Gender, form.Text).ShouldBe((CompanyForm.StockCorporation, TitleGender.Feminine, Title));
        form.Sources.ShouldBe([Source.CommonKnowledge]);
    }

    [Fact]
    public void Constructor_NullBody_Throws() =>
        Should.Throw<ArgumentNullException>(() => new TitleForm(null!, TitleGender.Neutral, Title)).ParamName.ShouldBe("body");

    [Fact]
    public void Constructor_NullText_Throws() =>
        Should.Throw<ArgumentNullException>(() => new TitleForm(CompanyForm.Function, TitleGender.Neutral, null!)).ParamName.ShouldBe("text");

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Constructor_UndefinedGender_Throws(int gender) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TitleForm(CompanyForm.Function, (TitleGender)gender, Title)).Message.ShouldBe(
            $"This is not a defined TitleGender. Allowed are Neutral, Feminine, Masculine. (Parameter 'gender'){Environment.NewLine}Actual value was {gender}.");

    [Theory]
    [InlineData("de-AT", "Finanzleitung")]
    [InlineData("en-GB", "Head of Finance")]
    [InlineData("fr-FR", "Head of Finance")]
    public void ToString_AnyUICulture_IsTheTitleInItsLanguage(string culture, string title)
    {
        using CultureScope scope = new(culture);

        new TitleForm(CompanyForm.Function, TitleGender.Neutral, Title).ToString().ShouldBe(title);
    }

    protected override TitleForm Make() =>
        new(CompanyForm.Parse("cooperative"), TitleGender.Feminine, OwnRole.Text("Board member", "Vorständin")) { Sources = [new Source("GenG")] };

    protected override IEnumerable<TitleForm> MakeOthers() =>
    [
        new(CompanyForm.Function, TitleGender.Feminine, Make().Text) { Sources = Make().Sources },
        new(Make().Body, TitleGender.Masculine, Make().Text) { Sources = Make().Sources },
        new(Make().Body, TitleGender.Feminine, OwnRole.Text("Board member", "Vorstand")) { Sources = Make().Sources },
        new(Make().Body, TitleGender.Feminine, Make().Text) { Sources = [Source.CommonKnowledge] },
        new(Make().Body, TitleGender.Feminine, Make().Text),
    ];
}
