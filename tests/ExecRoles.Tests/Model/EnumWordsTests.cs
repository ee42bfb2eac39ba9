using System.ComponentModel;
using System.Text.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Model;

/// <summary>
/// One spelling of each value, wherever text is read: the word of the wire format is the name of the value in lower case, so that whatever parses
/// enumerations without regard to case (minimal APIs, MVC, configuration, PowerShell) takes both.
/// </summary>
public sealed class EnumWordsTests
{
    private static readonly Type[] Enums = [.. Library.PublicTypes.Where(static type => type.IsEnum)];

    [Fact]
    public void Enums_OfTheLibrary_AreFound() =>
        Enums.ShouldBe(
            [
                typeof(AspectOutcome), typeof(CatalogChangeKind), typeof(FocusOrientation), typeof(MappingRelation), typeof(SeatInTopManagement), typeof(TitleGender), typeof(TitleStyle),
                typeof(VendorScope),
            ],
            ignoreOrder: true);

    [Fact]
    public void Values_OfEachEnum_CountFromZero() =>
        Enums.Where(static type => !Enum.GetValuesAsUnderlyingType(type).Cast<int>().SequenceEqual(Enumerable.Range(0, Enum.GetValues(type).Length)))
            .Select(static type => type.Name).ShouldBeNone();

    [Fact]
    public void Word_InJson_IsTheNameInLowerCase() =>
        Values().Where(static value => JsonSerializer.Serialize(value, value.GetType()) != $"\"{value.ToString().ToLowerInvariant()}\"").Select(Name).ShouldBeNone();

    [Fact]
    public void Parse_IgnoringCase_TakesTheWordAndTheName() =>
        Values().Where(static value => !new[] { value.ToString(), WordOf(value) }.All(text => Enum.Parse(value.GetType(), text, ignoreCase: true).Equals(value)))
            .Select(Name).ShouldBeNone();

    [Fact]
    public void TypeConverter_OfEachEnum_TakesTheWordAndTheName() =>
        Values().Where(static value => !new[] { value.ToString(), WordOf(value) }
                .All(text => TypeDescriptor.GetConverter(value.GetType()).ConvertFromInvariantString(text)!.Equals(value)))
            .Select(Name).ShouldBeNone();

    [Fact]
    public void ToString_OfWhatHasOneValue_IsTheWord()
    {
        Enum.GetValues<FocusOrientation>().ShouldAllBe(static value => new Focus(value, Roles.Cio.Title, Roles.Cio.Title).ToString() == WordOf(value));
        Enum.GetValues<VendorScope>().ShouldAllBe(
            static value => new VendorRelationship(value, Roles.Cio.Title, Roles.Cio.Title, Roles.Cio.Title).ToString() == WordOf(value));
    }

    private static IEnumerable<Enum> Values() => Enums.SelectMany(static type => Enum.GetValues(type).Cast<Enum>());

    private static string WordOf(Enum value) => JsonSerializer.Serialize(value, value.GetType()).Trim('"');

    private static string Name(Enum value) => $"{value.GetType().Name}.{value}";
}
