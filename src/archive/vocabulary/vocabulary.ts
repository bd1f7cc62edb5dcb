import { fold } from '../../base/fold.ts';
import { keysOf } from '../../base/keys-of.ts';
import type { Words } from '../../i18n/model.ts';
import { articleKindNames, articleKinds, type ArticleTraits } from '../../schemas/article-kinds.ts';
import { articleTypes } from '../../schemas/article-types.ts';
import { groupTypeNames, groupTypes, type GroupTraits } from '../../schemas/group-types.ts';
import { placeKindNames } from '../../schemas/place-kinds.ts';
import { topicKindNames } from '../../schemas/topic-kinds.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import type { ArchiveVocabulary, ArticleKind, GroupType, TopicKind } from './model.ts';
import { relationKinds } from './relation-kinds.ts';
import { spellingWith } from './spelling.ts';

/** An owner’s vocabulary, completed by the defaults and their words in the language of the site. */
export function archiveVocabulary(own: Vocabulary, words: Words): ArchiveVocabulary {
  return {
    groupTypes: inOrder(own.groupTypes, groupTypeNames, (id) => groupTypeOf(id, own, words)),
    ...relationKinds(own.relations, words),
    placeKinds: inOrder(own.placeKinds, placeKindNames, (id) => own.placeKinds[id] ?? textAt(words.kinds.places, id)),
    topicKinds: inOrder(own.topicKinds, topicKindNames, (id) => topicKindOf(id, own, words)),
    articleKinds: inOrder(own.articleKinds, articleKindNames, (id) => articleKindOf(id, own, words)),
    spelling: spellingWith(own.spellings),
    nearWords: own.nearWords,
    leads: roleFinder(own.leadingRoles ?? words.kinds.leadingRoles.split(',')),
    indexes: own.indexes,
  };
}

/**
 * The entry of a kind. The check of the content knows all kinds; only while `dev` shows the last good version of a
 * record may its kind be gone, and then its id is shown as its name.
 */
export function groupTypeIn({ groupTypes }: ArchiveVocabulary, id: string): GroupType {
  return groupTypes.get(id) ?? { one: id, many: id, inDiagram: false };
}

/** The entry of a kind of article; see {@link groupTypeIn}. */
export function articleKindIn(
  { articleKinds: kinds }: Pick<ArchiveVocabulary, 'articleKinds'>,
  id: string,
): ArticleKind {
  return kinds.get(id) ?? { label: id, csl: 'document', ...articleTypes.document };
}

/** The name of a kind of place; see {@link groupTypeIn}. */
export function placeKindIn({ placeKinds }: ArchiveVocabulary, id: string): string {
  return placeKinds.get(id) ?? id;
}

/** The kind of a topic; see {@link groupTypeIn}. */
export function topicKindIn({ topicKinds }: ArchiveVocabulary, id: string): TopicKind {
  return topicKinds.get(id) ?? { one: id, many: id };
}

function topicKindOf(id: string, { topicKinds }: Vocabulary, words: Words): TopicKind {
  const names = valueAt<TopicKind>(words.kinds.topics, id);
  return { one: topicKinds[id]?.one ?? names?.one ?? id, many: topicKinds[id]?.many ?? names?.many ?? id };
}

function groupTypeOf(id: string, own: Vocabulary, words: Words): GroupType {
  const entry = own.groupTypes[id];
  const names = valueAt<{ one: string; many: string }>(words.kinds.groups, id);
  const traits = valueAt<GroupTraits>(groupTypes, id);
  return {
    one: entry?.one ?? names?.one ?? id,
    many: entry?.many ?? names?.many ?? id,
    inDiagram: entry?.inDiagram ?? traits?.inDiagram ?? false,
  };
}

function articleKindOf(id: string, own: Vocabulary, words: Words): ArticleKind {
  const entry = own.articleKinds[id];
  const traits = valueAt<ArticleTraits>(articleKinds, id);
  const csl = entry?.csl ?? traits?.csl ?? 'document';
  const type = articleTypes[csl];
  const label = entry?.label ?? textAt(words.kinds.articles, id);
  return {
    label,
    csl,
    ...((entry?.genre ?? traits?.genre) && { genre: label }),
    zotero: entry?.zotero ?? type.zotero,
    schemaOrg: entry?.schemaOrg ?? traits?.schemaOrg ?? type.schemaOrg,
    publication: entry?.publication === undefined ? type.publication : { ...type.publication, is: entry.publication },
    scholarTags: type.scholarTags,
  };
}

/** The owner’s ids in their order, then the other defaults. */
function inOrder<Entry>(
  own: Readonly<Record<string, unknown>>,
  defaults: readonly string[],
  entryOf: (id: string) => Entry,
): Map<string, Entry> {
  return new Map([...new Set([...keysOf(own), ...defaults])].map((id) => [id, entryOf(id)]));
}

function valueAt<Value>(table: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

function textAt(table: Readonly<Record<string, string>>, id: string): string {
  return valueAt(table, id) ?? id;
}

/** @param leading words, or phrases, which a role of a leader has */
function roleFinder(leading: readonly string[]): (role: string) => boolean {
  const phrases = leading.map(spaced).filter((phrase) => phrase !== '  ');
  return (role) => phrases.some((phrase) => spaced(role).includes(phrase));
}

/** The words of a text, with spaces around each. @example "Co-founder" → " co founder " */
function spaced(text: string): string {
  return ` ${(fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
}
