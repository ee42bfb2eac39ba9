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
        OwnRole.Make(focus: new Focus(FocusOrientation.External, OwnRole.Focus().Audience, OwnRole.Focus().Description)),
        OwnRole.Make(responsibilities: [OwnRole.MonthlyRun()]),
        OwnRole.Make(responsibilities: [OwnRole.Advice(), OwnRole.MonthlyRun()]),
        OwnRole.Make(responsibilities: [OwnRole.MonthlyRun(), new Responsibility("advice", Areas.Users, Other)]),
        OwnRole.Make(responsibilities: [OwnRole.MonthlyRun(), new Responsibility("advice", Areas.Profit, OwnRole.Advice().Statement)]),
        OwnRole.Make(titleForms: new TitleForms(new GenderForms(Other))),
        OwnRole.Make(codes: [OccupationCode.None(OccupationSchemes.Esco)]),
        OwnRole.Make(abbreviation: "HOP"),
        OwnRole.Make(abbreviation: null),
        OwnRole.Make(definingResponsibility: "advice"),
        OwnRole.Make(definingResponsibility: null),
        OwnRole.Make(vendorRelationship: new VendorRelationship(VendorScope.Any, OwnRole.Vendors().Vendors, OwnRole.Vendors().Purpose, OwnRole.Vendors().Description)),
        WithoutVendors(OwnRole.Make()),
    ];

    private static Role WithoutVendors(Role role) =>
        new(role.Id, role.Title, role.Mandate, role.Focus, role.Responsibilities, role.Abbreviation, role.DefiningResponsibility?.Id);

    private static Role Copy(Role role) => new(
        role.Id.Value,
        Copy(role.Title),
        Copy(role.Mandate),
        new Focus(role.Focus.Orientation, Copy(role.Focus.Audience), Copy(role.Focus.Description)),
        role.Responsibilities.Select(static given => new Responsibility(given.Id, Copy(given.Area), Copy(given.Statement), given.Sources.Select(Copy))),
        role.Abbreviation,
        role.DefiningResponsibility?.Id,
        role.VendorRelationship is { } vendors
            ? new VendorRelationship(vendors.Scope, Copy(vendors.Vendors), Copy(vendors.Purpose), Copy(vendors.Description), vendors.Sources.Select(Copy))
            : null,
        role.TitleForms is { } forms
            ? new TitleForms(Copy(forms.Function)!, Copy(forms.StockCorporation), Copy(forms.LimitedCompany), forms.Sources.Select(Copy))
            : null,
        role.Codes.Select(Copy));

    private static Source Copy(Source source) => new(source.Scheme, source.Place, source.Remark);

    private static GenderForms? Copy(GenderForms? forms) => forms is null
        ? null
        : new GenderForms(Copy(forms.Neutral), forms.Feminine is { } feminine ? Copy(feminine) : null, forms.Masculine is { } masculine ? Copy(masculine) : null);

    private static OccupationCode Copy(OccupationCode code) => code is { Code: { } number, Strength: { } strength, Label: { } label }
        ? new OccupationCode(
            code.Scheme,
            number,
            strength,
            Copy(label),
            code.SchemeVersion,
            code.Uri is null ? null : new Uri(code.Uri.OriginalString),
            code.Remark,
            code.Sources.Select(Copy))
        : OccupationCode.None(code.Scheme, code.SchemeVersion, code.Remark, code.Sources.Select(Copy));

    private static ResponsibilityArea Copy(ResponsibilityArea area) =>
        new(area.Id, Copy(area.Name), area.Description is { } description ? Copy(description) : null);

    private static LocalizedText Copy(LocalizedText text) =>
        new(text.Languages.Reverse().Select(language => KeyValuePair.Create(language, text.In(language))));
}
