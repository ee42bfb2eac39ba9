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
        from place in Combinators.Optional(PropertyGenerators.Texts)
        from remark in Combinators.Optional(PropertyGenerators.Texts)
        select new Source(scheme, place, remark));

    /// <summary>Gets none to two sources.</summary>
    public static Gen<Source[]> SourceLists { get; } =
        from count in Gen.Choose(0, 2)
        from sources in Sources.ArrayOf(count)
        select sources;

    /// <summary>Gets the codes of one role: for some classifications one or two, or word that there is none.</summary>
    public static Gen<OccupationCode[]> Codes { get; } =
        from schemes in Gen.SubListOf(Schemes)
        from codes in Combinators.Sequence(schemes.Select(scheme => Gen.OneOf(None(scheme), CodesOf(scheme))))
        select codes.SelectMany(some => some).ToArray();

    private static Gen<OccupationCode[]> None(string scheme) =>
        from version in Combinators.Optional(PropertyGenerators.Texts)
        from remark in Combinators.Optional(PropertyGenerators.Texts)
        from sources in SourceLists
        select new[] { OccupationCode.None(scheme, version, remark, sources) };

    private static Gen<OccupationCode[]> CodesOf(string scheme) =>
        from count in Gen.Choose(1, MostCodes)
        from codes in Combinators.Sequence(Enumerable.Range(1, count).Select(number => Code(scheme, number)))
        select codes;

    private static Gen<OccupationCode> Code(string scheme, int number) =>
        from code in PropertyGenerators.Texts
        from strength in Gen.Elements(Enum.GetValues<MappingStrength>())
        from label in ModelGenerators.LocalizedTexts
        from version in Combinators.Optional(PropertyGenerators.Texts)
        from address in Combinators.Optional(Gen.Elements(Addresses))
        from remark in Combinators.Optional(PropertyGenerators.Texts)
        from sources in SourceLists
        select new OccupationCode(scheme, $"{code}{number}", strength, label, version, address is null ? null : new Uri(address), remark, sources);
}
