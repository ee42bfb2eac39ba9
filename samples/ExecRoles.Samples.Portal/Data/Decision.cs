namespace ExecRoles.Samples.Portal.Data;

/// <summary>Whether it is settled which role somebody has, and what settled it.</summary>
public enum Decision
{
    ToReview,
    ByTitle,
    ByPerson,
}
