using Spectre.Console;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>Makes the rows that a description has with its sources: title forms, occupation codes, and where each fact comes from.</summary>
internal static class References
{
    internal static IEnumerable<(Text Label, Text[] Lines)> Of(RoleCatalog catalog, Role role, string language) =>
        new[]
        {
            (Label: Word(catalog, "words.titles", language), Lines: Titles(role, language)),
            (Label: Word(catalog, "words.codes", language), Lines: Codes(catalog, role, language)),
            (Label: Word(catalog, "words.sources", language), Lines: Sources(role, language)),
        }.Where(static row => row.Lines.Length > 0);

    private static Text Word(RoleCatalog catalog, string key, string language) => Texts.Of(catalog.Word(key, language), Styles.Strong);

    private static Text[] Titles(Role role, string language) =>
    [
        .. from companyForm in Enum.GetValues<CompanyForm>()
           let forms = role.TitleForms?.For(companyForm)
           where forms is not null
           from style in Enum.GetValues<TitleStyle>()
           from title in TitlesIn(forms, style, language)
           let place = companyForm == CompanyForm.Any ? string.Empty : $" ({companyForm.GetName(language)})"
           select Texts.Of($"{style.GetName(language)}{place}: {title}"),
    ];

    // A language without forms of its own shows those of the others.
    private static IEnumerable<string> TitlesIn(GenderForms forms, TitleStyle style, string language) =>
        (forms.Neutral.Resolve(language).IsFallback ? forms.Neutral.Languages : [language])
            .Select(tag => forms.Get(tag, style)).OfType<string>();

    private static Text[] Codes(RoleCatalog catalog, Role role, string language) =>
    [
        .. role.Codes.SelectMany(code => (Text[])
        [
            Texts.Of(code is { Label: { } label, Strength: { } strength }
                ? $"{code}: {label.In(language)} ({strength.GetName(language)})"
                : $"{code}: {catalog.Word("codes.none", language)}"),
            .. code.Remark is { } remark ? new[] { Texts.Of(remark, Styles.Faint) } : [],
        ]),
    ];

    private static Text[] Sources(Role role, string language)
    {
        (string Fact, IReadOnlyList<Source> Sources)[] facts =
        [
            (role.Title.In(language), role.TitleForms?.Sources ?? []),
            .. role.Responsibilities.Select(given => (given.Statement.In(language), given.Sources)),
            (role.VendorRelationship?.Description.In(language) ?? string.Empty, role.VendorRelationship?.Sources ?? []),
        ];
        return
        [
            .. facts.Where(static fact => fact.Sources.Count > 0)
                .SelectMany(static fact => (Text[])[Texts.Of(fact.Fact), Texts.Of(string.Join("; ", fact.Sources), Styles.Faint)]),
        ];
    }
}
