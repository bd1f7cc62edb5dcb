import { cutSlug, slug } from '../../base/slug.ts';
import type { Named, Stated } from '../model/post.ts';
import { isReservedName } from './directory.ts';
import type { RunContext } from './inference.ts';

/** The name of an article's file: unique in the run, and taken from then on. */
export function inferSlug(stated: Stated, title: string, published: string, context: RunContext): Named {
  const year = /^\d{4}/u.exec(published)?.[0] ?? '';
  const wanted = wantedSlug(stated, title);
  const isRepeated = stated.slug === undefined && (context.repeatedSlugs?.has(wanted) ?? false);
  const found = firstFree(wanted, year, isRepeated, (one) => isTaken(one, context));
  context.takenSlugs.add(found);
  const isReserved = isReservedName(wanted);
  if (found === wanted || wanted === '' || (isRepeated && !isReserved)) return { slug: found, warnings: [] };
  const said = isReserved
    ? `the name ${wanted}, which Windows does not allow for files; this article is named ${found}`
    : `another post with the name ${wanted}; this one is called ${found}`;
  const expected = isReserved
    ? 'Rename the file if you like.'
    : 'See whether both are one post, or rename the file and give its old address.';
  return { slug: found, warnings: [{ code: 'slug-taken', found: said, expected }] };
}

/** The slug that is stated, or that of the title; empty where neither has letters. */
export function wantedSlug(stated: Pick<Stated, 'slug'>, title: string): string {
  const given = slug(decoded(stated.slug ?? ''));
  return cutSlug(given === '' ? slug(title) : given);
}

/** Slugs in other scripts are percent-encoded in some exports, and cut within a letter where they are long. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8').replaceAll('\uFFFD', ''),
  );
}

function isTaken(slug: string, { takenSlugs, isOthers }: RunContext): boolean {
  return isReservedName(slug) || takenSlugs.has(slug) || (isOthers?.(slug) ?? false);
}

function firstFree(wanted: string, year: string, isRepeated: boolean, isTaken: (slug: string) => boolean): string {
  const base = wanted === '' ? 'post' : wanted;
  const dated = `${base}-${year}`;
  if (wanted !== '' && !isRepeated && !isTaken(wanted)) return wanted;
  if (wanted !== '' && year !== '' && !isTaken(dated)) return dated;
  for (let count = wanted === '' ? 1 : 2; ; count++) {
    const numbered = `${base}-${count}`;
    if (!isTaken(numbered)) return numbered;
  }
}
