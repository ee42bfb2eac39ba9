#if !LIBRARY_NET8_0 && !LIBRARY_NETSTANDARD2_0
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Titles.Tests.Conventions;

/// <summary>What users see, in one file to review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsReviewed() => Snapshot.Match(PublicApi.Print(LibrarySymbols.Types));
}
#endif
