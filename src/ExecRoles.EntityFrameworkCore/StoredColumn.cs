using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ExecRoles.EntityFrameworkCore;

/// <summary>A column that this package fills, and the converter that reads it.</summary>
internal sealed class StoredColumn
{
    private readonly ValueConverter converter;

    private StoredColumn(string name, ValueConverter converter)
    {
        Name = name;
        this.converter = converter;
    }

    internal string Name { get; }

    /// <summary>Finds the columns of a table; one that several entities share has one of their converters.</summary>
    internal static IReadOnlyList<StoredColumn> Of(ITable table) =>
    [
        .. from column in table.Columns
           let mapping = column.PropertyMappings.FirstOrDefault(mapping => IsStored(mapping.Property))
           let converter = mapping?.TypeMapping.Converter
           where converter is not null
           select new StoredColumn(column.Name, converter),
    ];

    /// <summary>Says why a value cannot be read, or returns <see langword="null"/> if it can.</summary>
    internal string? ProblemOf(object value)
    {
        try
        {
            converter.ConvertFromProvider(value);
            return null;
        }
        catch (Exception problem) when (problem is FormatException or JsonException or InvalidOperationException or InvalidCastException)
        {
            return (problem.InnerException ?? problem).Message;
        }
    }

    private static bool IsStored(IProperty property) =>
        StoredTypes.Has(property.ClrType) || (property.GetElementType() is { } element && StoredTypes.Has(element.ClrType));
}
