using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>What must hold between the other titles of all roles: a title means one role, or it is said that it does not.</summary>
public sealed partial class OtherTitlesTests
{
    [Fact]
    public void OtherTitles_OfRole_ComeOnceAndAreNotItsTitle() =>
        Roles.All.SelectMany(static role => Said(role).GroupBy(static title => (title.Language, title.Text))
            .Where(same => same.Count() > 1 || same.Key.Text == role.Title.In("en") || same.Key.Text == role.Title.In("de") || same.Key.Text == role.Abbreviation)
            .Select(same => $"{role.Id}: {same.Key.Text}")).ShouldBeNone();

    [Fact]
    public void OtherTitles_OfSeveralRoles_AreDeclaredAmbiguous() =>
        Roles.All.SelectMany(static role => Said(role).Select(title => (title.Text, role.Id))).GroupBy(static title => title.Text)
            .Where(static same => same.Select(static title => title.Id).Distinct().Count() > 1)
            .Where(static same => !IsDeclared(same.Key, same.Select(static title => title.Id)))
            .Select(static same => $"{same.Key}: {string.Join(", ", same.Select(static title => title.Id))}").ShouldBeNone();

    [Fact]
    public void OtherTitles_OfRole_AreNotTheTitleOfAnotherRole() =>
        Roles.All.SelectMany(static role => Said(role).Where(title => Roles.All.Any(other => other.Id != role.Id && Names(other).Contains(title.Text)))
            .Where(title => !IsDeclared(title.Text, [role.Id])).Select(title => $"{role.Id}: {title.Text}")).ShouldBeNone();

    [Fact]
    public void Abbreviations_OfSeveralRoles_AreDeclaredAmbiguousByEachOfThem() =>
        Roles.All.GroupBy(static role => role.Abbreviation!).Where(static same => same.Count() > 1)
            .SelectMany(static same => same.Where(role => !role.AmbiguousTitles.Any(title =>
                    title.Title.ToString() == same.Key && same.All(meant => title.RoleIds.Contains(meant.Id))))
                .Select(role => $"{role.Id}: {same.Key}")).ShouldBeNone();

    [Fact]
    public void Readings_OfAmbiguousTitles_AreRolesOfTheCatalogOrOffices() =>
        Roles.All.SelectMany(static role => role.AmbiguousTitles.Where(static title =>
                title.RoleIds.Any(static id => !Roles.All.TryGet(id.Value, out _))
                || title.OtherReadings.Any(static reading => LooksLikeAnId().IsMatch(reading.ToString())))
            .Select(title => $"{role.Id}: {title}")).ShouldBeNone();

    [Fact]
    public void Readings_OfTitlesThatCombineRoles_AreTheRolesAlone() =>
        Roles.All.SelectMany(static role => role.AmbiguousTitles
            .Where(static title => title.CombinesRoles && (title.RoleIds.Count < 2 || title.OtherReadings.Count > 0))
            .Select(title => $"{role.Id}: {title}")).ShouldBeNone();

    [Fact]
    public void Readings_OfOneTitle_AreTheSameInEachRoleThatHasSome() =>
        Roles.All.SelectMany(static role => role.AmbiguousTitles).Where(static title => title.RoleIds.Count + title.OtherReadings.Count > 0)
            .GroupBy(static title => (title.Title.DefaultLanguage, title.Title.ToString())).Where(static same => same.Distinct().Count() > 1)
            .Select(static same => same.Key.ToString()).ShouldBeNone();

    [Fact]
    public void GermanTitles_OfPersons_NameBothGenders() =>
        Roles.All.SelectMany(static role => role.Aliases.Concat(role.FunctionalTitles).Concat(role.AmbiguousTitles.Select(static title => title.Title))
            .Where(static title => title.DefaultLanguage == "de" && Masculine().IsMatch(title.ToString())).Select(title => $"{role.Id}: {title}")).ShouldBeNone();

    private static IEnumerable<ResolvedText> Said(Role role) =>
        role.Aliases.Concat(role.FunctionalTitles).SelectMany(static title => title.Languages.Select(title.Resolve));

    private static IEnumerable<string> Names(Role role) =>
        [role.Abbreviation!, role.Title.In("en"), role.Title.In("de"), .. role.TitleForms.Select(static form => form.Text.ToString())];

    private static bool IsDeclared(string title, IEnumerable<RoleId> roles) => Roles.All.SelectMany(static role => role.AmbiguousTitles)
        .Any(ambiguous => ambiguous.Title.ToString() == title && roles.All(ambiguous.RoleIds.Contains));

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex LooksLikeAnId();

    [GeneratedRegex(@"^[^/]*(?:[Ll]eiter|[Cc]hef|[Vv]orstand|[Dd]irektor|[Ff]ührer|[Ss]precher|Vorsitzender|Manager|[Bb]eauftragter|[Jj]urist|[Ss]tratege)\b[^/]*$")]
    private static partial Regex Masculine();
}
