import { checkContent } from '../loaders/check-content.ts';
import type { ContentDiagnostic } from '../loaders/content-codes.ts';
import { reportToTerminal } from '../report/report-to-terminal.ts';
import type { Inherited } from './begin.ts';
import type { Vocabulary } from './frontmatter/vocabulary.ts';
import type { FactsOfArchive } from './output/archive-facts.ts';
import { completeArchive } from './output/complete-archive.ts';

/** What an import knows when its articles are written. */
export interface Written {
  /** The articles that it came upon. */
  slugs: ReadonlySet<string>;
  facts: FactsOfArchive;
  inherited: Inherited;
  vocabulary: Pick<Vocabulary, 'people' | 'tagIds' | 'countryByIso'>;
}

/** What the site's own check says of the folder. */
export interface Verdict {
  faults: ContentDiagnostic[];
  /** How many of the articles it refuses. */
  refused: number;
}

/** Writes what an archive still needs besides its articles, and has the site's own check look at the whole folder. */
export async function finishArchive(
  folder: string,
  { slugs, facts, inherited, vocabulary }: Written,
  say: (text: string) => void,
): Promise<Verdict> {
  if (slugs.size === 0) return { faults: [], refused: 0 };
  const { people, tagIds, countryByIso } = vocabulary;
  const has = { hasPeople: people.ids.size > 0, hasTopics: tagIds.size > 0, hasCountries: countryByIso.size > 0 };
  for (const line of await completeArchive(folder, facts, { ...inherited, ...has })) say(line);
  const faults = await checkContent(folder);
  if (faults.length > 0) say(reportToTerminal(faults, { folder }));
  const files = new Set(faults.map(({ file }) => file));
  return { faults, refused: [...slugs].filter((slug) => files.has(`articles/${slug}.md`)).length };
}
