import type { ElementContent, RootContent } from 'hast';
import type { Warning } from '../../model/warning.ts';
import { holdsWords, noteWithoutText } from '../../model/note-without-text.ts';
import type { Post, PostNote } from '../../model/post.ts';
import { linkAddresses } from './link-addresses.ts';
import { pairLabels } from './pair-labels.ts';
import { type FindImage, placeImages } from './place-images.ts';

/** A post's text and notes as HTML that Markdown can say, word for word. */
export interface Prepared {
  body: ElementContent[];
  notes: PostNote[];
  warnings: Warning[];
  /** Images of the archive that it shows, as paths within the site. */
  images: string[];
}

/**
 * Prepares a post of plain blocks for Markdown: what is changed here is addresses, images and marks without notes; no
 * word of it is.
 */
export function prepare({ tree, notes }: Post, findImage?: FindImage): Prepared {
  const warnings: Warning[] = [];
  const images: string[] = [];
  const change = (nodes: readonly (RootContent | ElementContent)[]): ElementContent[] => {
    const placed = placeImages(nodes, findImage);
    warnings.push(...placed.warnings);
    images.push(...placed.shown);
    return linkAddresses(placed.nodes);
  };
  const body = change(tree.children);
  const changed = notes.map(({ label, children }) => ({ label, children: change(children) }));
  warnings.push(...changed.filter(({ children }) => !holdsWords(children)).map(({ label }) => noteWithoutText(label)));
  return { ...pairLabels(body, changed), warnings, images };
}
