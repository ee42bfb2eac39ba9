namespace ExecRoles.Tests.Text;

/// <summary>The catalog has every row of the fact sheets, and nothing else.</summary>
public sealed class SuiteFactsTests
{
    [Fact]
    public void Responsibilities_OfCatalog_AreThoseOfTheFacts() =>
        Roles.All.SelectMany(static role => role.Responsibilities.Select(given =>
                $"{role.Id} {given.Id} {given.Area.Id}{(given == role.DefiningResponsibility ? " defining" : string.Empty)}"))
            .ShouldBe(SuiteFacts.Lines(SuiteFacts.Responsibilities));

    [Fact]
    public void Directions_OfCatalog_AreThoseOfTheFacts() =>
        Roles.All.Select(static role => $"{role.Id} {role.Focus} {role.VendorRelationship}").ShouldBe(SuiteFacts.Lines(SuiteFacts.Directions));

    [Fact]
    public void Codes_OfCatalog_AreThoseOfTheFacts() =>
        Roles.All.SelectMany(static role => role.OccupationCodes.Select(Written).Concat(role.MissingOccupationCodes.Select(Written)).Select(code => $"{role.Id}|{code}"))
            .ShouldBe(SuiteFacts.Lines(SuiteFacts.Codes));

    [Fact]
    public void Boundaries_OfCatalog_AreThoseOfTheFacts() =>
        Roles.All.Boundaries.Select(static boundary => $"{boundary.First} {boundary.Second}")
            .ShouldBe(SuiteFacts.Lines(SuiteFacts.Boundaries), ignoreOrder: true);

    private static string Written(OccupationCode code) =>
        $"{Edition(code.Scheme, code.SchemeVersion)}|{code.Code}|{code.Relation.ToString().ToLowerInvariant()}|{code.Label.In("en")}|{code.Uri?.OriginalString}";

    private static string Written(MissingOccupationCode missing) => $"{Edition(missing.Scheme, missing.SchemeVersion)}|none";

    private static string Edition(string scheme, string? version) => version is null ? scheme : $"{scheme} {version}";
}
