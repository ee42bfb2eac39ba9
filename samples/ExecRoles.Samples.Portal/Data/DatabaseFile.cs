using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.Samples.Portal.Data;

/// <summary>Where the database is, and how it comes into being.</summary>
public static class DatabaseFile
{
    public static string PathFrom(IConfiguration configuration)
    {
        string? folder = configuration["Database:Folder"];
        if (string.IsNullOrEmpty(folder))
        {
            string local = Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            folder = Path.Combine(local.Length > 0 ? local : AppContext.BaseDirectory, "ExecRoles.Samples.Portal");
        }

        return Path.GetFullPath(Path.Combine(folder, "portal.db"));
    }

    /// <summary>Creates and fills the database at the first start, and makes sure at every start that it can be read and written.</summary>
    /// <exception cref="DatabaseUnusableException">The file cannot be used.</exception>
    public static void Prepare(PortalContext context, string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            context.Database.EnsureCreated();
            using var transaction = context.Database.BeginTransaction();
            if (!context.Tenants.Any())
            {
                SeedData.AddTo(context);
            }

            _ = context.Staff.IgnoreQueryFilters().OrderBy(employee => employee.Id).FirstOrDefault();
            transaction.Commit();
        }
        catch (Exception exception) when (exception is SqliteException or DbUpdateException or IOException or UnauthorizedAccessException)
        {
            string reason = exception.GetBaseException().Message.ReplaceLineEndings(" ");
            throw new DatabaseUnusableException(
                $"The database '{path}' cannot be used: {reason} Close what uses it, delete it, or set Database:Folder to another folder.");
        }
    }

    public static string ConnectionStringFor(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 5 }.ConnectionString;
}
