using System.ComponentModel;
using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class CompanyFormTests : EqualityContract<CompanyForm>
{
    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(CompanyForm));

    [Fact]
    public void Id_OfKnownForms_IsTheWordOfTheWireFormat() =>
        new[] { CompanyForm.Function, CompanyForm.StockCorporation, CompanyForm.LimitedCompany }.Select(static form => form.Id)
            .ShouldBe(["function", "stock-corporation", "limited-company"]);

    [Theory]
    [InlineData("stock-corporation", "stock-corporation")]
    [InlineData("StockCorporation", "stock-corporation")]
    [InlineData("stockCorporation", "stock-corporation")]
    [InlineData("stockcorporation", "stock-corporation")]
    [InlineData("LimitedCompany", "limited-company")]
    [InlineData("Function", "function")]
    [InlineData("FUNCTION", "function")]
    [InlineData("cooperative", "cooperative")]
    [InlineData("public-body-2", "public-body-2")]
    public void Parse_WordOrName_IsThatForm(string text, string id)
    {
        CompanyForm.Parse(text).Id.ShouldBe(id);
        (CompanyForm.TryParse(text, out CompanyForm? form), form?.Id).ShouldBe((true, id));
        ((CompanyForm)Converter.ConvertFromInvariantString(text)!).Id.ShouldBe(id);
        Converter.IsValid(text).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Cooperative", " Did you mean 'cooperative'?")]
    [InlineData("Stock Corporation", " Did you mean 'stock-corporation'?")]
    [InlineData("stock_corporation", " Did you mean 'stock-corporation'?")]
    [InlineData("1", "")]
    [InlineData(" ", "")]
    public void Parse_NotAnId_Throws(string text, string hint)
    {
        Should.Throw<FormatException>(() => CompanyForm.Parse(text)).Message.ShouldBe(
            $"'{text}' is not a company form. Use lower-case ASCII letters and digits in words joined by single hyphens, "
            + $"beginning with a letter, such as 'head-of-payroll'.{hint}");
        (CompanyForm.TryParse(text, out CompanyForm? form), form).ShouldBe((false, null));
        Should.Throw<FormatException>(() => Converter.ConvertFromInvariantString(text));
        Converter.IsValid(text).ShouldBeFalse();
    }

    [Fact]
    public void Parse_Null_Throws() => Should.Throw<ArgumentNullException>(() => CompanyForm.Parse(null!)).ParamName.ShouldBe("s");

    [Fact]
    public void TryParse_Null_GivesNull() => (CompanyForm.TryParse(null, out CompanyForm? form), form).ShouldBe((false, null));

    [Fact]
    public void ConvertFrom_EmptyString_GivesNone() => Converter.ConvertFromInvariantString("").ShouldBeNull();

    [Theory]
    [InlineData(42)]
    [InlineData(null)]
    public void ConvertFrom_NoString_Throws(object? value) => Should.Throw<NotSupportedException>(() => Converter.ConvertFrom(value!));

    [Fact]
    public void CanConvertFrom_Types_AreStrings() => (Converter.CanConvertFrom(typeof(string)), Converter.CanConvertFrom(typeof(int))).ShouldBe((true, false));

    [Fact]
    public void ConvertTo_String_IsTheId() => Converter.ConvertToInvariantString(CompanyForm.StockCorporation).ShouldBe("stock-corporation");

    [Fact]
    public void IsValid_CompanyForm_IsTrue() => Converter.IsValid(CompanyForm.Function).ShouldBeTrue();

    [Fact]
    public void ToString_OfForm_IsItsId() => CompanyForm.StockCorporation.ToString().ShouldBe("stock-corporation");

#if !LIBRARY_NETSTANDARD2_0
    [Fact]
    public void Parse_ThroughIParsable_IsTheSame()
    {
        Parse<CompanyForm>("StockCorporation").ShouldBeSameAs(CompanyForm.StockCorporation);
        (TryParse("stock-corporation", out CompanyForm? form), form).ShouldBe((true, CompanyForm.StockCorporation));
        (TryParse<CompanyForm>("1", out CompanyForm? none), none).ShouldBe((false, null));
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParse<T>(string text, out T? result)
        where T : IParsable<T> => T.TryParse(text, null, out result);
#endif

    protected override CompanyForm Make() => CompanyForm.Parse("cooperative");

    protected override IEnumerable<CompanyForm> MakeOthers() => [CompanyForm.Function, CompanyForm.Parse("cooperatives"), CompanyForm.Parse("co-operative")];
}
