using ExecRoles;
using ExecRoles.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Makes the types of ExecRoles columns.</summary>
public static class ExecRolesModelConfigurationBuilderExtensions
{
    /// <summary>Stores role ids, company forms, localized texts and enumerations of ExecRoles as text in all entities.</summary>
    /// <remarks>
    /// <para>
    /// A <see cref="RoleId"/> is its lower-case id in a column of at most 128 ASCII characters, also as a key or a foreign key. On
    /// PostgreSQL the column has the collation <c>C</c>, so that the database sorts as <see cref="RoleId"/> does; SQLite does so by itself;
    /// other databases use their own collation. A <see cref="LocalizedText"/> is JSON from language tag to text. An enumeration is the word
    /// that JSON has for it, which the database also sorts by. A list of ids needs a line of its own, since EF Core configures elements one
    /// list at a time: <c>PrimitiveCollection(entity =&gt; entity.Roles).ElementType().HasConversion&lt;RoleIdConverter&gt;()</c>.
    /// </para>
    /// <para>
    /// Attributes and <c>OnModelCreating</c> may say otherwise for a property. A stored text that cannot be read makes a query throw a
    /// <see cref="FormatException"/>; <see cref="ExecRolesDbContextExtensions.FindUnreadableRowsAsync"/> finds the rows.
    /// </para>
    /// </remarks>
    /// <param name="configurationBuilder">The builder of <see cref="DbContext"/>.<c>ConfigureConventions</c>.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configurationBuilder"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =&gt;
    ///     configurationBuilder.UseExecRoles();
    /// </code>
    /// </example>
    public static ModelConfigurationBuilder UseExecRoles(this ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<LocalizedText>().HaveConversion<LocalizedTextConverter, LocalizedTextComparer>();
        configurationBuilder.Properties<RoleId>().HaveConversion<RoleIdConverter>();
        configurationBuilder.Properties<CompanyForm>().HaveConversion<CompanyFormConverter>();
        configurationBuilder.Properties<AspectOutcome>().HaveConversion<EnumWordConverter<AspectOutcome>>();
        configurationBuilder.Properties<CatalogChangeKind>().HaveConversion<EnumWordConverter<CatalogChangeKind>>();
        configurationBuilder.Properties<FocusOrientation>().HaveConversion<EnumWordConverter<FocusOrientation>>();
        configurationBuilder.Properties<MappingRelation>().HaveConversion<EnumWordConverter<MappingRelation>>();
        configurationBuilder.Properties<SeatInTopManagement>().HaveConversion<EnumWordConverter<SeatInTopManagement>>();
        configurationBuilder.Properties<TitleGender>().HaveConversion<EnumWordConverter<TitleGender>>();
        configurationBuilder.Properties<TitleStyle>().HaveConversion<EnumWordConverter<TitleStyle>>();
        configurationBuilder.Properties<VendorScope>().HaveConversion<EnumWordConverter<VendorScope>>();
        configurationBuilder.Conventions.Add(services => new StoredTextConvention(services.GetRequiredService<IDatabaseProvider>().Name));
        return configurationBuilder;
    }
}
