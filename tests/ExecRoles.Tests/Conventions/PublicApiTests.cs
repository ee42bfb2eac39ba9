using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsReviewed() => Snapshot.Match(PublicApi.Print(LibrarySymbols.Types), Library.TargetFramework);
}
