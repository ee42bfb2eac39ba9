using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>
/// Users' own roles for property tests: <c>Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles => …).QuickCheckThrowOnFailure()</c>.
/// </summary>
internal static class ModelGenerators
{
    private const int MostResponsibilities = 6;
    private const int MostRoles = 5;
    private const int MostTitles = 2;

    private static readonly string[] Languages = ["en", "de", "fr", "pt-BR", "zh-Hant-TW", "de-CH"];

    private static readonly LocalizedText[] CommonTexts =
    [
        new(("en", "Runs payroll"), ("de", "Verantwortet die Entgeltabrechnung")), new(("en", "Runs payroll")), new(("de", "Leitet Reisen")),
    ];

    private static readonly RoleId[] Superiors = [RoleId.Parse("ceo"), RoleId.Parse("cfo"), RoleId.Parse("head-of-payroll")];

    private static readonly ResponsibilityArea[] AreaPool =
    [
        .. ExecRoles.Areas.All,
        new("payroll", new LocalizedText(("en", "Payroll"), ("de", "Entgeltabrechnung"))),
        new("travel", new LocalizedText(("de", "Reisen"))) { Description = new LocalizedText(("de", "Dienstreisen und ihre Abrechnung")) },
        new("works-council", new LocalizedText(("en", "Works council"))),
    ];

    /// <summary>Gets texts in one to three languages, half of them from a pool of three.</summary>
    public static Gen<LocalizedText> LocalizedTexts { get; } = Gen.OneOf(
        Gen.Elements(CommonTexts),
        from languages in Gen.Shuffle(Languages)
        from texts in Gen.Choose(1, 3).SelectMany(PropertyGenerators.Texts.ArrayOf)
        select new LocalizedText(languages.Zip(texts, KeyValuePair.Create)));

    /// <summary>Gets areas from one pool, so that two with one id are equal: the built-in areas and three more.</summary>
    public static Gen<ResponsibilityArea> Areas { get; } = Gen.Elements(AreaPool);

    /// <summary>Gets responsibilities.</summary>
    public static Gen<Responsibility> Responsibilities { get; } = PropertyGenerators.Ids.SelectMany(Responsibility);

    /// <summary>Gets focuses.</summary>
    public static Gen<Focus> Focuses { get; } =
        from orientation in Gen.Elements(Enum.GetValues<FocusOrientation>())
        from audience in LocalizedTexts
        from description in LocalizedTexts
        from sources in SourceGenerators.SourceLists
        select new Focus(orientation, audience, description) { Sources = sources };

    /// <summary>Gets titles that mean none, one or several roles, and perhaps something else.</summary>
    public static Gen<AmbiguousTitle> AmbiguousTitles { get; } =
        from title in LocalizedTexts
        from roles in Gen.SubListOf(Superiors)
        from readings in Gen.Choose(0, MostTitles).SelectMany(LocalizedTexts.ArrayOf)
        from combines in Flags(1)
        select new AmbiguousTitle(title) { RoleIds = [.. roles], OtherReadings = readings, CombinesRoles = combines[0] };

    /// <summary>Gets reporting lines, to none, one or several roles.</summary>
    public static Gen<ReportingLine> ReportingLines { get; } =
        from some in Gen.SubListOf(Superiors)
        from superiors in Gen.Shuffle<RoleId>(some)
        from seat in Gen.Elements(Enum.GetValues<SeatInTopManagement>())
        from description in LocalizedTexts
        from sources in SourceGenerators.SourceLists
        select new ReportingLine(superiors, seat, description) { Sources = sources };

    /// <summary>Gets relationships to vendors.</summary>
    public static Gen<VendorRelationship> VendorRelationships { get; } =
        from scope in Gen.Elements(Enum.GetValues<VendorScope>())
        from vendors in LocalizedTexts
        from purpose in LocalizedTexts
        from description in LocalizedTexts
        from sources in SourceGenerators.SourceLists
        select new VendorRelationship(scope, vendors, purpose, description) { Sources = sources };

    private static Gen<LocalizedText[]> OtherTitles { get; } = Gen.Choose(0, MostTitles).SelectMany(LocalizedTexts.ArrayOf);

