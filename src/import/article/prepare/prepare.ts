import type { ElementContent, RootContent } from 'hast';
import type { Warning } from '../../model/warning.ts';
import { holdsWords, noteWithoutText } from '../../model/note-without-text.ts';
import type { Post, PostNote } from '../../model/post.ts';
import { flatten } from './flatten.ts';
import { levelHeadings } from './level-headings.ts';
import { linkAddresses } from './link-addresses.ts';
import { pairLabels } from './pair-labels.ts';
import { type FindImage, placeImages } from './place-images.ts';
import { rebuild } from './rebuild.ts';
import { safeLinks } from './safe-links.ts';

/** A post's text and notes as HTML that Markdown can say, word for word. */
export interface Prepared {
  body: ElementContent[];
  notes: PostNote[];
  warnings: Warning[];
  /** Images of the archive that it shows, as paths within the site. */
  images: string[];
}

/** Prepares a post for Markdown: what is changed here is layout, addresses and images; no word of it is. */
export function prepare({ tree, notes, stated }: Post, findImage?: FindImage): Prepared {
  const warnings: Warning[] = [];
  const images: string[] = [];
  const change = (nodes: readonly (RootContent | ElementContent)[]): ElementContent[] => {
    const linked = safeLinks(
      rebuild(nodes, (one) => [one]),
      stated.permalink,
    );
    const placed = placeImages(linked.nodes, { findImage, permalink: stated.permalink });
    warnings.push(...linked.warnings, ...placed.warnings);
    images.push(...placed.shown);
    return linkAddresses(flatten(placed.nodes));
  };
  const body = levelHeadings(change(tree.children));
  const changed = notes.map(({ label, children }) => ({ label, children: change(children) }));
  warnings.push(...changed.filter(({ children }) => !holdsWords(children)).map(({ label }) => noteWithoutText(label)));
  const paired = pairLabels(body, changed);
  return { ...paired, warnings, images };
}
