namespace ExecRoles.Json;

/// <summary>What the readers of one document share: strings met so far, and lists that are emptied and filled again.</summary>
internal sealed class ReaderScratch
{
    internal readonly LanguageNames Languages = new();

    /// <summary>The areas named by what could not be read otherwise; they are looked up all the same.</summary>
    internal readonly List<AreaReference> Orphans = [];

    internal readonly UniqueWords RoleIds = new();

    internal readonly UniqueWords ResponsibilityIds = new();

    internal readonly UniqueWords LanguagesOfText = new();

    internal readonly List<ResolvedText> Texts = [];

    internal readonly List<ResponsibilityDraft> Responsibilities = [];
}
