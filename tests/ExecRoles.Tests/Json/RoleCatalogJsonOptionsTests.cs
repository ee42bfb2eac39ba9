using ExecRoles.Json;

namespace ExecRoles.Tests.Json;

public sealed class RoleCatalogJsonOptionsTests
{
    [Fact]
    public void Options_Default_AreStrictUpTo256MiB()
    {
        RoleCatalogJsonOptions options = new();

        options.IgnoresUnknownMembers.ShouldBeFalse();
        options.MaximumBytes.ShouldBe(268_435_456);
        options.OnSkipped.ShouldBeNull();
        options.Base.ShouldBeNull();
    }

    [Fact]
    public void Strict_Always_IsTheDefault()
    {
        RoleCatalogJsonOptions.Strict.IgnoresUnknownMembers.ShouldBeFalse();
        RoleCatalogJsonOptions.Strict.MaximumBytes.ShouldBe(RoleCatalogJsonOptions.DefaultMaximumBytes);
    }

    [Fact]
    public void Tolerant_Always_IgnoresUnknownMembers()
    {
        RoleCatalogJsonOptions.Tolerant.IgnoresUnknownMembers.ShouldBeTrue();
        RoleCatalogJsonOptions.Tolerant.MaximumBytes.ShouldBe(RoleCatalogJsonOptions.DefaultMaximumBytes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void MaximumBytes_LessThanOne_Throws(int limit) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new RoleCatalogJsonOptions { MaximumBytes = limit }).Message.ShouldBe(
            $"The limit must be at least 1 byte. (Parameter 'value'){Environment.NewLine}Actual value was {limit}.");

    [Fact]
    public void MaximumBytes_LargestNumber_ReadsDocuments() =>
        RoleCatalogJson.Load(new MemoryStream("{\"schemaVersion\":1,\"roles\":[]}"u8.ToArray()), new RoleCatalogJsonOptions { MaximumBytes = int.MaxValue })
            .Count.ShouldBe(0);
}
