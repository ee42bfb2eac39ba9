namespace ExecRoles;

/// <summary>The keys of the words that renderings say of their own.</summary>
internal static class WordKeys
{
    internal const string Comparison = "words.comparison";
    internal const string CommonGround = "words.common-ground";
    internal const string Differences = "words.differences";
    internal const string NoDifferences = "words.no-differences";
    internal const string Only = "words.only";
    internal const string Both = "words.both";
    internal const string All = "words.all";
    internal const string CommonArea = "words.common.area";
    internal const string CommonAreas = "words.common.areas";
    internal const string CommonAreaAndVendors = "words.common.area-and-vendors";
    internal const string CommonAreasAndVendors = "words.common.areas-and-vendors";
    internal const string CommonVendors = "words.common.vendors";
    internal const string CommonNone = "words.common.none";
    internal const string ListNext = "words.list.next";
    internal const string ListLast = "words.list.last";
    internal const string ListLastOfPairs = "words.list.last-of-pairs";
    internal const string Aspect = "words.aspect";
    internal const string Title = "words.title";
    internal const string Orientation = "words.orientation";
    internal const string Audience = "words.audience";
    internal const string Responsibilities = "words.responsibilities";
    internal const string Heading = "words.heading";
    internal const string Defining = "words.defining";
    internal const string Scope = "words.scope";
    internal const string Vendors = "words.vendors";
    internal const string Purpose = "words.purpose";
    internal const string Titles = "words.titles";
    internal const string TitleForm = "words.title-form";
    internal const string JobAd = "words.job-ad";
    internal const string Codes = "words.codes";
    internal const string Code = "words.code";
    internal const string CodeRemark = "words.code.remark";
    internal const string NoCode = "codes.none";
    internal const string Sources = "words.sources";
    internal const string CommonKnowledge = "sources.common-knowledge";
}
