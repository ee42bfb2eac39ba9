using System.Globalization;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Model;

/// <summary>The names of the enums' values.</summary>
public sealed class EnumWordsTests
{
    [Theory]
    [InlineData(FocusOrientation.Internal, "internal", "nach innen")]
    [InlineData(FocusOrientation.External, "external", "nach außen")]
    [InlineData(FocusOrientation.Both, "internal and external", "nach innen und außen")]
    public void GetName_Orientation_IsInBothLanguages(FocusOrientation value, string english, string german) =>
        (value.GetName("en"), value.GetName("de")).ShouldBe((english, german));

    [Theory]
    [InlineData(VendorScope.Technology, "technology only", "nur Technologie")]
    [InlineData(VendorScope.Any, "any industry", "alle Branchen")]
    public void GetName_Scope_IsInBothLanguages(VendorScope value, string english, string german) =>
        (value.GetName("en"), value.GetName("de")).ShouldBe((english, german));

    [Theory]
    [InlineData(AspectOutcome.Same, "same", "gleich")]
    [InlineData(AspectOutcome.Different, "different", "unterschiedlich")]
    [InlineData(AspectOutcome.Partial, "not in every role", "nicht in jeder Rolle")]
    public void GetName_Outcome_IsInBothLanguages(AspectOutcome value, string english, string german) =>
        (value.GetName("en"), value.GetName("de")).ShouldBe((english, german));

    [Theory]
    [InlineData(MappingStrength.Exact, "exact match", "genaue Entsprechung")]
    [InlineData(MappingStrength.Close, "close match", "nahezu gleich")]
    [InlineData(MappingStrength.Broad, "broader match", "weiter gefasst")]
    [InlineData(MappingStrength.Narrow, "narrower match", "enger gefasst")]
    public void GetName_Strength_IsInBothLanguages(MappingStrength value, string english, string german) =>
        (value.GetName("en"), value.GetName("de")).ShouldBe((english, german));

    [Theory]
    [InlineData(TitleStyle.Neutral, "Neutral form", "Neutrale Form")]
    [InlineData(TitleStyle.Feminine, "Feminine form", "Weibliche Form")]
    [InlineData(TitleStyle.Masculine, "Masculine form", "Männliche Form")]
    [InlineData(TitleStyle.Pair, "Pair form", "Paarform")]
    [InlineData(TitleStyle.Colon, "Form with colon", "Form mit Doppelpunkt")]
    [InlineData(TitleStyle.Star, "Form with asterisk", "Form mit Genderstern")]
    [InlineData(TitleStyle.Slash, "Form with slash", "Form mit Schrägstrich")]
    public void GetName_Style_IsInBothLanguages(TitleStyle value, string english, string german) =>
        (value.GetName("en"), value.GetName("de")).ShouldBe((english, german));

