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
    // Trimming and ahead-of-time compilation see each type here; nothing is found by reflection.
    private static readonly JsonConverter[] Converters =
    [
        new ObjectConverter<LocalizedText>("a text", LocalizedTextReader.Read),
        new ObjectConverter<Role>("a role", RoleReader.Read),
        new ObjectConverter<RoleCatalog>("a role catalog", CatalogReader.Read),
        new ObjectConverter<ResponsibilityArea>("an area", AreaReader.Read),
        new ObjectConverter<Responsibility>("a responsibility", ResponsibilityReader.Read),
        new ObjectConverter<Focus>("a focus", FocusReader.Read),
        new ObjectConverter<ReportingLine>("a reporting line", ReportingLineReader.Read),
        new ObjectConverter<VendorRelationship>("a vendor relationship", VendorRelationshipReader.Read),
        new ObjectConverter<TitleForm>("a title form", TitleFormReader.Read),
        new ObjectConverter<AmbiguousTitle>("an ambiguous title", AmbiguousTitleReader.Read),
        new ObjectConverter<OccupationCode>("an occupation code", OccupationCodeReader.ReadPresent),
        new ObjectConverter<MissingOccupationCode>("a missing occupation code", OccupationCodeReader.ReadMissing),
        new ObjectConverter<Source>("a source", SourceReader.Read),
        new ObjectConverter<Boundary>("a boundary", BoundaryReader.Read),
        new ObjectConverter<RoleComparison>(),
        new ObjectConverter<AspectComparison>(),
        new ObjectConverter<AspectEntry>(),
        new ObjectConverter<AspectDetail>(),
        new ObjectConverter<Aspect>(),
        new ObjectConverter<CatalogChange>(),
        new WordConverter<RoleId>(RoleIdReader.What, static id => id.Value, RoleId.TryParse, RoleIdReader.ProblemOf),
        new WordConverter<CompanyForm>(CompanyForm.What, static form => form.Id, CompanyFormReader.TryParse, CompanyFormReader.ProblemOf),
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type)
    {
        foreach (JsonConverter converter in Converters)
        {
            if (converter.CanConvert(type))
            {
                return converter;
            }
        }

        return TryCreateWord(type);
    }

    private static JsonConverter? TryCreateWord(Type type) => type switch
    {
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
