import { fold } from '../../base/fold.ts';

/**
 * A phonetic key, equal for spellings of the same name: "Uyghur" and "Uighur", "Khikmatov" and "Hikmatov", "Kyrgyz",
 * "Kirghiz" and "киргиз", "Κρήτη" and "Κρίτη", "سوريا" and "سورية", "organisation" and "organization". Words with equal keys may be the same name, but need not
 * be.
 */
export function soundOf(word: string): string {
  let sound = toLatin(fold(word));
  for (const [pattern, replacement] of RULES) sound = sound.replace(pattern, replacement);
  return sound.replace(/(.)\1+/gu, '$1');
}

const RULES: [RegExp, string][] = [
  [/our$/g, 'or'],
  [/ence$/g, 'ense'],
  [/tre$/g, 'ter'],
  [/(?<=..)[iy]j$/g, 'i'],
  [/(?<=[aeiou])j(?=(?:oj)?e[vw]a?$)/g, 'y'],
  [/dsch|dzh|tsch|zh|dj/g, 'j'],
  [/sch/g, 'sh'],
  [/kh|^x(?=[aou])/g, 'h'],
  [/z/g, 's'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/y|ee/g, 'i'],
  [/ii+/g, 'i'],
  [/x/g, 'ks'],
  [/(?<=..)ah$/g, 'a'],
  [/(?<=\p{sc=Arab}{2})ه$/gu, 'ا'],
  [/(?<=\p{sc=Arab})ء/gu, ''],
  [/ظ/g, 'ض'],
  [/ڤ/g, 'ف'],
  [/پ/g, 'ب'],
  [/چ/g, 'ج'],
];

/** Latin letters for Cyrillic and Greek ones. */
function toLatin(text: string): string {
  if (!/[\p{sc=Cyrl}\p{sc=Grek}]/u.test(text)) return text;
  return text
    .replace(/(?<=^|[аеёиоуыэюя])е/gu, 'ye')
    .replace(GREEK_PAIR, (pair) => LATIN.get(pair) ?? pair)
    .replace(/./gu, (letter) => LATIN.get(letter) ?? letter);
}

/** Two Greek letters for one sound. */
const GREEK_PAIR = /αι|ει|οι|υι|ου|[αε]υ|μπ|ντ|γκ/gu;

const LATIN = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'gh', д: 'd', е: 'e', ж: 'zh', җ: 'j', з: 'z', и: 'i', й: 'i', і: 'i' },
    ...{ к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'ng', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
    ...{ ү: 'u', ұ: 'u', ф: 'f', х: 'kh', ҳ: 'h', һ: 'h', ц: 'ts', ч: 'ch', ҷ: 'j', ш: 'sh', щ: 'shch' },
    ...{ ъ: '', ы: 'y', ь: '', э: 'e', ә: 'a', ю: 'yu', я: 'ya' },
    ...{ αι: 'e', ει: 'i', οι: 'i', υι: 'i', ου: 'u', αυ: 'av', ευ: 'ev', μπ: 'b', ντ: 'd', γκ: 'g', α: 'a', β: 'v' },
    ...{ γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'ks', ο: 'o' },
    ...{ π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'i', φ: 'f', χ: 'h', ψ: 'ps', ω: 'o' },
  }),
);
