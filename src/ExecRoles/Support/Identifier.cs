using System.Text;

namespace ExecRoles;

/// <summary>The one grammar of all ids: <c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>.</summary>
internal static class Identifier
{
    internal static string Require(string id, string what, string parameterName, string[]? reserved = null)
    {
        ArgumentNullException.ThrowIfNull(id, parameterName);
        return IsGood(id, reserved) ? id : throw new ArgumentException(Problem(id, what, reserved), parameterName);
    }

    internal static bool IsGood(string id, string[]? reserved) => IsWellFormed(id) && (reserved is null || Array.IndexOf(reserved, id) < 0);

    /// <summary>Says what is wrong with an id, or returns <see langword="null"/> if it is a good one.</summary>
    internal static string? Problem(string id, string what, string[]? reserved = null)
    {
        if (!IsWellFormed(id))
        {
            string repaired = Repair(id);
            string hint = IsGood(repaired, reserved) ? $" Did you mean '{repaired}'?" : string.Empty;
            return $"{Quotation.Of(id)} is not {what}. Use lower-case ASCII letters and digits in words joined by single hyphens, "
                + $"beginning with a letter, such as 'head-of-payroll'.{hint}";
        }

        return reserved is not null && Array.IndexOf(reserved, id) >= 0
            ? $"'{id}' is reserved for text keys and cannot be {what}. Choose another id; reserved are {string.Join(", ", reserved)}."
            : null;
    }

    private static bool IsWellFormed(string id)
    {
        bool isWordStart = true;
        for (int index = 0; index < id.Length; index++)
        {
            char character = id[index];
            bool isLetter = character is >= 'a' and <= 'z';
            bool isDigit = character is >= '0' and <= '9';
            if (!isLetter && !(isDigit && index > 0) && !(character == '-' && !isWordStart))
            {
                return false;
            }

            isWordStart = character == '-';
        }

        return !isWordStart;
    }

    /// <summary>Writes a name as an id, if it has only letters that have a plain form.</summary>
    private static string Repair(string name)
    {
        const int Longest = 64;
        StringBuilder repaired = new();
        foreach (char character in name.Length <= Longest ? name.ToLowerInvariant() : string.Empty)
        {
            string plain = character switch
            {
                (>= 'a' and <= 'z') or (>= '0' and <= '9') => character.ToString(),
                'ä' => "ae",
                'ö' => "oe",
                'ü' => "ue",
                'ß' => "ss",
                _ when char.IsLetterOrDigit(character) => "?",
                _ when repaired.Length > 0 && repaired[repaired.Length - 1] != '-' => "-",
                _ => string.Empty,
            };
            repaired.Append(plain);
        }

        return repaired.ToString().TrimEnd('-');
    }
}
