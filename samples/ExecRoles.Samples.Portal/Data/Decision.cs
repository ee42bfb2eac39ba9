using System.Text.Json.Serialization;

namespace ExecRoles.Samples.Portal.Data;

/// <summary>Whether it is settled which role somebody has, and what settled it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Decision>))]
public enum Decision
{
    [JsonStringEnumMemberName("to-review")]
    ToReview,

    [JsonStringEnumMemberName("by-title")]
    ByTitle,

    [JsonStringEnumMemberName("by-person")]
    ByPerson,
}
