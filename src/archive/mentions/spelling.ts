/** Spellings of one word, in the folded form, that differ by the way of transliteration or by the country. */
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
/** From how many letters on a word stays the same word with one consonant for two. */
const LONG = 6;

/**
 * The form in which the words of names are compared: one for the spellings of a word that occur side by side, as
 * "Uighur" and "Uyghur", "Ansarullah" and "Ansarulah".
 *
 * @param folded a word as `fold` leaves it
 */
export function spellingKey(folded: string): string {
  const usual = USUAL.get(folded) ?? folded;
  return usual.length < LONG ? usual : usual.replace(DOUBLE_CONSONANT, '$1');
}
