namespace ExecRoles;

/// <summary>Spreads an aspect into the rows that a rendering shows: the statements, and what else belongs to them.</summary>
internal static class Facets
{
    internal static IEnumerable<Facet> Of(Aspect aspect, IReadOnlyList<AspectEntry> entries, Voice voice)
    {
        yield return Row(voice.Say(aspect.Name), entries, entry => [.. entry.Statements.Select(statement => Statement(entry.Role, aspect, statement, voice))]);
        IEnumerable<Facet> details = aspect.Id switch
        {
            Aspect.FocusId => OfFocus(entries, voice),
            Aspect.VendorsId => OfVendors(entries, voice),
            _ => [],
        };
        foreach (Facet detail in details)
        {
            yield return detail;
        }
    }

    internal static Facet Row(Phrase label, IReadOnlyList<AspectEntry> entries, Func<AspectEntry, IReadOnlyList<Phrase>> say) =>
        new(label, [.. entries.Select(say)]);

    internal static IEnumerable<Facet> OfFocus(IReadOnlyList<AspectEntry> entries, Voice voice)
    {
        yield return Row(
            voice.Say(WordKeys.Orientation),
            entries,
            entry => [voice.Say(FocusOrientationExtensions.Words.Name(entry.Role.Focus.Orientation, voice.Wording, nameof(entries)))]);
        yield return Row(voice.Say(WordKeys.Audience), entries, entry => [voice.Say(entry.Role.Focus.Audience)]);
    }

    internal static IEnumerable<Facet> OfVendors(IReadOnlyList<AspectEntry> entries, Voice voice)
    {
        yield return Row(voice.Say(WordKeys.Scope), entries, entry => Vendors(entry, vendors => VendorScopeExtensions.Words.Name(vendors.Scope, voice.Wording, nameof(entries))));
        yield return Row(voice.Say(WordKeys.Vendors), entries, entry => Vendors(entry, static vendors => vendors.Vendors));
        yield return Row(voice.Say(WordKeys.Purpose), entries, entry => Vendors(entry, static vendors => vendors.Purpose));

        IReadOnlyList<Phrase> Vendors(AspectEntry entry, Func<VendorRelationship, LocalizedText> pick) =>
            entry.Role.VendorRelationship is { } vendors ? [voice.Say(pick(vendors))] : [];
    }

    private static Phrase Statement(Role role, Aspect aspect, LocalizedText statement, Voice voice)
    {
        bool isDefining = role.DefiningResponsibility is { } defining && defining.Area.Id == aspect.Id && defining.Statement.Equals(statement);
        return isDefining ? voice.Say(WordKeys.Defining, "statement", voice.Say(statement)) : voice.Say(statement);
    }
}
