namespace ExecRoles;

/// <summary>Makes the codes of built-in roles in the three classifications, each in the version that the facts are from.</summary>
internal static class BuiltInCode
{
    internal static OccupationCode Esco(string code, string uuid, MappingStrength strength, string label, string germanLabel, string remark) => new(
        OccupationSchemes.Esco,
        code,
        strength,
        new LocalizedText(("en", label), ("de", germanLabel)),
        OccupationSchemes.EscoVersion,
        new Uri("http://data.europa.eu/esco/occupation/" + uuid),
        remark,
        [new Source(OccupationSchemes.EscoEdition, code, null)]);

    internal static OccupationCode Isco(string code, MappingStrength strength, string label, string remark) => new(
        OccupationSchemes.Isco08,
        code,
        strength,
        new LocalizedText(("en", label)),
        uri: new Uri("http://data.europa.eu/esco/isco/C" + code),
        remark: remark,
        sources: [new Source(OccupationSchemes.Isco08, code, null)]);

    internal static OccupationCode Onet(string code, MappingStrength strength, string label, string remark) => new(
        OccupationSchemes.OnetSoc,
        code,
        strength,
        new LocalizedText(("en", label)),
        OccupationSchemes.OnetVersion,
        remark: remark,
        sources: [new Source(OccupationSchemes.OnetEdition, code, null)]);

    internal static OccupationCode NoOnet(string remark) => OccupationCode.None(
        OccupationSchemes.OnetSoc, OccupationSchemes.OnetVersion, remark, [new Source(OccupationSchemes.OnetEdition, null, null)]);
}
