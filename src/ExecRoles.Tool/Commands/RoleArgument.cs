using System.CommandLine;
using System.CommandLine.Parsing;

namespace ExecRoles.Tool.Commands;

/// <summary>Makes the arguments that name roles.</summary>
internal static class RoleArgument
{
    private const string Name = "ROLE";

    internal static Argument<string> One()
    {
        Argument<string> argument = new(Name) { Description = "The id of a role, in upper or lower case, such as cio." };
        argument.Validators.Add(RefuseOptions);
        return argument;
    }

    internal static Argument<string[]> TwoOrMore()
    {
        Argument<string[]> argument = new(Name)
        {
            Description = "The ids of two or more roles, in upper or lower case, such as cio.",
            Arity = ArgumentArity.OneOrMore,
        };
        argument.Validators.Add(RefuseOptions);
        argument.Validators.Add(static result =>
        {
            if (result.Tokens is [Token only])
            {
                result.AddError($"Give two or more roles to compare; '{only.Value}' is the only one.");
            }
        });
        return argument;
    }

    internal static Argument<string[]> Any()
    {
        Argument<string[]> argument = new(Name)
        {
            Description = "The ids of roles, in upper or lower case, such as cio. Default: all roles.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        argument.Validators.Add(RefuseOptions);
        return argument;
    }

    /// <summary>Misspelled options arrive as arguments; no role id begins with a hyphen, and no title.</summary>
    internal static void RefuseOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(static token => token.Value.StartsWith('-')))
        {
            result.AddError($"Unknown option '{token.Value}'.");
        }
    }
}
