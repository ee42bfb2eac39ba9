namespace ExecRoles;

/// <summary>
/// The names of the classifications of occupations that built-in roles are mapped to; any other name may be used as well.
/// </summary>
public static class OccupationSchemes
{
    /// <summary>
    /// ESCO, the classification of European Skills, Competences, Qualifications and Occupations of the European Commission.
    /// </summary>
    public const string Esco = "ESCO";

    /// <summary>ISCO-08, the International Standard Classification of Occupations of the International Labour Organization.</summary>
    public const string Isco08 = "ISCO-08";

    /// <summary>O*NET-SOC, the taxonomy of the Occupational Information Network of the U.S. Department of Labor.</summary>
    public const string OnetSoc = "O*NET-SOC";

    /// <summary>KldB 2010, the classification of occupations of the German Federal Employment Agency.</summary>
    public const string Kldb2010 = "KldB 2010";

    internal const string EscoVersion = "1.2";
    internal const string KldbVersion = "rev. 2020";
    internal const string Onet = "O*NET";
    internal const string OnetVersion = "27.0";
}
