using System.Text.Json.Serialization;

namespace ExecRoles.Titles;

/// <summary>What a title says about the roles of a catalog, taken as a whole.</summary>
[JsonConverter(typeof(TitleWordConverter<TitleOutcome>))]
public enum TitleOutcome
{
    /// <summary>It names none of the roles.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,

    /// <summary>It names roles, but nobody who holds one: a deputy, an assistant, or somebody who mentions them.</summary>
    [JsonStringEnumMemberName("related")]
    Related,

    /// <summary>It may name a role: another reading is as likely, or the level is open.</summary>
    [JsonStringEnumMemberName("ambiguous")]
    Ambiguous,

    /// <summary>It names at least one role that its bearer holds.</summary>
    [JsonStringEnumMemberName("resolved")]
    Resolved,
}
