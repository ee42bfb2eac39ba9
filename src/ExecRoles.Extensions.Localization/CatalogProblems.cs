using System.Text.Json;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>Applies one change after another to a catalog, and collects everything that is wrong with them.</summary>
internal sealed class CatalogProblems
{
    private readonly List<string> found = [];

    internal IReadOnlyList<string> Found => found;

    internal void Add(string problem) => found.Add(problem);

    /// <summary>Changes a catalog, or leaves it as it is and notes why it cannot be changed.</summary>
    internal RoleCatalog Apply(string where, RoleCatalog catalog, Func<RoleCatalog, RoleCatalog> change)
    {
        try
        {
            return change(catalog);
        }
        catch (Exception exception) when (exception
            is ArgumentException or KeyNotFoundException or FormatException or JsonException or IOException or UnauthorizedAccessException)
        {
            found.Add($"{where}: {ProblemIn(exception)}");
            return catalog;
        }
    }

    internal void ThrowIfAny(string parameterName)
    {
        if (found.Count > 0)
        {
            throw new ArgumentException(string.Join("\n", found), parameterName);
        }
    }

    private static string ProblemIn(Exception exception)
    {
        if (exception is RoleCatalogFormatException malformed)
        {
            return "The document is not a role catalog.\n" + string.Join("\n", malformed.Errors);
        }

        if (exception is RoleTextException unfitting)
        {
            return string.Join("\n", unfitting.Errors);
        }

        // The framework puts the name of the parameter at the end, which nobody knows here.
        string end = new ArgumentException(string.Empty, (exception as ArgumentException)?.ParamName).Message;
        return exception.Message.EndsWith(end, StringComparison.Ordinal)
            ? exception.Message.Substring(0, exception.Message.Length - end.Length)
            : exception.Message;
    }
}
