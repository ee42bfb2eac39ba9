using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Sources and occupation codes for property tests.</summary>
internal static class SourceGenerators
{
    private const int MostCodes = 2;

    private static readonly string[] Schemes = [OccupationSchemes.Esco, OccupationSchemes.Isco08, OccupationSchemes.OnetSoc, "house codes"];

    private static readonly string[] Addresses =
    [
        "http://data.europa.eu/esco/isco/C1330", "HTTP://Example.org:80/Straße?a=\"b\"&c#ä", "urn:x:1", "mailto:a@example.org", "file:///codes/1", "svn+ssh://example.org/\U0001F4BB",
    ];

    /// <summary>Gets sources.</summary>
    public static Gen<Source> Sources { get; } = Gen.OneOf(
        Gen.Constant(Source.CommonKnowledge),
        from scheme in Gen.OneOf(Gen.Elements(Source.Web, Source.Document), PropertyGenerators.Texts)
        from version in Combinators.Optional(PropertyGenerators.Texts)
        from place in Combinators.Optional(PropertyGenerators.Texts)
        from address in OptionalAddresses
        from remark in Combinators.Optional(ModelGenerators.LocalizedTexts)
        select new Source(scheme) { Version = version, Place = place, Uri = address, Remark = remark });

    /// <summary>Gets none to two sources.</summary>
    public static Gen<Source[]> SourceLists { get; } =
        from count in Gen.Choose(0, 2)
        from sources in Sources.ArrayOf(count)
        select sources;

    /// <summary>Gets the codes of one role: for some classifications one or two.</summary>
    public static Gen<OccupationCode[]> Codes { get; } =
        from schemes in Gen.SubListOf(Schemes)
        from codes in Combinators.Sequence(schemes.Select(CodesOf))
        select codes.SelectMany(some => some).ToArray();

    /// <summary>Gets word that some classifications have no code.</summary>
    public static Gen<MissingOccupationCode[]> MissingCodes { get; } =
        from schemes in Gen.SubListOf(Schemes)
        from missing in Combinators.Sequence(schemes.Select(MissingCode))
        select missing;

    private static Gen<Uri?> OptionalAddresses =>
        Combinators.Optional(Gen.Elements(Addresses)).Select(address => address is null ? null : new Uri(address));

    private static Gen<MissingOccupationCode> MissingCode(string scheme) =>
        from version in Combinators.Optional(PropertyGenerators.Texts)
        from remark in Combinators.Optional(ModelGenerators.LocalizedTexts)
        from sources in SourceLists
        select new MissingOccupationCode(scheme) { SchemeVersion = version, Remark = remark, Sources = sources };

    private static Gen<OccupationCode[]> CodesOf(string scheme) =>
        from count in Gen.Choose(1, MostCodes)
        from codes in Combinators.Sequence(Enumerable.Range(1, count).Select(number => Code(scheme, number)))
        select codes;

    private static Gen<OccupationCode> Code(string scheme, int number) =>
        from code in PropertyGenerators.Texts
        from relation in Gen.Elements(Enum.GetValues<MappingRelation>())
        from label in ModelGenerators.LocalizedTexts
        from version in Combinators.Optional(PropertyGenerators.Texts)
        from address in OptionalAddresses
        from remark in Combinators.Optional(ModelGenerators.LocalizedTexts)
        from sources in SourceLists
        select new OccupationCode(scheme, $"{code}{number}", relation, label)
        {
            SchemeVersion = version,
            Uri = address,
            Remark = remark,
            Sources = sources,
        };
}
