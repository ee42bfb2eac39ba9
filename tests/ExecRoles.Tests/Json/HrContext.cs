using System.Text.Json.Serialization;

namespace ExecRoles.Tests.Json;

/// <summary>A user's own source-generated context over types of the model.</summary>
[JsonSerializable(typeof(AmbiguousTitle))]
[JsonSerializable(typeof(HrRecord))]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(Boundary))]
[JsonSerializable(typeof(OccupationCode))]
[JsonSerializable(typeof(RoleComparison))]
[JsonSerializable(typeof(IReadOnlyList<AspectComparison>))]
[JsonSerializable(typeof(IReadOnlyList<RoleId>))]
[JsonSerializable(typeof(IReadOnlyList<CatalogChange>))]
[JsonSerializable(typeof(CatalogChangeKind))]
internal sealed partial class HrContext : JsonSerializerContext;
