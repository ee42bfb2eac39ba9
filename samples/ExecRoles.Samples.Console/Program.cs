using System.Globalization;
using System.Text;
using ExecRoles;

// Lists all roles; with the ids of two or more, it shows how they differ, in the language of the user's system:
//   dotnet run --project samples/ExecRoles.Samples.Console -- cio cto
Console.OutputEncoding = Encoding.UTF8;
string language = CultureInfo.CurrentUICulture.Name;

if (args.Length == 0)
{
    foreach (Role role in Roles.All)
    {
        Console.WriteLine($"{role.Id,-30} {Roles.Describe(role).GetTitle(language)}");
    }

    return 0;
}

try
{
    Console.Write(args.Length == 1 ? Roles.All.Describe(args[0]).ToText(language) : Roles.All.Compare(args).ToText(language));
    return 0;
}
catch (KeyNotFoundException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
