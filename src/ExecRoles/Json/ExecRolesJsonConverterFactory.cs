using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExecRoles.Json;

/// <summary>Reads and writes the types of ExecRoles for <see cref="JsonSerializer"/>; named by attributes, not meant for code.</summary>
/// <remarks>
/// Ids, company forms and enumerations are strings, also as keys of dictionaries, and are read only as they are written, such as
/// <c>stock-corporation</c>. Unknown members are skipped unless the options disallow them, and the case of members is ignored where the
/// options ignore it. Thread-safe.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExecRolesJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => TryCreate(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => TryCreate(typeToConvert);

    // Trimming and ahead-of-time compilation see each type here; nothing is found by reflection.
    private static JsonConverter? TryCreate(Type type) => type switch
    {
        _ when type == typeof(LocalizedText) =>
            new ObjectConverter<LocalizedText>("a text", LocalizedTextReader.Read, LocalizedTextWriter.Write),
        _ when type == typeof(RoleId) =>
            new WordConverter<RoleId>(RoleIdReader.What, static id => id.Value, RoleId.TryParse, RoleIdReader.ProblemOf),
        _ when type == typeof(Role) => new ObjectConverter<Role>("a role", RoleReader.Read, RoleWriter.WriteWithAreas),
        _ when type == typeof(RoleCatalog) => new ObjectConverter<RoleCatalog>("a role catalog", CatalogReader.Read, CatalogWriter.Write),
        _ => TryCreatePart(type) ?? TryCreateWord(type) ?? TryCreateComparison(type),
    };

    private static JsonConverter? TryCreatePart(Type type) => type switch
    {
        _ when type == typeof(ResponsibilityArea) =>
            new ObjectConverter<ResponsibilityArea>("an area", AreaReader.Read, ResponsibilityWriter.Write),
        _ when type == typeof(Responsibility) =>
            new ObjectConverter<Responsibility>("a responsibility", ResponsibilityReader.Read, ResponsibilityWriter.WriteWithArea),
        _ when type == typeof(Focus) => new ObjectConverter<Focus>("a focus", FocusReader.Read, RoleWriter.Write),
        _ when type == typeof(ReportingLine) =>
            new ObjectConverter<ReportingLine>("a reporting line", ReportingLineReader.Read, RoleWriter.Write),
        _ when type == typeof(VendorRelationship) =>
            new ObjectConverter<VendorRelationship>("a vendor relationship", VendorRelationshipReader.Read, RoleWriter.Write),
        _ when type == typeof(TitleForm) => new ObjectConverter<TitleForm>("a title form", TitleFormReader.Read, RoleWriter.Write),
        _ when type == typeof(AmbiguousTitle) =>
            new ObjectConverter<AmbiguousTitle>("an ambiguous title", AmbiguousTitleReader.Read, RoleWriter.Write),
        _ when type == typeof(OccupationCode) =>
            new ObjectConverter<OccupationCode>("an occupation code", OccupationCodeReader.ReadPresent, OccupationCodeWriter.Write),
        _ when type == typeof(MissingOccupationCode) =>
            new ObjectConverter<MissingOccupationCode>(
                "a missing occupation code", OccupationCodeReader.ReadMissing, OccupationCodeWriter.Write),
        _ when type == typeof(Source) => new ObjectConverter<Source>("a source", SourceReader.Read, SourceWriter.Write),
        _ when type == typeof(Boundary) => new ObjectConverter<Boundary>("a boundary", BoundaryReader.Read, BoundaryWriter.Write),
        _ => null,
    };

    private static JsonConverter? TryCreateWord(Type type) => type switch
    {
        _ when type == typeof(CompanyForm) =>
            new WordConverter<CompanyForm>(
                CompanyForm.What, static form => form.Id, CompanyFormReader.TryParse, CompanyFormReader.ProblemOf),
        _ when type == typeof(FocusOrientation) => Enumeration<FocusOrientation>("an orientation", EnumWords.Orientations),
        _ when type == typeof(VendorScope) => Enumeration<VendorScope>("a vendor scope", EnumWords.Scopes),
        _ when type == typeof(MappingRelation) => Enumeration<MappingRelation>("a mapping relation", EnumWords.Relations),
        _ when type == typeof(AspectOutcome) => Enumeration<AspectOutcome>("an outcome", EnumWords.Outcomes),
        _ when type == typeof(TitleStyle) => Enumeration<TitleStyle>("a title style", EnumWords.Styles),
        _ when type == typeof(TitleGender) => Enumeration<TitleGender>("a gender", EnumWords.Genders),
        _ when type == typeof(SeatInTopManagement) => Enumeration<SeatInTopManagement>(ReportingLineReader.Seat, EnumWords.Seats),
        _ when type == typeof(CatalogChangeKind) => Enumeration<CatalogChangeKind>("a kind of change", EnumWords.Changes),
        _ => null,
    };

    private static JsonConverter? TryCreateComparison(Type type) => type switch
    {
        _ when type == typeof(RoleComparison) => new WriteOnlyConverter<RoleComparison>(ComparisonWriter.Write),
        _ when type == typeof(AspectComparison) => new WriteOnlyConverter<AspectComparison>(ComparisonWriter.Write),
        _ when type == typeof(AspectEntry) => new WriteOnlyConverter<AspectEntry>(ComparisonWriter.Write),
        _ when type == typeof(AspectDetail) => new WriteOnlyConverter<AspectDetail>(ComparisonWriter.Write),
        _ when type == typeof(Aspect) => new WriteOnlyConverter<Aspect>(ComparisonWriter.Write),
        _ when type == typeof(CatalogChange) => new WriteOnlyConverter<CatalogChange>(CatalogChangeWriter.Write),
        _ => null,
    };

    private static WordConverter<T> Enumeration<T>(string what, EnumWords words)
        where T : struct, Enum
    {
        return new WordConverter<T>(what, value => words.Of(Convert.ToInt32(value, CultureInfo.InvariantCulture)), TryParse, ProblemOf);

        bool TryParse(string word, out T value)
        {
            int number = words.IndexOf(word);
            value = number < 0 ? default : (T)Enum.ToObject(typeof(T), number);
            return number >= 0;
        }

        string ProblemOf(string word) => $"{ValueReader.UnknownWord(word, what)} {Suggestion.For(word, words.All, "words")}";
    }
}
