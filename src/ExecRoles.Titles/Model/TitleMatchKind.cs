using System.Text.Json.Serialization;

namespace ExecRoles.Titles;

/// <summary>What in a title names the role.</summary>
[JsonConverter(typeof(TitleWordConverter<TitleMatchKind>))]
public enum TitleMatchKind
{
    /// <summary>The title, a form or an alias of the role, from beginning to end.</summary>
    [JsonStringEnumMemberName("whole")]
    Whole,

    /// <summary>An acronym such as <c>CFO</c>.</summary>
    [JsonStringEnumMemberName("acronym")]
    Acronym,

    /// <summary>The words between <c>Chief</c> and <c>Officer</c>.</summary>
    [JsonStringEnumMemberName("chief")]
    Chief,

    /// <summary>A rank such as <c>Head of</c> or <c>Leiterin</c>, and the function beside it.</summary>
    [JsonStringEnumMemberName("function")]
    Function,

    /// <summary>An office such as <c>Vorstand</c> or <c>Managing Director</c>, with a function or alone.</summary>
    [JsonStringEnumMemberName("office")]
    Office,

    /// <summary>An expression that means the role wherever it stands, such as <c>General Counsel</c>.</summary>
    [JsonStringEnumMemberName("label")]
    Label,
}
