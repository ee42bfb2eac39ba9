using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Catalog;

/// <summary>The names of the values of enumerations and of company forms, built in or in the words of a catalog.</summary>
public sealed class DisplayNamesTests
{
    private static readonly RoleCatalog French = Roles.All.WithTexts(
        "fr", Roles.All.Texts.Where(static text => !text.Value.In("en").Contains('{', StringComparison.Ordinal)).ToDictionary(static text => text.Key, static text => $"fr {text.Key}"));

    /// <summary>Each value with its English and its German name, and the key of both.</summary>
    private static readonly (string Key, string English, string German, LocalizedText BuiltIn, LocalizedText InCatalog)[] All =
    [
        Named("orientations.internal", "inward", "nach innen", FocusOrientation.Internal.DisplayName(), FocusOrientation.Internal.DisplayName(French)),
        Named("orientations.external", "outward", "nach außen", FocusOrientation.External.DisplayName(), FocusOrientation.External.DisplayName(French)),
        Named("orientations.both", "inward and outward", "nach innen und außen", FocusOrientation.Both.DisplayName(), FocusOrientation.Both.DisplayName(French)),
        Named("scopes.technology", "technology vendors only", "nur Technologieanbieter", VendorScope.Technology.DisplayName(), VendorScope.Technology.DisplayName(French)),
        Named("scopes.any", "not limited to technology", "nicht auf Technologie beschränkt", VendorScope.Any.DisplayName(), VendorScope.Any.DisplayName(French)),
        Named("relations.exact", "exact match", "genaue Entsprechung", MappingRelation.Exact.DisplayName(), MappingRelation.Exact.DisplayName(French)),
        Named("relations.close", "close match", "annähernde Entsprechung", MappingRelation.Close.DisplayName(), MappingRelation.Close.DisplayName(French)),
        Named("relations.broad", "broader group", "weiter gefasste Gruppe", MappingRelation.Broad.DisplayName(), MappingRelation.Broad.DisplayName(French)),
        Named("relations.narrow", "narrower group", "enger gefasste Gruppe", MappingRelation.Narrow.DisplayName(), MappingRelation.Narrow.DisplayName(French)),
        Named("outcomes.same", "same", "gleich", AspectOutcome.Same.DisplayName(), AspectOutcome.Same.DisplayName(French)),
        Named("outcomes.different", "different", "unterschiedlich", AspectOutcome.Different.DisplayName(), AspectOutcome.Different.DisplayName(French)),
        Named("outcomes.partial", "not listed for every role", "nicht bei allen Rollen genannt", AspectOutcome.Partial.DisplayName(), AspectOutcome.Partial.DisplayName(French)),
        Named("seats.always", "always", "immer", SeatInTopManagement.Always.DisplayName(), SeatInTopManagement.Always.DisplayName(French)),
        Named("seats.usually", "usually", "meist", SeatInTopManagement.Usually.DisplayName(), SeatInTopManagement.Usually.DisplayName(French)),
        Named("seats.sometimes", "sometimes", "manchmal", SeatInTopManagement.Sometimes.DisplayName(), SeatInTopManagement.Sometimes.DisplayName(French)),
        Named("seats.rarely", "rarely", "selten", SeatInTopManagement.Rarely.DisplayName(), SeatInTopManagement.Rarely.DisplayName(French)),
        Named("styles.english", "English title", "Englischer Titel", TitleStyle.English.DisplayName(), TitleStyle.English.DisplayName(French)),
        Named("styles.neutral", "Neutral form", "Neutrale Form", TitleStyle.Neutral.DisplayName(), TitleStyle.Neutral.DisplayName(French)),
        Named("styles.feminine", "Feminine form", "Weibliche Form", TitleStyle.Feminine.DisplayName(), TitleStyle.Feminine.DisplayName(French)),
        Named("styles.masculine", "Masculine form", "Männliche Form", TitleStyle.Masculine.DisplayName(), TitleStyle.Masculine.DisplayName(French)),
        Named("styles.pair", "Paired form", "Paarform", TitleStyle.Pair.DisplayName(), TitleStyle.Pair.DisplayName(French)),
        Named("styles.colon", "Form with colon", "Form mit Doppelpunkt", TitleStyle.Colon.DisplayName(), TitleStyle.Colon.DisplayName(French)),
        Named("styles.asterisk", "Form with asterisk", "Form mit Genderstern", TitleStyle.Asterisk.DisplayName(), TitleStyle.Asterisk.DisplayName(French)),
        Named("styles.slash", "Form with slash", "Form mit Schrägstrich", TitleStyle.Slash.DisplayName(), TitleStyle.Slash.DisplayName(French)),
        Named("companies.function", "function title, any legal form", "Funktionsbezeichnung, jede Rechtsform", CompanyForm.Function.DisplayName(), CompanyForm.Function.DisplayName(French)),
        Named("companies.stock-corporation", "management board of an AG or SE", "Vorstand einer AG oder SE", CompanyForm.StockCorporation.DisplayName(), CompanyForm.StockCorporation.DisplayName(French)),
        Named("companies.limited-company", "managing directors of a GmbH", "Geschäftsführung einer GmbH", CompanyForm.LimitedCompany.DisplayName(), CompanyForm.LimitedCompany.DisplayName(French)),
    ];

