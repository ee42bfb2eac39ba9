using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Titles by gender for property tests.</summary>
internal static class TitleGenerators
{
    private static readonly GenderForms[] CommonForms =
    [
        new(German("IT-Leitung"), German("IT-Leiterin"), German("IT-Leiter")),
        new(German("Vorsitz der Geschäftsführung"), German("Vorsitzende der Geschäftsführung"), German("Vorsitzender der Geschäftsführung")),
        new(new LocalizedText(("en", "Head of IT"), ("de", "IT-Leitung")), German("IT-Leiterin")),
    ];

    /// <summary>Gets the forms of one title, half of them from a pool of three.</summary>
    public static Gen<GenderForms> GenderForms { get; } = Gen.OneOf(
        Gen.Elements(CommonForms),
        from neutral in ModelGenerators.LocalizedTexts
        from feminine in Combinators.Optional(ModelGenerators.LocalizedTexts)
        from masculine in Combinators.Optional(ModelGenerators.LocalizedTexts)
        select new GenderForms(neutral, feminine, masculine));

    /// <summary>Gets title forms, with and without the seats in boards.</summary>
    public static Gen<TitleForms> TitleForms { get; } =
        from function in GenderForms
        from stockCorporation in Combinators.Optional(GenderForms)
        from limitedCompany in Combinators.Optional(GenderForms)
        from sources in SourceGenerators.SourceLists
        select new TitleForms(function, stockCorporation, limitedCompany, sources);

    private static LocalizedText German(string title) => new(("de", title));
}
