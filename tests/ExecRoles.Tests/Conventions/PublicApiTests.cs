#if !LIBRARY_NET8_0 && !LIBRARY_NETSTANDARD2_0
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Conventions;

/// <summary>What users see, in one file to review. The package tests compare the builds for other targets with it, and their differences with another file.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsReviewed() => Snapshot.Match(PublicApi.Print(LibrarySymbols.Types));
}
#endif
