namespace ExecRoles.EntityFrameworkCore.Tests;

/// <summary>The converters and the comparer by themselves, with what no sound database holds.</summary>
public sealed class ConverterTests
{
    [Theory]
    [InlineData("A B")]
    [InlineData("")]
    public void Read_NoId_SaysWhatIsWrong(string stored)
    {
        Should.Throw<FormatException>(() => CompanyFormConverter.Read(stored)).InnerException.ShouldNotBeNull().Message
            .ShouldStartWith($"'{stored}' is not a company form. ");
        Should.Throw<FormatException>(() => RoleIdConverter.Read(stored)).InnerException.ShouldNotBeNull().Message
            .ShouldStartWith($"'{stored}' is not a role id. ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"Payroll\"")]
    [InlineData("{\"german\":\"Entgelt\"}")]
    public void Read_NoText_Throws(string stored) => Should.Throw<FormatException>(() => LocalizedTextConverter.Read(stored));

    [Theory]
    [InlineData("Colon")]
    [InlineData("5")]
    [InlineData("")]
    public void Read_NoWord_SaysWhichThereAre(string stored) =>
        Should.Throw<FormatException>(() => EnumWordConverter<TitleStyle>.Read(stored)).Message.ShouldContain("english");

    [Fact]
    public void Make_EnumThatIsANumberInJson_SaysWhatToDo()
    {
        const string Problem = "System.DayOfWeek is a number in JSON. Give it a [JsonConverter(typeof(JsonStringEnumConverter<DayOfWeek>))], "
            + "or use EF Core's EnumToStringConverter<DayOfWeek>.";

        Should.Throw<NotSupportedException>(() => new EnumWordConverter<DayOfWeek>()).Message.ShouldBe(Problem);
        Should.Throw<NotSupportedException>(() => EnumWordConverter<DayOfWeek>.Write(DayOfWeek.Friday)).Message.ShouldBe(Problem);
        Should.Throw<NotSupportedException>(() => EnumWordConverter<DayOfWeek>.Read("Friday")).Message.ShouldBe(Problem);
    }

    [Fact]
    public void Write_UndefinedValue_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => EnumWordConverter<TitleStyle>.Write((TitleStyle)99));

    [Fact]
    public void AreSame_TextsAndNull_ComparesWhatIsStored()
    {
        LocalizedText text = new(("fr", "paie"), ("de", "Entgelt"));

        LocalizedTextComparer.AreSame(null, null).ShouldBeTrue();
        LocalizedTextComparer.AreSame(text, null).ShouldBeFalse();
        LocalizedTextComparer.AreSame(null, text).ShouldBeFalse();
        LocalizedTextComparer.AreSame(text, new(("fr", "paie"), ("de", "Entgelt"))).ShouldBeTrue();
        LocalizedTextComparer.AreSame(text, new(("de", "Entgelt"), ("fr", "paie"))).ShouldBeFalse();
    }
}
