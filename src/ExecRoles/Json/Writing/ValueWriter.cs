using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes what JSON serializers are given and lists have in them, whatever it is.</summary>
internal static class ValueWriter
{
    internal static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case RoleId id:
                writer.WriteStringValue(id.Value);
                break;
            case LocalizedText text:
                LocalizedTextWriter.Write(writer, text);
                break;
            case Role role:
                RoleWriter.Write(writer, role, areAreasKnown: false);
                break;
            case RoleCatalog catalog:
                CatalogWriter.Write(writer, catalog);
                break;
            case ResponsibilityArea area:
                ResponsibilityWriter.Write(writer, area);
                break;
            case Responsibility responsibility:
                ResponsibilityWriter.Write(writer, responsibility, isAreaKnown: false);
                break;
            case Focus focus:
                RoleWriter.Write(writer, focus);
                break;
            case ReportingLine line:
                RoleWriter.Write(writer, line);
                break;
            case VendorRelationship relationship:
                RoleWriter.Write(writer, relationship);
                break;
            case TitleForm form:
                RoleWriter.Write(writer, form);
                break;
            case AmbiguousTitle ambiguous:
                RoleWriter.Write(writer, ambiguous);
                break;
            case OccupationCode code:
                OccupationCodeWriter.Write(writer, code);
                break;
            case MissingOccupationCode code:
                OccupationCodeWriter.Write(writer, code);
                break;
            case Source source:
                SourceWriter.Write(writer, source, languageTag: null);
                break;
            case Boundary boundary:
                BoundaryWriter.Write(writer, boundary);
                break;
            case CatalogChange change:
                CatalogChangeWriter.Write(writer, change);
                break;
            default:
                new ComparisonWriter(writer, languageTag: null).Write(value);
                break;
        }
    }
}
