import { findMentions } from '../../archive/mentions/find-mentions.ts';
import { oneLine } from './clean-text.ts';
import type { Stated } from '../model/post.ts';
import type { Finding } from './inference.ts';
import type { PostText } from './post-text.ts';
import { sortTerms } from './sort-terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an article is about. */
export interface Subjects {
  countries: string[];
  groups: string[];
  tags: string[];
}

/** How much there is of one thing. */
interface Presence {
  count: number;
  /** The words of a title, heading or tag that name it. */
  named?: string;
  isStated: boolean;
}

const MOST = 8;
/** From how many mentions on a thing is a subject, in a text of ordinary length, and how many of these there may be. */
const OFTEN = { countries: 4, groups: 4, tags: 3 };
const OFTENEST = { countries: 6, groups: 6, tags: 6 };
/** The share of the mentions of what is mentioned most that a subject needs. */
const SHARE = 0.1;
const SHORT_TEXT = 6000;

/** Countries, groups and topics that the title, a heading or tags name, or that the text mentions often. */
export function inferSubjects(stated: Stated, text: PostText, vocabulary: Vocabulary): Finding<Subjects> {
  const { countries, groups, tags, left } = sortTerms(stated, vocabulary);
  const present = { countries: namedBy(countries), groups: namedBy(groups), tags: namedBy(tags) };
  const count = (words: string, line?: string) => {
    for (const { key } of findMentions(words, vocabulary.entityTree)) {
      const entity = vocabulary.entities.get(key);
      if (entity?.kind === 'countries' || entity?.kind === 'groups') add(present[entity.kind], entity.id, line);
    }
    for (const { key } of findMentions(words, vocabulary.tagTree)) add(present.tags, key, line);
  };
  const titles = [stated.title, stated.subtitle].map((title) => oneLine(title ?? ''));
  for (const line of [...titles, ...text.headings]) count(line, line);
  for (const block of text.blocks) count(block);

  const finding: Finding<Subjects> = { value: { countries: [], groups: [], tags: [] }, inferences: [], warnings: [] };
  for (const name of left) finding.inferences.push({ key: 'tags', value: name, words: name, confidence: 0 });
  const length = text.blocks.reduce((sum, block) => sum + block.length, 0);
  for (const key of ['countries', 'groups', 'tags'] as const) {
    for (const [id, presence] of choose(present[key], key, length)) {
      finding.value[key].push(id);
      const words = presence.named ?? `${presence.count} mentions`;
      const confidence = presence.isStated ? 0.95 : presence.named !== undefined ? 0.8 : 0.6;
      finding.inferences.push({ key, value: id, words, confidence });
    }
  }
  return finding;
}

/** What the categories and tags of a post name. @param terms ids by the term as it is written */
function namedBy(terms: ReadonlyMap<string, string>): Map<string, Presence> {
  return new Map([...terms].reverse().map(([named, id]) => [id, { count: 0, named, isStated: true }]));
}

function add(present: Map<string, Presence>, id: string, line?: string): void {
  const presence = present.get(id) ?? { count: 0, isStated: false };
  presence.count++;
  if (line !== undefined) presence.named ??= line;
  present.set(id, presence);
}

/** The subjects among what is present: all that is stated, then what is mentioned most. */
function choose(present: ReadonlyMap<string, Presence>, kind: keyof Subjects, length: number): [string, Presence][] {
  const sorted = [...present].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const enough = Math.max(
    2,
    Math.round(OFTEN[kind] * Math.min(1, length / SHORT_TEXT)),
    SHARE * (sorted[0]?.[1].count ?? 0),
  );
  return sorted
    .filter(([, { count, named }], index) => named !== undefined || (count >= enough && index < OFTENEST[kind]))
    .sort(([, x], [, y]) => Number(y.isStated) - Number(x.isStated))
    .filter(([, { isStated }], index) => isStated || index < MOST);
}
