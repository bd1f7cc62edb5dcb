/**
 * How much a text looks like a language, from 0 to 1: words are of one script and of one case, Chinese has its most
 * frequent characters, and there are few signs that texts rarely have. Text that was read in a wrong encoding has not.
 */
export function plausibility(text: string): number {
  if (/[\uFFFD\u0080-\u009F\uE000-\uF8FF]/u.test(text)) return 0;
  const start = text.slice(0, MOST);
  let [good, all] = [0, 0];
  for (const [word] of start.matchAll(WORDS)) {
    if (/^[\x20-\x7F]*$/u.test(word)) continue;
    all += word.length;
    good += word.length * likeness(word);
  }
  const signs = start.match(STRANGE)?.length ?? 0;
  return all + signs === 0 ? 0 : good / (all + signs);
}

const MOST = 20_000;
const WORDS = /[\p{L}\p{M}]+/gu;
/** Signs that are bytes of letters in other encodings. Quotation marks, dashes and the like are at home anywhere. */
const STRANGE =
  /(?![\u00A0«»“”„‘’–—…§°·¡¿№、。，；：！？「」『』（）《》・])[^\p{ASCII}\p{L}\p{M}\p{N}]|[\uFF61-\uFF9F]/gu;
const CASES = /^(?:\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lu}\p{M}]+|\p{Lu}?\p{Ll}+\p{Lu}\p{Ll}+)$/u;
const SCRIPTS = [/^[\p{sc=Cyrl}\p{M}]+$/u, /^[\p{sc=Grek}\p{M}]+$/u, /^[\p{sc=Latn}\p{M}]+$/u];
const UNCASED = [
  /^[\p{sc=Arab}\p{sc=Zinh}\u0640]+$/u,
  /^[\p{sc=Hebr}\p{M}]+$/u,
  /^\p{sc=Hang}+$/u,
  /^[\p{sc=Thai}\p{M}]+$/u,
];
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30FC]+$/u;

function likeness(word: string): number {
  if (EAST_ASIAN.test(word)) {
    const known = word.match(FREQUENT)?.length ?? 0;
    return Math.min(1, 0.2 + (2 * known) / word.length);
  }
  if (UNCASED.some((script) => script.test(word))) return 1;
  if (!SCRIPTS.some((script) => script.test(word)) || !CASES.test(word)) return 0;
  if (word.length > 3 && /^\p{sc=Latn}/u.test(word) && (word.match(/[a-z]/giu)?.length ?? 0) < word.length / 2)
    return 0.1;
  // Whole sentences in capitals are rare, and small letters of KOI8-R are the capitals of Windows-1251.
  return word.length > 2 && /^[\p{Lu}\p{M}]+$/u.test(word) ? 0.4 : 1;
}

/** Kana, and the most frequent characters of Chinese, simplified and traditional. */
const FREQUENT =
  /[\u3041-\u30FF的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運]/gu;
