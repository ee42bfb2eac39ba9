using System.CommandLine;
using System.CommandLine.Parsing;

namespace ExecRoles.Samples.Console.Commands;

/// <summary>Makes the arguments that name roles.</summary>
internal static class RoleArgument
{
    private const string Name = "ROLE";

    internal static Argument<string> One()
    {
        Argument<string> argument = new(Name) { Description = "The id of a role, in any letter case: cio is CIO." };
        argument.Validators.Add(RefuseOptions);
        return argument;
    }

    internal static Argument<string[]> TwoOrMore()
    {
        Argument<string[]> argument = new(Name)
        {
            Description = "The ids of two or more roles, in any letter case: cio is CIO.",
            Arity = ArgumentArity.OneOrMore,
        };
        argument.Validators.Add(RefuseOptions);
        argument.Validators.Add(static result =>
        {
            if (result.Tokens is [Token only])
            {
                result.AddError($"It takes two or more roles to compare, but '{only.Value}' is the only one.");
            }
        });
        return argument;
    }

    /// <summary>Misspelt options come in as roles, as they are no option of the command; no role id begins with a hyphen.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(static token => token.Value.StartsWith('-')))
        {
            result.AddError($"There is no option '{token.Value}'.");
        }
    }
}
