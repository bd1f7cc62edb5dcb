/** Shelf marks of archives, each between commas. */
const MARKS: readonly RegExp[] = [
  // “f. 17”, “op. 3”, “d. 45”, “ed. khr. 6”, “ф. Р-5446”: record group, inventory and file in the Russian tradition.
  /^(?!f\. ?\d{1,4}[rv]$)(?:f|op|d|p|por|k|t|ed\. ?khr|fond|opis[’']?|delo|papka|korobka|ф|оп|д|п|к|ед\. ?хр|фонд|опись|дело)\.? ?(?:\p{Lu}{1,2}-?)?\d[\p{L}\d/-]{0,12}$/iu,
  // “box 12”, “folder 3–4”, “reel 2”
  /^(?:box(?:es)?|folders?|files?|cartons?|reels?|rolls?|frames?|bundles?|dossiers?|containers?|binders?|trays?|liasse|legajos?|legs?\.|cajas?|carpetas?|libros?|signatura|sig\.|caixas?|maços?|buste?|cote|expedientes?|exps?\.|Karton|Mappe|Bd\.|vol\.|volume|series|subseries|entry|lot|piece|item|nos?\.|Progs?\.(?: nos?\.)?) (?:[A-Z]{0,3}[-. ]?)\d[\p{L}\d./–-]{0,16}$/iu,
  /^(?:RG|Record Group) ?\d{1,4}[A-Z]?$/u,
  // “FO 371/12345”, “CAB 23/45”, “R 901/25534”
  /^[A-Z]{1,4} ?\d{1,4}\/[A-Z]?\d[\p{L}\d./-]{0,20}$/u,
  // “MS Eng. hist. c. 123”, “Add. MS 43210”
  /^(?:(?:\p{Lu}\p{L}*\.? ){0,3})MSS?\.? (?:[\p{L}.]{1,12} ){0,5}[\p{L}.]{0,6}\d[\p{L}\d./-]{0,12}$/u,
  // “IOR/L/PS/10/836”, “L/P&S/12/3456”
  /^(?:IOR[/: ])?(?![AES]\/)[A-Z](?:&[A-Z])?(?:\/[A-Z&]{1,6}){1,4}(?:\/\d{1,5}){1,3}[A-Z]?$/u,
  // “F/7/12345”, “F7 12345”; symbols such as S/2019/12 and A/72/284 are those of United Nations documents.
  /^(?![AES]\/)[A-Z]{1,3}(?:\d{1,2} \d{3,6}|\/\d{1,3}\/\d{1,6})$/u,
  // “761.91/2–345”: decimal files
  /^\d{3}\.\d{1,4}(?:\/[\d–-]{1,12})?$/u,
];

/** Marks that only archives have; the others count only beside one of these. */
const SURE: readonly RegExp[] = [
  /(?:^|[\s,])(?:f|fond|ф|фонд)\.? ?(?:\p{Lu}{1,2}-?)?\d[\p{L}\d-]{0,8}, ?(?:op|opis[’']?|d|delo|оп|опись|д)\.? ?\d/iu,
  /(?:^|[\s,])(?:RG|Record Group) ?\d/u,
  /(?:^|[,:] )[A-Z]{1,4} \d{1,4}\/[A-Z]?\d/u,
  /(?:^|[,:] )(?![AES]\/)[A-Z]{1,3}\/\d{1,3}\/\d/u,
  /(?:^|, )(?:(?:\p{Lu}\p{L}*\.? ){0,3})MSS?\.? (?:[\p{L}.]{1,12} ){0,5}[\p{L}.]{0,6}\d/u,
  /(?:^|, )(?:IOR[/: ])?(?![AES]\/)[A-Z](?:&[A-Z])?(?:\/[A-Z&]{1,6}){1,4}\/\d/u,
  /^[^,“]{0,60}\b(?:National Archives?|State Archives?|Record Office)\b[^,“]*, .*\d/u,
  /^[^,“]{0,60}(?<!\p{L})(?:Archives|Archivo|Archivio|Arquivo|\p{L}*archiv|Архив)(?!\p{L})[^,“]*, .*\d/iu,
  /, Progs?\.(?: nos?\.)? \d/u,
  /(?:^|, )(?:box|carton|folder|reel|Karton|caja|legajo|leg\.|carpeta|expediente|exp\.|caixa|maço|busta) [A-Z]?\d/iu,
  /(?:^|, )fondo \p{Lu}[^,]*, .*\d/u,
];

/** “R 12345, …” or “Progs. 12, …”: words that begin with such a number are not a title. */
export function beginsWithShelfMark(words: string): boolean {
  return /^[A-Z]{1,4} ?\d{1,6}(?:[,/]|$)/u.test(words);
}

/** Whether words between commas are a shelf mark. */
export function isShelfMark(words: string): boolean {
  return MARKS.some((mark) => mark.test(words));
}

/** Every mark in `SURE` contains one of these. Most segments do not, and are not searched further. */
const MAYBE =
  /[A-Z&\d]\/[A-Z\d]|\b(?:f|fond|RG|Record|MSS?|box|carton|folder|reel|Karton|cajas?|legajo|leg|carpeta|expediente|exp|caixa|maço|busta|fondo|Progs?|Archives?|Archivo|Archivio|Arquivo)\b|archiv(?!\p{L})|(?<!\p{L})(?:ф|фонд)[. ]/iu;

/** Whether a segment has a mark that only archives have. */
export function holdsShelfMark(words: string): boolean {
  return MAYBE.test(words) && SURE.some((mark) => mark.test(words));
}

/** “Cole Family Papers”, “India Office Records”: a collection in an archive. */
export function isCollection(words: string): boolean {
  return /\b(?:papers|collection|records|files|correspondence|nachlass|fondo?s?|sección|manuscripts|MSS|diaries|series)\b/iu.test(
    words,
  );
}

/** “Foreign and Political Department”: the office whose papers are in an archive. */
export function isOffice(words: string): boolean {
  return /\b(?:department|division|branch|section|ministry|office|board|commission(?:er)?|bureau|consulate|embassy|legation)\b/iu.test(
    words,
  );
}

/** “Elm University Library”, “Durham County Record Office”, “TNA”: an archive. */
export function isRepository(words: string): boolean {
  return (
    /\b(?:archives?|archivo|archivio|archief|arkhiv|library|bibliothe[ckq]\p{L}*|biblioteca|museum|society|record office|records office|institut\p{L}*|universit\p{L}*|college|cent(?:er|re)|chapel|cathedral|school|foundation)\b|archiv\b|архив|библиотека/iu.test(
      words,
    ) || /^(?:\p{Lu}\p{Ll}{0,2}){2,8}(?: \p{Lu}{1,5})?$/u.test(words)
  );
}
