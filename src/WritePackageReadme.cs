using System.IO;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Writes the page of a package. Sites that show packages show relative links dead, so links lead to the files of the commit that is packed
/// or, where the address is not known, only their text stays.
/// </summary>
public sealed class WritePackageReadme : Task
{
    [Required]
    public string Readme { get; set; }

    [Required]
    public string Output { get; set; }

    /// <summary>Where the repository's files are, such as <c>https://example.com/project/blob/COMMIT</c>; empty if not known.</summary>
    public string Files { get; set; }

    public override bool Execute()
    {
        string link = string.IsNullOrEmpty(Files) ? "$1" : $"[$1]({Files}/$2)";
        string page = Regex.Replace(File.ReadAllText(Readme), @"\[([^\]]+)\]\(\.\./\.\./([^)]+)\)", link);
        Directory.CreateDirectory(Path.GetDirectoryName(Output));
        File.WriteAllText(Output, page);
        return true;
    }
}
