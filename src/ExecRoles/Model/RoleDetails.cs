namespace ExecRoles;

/// <summary>The parts of a built-in role that pages about its work do not need: they are made only when somebody asks.</summary>
internal abstract class RoleDetails
{
    internal abstract TitleForm[] TitleForms();

    internal abstract LocalizedText[] Aliases();

    internal abstract LocalizedText[] FunctionalTitles();

    internal abstract AmbiguousTitle[] AmbiguousTitles();

    internal abstract OccupationCode[] OccupationCodes();

    internal abstract MissingOccupationCode[] MissingOccupationCodes();
}
