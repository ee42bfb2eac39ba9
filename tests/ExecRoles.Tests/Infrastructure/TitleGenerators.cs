using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Forms of titles for property tests.</summary>
internal static class TitleGenerators
{
    private static readonly CompanyForm[] Bodies =
        [CompanyForm.Function, CompanyForm.StockCorporation, CompanyForm.LimitedCompany, CompanyForm.Parse("cooperative")];

    // The neutral form, the feminine and the masculine one.
    private static readonly LocalizedText?[][] CommonForms =
    [
        [German("IT-Leitung"), German("IT-Leiterin"), German("IT-Leiter")],
        [German("Vorsitz der Geschäftsführung"), German("Vorsitzende der Geschäftsführung"), German("Vorsitzender der Geschäftsführung")],
        [new LocalizedText(("en", "Head of IT"), ("de", "IT-Leitung")), German("IT-Leiterin"), null],
    ];

    /// <summary>Gets the title forms of one role: for some bodies some genders, each pair of the two once.</summary>
    public static Gen<TitleForm[]> TitleForms { get; } =
        from bodies in Gen.SubListOf(Bodies)
        from forms in Combinators.Sequence(bodies.Select(FormsOf))
        select forms.SelectMany(some => some).ToArray();

    private static Gen<TitleForm[]> FormsOf(CompanyForm body) =>
        from texts in Gen.OneOf(Gen.Elements(CommonForms), Combinators.Optional(ModelGenerators.LocalizedTexts).ArrayOf(CommonForms[0].Length))
        from sources in SourceGenerators.SourceLists
        select texts.Index().Where(text => text.Item is not null)
            .Select(text => new TitleForm(body, (TitleGender)text.Index, text.Item!) { Sources = sources }).ToArray();

    private static LocalizedText German(string title) => new(("de", title));
}
