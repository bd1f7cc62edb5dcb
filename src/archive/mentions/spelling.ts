/** Spellings of the same word, folded, that differ by transliteration or by country. */
const SPELLINGS = Object.entries({
  uyghur: ['uighur', 'uigur', 'uygur'],
  uyghurs: ['uighurs', 'uigurs', 'uygurs'],
  katibat: ['katiba', 'katibah', 'katibatu'],
  jamaat: ['jamaa', 'jamaah', 'jamoat'],
  jaysh: ['jaish', 'jeish'],
  hayat: ['hayet'],
  tawhid: ['tauhid', 'taukhid', 'tawheed', 'tevhid'],
  jihad: ['djihad', 'dzhikhad'],
  khilafah: ['khilafa', 'khilafat'],
  muhammad: ['mohamed', 'mohammad', 'mohammed', 'muhamad', 'muhammed'],
  ahmad: ['ahmed'],
  khorasan: ['khurasan'],
  turkistan: ['turkestan'],
  organisation: ['organization'],
  defence: ['defense'],
  centre: ['center'],
  programme: ['program'],
  labour: ['labor'],
});

const USUAL = new Map(SPELLINGS.flatMap(([usual, others]) => others.map((other) => [other, usual] as const)));
const DOUBLE_CONSONANT = /([^aeiou\d])\1/gu;
/** In a word with this many letters, double consonants equal single ones. */
const LONG = 6;

/**
 * The key by which words of names are compared: equal for common spellings of a word, such as "Uighur" and "Uyghur",
 * "Ansarullah" and "Ansarulah".
 *
 * @param folded a word after `fold`
 */
export function spellingKey(folded: string): string {
  const usual = USUAL.get(folded) ?? folded;
  return usual.length < LONG ? usual : usual.replace(DOUBLE_CONSONANT, '$1');
}
