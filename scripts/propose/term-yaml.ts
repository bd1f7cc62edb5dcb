import { stringify } from 'yaml';
import type { ProposedTerm } from '../../src/archive/terms/propose-terms.ts';
import { latinSlug } from '../../src/base/latin-slug.ts';

/** How many places of a term are named. */
const NAMED = 3;

/**
 * Terms as entries of `tags.yaml`, each after a comment with how often and where it occurs.
 *
 * @param taken the ids of the topics that there are
 */
export function termYaml(terms: readonly ProposedTerm[], taken: ReadonlySet<string>): string {
  const used = new Set(taken);
  return terms.map((term) => `${commentOf(term)}\n${entryOf(term, idOf(term.name, used))}`).join('\n');
}

function commentOf({ times, articles, places, isName }: ProposedTerm): string {
  const named = places.slice(0, NAMED).map(({ article, id }) => `articles/${article}/#${id}`);
  const more = places.length > NAMED ? `, and ${places.length - NAMED} more` : '';
  const kind = isName ? '\n# A name: a group, a person, a place, or a topic of another kind than subject?' : '';
  return `# ${times} times in ${articles} ${articles === 1 ? 'article' : 'articles'}: ${named.join(', ')}${more}${kind}`;
}

function entryOf({ name, abbreviation }: ProposedTerm, id: string): string {
  const [first = '', ...others] = name;
  return stringify({ [id]: { name: first.toUpperCase() + others.join(''), ...(abbreviation && { abbreviation }) } });
}

/** An id that no other entry has. */
function idOf(name: string, used: Set<string>): string {
  const slug = latinSlug(name) || 'term';
  let id = slug;
  for (let number = 2; used.has(id); number++) id = `${slug}-${number}`;
  used.add(id);
  return id;
}
