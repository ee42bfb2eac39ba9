namespace ExecRoles;

/// <summary>What is wrong with an argument, in the words of the catalog's own checks.</summary>
internal static class ArgumentCheck
{
    /// <summary>Returns a tag in the letter case that BCP 47 recommends.</summary>
    internal static string RequireLanguage(string languageTag, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(languageTag, parameterName);
        try
        {
            return new LocalizedText((languageTag, "-")).DefaultLanguage;
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException(ProblemIn(exception), parameterName);
        }
    }

    /// <summary>Gives the message without the name of the parameter, which the framework puts at its end.</summary>
    internal static string ProblemIn(ArgumentException exception)
    {
        string end = new ArgumentException(string.Empty, exception.ParamName).Message;
        return exception.Message.EndsWith(end, StringComparison.Ordinal)
            ? exception.Message.Substring(0, exception.Message.Length - end.Length)
            : exception.Message;
    }
}
