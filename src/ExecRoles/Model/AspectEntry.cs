using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>What one role has to say about one aspect.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class AspectEntry
{
    private IReadOnlyList<AspectDetail>? details;

    internal AspectEntry(Aspect aspect, Role role, IReadOnlyList<LocalizedText> statements)
    {
        Aspect = aspect;
        Role = role;
        Statements = statements;
    }

    /// <summary>Gets the aspect.</summary>
    public Aspect Aspect { get; }

    /// <summary>Gets the role.</summary>
    public Role Role { get; }

    /// <summary>Gets the statements, in all languages that they have; empty where the role lists none.</summary>
    public IReadOnlyList<LocalizedText> Statements { get; }

    /// <summary>Gets what belongs to the statements, such as the audience of a focus; empty where there is nothing more.</summary>
    public IReadOnlyList<AspectDetail> Details => details ??= AspectDetails.Of(this);

    /// <summary>
    /// Gets the one of the statements that is the defining responsibility of the role, or <see langword="null"/> if none is.
    /// </summary>
    public LocalizedText? DefiningStatement =>
        Aspect.Kind == AspectKind.Area && Role.DefiningResponsibility is { } defining && defining.Area.Id == Aspect.Id
            ? defining.Statement
            : null;

    internal bool IsEmpty => Statements.Count == 0;

    /// <summary>Returns the ids of the role and of the aspect.</summary>
    /// <returns>Both, such as <c>cio: focus</c>; the same in every language.</returns>
    public override string ToString() => $"{Role}: {Aspect}";
}
