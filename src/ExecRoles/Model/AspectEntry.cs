using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>What one role has to say about one aspect.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class AspectEntry
{
    private readonly Func<Role, Wording, AspectDetail[]>? findDetails;
    private readonly Wording wording;
    private IReadOnlyList<AspectDetail>? details;

    internal AspectEntry(
        Aspect aspect,
        Role role,
        IReadOnlyList<LocalizedText> statements,
        Wording wording,
        Func<Role, Wording, AspectDetail[]>? findDetails = null)
    {
        Aspect = aspect;
        Role = role;
        Statements = statements;
        this.wording = wording;
        this.findDetails = findDetails;
    }

    /// <summary>Gets the aspect.</summary>
    public Aspect Aspect { get; }

    /// <summary>Gets the role.</summary>
    public Role Role { get; }

    /// <summary>Gets the statements, in all languages that they have; empty where the role lists none.</summary>
    public IReadOnlyList<LocalizedText> Statements { get; }

    /// <summary>Gets what belongs to the statements, such as the audience of a focus; empty where there is nothing more.</summary>
    public IReadOnlyList<AspectDetail> Details => details ??= findDetails is null || IsEmpty
        ? ReadOnlyList<AspectDetail>.Empty
        : new ReadOnlyList<AspectDetail>(findDetails(Role, wording));

    /// <summary>
    /// Gets the one of the statements that is the defining responsibility of the role, or <see langword="null"/> if none is.
    /// </summary>
    public LocalizedText? DefiningStatement =>
        Aspect.Kind == AspectKind.Area && Role.DefiningResponsibility is { } defining && defining.Area.Id == Aspect.Id ? defining.Statement : null;

    internal bool IsEmpty => Statements.Count == 0;

    /// <summary>Returns the ids of the role and of the aspect.</summary>
    /// <returns>Both, such as <c>cio: focus</c>; the same in every language.</returns>
    public override string ToString() => $"{Role}: {Aspect}";
}
