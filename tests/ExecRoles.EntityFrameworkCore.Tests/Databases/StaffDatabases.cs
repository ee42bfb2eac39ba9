using System.Globalization;
using ExecRoles.EntityFrameworkCore.Tests.Staff;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.EntityFrameworkCore.Tests.Databases;

/// <summary>Databases of staff: one of each kind that tests only read, and new ones for tests that write.</summary>
public sealed class StaffDatabases : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("execroles-sqlite-").FullName;
    private readonly Lazy<PostgresCluster> _cluster = new();
    private readonly Dictionary<Provider, Lazy<DbContextOptions<StaffContext>>> _shared;
    private int _count;

    public StaffDatabases() => _shared = Enum.GetValues<Provider>().ToDictionary(provider => provider, provider => new Lazy<DbContextOptions<StaffContext>>(() =>
    {
        using StaffContext context = Create(provider);
        return (DbContextOptions<StaffContext>)context.Options;
    }));

    /// <summary>Gives a context of a database with the staff, for reading only.</summary>
    public StaffContext Open(Provider provider) => new(_shared[provider].Value);

    /// <summary>Gives a context of a new database with the staff.</summary>
    public StaffContext Create(Provider provider)
    {
        var context = new StaffContext(NewOptions<StaffContext>(provider));
        context.Database.EnsureCreated();
        StaffContext.Seed(context);
        return context;
    }

    /// <summary>Gives options for a database that does not exist yet.</summary>
    public DbContextOptions<TContext> NewOptions<TContext>(Provider provider)
        where TContext : DbContext
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"staff{++_count}");
        var builder = new DbContextOptionsBuilder<TContext>();
        return provider == Provider.Sqlite
            ? builder.UseSqlite($"Data Source={Path.Combine(_folder, name)}.db").Options
            : builder.UseNpgsql(_cluster.Value.ConnectionString(name)).Options;
    }

    public void Dispose()
    {
        if (_cluster.IsValueCreated)
        {
            _cluster.Value.Dispose();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
