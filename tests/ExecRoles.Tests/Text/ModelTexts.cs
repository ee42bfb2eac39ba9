namespace ExecRoles.Tests.Text;

/// <summary>Everything in the built-in model that has a text, with the key that its text must have.</summary>
internal static class ModelTexts
{
    /// <summary>Gets each text by its key.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> ByKey { get; } =
        Roles.All.SelectMany(OfRole).Concat(Areas.All.SelectMany(OfArea)).Concat(OfAspects())
            .Concat(Roles.All.Boundaries.Select(static boundary => (Key: KeyOf(boundary), Text: boundary.Statement)))
            .ToDictionary(static text => text.Key, static text => text.Text);

    /// <summary>Gets the sources of each text that has some, by its key.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Source>> Sources { get; } =
        Roles.All.SelectMany(SourcesOf).Concat(Roles.All.Boundaries.Select(static boundary => (Key: KeyOf(boundary), boundary.Sources)))
            .Where(static text => text.Sources.Count > 0).ToDictionary(static text => text.Key, static text => text.Sources);

    /// <summary>Gets what classifications call the codes of roles, and the remarks on them, by key.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> OfCodes { get; } = Roles.All.SelectMany(OfCodesOf)
        .DistinctBy(static text => text.Key).ToDictionary(static text => text.Key, static text => text.Text);

    /// <summary>Gets the other titles of roles by key, as the files have them: one row a list.</summary>
    public static IEnumerable<KeyValuePair<string, string>> OtherTitlesIn(string language) => Roles.All
        .SelectMany(static role => new[] { ($"{role.Id}.aliases", role.Aliases), ($"{role.Id}.functional", role.FunctionalTitles) })
        .Select(list => KeyValuePair.Create(list.Item1, string.Join("; ", list.Item2.Where(title => title.Languages.Contains(language)).Select(title => title.In(language)))))
        .Where(static row => row.Value.Length > 0);

    /// <summary>Gets the keys of sentences, which end with a full stop; all other texts of the model are titles, names or fragments.</summary>
    public static IReadOnlySet<string> Sentences { get; } =
        Statements().Concat(Areas.All.Select(static area => $"areas.{area.Id}.description")).Concat(Roles.All.Boundaries.Select(KeyOf))
            .Concat(Roles.All.Where(static role => role.Remark is not null).Select(static role => $"{role.Id}.remark")).ToHashSet();

    /// <summary>Gets the keys of what is said about a role, which begin with a verb.</summary>
    public static IEnumerable<string> Statements() => Roles.All.SelectMany(static role => (IEnumerable<string>)
    [
        $"{role.Id}.mandate",
        $"{role.Id}.focus",
        .. role.Responsibilities.Select(given => $"{role.Id}.responsibilities.{given.Id}"),
        $"{role.Id}.reporting-line",
        $"{role.Id}.vendors",
    ]);

    private static IEnumerable<(string Key, LocalizedText Text)> OfRole(Role role) =>
    [
        ($"{role.Id}.title", role.Title),
        .. role.TitleForms.Select(form => (KeyOf(role, form), form.Text)),
        ($"{role.Id}.mandate", role.Mandate),
        ($"{role.Id}.focus", role.Focus.Description),
        ($"{role.Id}.focus.audience", role.Focus.Audience),
        .. role.Responsibilities.Select(given => ($"{role.Id}.responsibilities.{given.Id}", given.Statement)),
        ($"{role.Id}.reporting-line", role.ReportingLine!.Description),
        ($"{role.Id}.vendors", role.VendorRelationship!.Description),
        ($"{role.Id}.vendors.which", role.VendorRelationship.Vendors),
        ($"{role.Id}.vendors.purpose", role.VendorRelationship.Purpose),
        .. role.Remark is { } remark ? [($"{role.Id}.remark", remark)] : Array.Empty<(string, LocalizedText)>(),
    ];

    private static IEnumerable<(string Key, IReadOnlyList<Source> Sources)> SourcesOf(Role role) =>
    [
        ($"{role.Id}.mandate", role.MandateSources),
        ($"{role.Id}.focus", role.Focus.Sources),
        ($"{role.Id}.vendors", role.VendorRelationship!.Sources),
        ($"{role.Id}.reporting-line", role.ReportingLine!.Sources),
        .. role.Responsibilities.Select(given => ($"{role.Id}.responsibilities.{given.Id}", given.Sources)),
        .. role.TitleForms.Select(form => (KeyOf(role, form), form.Sources)),
    ];

    private static IEnumerable<(string Key, LocalizedText Text)> OfCodesOf(Role role) => role.OccupationCodes
        .SelectMany(code => new[] { ($"occupations.{Slug(code.Scheme)}.{code.Code}", code.Label), ($"{role.Id}.codes.{Slug(code.Scheme)}.{code.Code}", code.Remark!) })
        .Concat(role.MissingOccupationCodes.Select(missing => ($"{role.Id}.codes.{Slug(missing.Scheme)}", missing.Remark!)));

    private static string Slug(string scheme) => scheme.Replace("*", "", StringComparison.Ordinal).Replace(' ', '-').ToLowerInvariant();

    private static string KeyOf(Role role, TitleForm form) => $"{role.Id}.title.{form.Body.Id}.{form.Gender.ToString().ToLowerInvariant()}";

    private static string KeyOf(Boundary boundary) =>
        string.Join('.', new[] { boundary.First.Value, boundary.Second.Value }.Order(StringComparer.Ordinal).Prepend("boundaries"));

    private static IEnumerable<(string Key, LocalizedText Text)> OfArea(ResponsibilityArea area) =>
        [($"areas.{area.Id}", area.Name), ($"areas.{area.Id}.description", area.Description!)];

    private static IEnumerable<(string Key, LocalizedText Text)> OfAspects() =>
        Roles.Compare(Roles.All).Aspects.Select(static compared => compared.Aspect)
            .Where(static aspect => Areas.All.All(area => area.Id != aspect.Id))
            .Select(static aspect => ($"aspects.{aspect.Id}", aspect.Name));
}
