import type { ElementContent } from 'hast';
import { basename, extname } from 'node:path';
import { LONGEST_TEXT, refuseLonger } from '../../input/too-long.ts';
import type { Post } from '../../model/post.ts';
import type { Warning } from '../../model/warning.ts';
import { missingParagraphs, putAtEnd } from './all-words.ts';
import { assemble, type Block, textOfBlock } from './blocks.ts';
import { documentPost } from './document-post.ts';
import { type Properties, readFrontMatter } from './front-matter.ts';
import { leftContents } from './left-out.ts';
import { type Tally, warningsOf } from './tally.ts';

/** A document of a word processor as it was read. */
export interface ReadDocument {
  file: string;
  blocks: readonly Block[];
  /** In order of their numbers. */
  notes: { label: string; blocks: ElementContent[] }[];
  properties: Properties;
  tally: Tally;
  /** All paragraphs of its text and notes, found without reading it: proof that no word is lost. */
  paragraphs: readonly string[];
  warnings: readonly Warning[];
}

/** Makes the post of a document: its beginning says title and authors, and each of its words is somewhere. */
export function postOf({ file, blocks, notes, properties, tally, paragraphs, warnings }: ReadDocument): Post {
  refuseLonger(LONGEST_TEXT, { file, what: 'a document', length: paragraphs.join('').length });
  const contents = blocks.filter(({ is }) => is === 'contents').map(textOfBlock);
  const shown = blocks.filter(({ is }) => is !== 'contents');
  const front = readFrontMatter(shown, properties, basename(file, extname(file)));
  const body = assemble(front.body);
  const held = notes.flatMap((note) => note.blocks);
  const elsewhere = [...front.taken, ...contents, ...tally.hidden, ...tally.replaced];
  const rest = putAtEnd(missingParagraphs(paragraphs, [...body, ...held], elsewhere));
  return documentPost({
    file,
    place: 'the document',
    blocks: [...body, ...rest.blocks],
    notes,
    stated: front.stated,
    warnings: [...front.warnings, ...warnings, ...warningsOf(tally), ...leftContents(contents), ...rest.warnings],
  });
}
