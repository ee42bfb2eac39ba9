namespace ExecRoles.EntityFrameworkCore.Tests.Databases;

[CollectionDefinition(Name)]
public sealed class StaffGroup : ICollectionFixture<StaffDatabases>
{
    public const string Name = "Staff";
}
