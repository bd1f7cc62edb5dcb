import { entryType } from '../../src/archive/cite/biblatex-types.ts';
import { kinds as words } from '../../src/i18n/en/kinds.ts';
import { articleKinds, articleKindNames } from '../../src/schemas/article-kinds.ts';
import { articleTypes } from '../../src/schemas/article-types.ts';
import { cslTypes } from '../../src/schemas/csl-types.ts';
import { groupTypeNames } from '../../src/schemas/group-types.ts';
import { placeKindNames } from '../../src/schemas/place-kinds.ts';
import { topicKindNames } from '../../src/schemas/topic-kinds.ts';
import { groupRelationNames } from '../../src/schemas/relation-kinds.ts';
import { pageWith } from './page.ts';

/** The page of the handbook about the vocabulary, with the general kinds. */
export const VOCABULARY_PAGE = 'docs/handbook/vocabulary.md';

/** The text of that page. The beginning is written by hand and kept. */
export function vocabularyPage(): Promise<string> {
  const { kinds } = words;
  return pageWith(VOCABULARY_PAGE, [
    '## Types of groups',
    table(
      ['id', 'one', 'several'],
      groupTypeNames.map((id) => [code(id), kinds.groups[id].one, kinds.groups[id].many]),
    ),
    '## Relations of groups',
    table(
      ['id', 'words', 'from the other’s side'],
      groupRelationNames.map((id) => [code(id), kinds.relations[id], kinds.inverseRelations[id]]),
    ),
    '## Kinds of places',
    table(
      ['id', 'name'],
      placeKindNames.map((id) => [code(id), kinds.places[id]]),
    ),
    '## Kinds of topics',
    table(
      ['id', 'one', 'several'],
      topicKindNames.map((id) => [code(id), kinds.topics[id].one, kinds.topics[id].many]),
    ),
    '## Kinds of articles',
    table(
      ['id', 'name', 'CSL', 'RIS', 'BibLaTeX', 'BibTeX', 'Zotero'],
      articleKindNames.map((id) => {
        const { csl } = articleKinds[id];
        const { ris, bibtex } = cslTypes[csl];
        const biblatex = entryType({ type: csl, 'container-title': '…' });
        return [code(id), kinds.articles[id], ...[csl, ris, biblatex, bibtex, articleTypes[csl].zotero].map(code)];
      }),
    ),
  ]);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
