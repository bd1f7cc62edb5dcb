/** The cases besides the nominative, in which names are declined. */
export const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** The forms of a word in each of the cases, in their order; several where it is not certain which is right. */
export type Declined = readonly (readonly string[])[];

/** The endings in each case, in the order of `CASES`; forms of one case are separated by strokes, “=” is the word itself. */
type Endings = readonly [string, string, string, string, string];

/** A word that has one form in all cases, as far as it is known. */
export function undeclined(word: string): Declined {
  return CASES.map(() => [word]);
}

const MASCULINE: readonly [RegExp, number, Endings][] = [
  [/ец$/u, 2, ['ца', 'цу', '=', 'цем|цом', 'це']],
  [/[жчшщц]$/u, 0, ['а', 'у', '=', 'ем|ом', 'е']],
  [/ий$/u, 1, ['я', 'ю', '=', 'ем', 'и|е']],
  [/й$/u, 1, ['я', 'ю', '=', 'ем', 'е']],
  // Whether a word in -ь is masculine or feminine, its ending does not tell.
  [/ь$/u, 1, ['я|и', 'ю|и', '=', 'ем|ью', 'е|и']],
  [/[бвгдзклмнпрстфх]$/u, 0, ['а', 'у', '=', 'ом', 'е']],
];

const OTHERS: readonly [RegExp, number, Endings][] = [
  [/ия$/u, 1, ['и', 'и', 'ю', 'ей', 'и']],
  [/я$/u, 1, ['и', 'е', 'ю', 'ей|ёй', 'е']],
  [/[гкх]а$/u, 1, ['и', 'е', 'у', 'ой', 'е']],
  [/[жчшщ]а$/u, 1, ['и', 'е', 'у', 'ей|ой', 'е']],
  [/ца$/u, 1, ['ы', 'е', 'у', 'ей|ой', 'е']],
  [/[бвдзлмнпрстф]а$/u, 1, ['ы', 'е', 'у', 'ой', 'е']],
  [/[нтлвр]ие$/u, 1, ['я', 'ю', '=', 'ем', 'и']],
  [/(?:море|поле)$/u, 1, ['я', 'ю', '=', 'ем', '=']],
  [/[щц]е$/u, 1, ['а', 'у', '=', 'ем', '=']],
  // Other names in -о, such as Токио, have one form.
  [/(?:ств|ов|ев|ин|ын|сел|озер|войск|войско)о$/u, 1, ['а', 'у', '=', 'ом', 'е']],
  [/[бвдзлмнпрстф]ы$/u, 1, ['ов|', 'ам', '=', 'ами', 'ах']],
];

/** What becomes of a name whose vowel is lost: “Павла”. */
const STEMS = new Map([
  ['Павел', 'Павл'],
  ['Лев', 'Льв'],
]);

/** A noun in the singular, or in -ы in the plural; of a name of two parts with a hyphen, the part that is declined. */
export function noun(word: string): Declined {
  const [, first, rest = ''] = /^([\p{L}]+)(-на-.+|-над-.+)$/u.exec(word) ?? [];
  if (first !== undefined) return noun(first).map((forms) => forms.map((form) => form + rest));
  return declined(STEMS.get(word) ?? word, [...MASCULINE, ...OTHERS]) ?? undeclined(word);
}

/** A word that is declined as an adjective: “Каспийское”, “Грозный”. */
export function adjective(word: string): Declined | undefined {
  return declined(word, [
    [/ая$/u, 2, ['ой', 'ой', 'ую', 'ой', 'ой']],
    [/яя$/u, 2, ['ей', 'ей', 'юю', 'ей', 'ей']],
    [/ое$/u, 2, ['ого', 'ому', '=', 'ым|им', 'ом']],
    [/ее$/u, 2, ['его', 'ему', '=', 'им', 'ем']],
    [/ый$/u, 2, ['ого', 'ому', '=', 'ым', 'ом']],
    [/[кгх]ий$/u, 2, ['ого', 'ому', '=', 'им', 'ом']],
    [/[ншщжч]ий$/u, 2, ['его', 'ему', '=', 'им', 'ем']],
    [/[вндткгхшщ]ой$/u, 2, ['ого', 'ому', '=', 'ым|им', 'ом']],
  ]);
}

/** An adjective in the plural: “Соединённые”. */
export function pluralAdjective(word: string): Declined | undefined {
  return declined(word, [
    [/ые$/u, 2, ['ых', 'ым', '=', 'ыми', 'ых']],
    [/ие$/u, 2, ['их', 'им', '=', 'ими', 'их']],
  ]);
}

/** All forms of an adjective in -ский and the like, in every gender and number, without the first. */
export function formsOfAdjective(word: string): string[] {
  const [, stem, last = ''] = /^(.+?)([кгх]ий|ый)$/u.exec(word) ?? [];
  if (stem === undefined) return [];
  const [root, i] = last === 'ый' ? [stem, 'ы'] : [stem + (last[0] ?? ''), 'и'];
  const endings = ['ого', 'ому', `${i}м`, 'ом', 'ая', 'ой', 'ую', 'ое', `${i}е`, `${i}х`, `${i}ми`];
  return endings.map((ending) => root + ending);
}

/** A given or family name of a man. */
export function nameOfMan(word: string): Declined {
  const own = declined(word, [[/(?:[оеё]в|[иы]н)$/u, 0, ['а', 'у', 'а', 'ым|ом', 'е']]]);
  if (STEMS.has(word)) return asAnimate(noun(word));
  return asAnimate(own ?? adjective(word) ?? (/[иы]х$/u.test(word) ? undeclined(word) : noun(word)));
}

/** The family name of a woman; it has one form if it ends with a consonant. */
export function nameOfWoman(word: string): Declined {
  const own = declined(word, [[/(?:[оеё]в|[иы]н)а$/u, 1, ['ой', 'ой', 'у', 'ой', 'ой']]]);
  return own ?? adjective(word) ?? (/[ая]$/u.test(word) ? noun(word) : undeclined(word));
}

/** The accusative of men is their genitive. */
export function asAnimate(forms: Declined): Declined {
  const [genitive = [], dative = [], accusative = [], ...rest] = forms;
  const isMasculine = accusative.every((form) => !/[уюы]$/u.test(form));
  return [genitive, dative, isMasculine ? genitive : accusative, ...rest];
}

function declined(word: string, rules: readonly [RegExp, number, Endings][]): Declined | undefined {
  const [, cut, endings] = rules.find(([pattern]) => pattern.test(word)) ?? [];
  if (cut === undefined || !endings) return undefined;
  const stem = word.slice(0, word.length - cut);
  return endings.map((forms) => forms.split('|').map((ending) => (ending === '=' ? word : stem + ending)));
}
