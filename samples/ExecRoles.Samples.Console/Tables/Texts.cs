using Spectre.Console;

namespace ExecRoles.Samples.Console.Tables;

/// <summary>Makes what stands in tables. Role texts go into <see cref="Text"/>, which takes nothing for markup.</summary>
internal static class Texts
{
    internal static Text Of(string text, Style? style = null) => new(OneLine.Of(text), style);

    internal static Text Name(Aspect aspect, string language) => Of(aspect.Name.In(language), Styles.Strong);

    internal static Text Name(AspectOutcome outcome, string language) => Of(outcome.GetName(language), Styles.Of(outcome));

    /// <summary>Gives what a role says under an aspect: its statements, and what else belongs there; a dash if that is nothing.</summary>
    internal static IReadOnlyList<Text> Entry(AspectEntry entry, Aspect aspect, string language) => entry.Statements.Count == 0
        ? [Of("–", Styles.Faint)]
        :
        [
            .. entry.Statements.Select(statement => Of(statement.In(language))),
            .. Details(entry.Role, aspect, language).Select(static detail => Of(detail, Styles.Faint)),
        ];

    private static IEnumerable<string> Details(Role role, Aspect aspect, string language) => aspect.Id switch
    {
        "focus" => [$"{role.Focus.Orientation.GetName(language)}: {role.Focus.Audience.In(language)}"],
        "vendors" when role.VendorRelationship is { } vendors =>
            [$"{vendors.Scope.GetName(language)}: {vendors.Vendors.In(language)}", $"→ {vendors.Purpose.In(language)}"],
        _ => [],
    };
}
