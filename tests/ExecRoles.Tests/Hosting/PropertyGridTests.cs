using System.ComponentModel;

namespace ExecRoles.Tests.Hosting;

/// <summary>What a property grid does: it shows a property as text, and sets it from the text that somebody typed.</summary>
public sealed class PropertyGridTests
{
    private static readonly PropertyDescriptor Property = TypeDescriptor.GetProperties(typeof(Employee))[nameof(Employee.Role)].ShouldNotBeNull();

    [Fact]
    public void Edit_TextOfAnId_SetsTheProperty()
    {
        Employee employee = new();

        Property.SetValue(employee, Property.Converter.ConvertFromString("cio"));

        employee.Role.ShouldBe(Roles.Cio.Id);
    }

    [Theory]
    [InlineData("stock-corporation")]
    [InlineData("StockCorporation")]
    public void Edit_TextOfACompanyForm_IsRead(string text) =>
        TypeDescriptor.GetConverter(typeof(CompanyForm)).ConvertFromString(text).ShouldBe(CompanyForm.StockCorporation);

    [Fact]
    public void Show_Property_IsTheTextOfTheId() =>
        Property.Converter.ConvertToString(Property.GetValue(new Employee { Role = Roles.Cio.Id })).ShouldBe("cio");

    [Fact]
    public void Show_PropertyThatIsNull_IsEmpty() => Property.Converter.ConvertToString(Property.GetValue(new Employee())).ShouldBe("");

    [Fact]
    public void Edit_TextThatIsNoId_IsNotValid() => Property.Converter.IsValid("Chief Information Officer").ShouldBeFalse();

    [Fact]
    public void Edit_TextThatIsNoId_ThrowsWhatToDo() =>
        Should.Throw<FormatException>(() => Property.Converter.ConvertFromString("Chief Information Officer")).Message.ShouldBe(
            "'Chief Information Officer' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, "
            + "beginning with a letter, such as 'head-of-payroll'. Did you mean 'chief-information-officer'?");

    [Fact]
    public void Converter_OfProperty_IsFoundByItsType() => Property.Converter.ShouldBeOfType<RoleIdTypeConverter>();
}
