import type { SectionName } from '../base/sections.ts';
import { getSections } from './derived.ts';

/**
 * The path of a section's index page, which a file `[...index].astro` makes, for `getStaticPaths`; none if the archive has nothing
 * for the section.
 */
export async function indexPath(section: SectionName) {
  return (await getSections()).has(section) ? [{ params: { index: undefined } }] : [];
}
