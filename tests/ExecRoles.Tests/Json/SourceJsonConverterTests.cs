using System.Text.Json;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

public sealed class SourceJsonConverterTests
{
    [Fact]
    public void Write_AllParts_WritesThem() =>
        JsonSerializer.Serialize(new Source("web", "example.org", "the name")).ShouldBe("""{"scheme":"web","place":"example.org","remark":"the name"}""");

    [Fact]
    public void Write_SchemeOnly_LeavesTheOthersOut() => JsonSerializer.Serialize(Source.CommonKnowledge).ShouldBe("""{"scheme":"common knowledge"}""");

    [Fact]
    public void Read_WrittenSource_IsEqual() =>
        Prop.ForAll(SourceGenerators.Sources.ToArbitrary(), source => source.Equals(JsonSerializer.Deserialize<Source>(JsonSerializer.Serialize(source))))
            .QuickCheckThrowOnFailure();
}
