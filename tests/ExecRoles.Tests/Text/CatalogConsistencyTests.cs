using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>What must hold between the parts of the whole catalog.</summary>
public sealed partial class CatalogConsistencyTests
{
    private static readonly TitleStyle[] TitleStyles = [TitleStyle.Neutral, TitleStyle.Feminine, TitleStyle.Masculine, TitleStyle.Pair];

    private static readonly string[] Classifications =
        [OccupationSchemes.Esco, OccupationSchemes.Isco08, OccupationSchemes.OnetSoc, OccupationSchemes.Kldb2010];

    private static readonly List<string> AreaIds = [.. Areas.All.Select(static area => area.Id)];

    // One id may stand in two roles, as "ai-adoption" does: keys begin with the role.
    [Fact]
    public void ResponsibilityIds_OfEachRole_AreUnique() =>
        Roles.All.SelectMany(static role => role.Responsibilities.Select(given => $"{role.Id}.{given.Id}")).ShouldBeUnique();

    [Fact]
    public void Areas_BuiltIn_AreAllUsed() => Roles.All.Areas.Select(static area => area.Id).ShouldBe(Areas.All.Select(static area => area.Id), ignoreOrder: true);

    [Fact]
    public void Responsibilities_OfRoles_StandInTheOrderOfAreas() =>
        Roles.All.Where(static role => role.Responsibilities.Select(static given => AreaIds.IndexOf(given.Area.Id)).ToArray() is var order
                && !order.SequenceEqual(order.Order()))
            .Select(static role => role.Id.Value).ShouldBeNone();

    [Fact]
    public void DefiningResponsibility_OfRoles_IsThereButForTheCto() =>
        Roles.All.Where(static role => role.DefiningResponsibility is null).ShouldBe([Roles.Cto]);

    [Fact]
    public void Superiors_OfRoles_AreRolesOfTheCatalogAndNotTheRoleItself() =>
        Roles.All.SelectMany(static role => role.ReportingLine!.ReportsTo.Where(id => id == role.Id || !Roles.All.TryGet(id.Value, out _))
            .Select(id => $"{role.Id}: {id}")).ShouldBeNone();

    [Fact]
    public void Codes_OfRoles_AreWellFormed() =>
        Roles.All.SelectMany(static role => role.OccupationCodes.Where(static code => !PatternOf(code.Scheme).IsMatch(code.Code))
            .Select(code => $"{role.Id}: {code}")).ShouldBeNone();

    [Fact]
    public void Codes_OfRoles_SayOfEachClassificationWhetherItHasOne() =>
        Roles.All.Where(static role => !role.OccupationCodes.Select(static code => code.Scheme).Distinct()
                .Concat(role.MissingOccupationCodes.Select(static missing => missing.Scheme)).Order(StringComparer.Ordinal)
                .SequenceEqual(Classifications.Order(StringComparer.Ordinal)))
            .Select(static role => role.Id.Value).ShouldBeNone();

    // ESCO files a second concept of a role elsewhere at times, and has none for the CAIO.
    [Fact]
    public void IscoCodes_OfRole_HaveTheGroupOfItsFirstEscoCode() =>
        Roles.All.Where(static role => FirstCode(role, OccupationSchemes.Esco) is { } esco
                && role.OccupationCodes.All(code => code.Scheme != OccupationSchemes.Isco08 || code.Code != esco.Split('.')[0]))
            .Select(static role => role.Id.Value).ShouldBeNone();

    [Theory]
    [InlineData("en", @"\b[Aa] {0}\b")]
    [InlineData("de", @"\b{0}s\b")]
    public void Boundary_OfPair_NamesBothRoles(string language, string pattern) =>
        Roles.All.Boundaries.SelectMany(boundary => new[] { boundary.First, boundary.Second }
                .Where(id => !Regex.IsMatch(boundary.Statement.In(language), pattern.Replace("{0}", NameInSentences(id), StringComparison.Ordinal)))
                .Select(id => $"{boundary}: {id}")).ShouldBeNone();

    [Theory]
    [InlineData("en", "Both titles are abbreviated {0}: ", "A ")]
    [InlineData("de", "Beide Titel werden mit {0} abgekürzt: ", "")]
    public void Boundary_OfPair_SaysWhetherTheyShareAnAbbreviation(string language, string shared, string otherwise) =>
        Roles.All.Boundaries.Where(boundary => !boundary.Statement.In(language).StartsWith(
                Roles.All[boundary.First].Abbreviation == Roles.All[boundary.Second].Abbreviation
                    ? shared.Replace("{0}", Roles.All[boundary.First].Abbreviation, StringComparison.Ordinal)
                    : otherwise,
                StringComparison.Ordinal))
            .Select(static boundary => boundary.ToString()).ShouldBeNone();

