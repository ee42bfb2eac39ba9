using System.Text.Json.Serialization;

namespace ExecRoles.Titles;

/// <summary>How the bearer of a title stands to a role that the title names.</summary>
[JsonConverter(typeof(TitleWordConverter<TitleRelation>))]
public enum TitleRelation
{
    /// <summary>Holds the role.</summary>
    Holder,

    /// <summary>Stands in for whoever holds it.</summary>
    Deputy,

    /// <summary>Works for whoever holds it: an assistant, a secretary, an office, an advisor.</summary>
    Assistant,

    /// <summary>Held it once, reports to it, or sells to those who hold it.</summary>
    Mention,
}
