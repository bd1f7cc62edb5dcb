import { randomFrom } from './random.ts';
import { capitalised, madeUpWords, type SyntheticRecord, type SyntheticRecords } from './synthetic-records.ts';

/** A made-up article. */
export interface SyntheticArticle {
  slug: string;
  /** The keys of its frontmatter, as values for YAML. */
  data: Record<string, unknown>;
  markdown: string;
}

export interface SyntheticSettings {
  /** How many to make. */
  articles: number;
  records: SyntheticRecords;
  /** Every article has this many words, and a note for each 74; otherwise lengths are log-normal. */
  words?: number;
}

/** The length of an article in words: these values give 1,630 on average, as in a scholar's blog. */
const LENGTH = { median: 1150, spread: 0.85, least: 200, most: 9000 };
/** The share of articles that have notes, and the words to each note in these. */
const NOTED = { share: 0.6, wordsToNote: 75 };
/** The share of words that are the name of a record. */
const NAMES = 0.025;

/**
 * Articles of made-up words. The words follow Zipf's law, as do the records that they name and the outlets that the
 * notes cite; a note is a newspaper's article, a book, an article in a journal, a short form, “Ibid.” or a remark.
 */
export function* syntheticArticles({
  articles,
  records,
  words: fixed,
}: SyntheticSettings): Generator<SyntheticArticle> {
  const random = randomFrom(1);
  const vocabulary = madeUpWords(20_000, 3);
  const subjects = [...records.countries, ...records.groups, ...records.people];

  for (let index = 0; index < articles; index++) {
    const length = fixed ?? clamp(random.logNormal(LENGTH.median, LENGTH.spread), LENGTH.least, LENGTH.most);
    const noted = fixed !== undefined || random.chance(NOTED.share);
    const own = unique(8, () => random.pickByRank(subjects));
    const word = () =>
      random.chance(NAMES) ? random.pickByRank(random.pick(own).names) : random.pickByRank(vocabulary);
    const sentence = (count: number) => capitalised(Array.from({ length: count }, word).join(' '));

    const blocks: string[] = [];
    let notes = 0;
    for (let written = 0, paragraph = 0; written < length; paragraph++) {
      if (paragraph % 7 === 6) blocks.push(`## ${sentence(3)}`);
      const sentences: string[] = [];
      for (const until = written + 74; written < until;) {
        const count = 9 + random.below(24);
        written += count;
        const mark = noted && random.chance(count / NOTED.wordsToNote) ? `[^${++notes}]` : '';
        sentences.push(`${sentence(count)}.${mark}`);
      }
      blocks.push(sentences.join(' '));
    }
    const year = 2004 + (index % 22);
    blocks.push(...notesOf(notes, index, { random, records, sentence, before: year }));
    yield {
      slug: `article-${index}`,
      data: frontmatter(index, own, { random, records, year, title: sentence(5), summary: `${sentence(18)}.` }),
      markdown: `${blocks.join('\n\n')}\n`,
    };
  }
}

interface Making {
  random: ReturnType<typeof randomFrom>;
  records: SyntheticRecords;
}

function frontmatter(
  index: number,
  own: readonly SyntheticRecord[],
  { random, records, year, title, summary }: Making & { year: number; title: string; summary: string },
): Record<string, unknown> {
  const among = (list: readonly SyntheticRecord[]) => own.filter((one) => list.includes(one)).map(({ id }) => id);
  const month = String(1 + (index % 12)).padStart(2, '0');
  return {
    title,
    summary,
    authors: [records.people[0]?.id],
    kind: 'report',
    form: 'full',
    published: `${year}-${month}-${String(1 + (index % 28)).padStart(2, '0')}`,
    publication: random.pickByRank(records.publications).id,
    countries: among(records.countries),
    groups: among(records.groups),
    tags: unique(3, () => random.pickByRank(records.tags)).map(({ id }) => id),
  };
}

/** Notes in the order of their marks. */
function notesOf(
  count: number,
  article: number,
  { random, records, sentence, before }: Making & { sentence: (words: number) => string; before: number },
): string[] {
  const name = () => random.pickByRank(records.people).name;
  const year = () => before - 1 - random.below(12);
  const cited: { author: string; title: string }[] = [];
  return Array.from({ length: count }, (_, index) => {
    const kind = random.next();
    const outlet = random.pickByRank(records.outlets);
    const title = sentence(7);
    let text: string;
    if (kind < 0.1 && index > 0) text = random.chance(0.5) ? 'Ibid.' : `Ibid., ${1 + random.below(300)}.`;
    else if (kind < 0.2 && cited.length > 0) {
      const { author, title: first } = random.pick(cited);
      const short = first.split(' ').slice(0, 3).join(' ');
      text = `${author.split(' ').at(-1)}, *${short}*, ${1 + random.below(300)}.`;
    } else if (kind < 0.35) {
      const author = name();
      cited.push({ author, title });
      text = `${author}, *${title}* (${random.pick(CITIES)}: ${outlet.name} Press, ${year()}), ${1 + random.below(300)}.`;
    } else if (kind < 0.45)
      text = `${name()}, “${title},” *${random.pickByRank(records.publications).name}* ${1 + random.below(40)}, no. ${1 + random.below(4)} (${year()}): ${1 + random.below(90)}.`;
    else if (kind < 0.55) text = `${sentence(20)}.`;
    else {
      const day = `March ${1 + random.below(28)}, ${year()}`;
      text = `${random.chance(0.5) ? `${name()}, ` : ''}“${title},” ${outlet.name}, ${day}, <https://${outlet.id}.example/${article}-${index}.html>.`;
    }
    return `[^${index + 1}]: ${text}`;
  });
}

const CITIES = ['London', 'New York', 'Leiden', 'Oxford'];

/** Up to `count` different values. */
function unique<T>(count: number, make: () => T): T[] {
  return [...new Set(Array.from({ length: count }, make))];
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
