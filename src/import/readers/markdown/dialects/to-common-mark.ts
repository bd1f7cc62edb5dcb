import type { Draft } from '../draft.ts';
import { callouts } from './callouts.ts';
import type { Dialect, Surroundings } from './dialect.ts';
import { htmlParts } from './html-parts.ts';
import { liquidBlocks } from './liquid-blocks.ts';
import { math } from './math.ts';
import { notes } from './notes.ts';
import { quarto } from './quarto.ts';
import { raised } from './raised.ts';
import { templates } from './templates.ts';
import { wikilinks } from './wikilinks.ts';

/** Turns the signs of all dialects in a draft into those of CommonMark with GitHub’s notes and tables. */
export function toCommonMark(draft: Draft, surroundings: Surroundings): void {
  liquidBlocks(draft, surroundings);
  draft.holdCode();
  for (const dialect of dialects) dialect(draft, surroundings);
}

/** Reads only the signs of templates in a text that is HTML. */
export function templatesOnly(draft: Draft, surroundings: Surroundings): void {
  htmlParts(draft, surroundings);
  templates(draft, surroundings);
}

/** In the order in which they are read: what one wrote in CommonMark, the next ones see. */
const dialects: readonly Dialect[] = [htmlParts, templates, math, quarto, callouts, wikilinks, raised, notes];
