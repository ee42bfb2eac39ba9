using System.Text.Json.Serialization;

namespace ExecRoles.Titles;

/// <summary>How the bearer of a title stands to a role that the title names.</summary>
[JsonConverter(typeof(TitleWordConverter<TitleRelation>))]
public enum TitleRelation
{
    /// <summary>Holds the role.</summary>
    [JsonStringEnumMemberName("holder")]
    Holder,

    /// <summary>Stands in for the person who holds it.</summary>
    [JsonStringEnumMemberName("deputy")]
    Deputy,

    /// <summary>Works for the person who holds it: an assistant, a secretary, an office, an advisor.</summary>
    [JsonStringEnumMemberName("assistant")]
    Assistant,

    /// <summary>Held it once, reports to it, or sells to those who hold it.</summary>
    [JsonStringEnumMemberName("mention")]
    Mention,
}
