using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.EntityFrameworkCore.Tests.Conventions;

/// <summary>What users see, in one file to review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsReviewed() => Snapshot.Match(PublicApi.Print(LibrarySymbols.Types));
}
