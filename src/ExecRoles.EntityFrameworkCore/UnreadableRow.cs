namespace ExecRoles.EntityFrameworkCore;

/// <summary>A stored value that cannot be read: where it stands, what it is, and what is wrong with it.</summary>
/// <remarks>Immutable. Two rows are equal only if they are the same object. The problem is told in English.</remarks>
public sealed class UnreadableRow
{
    internal UnreadableRow(string table, string column, IReadOnlyDictionary<string, object> key, string value, string problem)
    {
        Table = table;
        Column = column;
        Key = key;
        Value = value;
        Problem = problem;
    }

    /// <summary>Gets the table, after its schema where it has one: <c>hr.Employees</c>.</summary>
    public string Table { get; }

    /// <summary>Gets the column.</summary>
    public string Column { get; }

    /// <summary>Gets the primary key, from column to value, as the database holds it; empty where the table has none.</summary>
    public IReadOnlyDictionary<string, object> Key { get; }

    /// <summary>Gets the stored value.</summary>
    public string Value { get; }

    /// <summary>Gets what is wrong with the value, in English.</summary>
    public string Problem { get; }

    /// <summary>Returns where the value stands and what is wrong with it.</summary>
    /// <returns>Such as <c>Employees.Role, Id = 7: 'CIO' is not a role id. …</c></returns>
    public override string ToString() => $"{Table}.{Column}{string.Concat(Key.Select(part => $", {part.Key} = {part.Value}"))}: {Problem}";
}
