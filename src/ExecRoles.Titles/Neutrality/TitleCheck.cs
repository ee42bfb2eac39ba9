namespace ExecRoles.Titles;

/// <summary>What was found about the gender that a title shows.</summary>
/// <remarks>Immutable and thread-safe. It comes from <see cref="TitleNeutrality.Check(string, string)"/>.</remarks>
public sealed class TitleCheck
{
    internal TitleCheck(string title) => Title = title;

    internal TitleCheck(
        string title, TitleGender gender, string form, IReadOnlyList<string> proposals, LocalizedText reason, Role? role, CompanyForm? body)
    {
        Title = title;
        Gender = gender;
        Form = form;
        Proposals = proposals;
        Reason = reason;
        Role = role;
        Body = body;
    }

    /// <summary>Gets the title that was checked, as it was given.</summary>
    public string Title { get; }

    /// <summary>Gets whether the title names one gender only.</summary>
    /// <remarks><see langword="false"/> says that nothing of the kind was found, not that there can be nothing.</remarks>
    public bool IsGendered => Gender is not null;

    /// <summary>Gets the gender that the title names, or <see langword="null"/> where none was found.</summary>
    public TitleGender? Gender { get; }

    /// <summary>
    /// Gets what shows the gender: the form or alias of the catalog that the title is, such as <c>Finanzvorstand</c>, or else the word in
    /// the title; <see langword="null"/> where none was found.
    /// </summary>
    public string? Form { get; }

    /// <summary>Gets the role that has the form or alias, or <see langword="null"/> where only a word was found, or nothing.</summary>
    public Role? Role { get; }

    /// <summary>
    /// Gets whether the form is the title of the function, or of a seat in the body that runs such a company; <see langword="null"/> where
    /// the title is not a form of a role.
    /// </summary>
    public CompanyForm? Body { get; }

    /// <summary>
    /// Gets titles for all genders to use instead, without a mark, the best first: the neutral form, the English title, then forms with
    /// colon, asterisk and slash, and the pair; empty where none is known.
    /// </summary>
    public IReadOnlyList<string> Proposals { get; } = [];

    /// <summary>
    /// Gets a sentence that says what was found, in all languages of the catalog's words; <see langword="null"/> where nothing was found.
    /// </summary>
    public LocalizedText? Reason { get; }

    /// <summary>Returns the title that was checked.</summary>
    /// <returns><see cref="Title"/>, as it was given.</returns>
    public override string ToString() => Title;
}
