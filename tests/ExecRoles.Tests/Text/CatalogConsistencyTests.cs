using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>What must hold between the parts of the whole catalog.</summary>
public sealed partial class CatalogConsistencyTests
{
    [Fact]
    public void ResponsibilityIds_AcrossRoles_AreUnique() => Roles.All.SelectMany(static role => role.Responsibilities).Select(static given => given.Id).ShouldBeUnique();

    [Fact]
    public void Areas_BuiltIn_AreAllUsed() => Roles.All.Areas.Select(static area => area.Id).ShouldBe(Areas.All.Select(static area => area.Id), ignoreOrder: true);

    [Fact]
    public void DefiningResponsibility_OfRoles_IsThereButForTheCto() =>
        Roles.All.Where(static role => role.DefiningResponsibility is null).ShouldBe([Roles.Cto]);

    [Fact]
    public void Codes_OfRoles_AreWellFormed() =>
        Roles.All.SelectMany(static role => role.OccupationCodes.Where(static code => !PatternOf(code.Scheme).IsMatch(code.Code))
            .Select(code => $"{role.Id}: {code}")).ShouldBeNone();

    [Fact]
    public void Codes_OfRoles_SayOfEachClassificationWhetherItHasOne() =>
        Roles.All.Where(static role => !role.OccupationCodes.Select(static code => code.Scheme).Concat(role.MissingOccupationCodes.Select(static missing => missing.Scheme)).Distinct()
                .SequenceEqual([OccupationSchemes.Esco, OccupationSchemes.Isco08, OccupationSchemes.OnetSoc]))
            .Select(static role => role.Id.Value).ShouldBeNone();

    [Fact]
    public void IscoCode_OfRole_IsTheGroupThatEscoFilesItUnder() =>
        Roles.All.Where(static role => !Code(role, OccupationSchemes.Esco).StartsWith(Code(role, OccupationSchemes.Isco08) + ".", StringComparison.Ordinal))
            .Select(static role => role.Id.Value).ShouldBeNone();

    [Theory]
    [InlineData("en", "{0}")]
    [InlineData("de", "Die {0}-Rolle|die {0}-Rolle")]
    public void Boundary_OfPair_NamesBothRoles(string language, string names) =>
        Roles.All.Boundaries.SelectMany(boundary => new[] { boundary.First, boundary.Second }
                .Where(id => !names.Split('|').Any(name => Regex.IsMatch(
                    boundary.Statement.In(language), $@"\b{string.Format(System.Globalization.CultureInfo.InvariantCulture, name, Roles.All[id].Abbreviation)}\b")))
                .Select(id => $"{boundary}: {id}")).ShouldBeNone();

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Texts_OfLanguage_ComeOnce(string language) =>
        BuiltInTextFiles.InSource[language].Where(static pair => !pair.Value.Contains('{', StringComparison.Ordinal)).GroupBy(static pair => pair.Value).Where(static same => same.Count() > 1)
            .Where(static same => same.Select(static pair => ThingOf(pair.Key)).Distinct().Count() > 1)
            .Select(static same => string.Join(" = ", same.Select(static pair => pair.Key))).ShouldBeNone();

    [Fact]
    public void TitleForms_OfRoles_AreThereInGermanInAllThreeForms() =>
        Roles.All.Where(static role => TitleStyles.Any(style => role.GetTitle("de", style) is null)).Select(static role => role.Id.Value).ShouldBeNone();

    [Fact]
    public void NeutralForm_OfRole_StandsInTheGermanTitle() =>
        Roles.All.Where(static role => !role.Title.In("de").EndsWith($" ({role.GetTitle("de")})", StringComparison.Ordinal))
            .Select(static role => role.Id.Value).ShouldBeNone();

    [Fact]
    public void Sources_OfEveryFact_AreThere() =>
        Roles.All.SelectMany(static role => role.Responsibilities.Select(given => ($"{role.Id}.{given.Id}", given.Sources))
                .Concat(role.TitleForms.Where(static form => form.Body == CompanyForm.Function && form.Gender == TitleGender.Neutral)
                    .Select(form => ($"{role.Id}.title", form.Sources)))
                .Append(($"{role.Id}.vendors", role.VendorRelationship!.Sources))
                .Concat(role.OccupationCodes.Select(code => ($"{role.Id}.{code}", code.Sources)))
                .Concat(role.MissingOccupationCodes.Select(missing => ($"{role.Id}.{missing}", missing.Sources))))
            .Concat(Roles.All.Boundaries.Select(static boundary => ($"boundaries.{boundary}", boundary.Sources)))
            .Where(static fact => fact.Sources.Count == 0).Select(static fact => fact.Item1).ShouldBeNone();

    [Theory]
    [InlineData("cio")]
    [InlineData("cto")]
    public void Sources_OfCioAndCto_AreTheTwoTextsByTitle(string role) =>
        Roles.All[role].Responsibilities.SelectMany(static given => given.Sources).Select(static source => source.Place).Distinct()
            .ShouldBe(["Difference between CTO and CIO", "Differenz zwischen CTO und CIO"]);

    private static readonly TitleStyle[] TitleStyles = [TitleStyle.Neutral, TitleStyle.Feminine, TitleStyle.Masculine, TitleStyle.Pair];

    private static string Code(Role role, string scheme) => role.OccupationCodes.First(code => code.Scheme == scheme).Code;

    // The forms of one title may be alike, in whatever company.
    private static string ThingOf(string key) => BuiltInTextFiles.IsTitleForm(key) ? key.Split('.')[0] + key[key.LastIndexOf('.')..] : key;

    private static Regex PatternOf(string scheme) => scheme switch
    {
        OccupationSchemes.Esco => EscoCode(),
        OccupationSchemes.Isco08 => IscoCode(),
        _ => OnetCode(),
    };

    [GeneratedRegex(@"^\d{4}(\.\d+)+$")]
    private static partial Regex EscoCode();

    [GeneratedRegex(@"^\d{4}$")]
    private static partial Regex IscoCode();

    [GeneratedRegex(@"^\d\d-\d{4}\.\d\d$")]
    private static partial Regex OnetCode();
}
