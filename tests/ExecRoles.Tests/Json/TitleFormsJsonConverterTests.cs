using System.Text.Json;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

public sealed class TitleFormsJsonConverterTests
{
    private static readonly GenderForms Forms = new(German("c"), German("b"), German("a"));

    [Fact]
    public void Write_AllParts_WritesThemInAFixedOrder() =>
        JsonSerializer.Serialize(new TitleForms(Forms, new GenderForms(German("d")), new GenderForms(German("e"), masculine: German("f")), [new Source("web")])).ShouldBe(
            """
            {"function":{"neutral":{"de":"c"},"feminine":{"de":"b"},"masculine":{"de":"a"}},"stockCorporation":{"neutral":{"de":"d"}},
            "limitedCompany":{"neutral":{"de":"e"},"masculine":{"de":"f"}},"sources":[{"scheme":"web"}]}
            """.ReplaceLineEndings(""));

    [Fact]
    public void Write_FunctionOnly_LeavesTheOthersOut() => JsonSerializer.Serialize(new TitleForms(new GenderForms(German("d")))).ShouldBe("""{"function":{"neutral":{"de":"d"}}}""");

    [Fact]
    public void Write_FormsOfOneTitle_AreAnObject() =>
        JsonSerializer.Serialize(Forms).ShouldBe("""{"neutral":{"de":"c"},"feminine":{"de":"b"},"masculine":{"de":"a"}}""");

    [Fact]
    public void Read_MembersInAnyOrder_IsTheSame() =>
        JsonSerializer.Deserialize<GenderForms>("""{"masculine":{"de":"a"},"feminine":{"de":"b"},"neutral":{"de":"c"}}""").ShouldBe(Forms);

    [Fact]
    public void Read_WrittenTitleForms_AreEqual() =>
        Prop.ForAll(TitleGenerators.TitleForms.ToArbitrary(), forms => forms.Equals(JsonSerializer.Deserialize<TitleForms>(JsonSerializer.Serialize(forms))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Read_WrittenGenderForms_AreEqual() =>
        Prop.ForAll(TitleGenerators.GenderForms.ToArbitrary(), forms => forms.Equals(JsonSerializer.Deserialize<GenderForms>(JsonSerializer.Serialize(forms))))
            .QuickCheckThrowOnFailure();

    private static LocalizedText German(string text) => new(("de", text));
}