    [Fact]
    public void DisplayName_OfEachValue_IsInBothLanguages() =>
        All.Where(static name => name.BuiltIn.In("en") != name.English || name.BuiltIn.In("de") != name.German || name.BuiltIn.Languages is not ["en", "de", ..])
            .Select(static name => $"{name.Key}: {ModelObjects.Print(name.BuiltIn)}").ShouldBeNone();

    [Fact]
    public void DisplayName_InACatalog_IsItsText() =>
        All.Where(static name => name.InCatalog != name.BuiltIn.With("fr", $"fr {name.Key}")).Select(static name => name.Key).ShouldBeNone();

    // A new value, or a new enumeration, has to come here.
    [Fact]
    public void DisplayName_Keys_AreThoseOfAllNames() =>
        All.Select(static name => name.Key).ShouldBe(
            Roles.All.Texts.Keys.Where(static key => key.Split('.')[0] is "orientations" or "scopes" or "relations" or "outcomes" or "seats" or "styles" or "companies"),
            ignoreOrder: true);

    [Fact]
    public void DisplayName_CompanyFormOfOnesOwn_IsItsId()
    {
        CompanyForm.Parse("cooperative").DisplayName().ShouldBe(new LocalizedText(("en", "cooperative")));
        CompanyForm.Parse("cooperative").DisplayName(French).ShouldBe(new LocalizedText(("en", "cooperative")));
    }

    [Fact]
    public void DisplayName_CurrentCulture_DoesNotMatter()
    {
        using CultureScope scope = new("de-DE");

        FocusOrientation.Internal.DisplayName().In("en").ShouldBe("inward");
    }

    [Fact]
    public void DisplayName_UndefinedValue_Throws()
    {
        ShouldRefuse("FocusOrientation", "Internal, External, Both", "orientation", static value => ((FocusOrientation)value).DisplayName());
        ShouldRefuse("FocusOrientation", "Internal, External, Both", "orientation", static value => ((FocusOrientation)value).DisplayName(French));
        ShouldRefuse("VendorScope", "Technology, Any", "scope", static value => ((VendorScope)value).DisplayName());
        ShouldRefuse("VendorScope", "Technology, Any", "scope", static value => ((VendorScope)value).DisplayName(French));
        ShouldRefuse("MappingRelation", "Exact, Close, Broad, Narrow", "relation", static value => ((MappingRelation)value).DisplayName());
        ShouldRefuse("MappingRelation", "Exact, Close, Broad, Narrow", "relation", static value => ((MappingRelation)value).DisplayName(French));
        ShouldRefuse("AspectOutcome", "Same, Different, Partial", "outcome", static value => ((AspectOutcome)value).DisplayName());
        ShouldRefuse("AspectOutcome", "Same, Different, Partial", "outcome", static value => ((AspectOutcome)value).DisplayName(French));
        ShouldRefuse("TitleStyle", "English, Neutral, Feminine, Masculine, Pair, Colon, Asterisk, Slash", "style", static value => ((TitleStyle)value).DisplayName());
        ShouldRefuse("TitleStyle", "English, Neutral, Feminine, Masculine, Pair, Colon, Asterisk, Slash", "style", static value => ((TitleStyle)value).DisplayName(French));
        ShouldRefuse("SeatInTopManagement", "Always, Usually, Sometimes, Rarely", "seat", static value => ((SeatInTopManagement)value).DisplayName());
        ShouldRefuse("SeatInTopManagement", "Always, Usually, Sometimes, Rarely", "seat", static value => ((SeatInTopManagement)value).DisplayName(French));
    }

    [Fact]
    public void DisplayName_Null_Throws()
    {
        ShouldBeNull("catalog", static () => FocusOrientation.Both.DisplayName(null!));
        ShouldBeNull("catalog", static () => VendorScope.Any.DisplayName(null!));
        ShouldBeNull("catalog", static () => MappingRelation.Exact.DisplayName(null!));
        ShouldBeNull("catalog", static () => AspectOutcome.Same.DisplayName(null!));
        ShouldBeNull("catalog", static () => TitleStyle.Pair.DisplayName(null!));
        ShouldBeNull("catalog", static () => SeatInTopManagement.Always.DisplayName(null!));
        ShouldBeNull("catalog", static () => CompanyForm.Function.DisplayName(null!));
        ShouldBeNull("companyForm", static () => DisplayNames.DisplayName((CompanyForm)null!));
        ShouldBeNull("companyForm", static () => DisplayNames.DisplayName(null!, French));
    }

    private static (string, string, string, LocalizedText, LocalizedText) Named(string key, string english, string german, LocalizedText builtIn, LocalizedText inCatalog) =>
        (key, english, german, builtIn, inCatalog);

    private static void ShouldRefuse(string type, string allowed, string parameter, Func<int, LocalizedText> name)
    {
        foreach (int value in new[] { -1, 99 })
        {
            Should.Throw<ArgumentOutOfRangeException>(() => name(value)).Message.ShouldBe(
                $"This is not a defined {type}. Allowed are {allowed}. (Parameter '{parameter}'){Environment.NewLine}Actual value was {value}.");
        }
    }

    private static void ShouldBeNull(string parameter, Func<LocalizedText> name) => Should.Throw<ArgumentNullException>(name).ParamName.ShouldBe(parameter);
}
