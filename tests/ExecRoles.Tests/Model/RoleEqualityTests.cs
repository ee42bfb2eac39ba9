using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Model;

public sealed class RoleEqualityTests : EqualityContract<Role>
{
    private static readonly LocalizedText Other = OwnRole.Text("Other", "Anderes");

    [Fact]
    public void Equals_AnyRoleMadeAnew_IsTrueWithTheSameHash() =>
        Prop.ForAll(ModelGenerators.Roles.ToArbitrary(), role =>
        {
            Role copy = Copy(role);
            return role.Equals(copy) && copy.Equals(role) && role.GetHashCode() == copy.GetHashCode();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equals_EachRoleMadeAnew_IsTrue() => Roles.All.ShouldAllBe(static role => role.Equals(Copy(role)));

    [Fact]
    public void Equals_EachTwoRolesOfTheCatalog_IsFalse() => Roles.All.Distinct().Count().ShouldBe(Roles.All.Count);

    [Fact]
    public void GetHashCode_OfEachRole_TellsThemApart() =>
        Roles.All.Select(static role => role.GetHashCode()).Distinct().Count().ShouldBe(Roles.All.Count);

    protected override Role Make() => OwnRole.Make();

    protected override IEnumerable<Role> MakeOthers() =>
    [
        OwnRole.Make(id: "head-of-pay"),
        OwnRole.Make(title: Other),
        OwnRole.Make(mandate: Other),
        OwnRole.Make(mandateSources: [Source.CommonKnowledge]),
        OwnRole.Make(focus: new Focus(FocusOrientation.External, OwnRole.Focus().Audience, OwnRole.Focus().Description)),
        OwnRole.Make(responsibilities: [OwnRole.MonthlyRun()]),
        OwnRole.Make(responsibilities: [OwnRole.Advice(), OwnRole.MonthlyRun()]),
        OwnRole.Make(responsibilities: [OwnRole.MonthlyRun(), new Responsibility("advice", Areas.Users, Other)]),
        OwnRole.Make(responsibilities: [OwnRole.MonthlyRun(), new Responsibility("advice", Areas.Profit, OwnRole.Advice().Statement)]),
        OwnRole.Make(titleForms: [new TitleForm(CompanyForm.Function, TitleGender.Neutral, Other)]),
        OwnRole.Make(aliases: [Other]),
        OwnRole.Make(functionalTitles: [Other]),
        OwnRole.Make(ambiguousTitles: [new AmbiguousTitle(Other)]),
        OwnRole.Make(remark: Other),
        OwnRole.Make(codes: [new OccupationCode("ESCO", "1", MappingRelation.Exact, Other)]),
        OwnRole.Make(missingCodes: [new MissingOccupationCode("ESCO")]),
        OwnRole.Make(abbreviation: "HOP"),
        OwnRole.Make(abbreviation: null),
        OwnRole.Make(definingResponsibility: "advice"),
        OwnRole.Make(definingResponsibility: null),
        OwnRole.Make(vendorRelationship: new VendorRelationship(VendorScope.Any, OwnRole.Vendors().Vendors, OwnRole.Vendors().Purpose, OwnRole.Vendors().Description)),
        OwnRole.Make(reportingLine: new ReportingLine([OwnRole.Id("ceo")], SeatInTopManagement.Rarely, OwnRole.ReportingLine().Description)),
        Without(vendors: true, reportingLine: false),
        Without(vendors: false, reportingLine: true),
    ];

    private static Role Without(bool vendors, bool reportingLine)
    {
        Role role = OwnRole.Make();
        return new(role.Id, role.Title, role.Mandate, role.Focus, role.Responsibilities)
        {
            Abbreviation = role.Abbreviation,
            DefiningResponsibility = role.DefiningResponsibility,
            VendorRelationship = vendors ? null : role.VendorRelationship,
            ReportingLine = reportingLine ? null : role.ReportingLine,
        };
    }

    private static Role Copy(Role role)
    {
        Responsibility[] responsibilities = [.. role.Responsibilities.Select(Copy)];
        return new Role(role.Id.Value, Copy(role.Title)!, Copy(role.Mandate)!, Copy(role.Focus), responsibilities)
        {
            Abbreviation = role.Abbreviation,
            DefiningResponsibility = role.DefiningResponsibility is { } defining ? Copy(defining) : null,
            MandateSources = Copy(role.MandateSources),
            VendorRelationship = role.VendorRelationship is { } vendors
                ? new VendorRelationship(vendors.Scope, Copy(vendors.Vendors)!, Copy(vendors.Purpose)!, Copy(vendors.Description)!) { Sources = Copy(vendors.Sources) }
                : null,
            ReportingLine = role.ReportingLine is { } line
                ? new ReportingLine([.. line.ReportsTo.Select(static id => RoleId.Parse(id))], line.SeatInTopManagement, Copy(line.Description)!) { Sources = Copy(line.Sources) }
                : null,
            TitleForms =
            [
                .. role.TitleForms.Select(static form => new TitleForm(CompanyForm.Parse(form.Body.Id), form.Gender, Copy(form.Text)!) { Sources = Copy(form.Sources) }),
            ],
            Aliases = [.. role.Aliases.Select(static alias => Copy(alias)!)],
            FunctionalTitles = [.. role.FunctionalTitles.Select(static title => Copy(title)!)],
            AmbiguousTitles =
            [
                .. role.AmbiguousTitles.Select(static given => new AmbiguousTitle(Copy(given.Title)!)
                {
                    RoleIds = [.. given.RoleIds.Select(static id => RoleId.Parse(id))],
                    OtherReadings = [.. given.OtherReadings.Select(static reading => Copy(reading)!)],
                    CombinesRoles = given.CombinesRoles,
                }),
            ],
            Remark = Copy(role.Remark),
            OccupationCodes = [.. role.OccupationCodes.Select(Copy)],
            MissingOccupationCodes =
            [
                .. role.MissingOccupationCodes.Select(static missing => new MissingOccupationCode(missing.Scheme)
                {
                    SchemeVersion = missing.SchemeVersion,
                    Remark = Copy(missing.Remark),
                    Sources = Copy(missing.Sources),
                }),
            ],
        };
    }

    private static Focus Copy(Focus focus) => new(focus.Orientation, Copy(focus.Audience)!, Copy(focus.Description)!) { Sources = Copy(focus.Sources) };

    private static Responsibility Copy(Responsibility given)
    {
        ResponsibilityArea area = new(given.Area.Id, Copy(given.Area.Name)!) { Description = Copy(given.Area.Description) };
        return new Responsibility(given.Id, area, Copy(given.Statement)!) { Sources = Copy(given.Sources) };
    }

    private static OccupationCode Copy(OccupationCode code) => new(code.Scheme, code.Code, code.Relation, Copy(code.Label)!)
    {
        SchemeVersion = code.SchemeVersion,
        Uri = Copy(code.Uri),
        Remark = Copy(code.Remark),
        Sources = Copy(code.Sources),
    };

    private static Source[] Copy(IReadOnlyList<Source> sources) =>
    [
        .. sources.Select(static source => new Source(source.Scheme)
        {
            Version = source.Version,
            Place = source.Place,
            Uri = Copy(source.Uri),
            Remark = Copy(source.Remark),
        }),
    ];

    private static Uri? Copy(Uri? address) => address is null ? null : new Uri(address.OriginalString);

    private static LocalizedText? Copy(LocalizedText? text) =>
        text is null ? null : new(text.Languages.Reverse().Select(language => KeyValuePair.Create(language, text.In(language))));
}
