using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace ExecRoles.EntityFrameworkCore;

/// <summary>Gives the columns of ids and words what attributes and <c>OnModelCreating</c> leave open.</summary>
internal sealed class StoredTextConvention(string provider) : IModelFinalizingConvention
{
    // The collations of many languages skip hyphens. SQLite compares bytes anyway; on SQL Server, a column with a collation of its own
    // could not be joined with others, so that the application has to decide.
    private readonly string? collation = provider == "Npgsql.EntityFrameworkCore.PostgreSQL" ? "C" : null;

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (IConventionProperty property in modelBuilder.Metadata.GetEntityTypes().SelectMany(PropertiesOf))
        {
            if (StoredTypes.LimitOf(property.ClrType) is { } limit && property.GetValueConverter()?.ProviderClrType == typeof(string))
            {
                Configure(property, limit);
            }
        }
    }

    private void Configure(IConventionProperty property, int limit)
    {
        // A foreign key has the length of its principal, which the application may have set; SQL Server wants them equal.
        if (!property.IsForeignKey())
        {
            property.Builder.HasMaxLength(limit);
            property.Builder.IsUnicode(false);
        }

        if (collation is not null)
        {
            IReadOnlyProperty key = property.GetPrincipals()[^1];
            property.Builder.HasAnnotation(
                RelationalAnnotationNames.Collation, key.FindAnnotation(RelationalAnnotationNames.Collation)?.Value ?? collation);
        }
    }

    private static IEnumerable<IConventionProperty> PropertiesOf(IConventionTypeBase type) =>
        type.GetDeclaredProperties().Concat(type.GetDeclaredComplexProperties().SelectMany(property => PropertiesOf(property.ComplexType)));
}
