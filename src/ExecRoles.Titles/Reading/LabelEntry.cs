namespace ExecRoles.Titles;

/// <summary>What an acronym or a label names: one or several sets of roles, and what decides against them.</summary>
internal sealed class LabelEntry
{
    /// <summary>The findings that it makes.</summary>
    internal List<LabelFinding> Findings { get; } = [];

    /// <summary>The other things whose names in a title say that it is none of the roles, as indexes of concepts.</summary>
    internal short[] Against { get; set; } = [];

    internal string[] OtherReadings { get; set; } = [];

    /// <summary>Whether it keeps its role whatever stands beside it.</summary>
    internal bool IsOpen { get; set; }

    /// <summary>Whether it says nothing beside any other role.</summary>
    internal bool IsWeak { get; set; }

    /// <summary>Whether nothing decides between the roles that it can be.</summary>
    internal bool IsOpenChoice { get; set; }
}
