import type { Archive, ArchiveArticle } from '../../model.ts';
import { datedSentences } from '../../sentence-dates/dated-sentences.ts';
import type { ArchiveVocabulary } from '../../vocabulary/model.ts';
import { articleKindIn } from '../../vocabulary/vocabulary.ts';
import { ENGLISH_FUNCTION_WORDS } from '../english-function-words.ts';
import { packLabels, unpackLabels } from '../pack-labels.ts';
import { textLanguages } from '../pack-languages.ts';
import type { StemsOf } from '../search-index.ts';
import { stemsOfLanguage } from '../stems-of-language.ts';
import { introductionOf } from './introduction-of.ts';
import { initialsIn } from './initials.ts';
import { keysIn } from './keys-in.ts';
import { formsIn, type LongForms } from './long-forms.ts';
import type { NearGroups } from './near-groups.ts';
import { dateKey, dateKeys, groupKey, initialsKey } from './own-keys.ts';
import { stemsForKeys } from './stem-key.ts';
import type { ArticleUnits, UnitPlace } from './units.ts';

/** The keys of a unit. */
export interface UnitEntries {
  kind: UnitPlace['kind'];
  keys: ReadonlyMap<string, number>;
  /** The number of its words. */
  length: number;
}

/** What the words of all articles mean beside themselves. */
export interface OtherWords {
  forms: LongForms;
  /** The words that readers use for each other, in texts whose words have these stems. */
  nearIn: (stemsOf: StemsOf) => NearGroups;
}

/** The units of an article with their keys, in order. */
export function articleEntries(
  article: ArchiveArticle,
  { tags, vocabulary, site, languages }: Pick<Archive, 'tags' | 'vocabulary' | 'site' | 'languages'>,
  { forms, nearIn }: OtherWords,
): { units: Omit<ArticleUnits, 'first'>; entries: UnitEntries[] } {
  const { parsed, data, language, date } = article;
  const count = textLanguages({ site, languages }).length;
  const stemsOf = stemsForKeys(stemsOfLanguage(language), count);
  const near = nearIn(stemsOf);
  const dates = datesByParagraph(article, vocabulary);
  const entry = (kind: UnitEntries['kind'], text: string, own: Iterable<string> = []): UnitEntries => {
    const keys = keysIn(text, stemsOf, ENGLISH_FUNCTION_WORDS);
    const length = [...keys.values()].reduce((sum, times) => sum + times, 0);
    const { long, short } = formsIn(text, forms);
    const also = keysIn([...long, ...short].join(' '), stemsOf, ENGLISH_FUNCTION_WORDS).keys();
    for (const key of also) keys.set(key, keys.get(key) ?? 1);
    for (const [key, times] of [...keys]) {
      for (const number of near.ofKey(key)) keys.set(groupKey(number), (keys.get(groupKey(number)) ?? 0) + times);
    }
    for (const letters of initialsIn(text)) keys.set(initialsKey(letters), 1);
    for (const key of own) keys.set(key, 1);
    return { kind, keys, length };
  };
  const topics = data.tags.flatMap((id) => {
    const tag = tags.get(id);
    return tag ? [tag.name, ...tag.aliases] : [];
  });
  const notes = new Map(parsed.notes.map((note) => [note.label, note]));
  const labels = [...unpackLabels(packLabels([...notes.keys()])).values()];
  const introduction = introductionOf(article) ?? '';
  return {
    units: {
      paragraphs: parsed.paragraphs.length,
      headings: firstParagraphs(article),
      hasIntroduction: introduction !== '',
      notes: labels.length,
    },
    entries: [
      entry('title', [data.title, data.subtitle ?? '', data.summary, ...topics].join(' '), [dateKey(date.year)]),
      ...parsed.paragraphs.map(({ id, text }) => entry('paragraph', text, dates.get(id))),
      ...parsed.sections.map(({ title }) => entry('heading', title)),
      ...(introduction === '' ? [] : [entry('introduction', introduction)]),
      ...labels.map((label) => entry('note', notes.get(label)?.text ?? '')),
    ],
  };
}

/** For each heading, the index of the first paragraph that it has. */
function firstParagraphs({ parsed: { sections, paragraphs } }: ArchiveArticle): number[] {
  let last = 0;
  return sections.map(({ id }) => {
    const own = paragraphs.findIndex(({ section }) => section?.id === id);
    // A heading directly before another has the paragraphs of none.
    if (own >= 0) last = own;
    return last;
  });
}

function datesByParagraph(article: ArchiveArticle, vocabulary: ArchiveVocabulary): Map<string, Set<string>> {
  const { csl } = articleKindIn(vocabulary, article.data.kind);
  const keys = new Map<string, Set<string>>();
  for (const { paragraph, dates } of datedSentences({ ...article, csl })) {
    const known = keys.get(paragraph) ?? new Set();
    for (const { date } of dates) for (const key of dateKeys(date)) known.add(key);
    keys.set(paragraph, known);
  }
  return keys;
}
