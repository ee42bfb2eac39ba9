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

    private static readonly string[] Languages = ["en", "de", "fr", "pt-BR", "zh-Hant-TW", "de-CH"];

    private static readonly LocalizedText[] CommonTexts =
    [
        new(("en", "Runs payroll"), ("de", "Verantwortet die Entgeltabrechnung")), new(("en", "Runs payroll")), new(("de", "Leitet Reisen")),
    ];

    private static readonly ResponsibilityArea[] AreaPool =
    [
        .. ExecRoles.Areas.All,
        new("payroll", new LocalizedText(("en", "Payroll"), ("de", "Entgeltabrechnung"))),
        new("travel", new LocalizedText(("de", "Reisen")), new LocalizedText(("de", "Dienstreisen und ihre Abrechnung"))),
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
        select new Focus(orientation, audience, description);

    /// <summary>Gets relationships to vendors.</summary>
    public static Gen<VendorRelationship> VendorRelationships { get; } =
        from scope in Gen.Elements(Enum.GetValues<VendorScope>())
        from vendors in LocalizedTexts
        from purpose in LocalizedTexts
        from description in LocalizedTexts
        from sources in SourceGenerators.SourceLists
        select new VendorRelationship(scope, vendors, purpose, description, sources);

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
        from own in Flags(5)
        let duties = own[3] ? role : other
        select new Role(
            role.Id,
            own[0] ? role.Title : other.Title,
            own[1] ? role.Mandate : other.Mandate,
            own[2] ? role.Focus : other.Focus,
            duties.Responsibilities,
            role.Abbreviation,
            duties.DefiningResponsibility?.Id,
            own[4] ? role.VendorRelationship : other.VendorRelationship,
            own[0] ? role.TitleForms : other.TitleForms,
            own[1] ? role.Codes : other.Codes);

    private static Gen<Role> Role(string id) =>
        from title in LocalizedTexts
        from mandate in LocalizedTexts
        from focus in Focuses
        from count in Gen.Choose(1, MostResponsibilities)
        from responsibilities in Combinators.Sequence(Enumerable.Range(1, count).Select(number => Responsibility($"duty-{number}")))
        from order in Gen.Shuffle(responsibilities)
        from abbreviation in Combinators.Optional(PropertyGenerators.Texts)
        from defining in Combinators.Optional(Gen.Elements(responsibilities))
        from vendors in Combinators.Optional(VendorRelationships)
        from titleForms in Combinators.Optional(TitleGenerators.TitleForms)
        from codes in SourceGenerators.Codes
        select new Role(id, title, mandate, focus, order, abbreviation, defining?.Id, vendors, titleForms, codes);

    private static Gen<Responsibility> Responsibility(string id) =>
        from area in Areas
        from statement in LocalizedTexts
        from sources in SourceGenerators.SourceLists
        select new Responsibility(id, area, statement, sources);

    private static Gen<bool[]> Flags(int count) => ArbMap.Default.GeneratorFor<bool>().ArrayOf(count);
}