    [Fact]
    public void Boundaries_OfRolesThatShareAnAbbreviation_AreThere() =>
        Roles.All.SelectMany(static first => Roles.All.Where(second => first.Abbreviation == second.Abbreviation && first.Id != second.Id)
            .Where(second => Roles.Compare(first, second).Boundary is null).Select(second => $"{first.Id} {second.Id}")).ShouldBeNone();

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Texts_OfLanguage_ComeOnce(string language) =>
        BuiltInTextFiles.InSource[language].Where(static pair => !pair.Value.Contains('{', StringComparison.Ordinal))
            .GroupBy(static pair => pair.Value).Where(static same => same.Count() > 1)
            .Where(static same => same.Select(static pair => ThingOf(pair.Key)).Distinct().Count() > 1)
            .Select(static same => string.Join(" = ", same.Select(static pair => pair.Key))).ShouldBeNone();

    [Fact]
    public void TitleForms_OfRoles_AreThereInGermanInAllThreeForms() =>
        Roles.All.SelectMany(static role => role.TitleForms.Select(static form => form.Body).Distinct()
            .Where(body => TitleStyles.Any(style => role.GetTitle("de", style, body) is null)).Select(body => $"{role.Id} {body}")).ShouldBeNone();

    [Fact]
    public void Title_InGerman_IsTheEnglishOneWithTheRemitAndNoRank() =>
        Roles.All.Where(static role => !Regex.IsMatch(role.Title.In("de"), $@"^{role.Title.In("en")}( \(\p{{Lu}}[^()]*\))?$") || Rank().IsMatch(role.Title.In("de")))
            .Select(static role => $"{role.Id}: {role.Title.In("de")}").ShouldBeNone();

    [Fact]
    public void Sources_OfEveryFact_AreThere() =>
        Roles.All.SelectMany(static role => role.Responsibilities.Select(given => ($"{role.Id}.{given.Id}", given.Sources))
                .Concat(role.TitleForms.Where(static form => form.Gender == TitleGender.Neutral).Select(form => ($"{role.Id}.title.{form.Body}", form.Sources)))
                .Append(($"{role.Id}.mandate", role.MandateSources))
                .Append(($"{role.Id}.focus", role.Focus.Sources))
                .Append(($"{role.Id}.reporting-line", role.ReportingLine!.Sources))
                .Append(($"{role.Id}.vendors", role.VendorRelationship!.Sources))
                .Concat(role.OccupationCodes.Select(code => ($"{role.Id}.{code}", code.Sources)))
                .Concat(role.MissingOccupationCodes.Select(missing => ($"{role.Id}.{missing}", missing.Sources))))
            .Concat(Roles.All.Boundaries.Select(static boundary => ($"boundaries.{boundary}", boundary.Sources)))
            .Where(static fact => fact.Item2.Count == 0).Select(static fact => fact.Item1).ShouldBeNone();

    [Theory]
    [InlineData("cio")]
    [InlineData("cto")]
    public void Sources_OfCioAndCto_AreTheTwoTextsByTitle(string role) =>
        Roles.All[role].Responsibilities.SelectMany(static given => given.Sources).Concat(Roles.All[role].MandateSources).Concat(Roles.All[role].Focus.Sources)
            .Concat(Roles.All[role].VendorRelationship!.Sources).Select(static source => source.Place).Distinct()
            .ShouldBe(["Difference between CTO and CIO", "Differenz zwischen CTO und CIO"]);

    private static string? FirstCode(Role role, string scheme) => role.OccupationCodes.FirstOrDefault(code => code.Scheme == scheme)?.Code;

    // Where another office shares the abbreviation, sentences spell the title out; so they do with the CLO, whom many know as Chief Learning Officer.
    private static string NameInSentences(RoleId id) => Roles.All[id] is { Abbreviation: { } abbreviation }
        && id.Value != "clo" && string.Equals(id.Value, abbreviation, StringComparison.OrdinalIgnoreCase)
        ? abbreviation
        : Roles.All[id].Title.In("en");

    // The forms of one title may be alike, in whatever company, and so may the remarks on roles that have one source.
    private static string ThingOf(string key) =>
        BuiltInTextFiles.IsTitleForm(key) ? key.Split('.')[0] + key[key.LastIndexOf('.')..] : key.EndsWith(".remark", StringComparison.Ordinal) ? "remark" : key;

    private static Regex PatternOf(string scheme) => scheme switch
    {
        OccupationSchemes.Esco => EscoCode(),
        OccupationSchemes.Isco08 => IscoCode(),
        OccupationSchemes.OnetSoc => OnetCode(),
        _ => KldbCode(),
    };

    [GeneratedRegex(@"^\d{4}(\.\d+)+$")]
    private static partial Regex EscoCode();

    [GeneratedRegex(@"^\d{4}$")]
    private static partial Regex IscoCode();

    [GeneratedRegex(@"^\d\d-\d{4}\.\d\d$")]
    private static partial Regex OnetCode();

    [GeneratedRegex(@"^\d{5}$")]
    private static partial Regex KldbCode();

    [GeneratedRegex(@"\b(Leitung|Leiter|Leiterin|Chef|Chefin|Direktor|Direktorin|Vorstand|Geschäftsführung)\b")]
    private static partial Regex Rank();
}
