/** The features of languages in Latin letters: function words, and endings or spellings of words. */
const SIGNS: { language: string; words: RegExp; spellings: RegExp | undefined }[] = [
  {
    language: 'en',
    words: words(
      'a about after against among an and are as at be been before being between but by can could did do does for from ' +
        'had has have her his how if in into is it its may more most must new not of off on or our out over s says should ' +
        'than that the their them they this those through to under up was we were what when where who why will with wont would dont make makes says new year years people',
    ),
    spellings: /(?:tion|tions|ing|ness|ment|ments|ight|ould|ship|ties|tic|ally|ed|wh[a-z]+)$/u,
  },
  {
    language: 'ru-Latn',
    words: words(
      'v vo na i s so k ko po o ob iz za do ot u ne chto kak dlya dlia dla pri ili no iz-za vokrug sredi bolee boleye net li ' +
        'protiv posle mezhdu ego yego eto kto pochemu kogda gde bez cherez vremya nad pod vse uzhe yeshche byl byla byli budet god goda godu',
    ),
    spellings:
      /(?:[aeo]go|iy|om|iem|ykh|yh|ikh|nyy|nyj|nyi|nyĭ|yy|yye|nye|skiy|skij|skii|skiĭ|skiye|skie|skogo|skom|skoy|skuyu|ovat|evat|ali|ili|ala|ila|ilo|alo|yat|ayut|aet|ayet|uyet|uet|ut|iya|iia|iyu|iiu|iiakh|yakh|ami|yami|akh|aia|aya|oy|oĭ|stane|stana|stanu|stanom|tsii|tsiya|tsiyu|ost|osti|ika|iki|izm|izma|enie|eniye|eniya|nikov|nik|niki|sya|lsya|tsya)$/u,
  },
  {
    language: 'uz-Latn',
    words: words('va bilan uchun haqida boyicha bolgan qanday nima kerak emas ham yangi nafar'),
    spellings:
      /(?:lar|lari|larni|larning|larda|lardan|larga|ning|dagi|moqda|ildi|indi|di|gan|lik|chilik|ligi|iga|idan|ida)$|q(?!u)/u,
  },
  {
    language: 'fr',
    words: words('le la les de du des et une un dans pour par est au aux sur en qui que ce cette avec se contre l d'),
    spellings: undefined,
  },
  { language: 'es', words: words('el la los las del de y un una por con para que en se su al'), spellings: undefined },
  {
    language: 'it',
    words: words('il lo la gli di del della dei delle e un una per con che nel nella'),
    spellings: undefined,
  },
  { language: 'nl', words: words('de het een en van in op voor met niet aan bij naar'), spellings: undefined },
  {
    language: 'pl',
    words: words('w na z do i o po za od dla nie jest oraz przez się nad pod'),
    spellings: /[łąęśżźćń]/u,
  },
  { language: 'tr', words: words('ve bir bu ile için de da mi'), spellings: /[ığş]/u },
  {
    language: 'de',
    words: words(
      'der die das den dem des und ein eine einer von vom für fur mit nach im zum zur auf ist nicht aus bei gegen wegen als',
    ),
    spellings: /(?:ung|ungen|keit|heit|schaft|ischen|ische|ischer|licher|lichen)$|ß/u,
  },
];

/**
 * The language of a title in Latin letters, inferred from its words, as a BCP 47 tag; undefined if there is too little
 * evidence, or evidence for two languages. Transliterated Russian is `ru-Latn`, Uzbek `uz-Latn`: for both, another
 * script is or was usual.
 *
 * @param usual the language of most titles of its kind; less evidence is enough for it if no other language has any
 */
export function titleLanguage(title: string, usual?: string): string | undefined {
  const found = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'ʼʻʹ`]/gu, '')
    .match(/[\p{L}\p{M}-]+/gu);
  const all = found ?? [];
  if (all.some((word) => !/^[\p{Script=Latin}\p{M}-]+$/u.test(word))) return undefined;
  const scores = SIGNS.map(({ language, words, spellings }) => {
    const little = new Set(all.filter((word) => words.test(word))).size;
    const spelt = new Set(all.filter((word) => word.length > 3 && !words.test(word) && spellings?.test(word))).size;
    return { language, score: 2 * little + spelt };
  }).toSorted((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best || !second) return undefined;
  if (best.score >= 3 && best.score >= second.score * 1.5) return best.language;
  if (best.score === 2 && second.score === 0) return best.language;
  const own = scores.find(({ language }) => usual !== undefined && new RegExp(`^${usual}(?:-|$)`).test(language));
  if (own && own.score > 0 && own.score === best.score) return own.language;
  return usual === 'en' && best.score === 0 ? 'en' : undefined;
}

function words(list: string): RegExp {
  return new RegExp(`^(?:${list.split(' ').join('|')})$`, 'u');
}
