using System.Text;

namespace ExecRoles;

/// <summary>Names and three-letter codes that people write where BCP 47 wants the two-letter code of a language.</summary>
/// <remarks>
/// Source: RFC 5646, section 2.2.1 (the shortest ISO 639 code is the tag), and the codes of ISO 639-2, bibliographic and terminological.
/// </remarks>
internal static class LanguageNames
{
    // Each name or code, and the tag to write instead.
    private static ReadOnlySpan<byte> Known =>
        " german=de deutsch=de deu=de ger=de english=en englisch=en eng=en french=fr francais=fr fra=fr fre=fr spanish=es"u8
        + " espanol=es spa=es italian=it italiano=it ita=it portuguese=pt por=pt dutch=nl nld=nl dut=nl polish=pl polski=pl"u8
        + " pol=pl czech=cs ces=cs cze=cs slovak=sk slk=sk slo=sk slovenian=sl slv=sl hungarian=hu hun=hu romanian=ro ron=ro"u8
        + " rum=ro bulgarian=bg bul=bg croatian=hr hrv=hr serbian=sr srp=sr bosnian=bs bos=bs greek=el ell=el gre=el turkish=tr"u8
        + " tur=tr russian=ru rus=ru ukrainian=uk ukr=uk danish=da dansk=da dan=da swedish=sv svenska=sv swe=sv norwegian=no"u8
        + " norsk=no nor=no nob=nb nno=nn finnish=fi suomi=fi fin=fi icelandic=is isl=is ice=is estonian=et est=et latvian=lv"u8
        + " lav=lv lithuanian=lt lit=lt irish=ga gle=ga welsh=cy cym=cy wel=cy catalan=ca cat=ca basque=eu eus=eu baq=eu"u8
        + " galician=gl glg=gl albanian=sq sqi=sq alb=sq macedonian=mk mkd=mk mac=mk maltese=mt mlt=mt luxembourgish=lb ltz=lb"u8
        + " romansh=rm roh=rm hebrew=he heb=he arabic=ar ara=ar persian=fa fas=fa per=fa urdu=ur urd=ur hindi=hi hin=hi"u8
        + " bengali=bn ben=bn tamil=ta tam=ta chinese=zh zho=zh chi=zh japanese=ja jpn=ja korean=ko kor=ko vietnamese=vi vie=vi"u8
        + " thai=th tha=th indonesian=id ind=id malay=ms msa=ms may=ms"u8;

    /// <summary>
    /// Gets the tag of the language that a primary subtag such as <c>german</c> or <c>deu</c> means, or <see langword="null"/>.
    /// </summary>
    internal static string? TagOf(string primarySubtag)
    {
        int start = Known.IndexOf(Encoding.ASCII.GetBytes($" {primarySubtag.ToLowerInvariant()}="));
        return start < 0 ? null : Encoding.ASCII.GetString(Known.Slice(start + primarySubtag.Length + 2, 2).ToArray());
    }
}
