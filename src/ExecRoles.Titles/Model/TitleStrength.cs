using System.Text.Json.Serialization;

namespace ExecRoles.Titles;

/// <summary>How sure it is that a title names a role; a later value is surer than an earlier one.</summary>
[JsonConverter(typeof(TitleWordConverter<TitleStrength>))]
public enum TitleStrength
{
    /// <summary>Another reading is as likely, or the level is open.</summary>
    [JsonStringEnumMemberName("ambiguous")]
    Ambiguous,

    /// <summary>The title leads the whole function; whether at the level of the role, it does not say.</summary>
    [JsonStringEnumMemberName("functional")]
    Functional,

    /// <summary>The title is one of the role.</summary>
    [JsonStringEnumMemberName("exact")]
    Exact,
}
