namespace ExecRoles;

/// <summary>What a role is responsible for in one area.</summary>
internal sealed class AreaResponsibilities(ResponsibilityArea area)
{
    internal readonly ResponsibilityArea Area = area;
    internal readonly List<Responsibility> Responsibilities = [];
    private ReadOnlyList<LocalizedText>? statements;

    internal ReadOnlyList<LocalizedText> Statements => statements ??= MakeStatements();

    private ReadOnlyList<LocalizedText> MakeStatements()
    {
        LocalizedText[] texts = new LocalizedText[Responsibilities.Count];
        for (int index = 0; index < texts.Length; index++)
        {
            texts[index] = Responsibilities[index].Statement;
        }

        return new ReadOnlyList<LocalizedText>(texts);
    }
}
