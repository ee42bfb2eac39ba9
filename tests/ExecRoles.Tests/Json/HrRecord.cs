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

    public ReportingLine? Superiors { get; set; }

    public VendorRelationship? Vendors { get; set; }

    public Source? Source { get; set; }

    public TitleForm? Form { get; set; }

    public AmbiguousTitle? Ambiguous { get; set; }

    public OccupationCode? Code { get; set; }

    public MissingOccupationCode? NoCode { get; set; }

    public Boundary? Boundary { get; set; }

    public FocusOrientation Orientation { get; set; }

    public VendorScope? Scope { get; set; }

    public AspectOutcome? Outcome { get; set; }

    public MappingRelation? Relation { get; set; }

    public SeatInTopManagement? Seat { get; set; }

    public TitleStyle Style { get; set; }

    public TitleGender? Gender { get; set; }

    public CompanyForm? Company { get; set; }

    public RoleCatalog? Catalog { get; set; }

    public Dictionary<RoleId, LocalizedText?>? Names { get; set; }

    public Dictionary<TitleStyle, string>? Titles { get; set; }

    public List<Role?>? Roles { get; set; }

    /// <summary>Gets a record with everything in it.</summary>
    public static HrRecord Full { get; } = Make();

    public bool IsEqualTo(HrRecord other) =>
        (Id, Role, Title, Area, Responsibility, Focus, Superiors, Vendors, Source, Form, Ambiguous, Code, NoCode, Boundary)
            == (other.Id, other.Role, other.Title, other.Area, other.Responsibility, other.Focus, other.Superiors, other.Vendors,
                other.Source, other.Form, other.Ambiguous, other.Code, other.NoCode, other.Boundary)
        && (Orientation, Scope, Outcome, Relation, Seat, Style, Gender, Company)
            == (other.Orientation, other.Scope, other.Outcome, other.Relation, other.Seat, other.Style, other.Gender, other.Company)
        && Catalog == other.Catalog
        && (Names ?? []).SequenceEqual(other.Names ?? [])
        && (Titles ?? []).SequenceEqual(other.Titles ?? [])
        && (Roles ?? []).SequenceEqual(other.Roles ?? []);

    private static HrRecord Make()
    {
        LocalizedText text = new(("en", "Runs payroll"), ("de", "Rechnet ab"), ("zh-Hant", "薪資 \U0001F4BB"));
        ResponsibilityArea area = new("payroll", text) { Description = new LocalizedText(("en", "What staff are paid")) };
        Source source = new("web")
        {
            Version = "2026",
            Place = "Payroll",
            Uri = new Uri("https://example.org/payroll"),
            Remark = new LocalizedText(("en", "the month"), ("de", "der Monat")),
        };
        Source[] sources = [source, Source.CommonKnowledge];
        Responsibility responsibility = new("run", area, text) { Sources = sources };
        Focus focus = new(FocusOrientation.Both, text, text) { Sources = sources };
        ReportingLine superiors = new([RoleId.Parse("cfo"), RoleId.Parse("ceo")], SeatInTopManagement.Rarely, text) { Sources = sources };
        VendorRelationship vendors = new(VendorScope.Any, text, text, text) { Sources = sources };
        TitleForm form = new(CompanyForm.Parse("cooperative"), TitleGender.Feminine, new LocalizedText(("de", "Leiterin"))) { Sources = sources };
        OccupationCode code = new("ESCO", "1211.1.6", MappingRelation.Close, text)
        {
            SchemeVersion = "1.2",
            Uri = new Uri("http://example.org/payroll"),
            Remark = text,
            Sources = sources,
        };
        MissingOccupationCode noCode = new("O*NET-SOC") { SchemeVersion = "27.0", Remark = text, Sources = sources };
        Boundary boundary = new("head-of-payroll", "cfo", text) { Sources = sources };
        Role role = new("head-of-payroll", text, text, focus, [responsibility, new Responsibility("team", Areas.Leadership, text)])
        {
            Abbreviation = "HoP",
            DefiningResponsibility = responsibility,
            MandateSources = sources,
            VendorRelationship = vendors,
            ReportingLine = superiors,
            TitleForms = [new TitleForm(CompanyForm.Function, TitleGender.Neutral, text), form],
            Aliases = [text, new LocalizedText(("fr", "Chef de la paie"))],
            FunctionalTitles = [text],
            AmbiguousTitles = [new AmbiguousTitle(text) { RoleIds = [RoleId.Parse("cfo")], OtherReadings = [text], CombinesRoles = true }],
            Remark = text,
            OccupationCodes = [code],
            MissingOccupationCodes = [noCode],
        };
        return new HrRecord
        {
            Id = role.Id,
            Role = role,
            Title = text,
            Area = area,
            Responsibility = responsibility,
            Focus = focus,
            Superiors = superiors,
            Vendors = vendors,
            Source = source,
            Form = form,
            Ambiguous = role.AmbiguousTitles[0],
            Code = code,
            NoCode = noCode,
            Boundary = boundary,
            Orientation = FocusOrientation.External,
            Scope = VendorScope.Any,
            Outcome = AspectOutcome.Partial,
            Relation = MappingRelation.Narrow,
            Seat = SeatInTopManagement.Sometimes,
            Style = TitleStyle.Slash,
            Gender = TitleGender.Masculine,
            Company = CompanyForm.LimitedCompany,
            Catalog = new RoleCatalog(role) { Boundaries = [boundary] }
                .WithTexts("fr", new Dictionary<string, string> { ["outcomes.same"] = "pareil" }),
            Names = new Dictionary<RoleId, LocalizedText?> { [ExecRoles.Roles.Cio.Id] = text, [ExecRoles.Roles.Cto.Id] = null },
            Titles = new Dictionary<TitleStyle, string> { [TitleStyle.Colon] = "Leiter:in" },
            Roles = [role, null],
        };
    }
}
