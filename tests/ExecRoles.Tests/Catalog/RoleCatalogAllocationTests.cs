using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Catalog;

/// <summary>What a large catalog costs to change; memory, as that is the same on every machine.</summary>
public sealed class RoleCatalogAllocationTests
{
    private const int Roles = 10_000;
    private const long Most = 2_700_000;

    private static readonly RoleCatalog Large = new(Enumerable.Range(0, Roles).Select(static number => OwnRole.Make($"role-{number}")));

    [Theory]
    [InlineData("role-5000.title", "Rôle")]
    [InlineData("role-5000.responsibilities.duty-1", "Paie.")]
    [InlineData("words.differences", "Différences")]
    public void WithTexts_OneTextOfTenThousandRoles_AllocatesLittle(string key, string text)
    {
        Dictionary<string, string> texts = new() { [key] = text };

        Allocations.Of(() => Large.WithTexts("fr", texts)).ShouldBeLessThanOrEqualTo(Most);
    }

    [Fact]
    public void TryGet_AmongTenThousandRoles_AllocatesNothing() => Allocations.Of(static () => Large.TryGet("role-9999", out _)).ShouldBe(0);
}
