/** A seeded random generator (mulberry32), so that every run measures the same texts. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NAMES_PER_ARTICLE = 5;
const SYLLABLES = ['ka', 'ren', 'to', 'mi', 'sul', 'da', 'vor', 'en', 'ti', 'ra', 'lo', 'bek', 'an', 'sho', 'ur'];

export interface SyntheticSettings {
  articles: number;
  paragraphs: number;
  wordsPerParagraph: number;
  /** Names to mention: about one word in 25. Each article uses a few of them. */
  names: readonly string[];
  /** Lines of frontmatter that refer to existing records. */
  frontmatter: string;
}

/** Articles of made-up words with a note at the end of each paragraph, as file name and text. */
export function* syntheticArticles(settings: SyntheticSettings): Generator<[file: string, text: string]> {
  const random = randomFrom(1);
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(random() * list.length)] ?? fallback;
  const word = () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(SYLLABLES, 'ka')).join('');
  const words = (count: number) =>
    Array.from({ length: count }, () => (random() < 0.04 ? pick(own, 'Kazakhstan') : word())).join(' ');
  let own: readonly string[] = [];

  for (let index = 0; index < settings.articles; index++) {
    own = Array.from({ length: NAMES_PER_ARTICLE }, () => pick(settings.names, 'Kazakhstan'));
    const date = `${1995 + (index % 28)}-${String(1 + (index % 12)).padStart(2, '0')}`;
    const parts = [
      `---\ntitle: Article ${index}\nsummary: Made-up words.\npublished: "${date}"\n${settings.frontmatter}\n---\n`,
    ];
    for (let number = 1; number <= settings.paragraphs; number++) {
      if (number % 8 === 0) parts.push(`## ${words(3)}\n`);
      parts.push(`${words(settings.wordsPerParagraph)}.[^${number}]\n`);
    }
    for (let number = 1; number <= settings.paragraphs; number++) {
      parts.push(
        `[^${number}]: “<span lang="ru-Latn">${words(6)}</span>,” kaktus.media, March ${1 + (number % 28)}, 2020, <https://kaktus.media/doc/${index}_${number}.html>.\n`,
      );
    }
    yield [`synthetic-${index}.md`, parts.join('\n')];
  }
}
