using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads the codes of one role, and which classifications have none for it; these may not contradict each other.</summary>
internal sealed class OccupationCodesReader
{
    internal readonly List<OccupationCode> Present = [];
    internal readonly List<MissingOccupationCode> Missing = [];
    private readonly Dictionary<string, OccupationCode> firstOfSchemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MissingOccupationCode> missingOfSchemes = new(StringComparer.Ordinal);
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    internal void ReadAll(ref Utf8JsonReader reader, ReadingContext context)
    {
        if (!ValueReader.IsArray(ref reader, context, "the codes"))
        {
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            long offset = reader.TokenStartIndex;
            OccupationCodeReader.Read(ref reader, context, out OccupationCode? code, out MissingOccupationCode? none);
            string? problem = code is not null ? Add(code) : none is not null ? Add(none) : null;
            if (problem is not null)
            {
                context.AddError(offset, problem);
            }
        }
    }

    private string? Add(OccupationCode code)
    {
        Present.Add(code);
        bool isNew = keys.Add(RoleRules.KeyOf(code));
        if (!firstOfSchemes.TryGetValue(code.Scheme, out _))
        {
            firstOfSchemes.Add(code.Scheme, code);
        }

        return !isNew ? RoleRules.ProblemOfCodes(new[] { code, code }, [])
            : !missingOfSchemes.TryGetValue(code.Scheme, out MissingOccupationCode? none) ? null
            : RoleRules.ProblemOfCodes(new[] { code }, new[] { none });
    }

    private string? Add(MissingOccupationCode none)
    {
        Missing.Add(none);
        if (missingOfSchemes.TryGetValue(none.Scheme, out _))
        {
            return RoleRules.ProblemOfCodes([], new[] { none, none });
        }

        missingOfSchemes.Add(none.Scheme, none);
        return firstOfSchemes.TryGetValue(none.Scheme, out OccupationCode? code)
            ? RoleRules.ProblemOfCodes(new[] { code }, new[] { none })
            : null;
    }
}
