namespace ExecRoles.PackageTests;

[CollectionDefinition(Name)]
public sealed class PackageTestGroup : ICollectionFixture<Package>
{
    public const string Name = "Package";
}
