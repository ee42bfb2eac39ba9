using ExecRoles.Samples.Portal.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace ExecRoles.Samples.Portal.Tests.Data;

public sealed class DatabaseFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-");

    private string File => Path.Combine(folder.FullName, "portal.db");

    [Fact]
    public void PathFrom_NoFolder_IsBelowTheUsersData()
    {
        string path = DatabaseFile.PathFrom(new ConfigurationBuilder().Build());

        Path.IsPathFullyQualified(path).ShouldBeTrue();
        path.ShouldEndWith(Path.Combine("ExecRoles.Samples.Portal", "portal.db"));
    }

    [Fact]
    public void Prepare_SecondStart_KeepsWhatWasChanged()
    {
        using (PortalContext context = Open())
        {
            DatabaseFile.Prepare(context, File);
            context.Staff.IgnoreQueryFilters().ExecuteDelete();
        }

        using PortalContext again = Open();
        DatabaseFile.Prepare(again, File);

        again.Tenants.Count().ShouldBe(2);
        again.Staff.IgnoreQueryFilters().Count().ShouldBe(0);
    }

    [Fact]
    public void Prepare_FirstStart_AssignsSureTitlesAndQueuesTheOthers()
    {
        using PortalContext context = Open();

        DatabaseFile.Prepare(context, File);

        ILookup<Decision, Employee> staff = context.Staff.IgnoreQueryFilters().ToLookup(employee => employee.Decision);
        staff[Decision.ByTitle].ShouldAllBe(employee => employee.Role != null);
        staff[Decision.ToReview].ShouldAllBe(employee => employee.Role == null);
        staff[Decision.ToReview].Select(employee => employee.Title).ShouldContain("CDO");
    }

    [Fact]
    public void Prepare_NotADatabase_IsOneLineThatNamesTheFile()
    {
        System.IO.File.WriteAllText(File, new string('x', 4096));
        using PortalContext context = Open();

        string message = Should.Throw<DatabaseUnusableException>(() => DatabaseFile.Prepare(context, File)).Message;

        message.ShouldStartWith($"The database '{File}' cannot be used: ");
        message.ShouldNotContain("\n");
    }

    [Fact]
    public void Prepare_FolderIsAFile_IsOneLine()
    {
        System.IO.File.WriteAllText(File, "x");
        string path = Path.Combine(File, "portal.db");
        using PortalContext context = Open();

        Should.Throw<DatabaseUnusableException>(() => DatabaseFile.Prepare(context, path)).Message.ShouldNotContain("\n");
    }

    [Fact]
    public void Prepare_LockedFile_IsOneLine()
    {
        using SqliteConnection other = new($"Data Source={File}");
        other.Open();
        using SqliteCommand command = new("BEGIN EXCLUSIVE", other);
        command.ExecuteNonQuery();
        using PortalContext context = Open();

        Should.Throw<DatabaseUnusableException>(() => DatabaseFile.Prepare(context, File)).Message.ShouldContain("locked");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private PortalContext Open() => new(
        new DbContextOptionsBuilder<PortalContext>().UseSqlite($"Data Source={File};Default Timeout=1").Options,
        new(new HttpContextAccessor()));
}
