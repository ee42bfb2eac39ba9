using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ExecRoles.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Finds the rows that a context cannot read.</summary>
public static class ExecRolesDbContextExtensions
{
    /// <summary>Finds every stored role id, company form, text and word of an enumeration that cannot be read.</summary>
    /// <remarks>
    /// Reads the columns of all tables of the model that <c>UseExecRoles</c> fills, one table after the other, without query filters: a
    /// search for operators and for tests, not for each request. Not read are views, and documents of owned entities that are mapped with
    /// <c>ToJson</c>.
    /// </remarks>
    /// <param name="context">A context of a relational database.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The rows by table; empty if all can be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    /// <exception cref="DbException">The database cannot be read: a table is missing, for example.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    /// <example>
    /// <code>
    /// foreach (UnreadableRow row in await context.FindUnreadableRowsAsync())
    /// {
    ///     Console.WriteLine(row);
    /// }
    /// </code>
    /// </example>
    public static async Task<IReadOnlyList<UnreadableRow>> FindUnreadableRowsAsync(
        this DbContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        List<UnreadableRow> rows = [];
        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            foreach (ITable table in context.Model.GetRelationalModel().Tables)
            {
                await AddRowsOfAsync(rows, context, table, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
        }

        return rows.AsReadOnly();
    }

    private static async Task AddRowsOfAsync(List<UnreadableRow> rows, DbContext context, ITable table, CancellationToken cancellationToken)
    {
        IReadOnlyList<StoredColumn> columns = StoredColumn.Of(table);
        if (columns.Count == 0)
        {
            return;
        }

        string[] keys = [.. table.PrimaryKey?.Columns.Select(column => column.Name) ?? []];
        DbCommand command = CreateCommand(context, table, [.. columns.Select(column => column.Name), .. keys]);
        await using (command.ConfigureAwait(false))
        {
            DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    AddRows(rows, table, columns, keys, reader);
                }
            }
        }
    }

    private static void AddRows(
        List<UnreadableRow> rows, ITable table, IReadOnlyList<StoredColumn> columns, string[] keys, DbDataReader reader)
    {
        for (int index = 0; index < columns.Count; index++)
        {
            object value = reader.GetValue(index);
            if (value is not DBNull && columns[index].ProblemOf(value) is { } problem)
            {
                Dictionary<string, object> key = [];
                foreach (string name in keys)
                {
                    key.Add(name, reader.GetValue(columns.Count + key.Count));
                }

                rows.Add(new UnreadableRow(table.SchemaQualifiedName, columns[index].Name, key, Shown(value), problem));
            }
        }
    }

    private static string Shown(object value) =>
        value is string[] texts ? string.Join(", ", texts) : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    [SuppressMessage("Security", "CA2100", Justification = "The names are those of the model, delimited as the database wants it.")]
    private static DbCommand CreateCommand(DbContext context, ITable table, IEnumerable<string> columns)
    {
        ISqlGenerationHelper sql = context.GetService<ISqlGenerationHelper>();
        DbCommand command = context.Database.GetDbConnection().CreateCommand();
        string selected = string.Join(", ", columns.Select(sql.DelimitIdentifier));
        command.CommandText = $"SELECT {selected} FROM {sql.DelimitIdentifier(table.Name, table.Schema)}";
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = context.Database.GetCommandTimeout() ?? command.CommandTimeout;
        return command;
    }
}
