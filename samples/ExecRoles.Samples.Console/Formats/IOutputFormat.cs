namespace ExecRoles.Samples.Console.Formats;

/// <summary>A way to show roles.</summary>
internal interface IOutputFormat
{
    /// <summary>Gets the word that chooses the format on the command line.</summary>
    string Name { get; }

    /// <summary>Shows all roles of a catalog, each in few words.</summary>
    void Write(RoleCatalog catalog, string language, Terminal terminal);

    /// <summary>Shows one role of a catalog, and all that it says.</summary>
    void Write(RoleCatalog catalog, RoleDescription description, string language, Terminal terminal);

    /// <summary>Shows how roles differ.</summary>
    void Write(RoleComparison comparison, string language, Terminal terminal);
}
