namespace ExecRoles;

/// <summary>Spreads an aspect into the rows that a rendering shows: the statements, and what else belongs to them.</summary>
internal static class Facets
{
    /// <summary>Spreads what every role says alike; a statement counts as defining where it is so for all.</summary>
    internal static Facet[] OfSame(AspectComparison same, Voice voice) => Of(same.Aspect, [same.Entries[0]], voice, _ => [.. same.Entries]);

    internal static Facet[] Of(Aspect aspect, AspectEntry[] entries, Voice voice) => Of(aspect, entries, voice, static entry => [entry]);

    private static Facet[] Of(Aspect aspect, AspectEntry[] entries, Voice voice, Func<AspectEntry, AspectEntry[]> alike)
    {
        Facet statements = Row(
            voice.Say(aspect.Name),
            entries,
            entry => [.. entry.Statements.Select(statement => Statement(alike(entry), aspect, statement, voice))]);
        return aspect.Id switch
        {
            Aspect.FocusId => [statements, .. OfFocus(entries, voice)],
            Aspect.VendorsId => [statements, .. OfVendors(entries, voice)],
            _ => [statements],
        };
    }

    internal static Facet[] OfVendors(AspectEntry[] entries, Voice voice) =>
    [
        Detail(WordKeys.Scope, entries, voice, entry => VendorScopeExtensions.Words.Name(VendorsOf(entry).Scope, voice.Wording, nameof(entries))),
        Detail(WordKeys.Vendors, entries, voice, static entry => VendorsOf(entry).Vendors),
        Detail(WordKeys.Purpose, entries, voice, static entry => VendorsOf(entry).Purpose),
    ];

    private static Facet[] OfFocus(AspectEntry[] entries, Voice voice) =>
    [
        Detail(WordKeys.Orientation, entries, voice, entry => FocusOrientationExtensions.Words.Name(entry.Role.Focus.Orientation, voice.Wording, nameof(entries))),
        Detail(WordKeys.Audience, entries, voice, static entry => entry.Role.Focus.Audience),
    ];

    private static Facet Detail(string labelKey, AspectEntry[] entries, Voice voice, Func<AspectEntry, LocalizedText> pick) =>
        Row(voice.Say(labelKey), entries, entry => [voice.Say(pick(entry))]);

    private static Facet Row(Phrase label, AspectEntry[] entries, Converter<AspectEntry, Phrase[]> say) => new(label, Array.ConvertAll(entries, say));

    /// <summary>Gets the vendor relationship of a role that has one; only such roles come under the aspect of vendors.</summary>
    private static VendorRelationship VendorsOf(AspectEntry entry) => entry.Role.VendorRelationship!;

    private static Phrase Statement(AspectEntry[] speakers, Aspect aspect, LocalizedText statement, Voice voice)
    {
        bool isDefining = speakers.All(speaker =>
            speaker.Role.DefiningResponsibility is { } defining && defining.Area.Id == aspect.Id && defining.Statement.Equals(statement));
        return isDefining ? voice.Say(WordKeys.Defining, "statement", voice.Say(statement)) : voice.Say(statement);
    }
}
