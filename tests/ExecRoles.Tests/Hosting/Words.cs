using System.Text.Json;

namespace ExecRoles.Tests.Hosting;

/// <summary>A user's own model with a word of every kind.</summary>
public sealed class Words
{
    /// <summary>Gets the name of each property with each word in each spelling, and what the model then says.</summary>
    public static TheoryData<string, string, string> Spellings => Rows(static (word, name) => [word, name, name.ToUpperInvariant()]);

    /// <summary>Gets only those spellings that minimal APIs take: of an enumeration they know the exact names alone.</summary>
    public static TheoryData<string, string, string> ExactSpellings => Rows(static (_, name) => [name]);

    public CatalogChangeKind? Change { get; set; }

    public CompanyForm? Form { get; set; }

    public AspectOutcome? Outcome { get; set; }

    public FocusOrientation? Orientation { get; set; }

    public MappingRelation? Relation { get; set; }

    public SeatInTopManagement? Seat { get; set; }

    public TitleGender? Gender { get; set; }

    public TitleStyle? Style { get; set; }

    public VendorScope? Scope { get; set; }

    private static IEnumerable<(string Property, object Value)> Values =>
    [
        .. new[] { CompanyForm.Function, CompanyForm.StockCorporation, CompanyForm.LimitedCompany }.Select(form => (nameof(Form), (object)form)),
        .. from property in typeof(Words).GetProperties()
           let type = Nullable.GetUnderlyingType(property.PropertyType)
           where type is not null
           from value in Enum.GetValues(type).Cast<object>()
           select (property.Name, value),
    ];

    /// <summary>Returns what is set.</summary>
    public override string ToString() => string.Join(
        ", ",
        from property in typeof(Words).GetProperties()
        where !property.GetMethod!.IsStatic
        let value = property.GetValue(this)
        where value is not null
        select $"{property.Name}: {value}");

    private static TheoryData<string, string, string> Rows(Func<string, string, string[]> spell)
    {
        var rows = new TheoryData<string, string, string>();
        foreach ((string property, object value) in Values)
        {
            string word = JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value))!;
            string name = string.Concat(word.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));
            foreach (string spelling in value is CompanyForm ? [word, name, name.ToUpperInvariant()] : spell(word, name))
            {
                rows.Add(property, spelling, $"{property}: {value}");
            }
        }

        return rows;
    }
}
