using ExecRoles.Titles;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Resolving;

/// <summary>What people read of an answer; files have the words of the library.</summary>
internal static class TitleWords
{
    internal static LocalizedText NoRole { get; } = Both("names none of the roles", "nennt keine der Rollen");

    internal static LocalizedText Or { get; } = Both("or", "oder");

    internal static LocalizedText Acting { get; } = Both("for a time only", "nur auf Zeit");

    internal static LocalizedText Of(TitleRelation relation) => relation switch
    {
        TitleRelation.Holder => Both("holds the role", "hat die Rolle"),
        TitleRelation.Deputy => Both("is the deputy", "ist die Stellvertretung"),
        TitleRelation.Assistant => Both("works for the role", "arbeitet der Rolle zu"),
        _ => Both("only mentions the role", "erwähnt die Rolle nur"),
    };

    internal static LocalizedText Of(TitleStrength strength) => strength switch
    {
        TitleStrength.Exact => Both("exact", "dem Titel nach"),
        TitleStrength.Functional => Both("functional", "der Funktion nach"),
        _ => Both("ambiguous", "nicht eindeutig"),
    };

    /// <summary>Gives the roles of a match by name and id, such as "CIO: Chief Information Officer (cio)", each for a line.</summary>
    internal static IEnumerable<string> NamesOf(TitleMatch match, Output output)
    {
        IEnumerable<string> names = match.Candidates.Select(id => $"{output.Catalog.Describe(id.Value).GetTitle(output.Language)} ({id})")
            .Concat(match.OtherReadings);
        return names.Select((name, index) => OneLine.Of(index == 0 ? name : $"{Or.In(output.Language)} {name}"));
    }

    /// <summary>Says how the bearer of a title stands to a role, and how sure that is: "holds the role, functional".</summary>
    internal static string StandingOf(TitleMatch match, Output output)
    {
        string standing = $"{Of(match.Relation).In(output.Language)}, {Of(match.Strength).In(output.Language)}";
        return match.IsActing ? $"{standing}, {Acting.In(output.Language)}" : standing;
    }

    private static LocalizedText Both(string english, string german) => new(("en", english), ("de", german));
}
