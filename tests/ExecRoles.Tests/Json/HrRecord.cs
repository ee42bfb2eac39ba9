namespace ExecRoles.Tests.Json;

/// <summary>A user's own class that has something of each type of the model.</summary>
internal sealed class HrRecord
{
    public RoleId? Id { get; set; }

    public Role? Role { get; set; }

    public LocalizedText? Title { get; set; }

    public ResponsibilityArea? Area { get; set; }

    public Responsibility? Responsibility { get; set; }

    public Focus? Focus { get; set; }

    public VendorRelationship? Vendors { get; set; }

    public Source? Source { get; set; }

    public GenderForms? Forms { get; set; }

    public TitleForms? Titles { get; set; }

    public OccupationCode? Code { get; set; }

    public Boundary? Boundary { get; set; }

    public FocusOrientation Orientation { get; set; }

    public VendorScope? Scope { get; set; }

    public AspectOutcome? Outcome { get; set; }

    public MappingStrength? Strength { get; set; }

    public TitleStyle Style { get; set; }

    public CompanyForm? Company { get; set; }

    public RoleCatalog? Catalog { get; set; }

    public Dictionary<RoleId, LocalizedText?>? Names { get; set; }

    public List<Role?>? Roles { get; set; }

    /// <summary>Gets a record with everything in it.</summary>
    public static HrRecord Full { get; } = Make();

    public bool IsEqualTo(HrRecord other) =>
        (Id, Role, Title, Area, Responsibility, Focus, Vendors, Orientation, Scope, Outcome)
            == (other.Id, other.Role, other.Title, other.Area, other.Responsibility, other.Focus, other.Vendors, other.Orientation, other.Scope, other.Outcome)
        && (Source, Forms, Titles, Code, Boundary, Strength, Style, Company)
            == (other.Source, other.Forms, other.Titles, other.Code, other.Boundary, other.Strength, other.Style, other.Company)
        && Equals(Catalog, other.Catalog)
        && (Names ?? []).SequenceEqual(other.Names ?? [])
        && (Roles ?? []).SequenceEqual(other.Roles ?? []);

    private static HrRecord Make()
    {
        LocalizedText text = new(("en", "Runs payroll"), ("de", "Rechnet ab"), ("zh-Hant", "薪資 \U0001F4BB"));
        var area = new ResponsibilityArea("payroll", text, new LocalizedText(("en", "What staff are paid")));
        var source = new Source("web", "example.org/payroll", "the month");
        var responsibility = new Responsibility("run", area, text, [source, Source.CommonKnowledge]);
        var focus = new Focus(FocusOrientation.Both, text, text);
        var vendors = new VendorRelationship(VendorScope.Any, text, text, text, [source]);
        var forms = new GenderForms(new LocalizedText(("de", "Leitung")), new LocalizedText(("de", "Leiterin")), new LocalizedText(("de", "Leiter")));
        var titles = new TitleForms(forms, new GenderForms(text), forms, [source]);
        var code = new OccupationCode("ESCO", "1211.1.6", MappingStrength.Close, text, "1.2", new Uri("http://example.org/payroll"), "names no team", [source]);
        var boundary = new Boundary("head-of-payroll", "cfo", text, [source]);
        var role = new Role(
            "head-of-payroll",
            text,
            text,
            focus,
            [responsibility, new Responsibility("team", Areas.Leadership, text)],
            "HoP",
            "team",
            vendors,
            titles,
            [code, OccupationCode.None("O*NET-SOC", "27.0", "files it nowhere", [source])]);
        return new HrRecord
        {
            Id = role.Id,
            Role = role,
            Title = text,
            Area = area,
            Responsibility = responsibility,
            Focus = focus,
            Vendors = vendors,
            Source = source,
            Forms = forms,
            Titles = titles,
            Code = code,
            Boundary = boundary,
            Orientation = FocusOrientation.External,
            Scope = VendorScope.Any,
            Outcome = AspectOutcome.Partial,
            Strength = MappingStrength.Narrow,
            Style = TitleStyle.Slash,
            Company = CompanyForm.LimitedCompany,
            Catalog = new RoleCatalog([role], [], [boundary]).WithTexts("fr", new Dictionary<string, string> { ["outcomes.same"] = "pareil" }),
            Names = new Dictionary<RoleId, LocalizedText?> { [ExecRoles.Roles.Cio.Id] = text, [ExecRoles.Roles.Cto.Id] = null },
            Roles = [role, null],
        };
    }
}