    [Theory]
    [InlineData(CompanyForm.Any, "any company", "Unternehmen jeder Rechtsform")]
    [InlineData(CompanyForm.StockCorporation, "board of an AG", "Vorstand einer AG")]
    [InlineData(CompanyForm.LimitedCompany, "management of a GmbH", "Geschäftsführung einer GmbH")]
    public void GetName_CompanyForm_IsInBothLanguages(CompanyForm value, string english, string german) =>
        (value.GetName("en"), value.GetName("de")).ShouldBe((english, german));

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("DE_de.UTF-8", "de")]
    [InlineData("fr", "en")]
    [InlineData("", "en")]
    public void GetName_OtherTag_IsTheNameInTheBestLanguage(string tag, string language)
    {
        FocusOrientation.Both.GetName(tag).ShouldBe(FocusOrientation.Both.GetName(language));
        VendorScope.Any.GetName(tag).ShouldBe(VendorScope.Any.GetName(language));
        AspectOutcome.Same.GetName(tag).ShouldBe(AspectOutcome.Same.GetName(language));
        MappingStrength.Broad.GetName(tag).ShouldBe(MappingStrength.Broad.GetName(language));
        TitleStyle.Pair.GetName(tag).ShouldBe(TitleStyle.Pair.GetName(language));
        CompanyForm.Any.GetName(tag).ShouldBe(CompanyForm.Any.GetName(language));
    }

    [Theory]
    [InlineData("de-CH")]
    [InlineData("fr-FR")]
    [InlineData("")]
    public void GetName_Culture_IsTheNameForItsTag(string culture)
    {
        CultureInfo given = CultureInfo.GetCultureInfo(culture);

        FocusOrientation.External.GetName(given).ShouldBe(FocusOrientation.External.GetName(culture));
        VendorScope.Any.GetName(given).ShouldBe(VendorScope.Any.GetName(culture));
        AspectOutcome.Partial.GetName(given).ShouldBe(AspectOutcome.Partial.GetName(culture));
        MappingStrength.Close.GetName(given).ShouldBe(MappingStrength.Close.GetName(culture));
        TitleStyle.Colon.GetName(given).ShouldBe(TitleStyle.Colon.GetName(culture));
        CompanyForm.LimitedCompany.GetName(given).ShouldBe(CompanyForm.LimitedCompany.GetName(culture));
    }

    [Fact]
    public void GetName_CurrentCulture_DoesNotMatter()
    {
        using CultureScope scope = new("de-DE");

        FocusOrientation.Internal.GetName("en").ShouldBe("internal");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void GetName_UndefinedOrientation_Throws(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ((FocusOrientation)value).GetName("en")).Message.ShouldBe(
            Undefined("FocusOrientation", "Internal, External, Both", "orientation", value));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void GetName_UndefinedScope_Throws(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ((VendorScope)value).GetName("en")).Message.ShouldBe(
            Undefined("VendorScope", "Technology, Any", "scope", value));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void GetName_UndefinedOutcome_Throws(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ((AspectOutcome)value).GetName("en")).Message.ShouldBe(
            Undefined("AspectOutcome", "Same, Different, Partial", "outcome", value));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void GetName_UndefinedStrength_Throws(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ((MappingStrength)value).GetName("en")).Message.ShouldBe(
            Undefined("MappingStrength", "Exact, Close, Broad, Narrow", "strength", value));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void GetName_UndefinedStyle_Throws(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ((TitleStyle)value).GetName("en")).Message.ShouldBe(
            Undefined("TitleStyle", "Neutral, Feminine, Masculine, Pair, Colon, Star, Slash", "style", value));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void GetName_UndefinedCompanyForm_Throws(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ((CompanyForm)value).GetName("en")).Message.ShouldBe(
            Undefined("CompanyForm", "Any, StockCorporation, LimitedCompany", "companyForm", value));

    [Fact]
    public void GetName_UndefinedValueByCulture_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ((VendorScope)9).GetName(CultureInfo.InvariantCulture)).ParamName.ShouldBe("scope");

    [Fact]
    public void GetName_NullTag_Throws()
    {
        Should.Throw<ArgumentNullException>(() => FocusOrientation.Both.GetName((string)null!)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => VendorScope.Any.GetName((string)null!)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => AspectOutcome.Same.GetName((string)null!)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => MappingStrength.Exact.GetName((string)null!)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => TitleStyle.Pair.GetName((string)null!)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => CompanyForm.Any.GetName((string)null!)).ParamName.ShouldBe("languageTag");
    }

    [Fact]
    public void GetName_NullCulture_Throws()
    {
        Should.Throw<ArgumentNullException>(() => FocusOrientation.Both.GetName((CultureInfo)null!)).ParamName.ShouldBe("culture");
        Should.Throw<ArgumentNullException>(() => VendorScope.Any.GetName((CultureInfo)null!)).ParamName.ShouldBe("culture");
        Should.Throw<ArgumentNullException>(() => AspectOutcome.Same.GetName((CultureInfo)null!)).ParamName.ShouldBe("culture");
        Should.Throw<ArgumentNullException>(() => MappingStrength.Exact.GetName((CultureInfo)null!)).ParamName.ShouldBe("culture");
        Should.Throw<ArgumentNullException>(() => TitleStyle.Pair.GetName((CultureInfo)null!)).ParamName.ShouldBe("culture");
        Should.Throw<ArgumentNullException>(() => CompanyForm.Any.GetName((CultureInfo)null!)).ParamName.ShouldBe("culture");
    }

    private static string Undefined(string type, string allowed, string parameter, int value) =>
        $"This is not a defined {type}. Allowed are {allowed}. (Parameter '{parameter}'){Environment.NewLine}Actual value was {value}.";
}
