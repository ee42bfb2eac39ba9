namespace ExecRoles.Json;

/// <summary>How a responsibility names its area: by id, or with the whole area inline.</summary>
internal readonly struct AreaReference(string id, long offset, ResponsibilityArea? inline)
{
    internal string Id { get; } = id;

    internal long Offset { get; } = offset;

    internal ResponsibilityArea? Inline { get; } = inline;
}
