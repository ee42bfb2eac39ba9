using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class TitleFormsTests : EqualityContract<TitleForms>
{
    private static readonly GenderForms Function = Forms("Finanzleitung");
    private static readonly GenderForms Board = Forms("Finanzvorstand");
    private static readonly GenderForms Management = Forms("Kaufmännische Geschäftsführung");

    [Fact]
    public void Constructor_AllParts_KeepsThem()
    {
        TitleForms forms = new(Function, Board, Management, [Source.CommonKnowledge]);

        forms.Function.ShouldBeSameAs(Function);
        forms.StockCorporation.ShouldBeSameAs(Board);
        forms.LimitedCompany.ShouldBeSameAs(Management);
        forms.Sources.ShouldBe([Source.CommonKnowledge]);
    }

    [Fact]
    public void Constructor_FunctionOnly_LeavesTheOthersNull()
    {
        TitleForms forms = new(Function);

        (forms.StockCorporation, forms.LimitedCompany).ShouldBe((null, null));
    }

    [Fact]
    public void Constructor_NullFunction_Throws() =>
        Should.Throw<ArgumentNullException>(() => new TitleForms(null!, Board, Management)).ParamName.ShouldBe("function");

    [Fact]
    public void For_EachCompanyForm_GivesItsForms()
    {
        TitleForms forms = new(Function, Board, Management);

        forms.For(CompanyForm.Any).ShouldBeSameAs(Function);
        forms.For(CompanyForm.StockCorporation).ShouldBeSameAs(Board);
        forms.For(CompanyForm.LimitedCompany).ShouldBeSameAs(Management);
    }

    [Theory]
    [InlineData(CompanyForm.StockCorporation)]
    [InlineData(CompanyForm.LimitedCompany)]
    public void For_CompanyFormWithoutTitle_GivesNone(CompanyForm companyForm) => new TitleForms(Function).For(companyForm).ShouldBeNull();

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void For_UndefinedCompanyForm_Throws(int companyForm) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TitleForms(Function).For((CompanyForm)companyForm)).Message.ShouldBe(
            "This is not a defined CompanyForm. Allowed are Any, StockCorporation, LimitedCompany. (Parameter 'companyForm')"
            + $"{Environment.NewLine}Actual value was {companyForm}.");

    [Fact]
    public void ToString_AnyCulture_IsTheNeutralTitleOfTheFunction()
    {
        using CultureScope scope = new("de-DE");

        new TitleForms(Function, Board, Management).ToString().ShouldBe("Finanzleitung");
    }

    protected override TitleForms Make() =>
        new(Forms("Finanzleitung"), Forms("Finanzvorstand"), Forms("Kaufmännische Geschäftsführung"), [new Source("web", "example.org")]);

    protected override IEnumerable<TitleForms> MakeOthers() =>
    [
        new(Board, Board, Management, Make().Sources),
        new(Function, Function, Management, Make().Sources),
        new(Function, null, Management, Make().Sources),
        new(Function, Board, Function, Make().Sources),
        new(Function, Board, null, Make().Sources),
        new(Function, Management, Board, Make().Sources),
        new(Function, Board, Management, [Source.CommonKnowledge]),
        new(Function, Board, Management),
    ];

    private static GenderForms Forms(string neutral) => new(OwnRole.Text("Finance", neutral), new LocalizedText(("de", neutral + " (w)")), new LocalizedText(("de", neutral + " (m)")));
}