    /// <summary>Gets roles, with and without the parts that may be missing.</summary>
    public static Gen<Role> Roles { get; } = PropertyGenerators.Ids.SelectMany(Role);

    /// <summary>Gets lists of two to five roles with different ids, in half of which every role has some parts of the first.</summary>
    public static Gen<IReadOnlyList<Role>> RoleLists { get; } =
        from count in Gen.Choose(2, MostRoles)
        from ids in PropertyGenerators.Ids.ArrayOf(count)
        from roles in Combinators.Sequence(ids.Select((id, index) => Role($"{id}-{index}")))
        from variants in Combinators.Sequence(roles.Skip(1).Select(role => Mix(role, roles[0])))
        from isAlike in Flags(1)
        select (IReadOnlyList<Role>)(isAlike[0] ? [roles[0], .. variants] : roles);

    private static Gen<Role> Mix(Role role, Role other) =>
        from own in Flags(6)
        let duties = own[3] ? role : other
        let codes = own[1] ? role : other
        select new Role(
            role.Id, own[0] ? role.Title : other.Title, own[1] ? role.Mandate : other.Mandate, own[2] ? role.Focus : other.Focus, duties.Responsibilities)
        {
            Abbreviation = role.Abbreviation,
            DefiningResponsibility = duties.DefiningResponsibility,
            MandateSources = role.MandateSources,
            VendorRelationship = own[4] ? role.VendorRelationship : other.VendorRelationship,
            ReportingLine = own[5] ? role.ReportingLine : other.ReportingLine,
            TitleForms = own[0] ? role.TitleForms : other.TitleForms,
            Aliases = own[0] ? role.Aliases : other.Aliases,
            FunctionalTitles = own[0] ? role.FunctionalTitles : other.FunctionalTitles,
            AmbiguousTitles = own[0] ? role.AmbiguousTitles : other.AmbiguousTitles,
            Remark = own[0] ? role.Remark : other.Remark,
            OccupationCodes = codes.OccupationCodes,
            MissingOccupationCodes = codes.MissingOccupationCodes,
        };

    private static Gen<Role> Role(string id) =>
        from title in LocalizedTexts
        from mandate in LocalizedTexts
        from focus in Focuses
        from count in Gen.Choose(1, MostResponsibilities)
        from responsibilities in Combinators.Sequence(Enumerable.Range(1, count).Select(number => Responsibility($"duty-{number}")))
        from order in Gen.Shuffle(responsibilities)
        from abbreviation in Combinators.Optional(PropertyGenerators.Texts)
        from defining in Combinators.Optional(Gen.Elements(responsibilities))
        from mandateSources in SourceGenerators.SourceLists
        from vendors in Combinators.Optional(VendorRelationships)
        from reportingLine in Combinators.Optional(ReportingLines)
        from titleForms in TitleGenerators.TitleForms
        from aliases in OtherTitles
        from functional in OtherTitles
        from ambiguous in Gen.Choose(0, MostTitles).SelectMany(AmbiguousTitles.ArrayOf)
        from remark in Combinators.Optional(LocalizedTexts)
        from codes in SourceGenerators.Codes
        from missing in SourceGenerators.MissingCodes
        select new Role(id, title, mandate, focus, order)
        {
            Abbreviation = abbreviation,
            DefiningResponsibility = defining,
            MandateSources = mandateSources,
            VendorRelationship = vendors,
            ReportingLine = reportingLine,
            TitleForms = titleForms,
            Aliases = aliases,
            FunctionalTitles = functional,
            AmbiguousTitles = ambiguous,
            Remark = remark,
            OccupationCodes = codes,
            MissingOccupationCodes = [.. missing.Where(absent => codes.All(code => code.Scheme != absent.Scheme))],
        };

    private static Gen<Responsibility> Responsibility(string id) =>
        from area in Areas
        from statement in LocalizedTexts
        from sources in SourceGenerators.SourceLists
        select new Responsibility(id, area, statement) { Sources = sources };

    private static Gen<bool[]> Flags(int count) => ArbMap.Default.GeneratorFor<bool>().ArrayOf(count);
}
