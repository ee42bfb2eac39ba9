using System.Text.Json;

namespace ExecRoles.Tests.Text;

/// <summary>Everything in the built-in model that has a text, with the key that its text must have.</summary>
internal static class ModelTexts
{
    /// <summary>Gets each text by its key.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> ByKey { get; } =
        Roles.All.SelectMany(OfRole).Concat(Areas.All.SelectMany(OfArea)).Concat(OfAspects())
            .Concat(Roles.All.Boundaries.Select(static boundary => (Key: KeyOf(boundary), Text: boundary.Statement)))
            .ToDictionary(static text => text.Key, static text => text.Text);

    /// <summary>Gets each name of an enum's value by its key, as a function of the language.</summary>
    public static IReadOnlyDictionary<string, Func<string, string>> Names { get; } =
        NamesOf<FocusOrientation>("orientations", static (value, language) => value.GetName(language))
            .Concat(NamesOf<VendorScope>("scopes", static (value, language) => value.GetName(language)))
            .Concat(NamesOf<MappingStrength>("strengths", static (value, language) => value.GetName(language)))
            .Concat(NamesOf<TitleStyle>("styles", static (value, language) => value.GetName(language)))
            .Concat(NamesOf<CompanyForm>("companies", static (value, language) => value.GetName(language)))
            .Concat(NamesOf<AspectOutcome>("outcomes", static (value, language) => value.GetName(language)))
            .ToDictionary();

    /// <summary>Gets the keys of sentences, which end with a full stop; all other texts of the model are titles, names or fragments.</summary>
    public static IReadOnlySet<string> Sentences { get; } =
        Statements().Concat(Areas.All.Select(static area => $"areas.{area.Id}.description")).Concat(Roles.All.Boundaries.Select(KeyOf)).ToHashSet();

    /// <summary>Gets the keys of what is said about a role, which begin with a verb.</summary>
    public static IEnumerable<string> Statements() => Roles.All.SelectMany(static role => (IEnumerable<string>)
    [
        $"{role.Id}.mandate",
        $"{role.Id}.focus",
        .. role.Responsibilities.Select(given => $"{role.Id}.responsibilities.{given.Id}"),
        $"{role.Id}.vendors",
    ]);

    private static IEnumerable<(string Key, LocalizedText Text)> OfRole(Role role) =>
    [
        ($"{role.Id}.title", role.Title),
        .. OfForms($"{role.Id}.title", role.TitleForms!.Function),
        .. OfForms($"{role.Id}.title.stock-corporation", role.TitleForms.StockCorporation),
        .. OfForms($"{role.Id}.title.limited-company", role.TitleForms.LimitedCompany),
        ($"{role.Id}.mandate", role.Mandate),
        ($"{role.Id}.focus", role.Focus.Description),
        ($"{role.Id}.focus.audience", role.Focus.Audience),
        .. role.Responsibilities.Select(given => ($"{role.Id}.responsibilities.{given.Id}", given.Statement)),
        ($"{role.Id}.vendors", role.VendorRelationship!.Description),
        ($"{role.Id}.vendors.which", role.VendorRelationship.Vendors),
        ($"{role.Id}.vendors.purpose", role.VendorRelationship.Purpose),
    ];

    private static IEnumerable<(string Key, LocalizedText Text)> OfForms(string key, GenderForms? forms) => forms is null
        ? []
        : [($"{key}.neutral", forms.Neutral), ($"{key}.feminine", forms.Feminine!), ($"{key}.masculine", forms.Masculine!)];

    private static string KeyOf(Boundary boundary) => $"boundaries.{boundary.First}.{boundary.Second}";

    private static IEnumerable<(string Key, LocalizedText Text)> OfArea(ResponsibilityArea area) =>
        [($"areas.{area.Id}", area.Name), ($"areas.{area.Id}.description", area.Description!)];

    private static IEnumerable<(string Key, LocalizedText Text)> OfAspects() =>
        Roles.Compare(Roles.All).Aspects.Select(static compared => compared.Aspect)
            .Where(static aspect => Areas.All.All(area => area.Id != aspect.Id))
            .Select(static aspect => ($"aspects.{aspect.Id}", aspect.Name));

    private static IEnumerable<(string Key, Func<string, string> In)> NamesOf<TEnum>(string root, Func<TEnum, string, string> name)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(value => ($"{root}.{JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())}", (Func<string, string>)(language => name(value, language))));
}
