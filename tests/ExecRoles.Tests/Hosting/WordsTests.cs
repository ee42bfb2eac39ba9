namespace ExecRoles.Tests.Hosting;

public sealed class WordsTests
{
    [Fact]
    public void Properties_OfModel_CoverEveryEnumerationOfTheLibrary() =>
        typeof(Words).GetProperties().Select(property => Nullable.GetUnderlyingType(property.PropertyType)).OfType<Type>()
            .ShouldBe(typeof(Role).Assembly.GetExportedTypes().Where(type => type.IsEnum), ignoreOrder: true);
}
