namespace ExecRoles.Json;

/// <summary>A responsibility as it stands in a document: its area is an id that may be defined later, or stands inline.</summary>
internal readonly struct ResponsibilityDraft(string id, LocalizedText statement, AreaReference area, SourceList sources)
{
    internal string Id { get; } = id;

    private LocalizedText Statement { get; } = statement;

    private SourceList Sources { get; } = sources;

    internal AreaReference Area { get; } = area;

    /// <summary>Makes the responsibility; an area that is not known is reported, and nothing is made.</summary>
    internal Responsibility? Complete(AreaTable areas, Findings findings) =>
        areas.Resolve(Area, findings) is { } area ? Responsibility.FromChecked(Id, area, Statement, Sources) : null;
}
