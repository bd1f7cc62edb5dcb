import type { Bundle } from '../../input/bundle/bundle.ts';
import type { Post } from '../../model/post.ts';
import type { BundleReader } from '../../model/reader.ts';
import type { Warning } from '../../model/warning.ts';
import { leftComments } from '../document/left-out.ts';
import { elementAt, elementsIn } from '../document/xml.ts';
import { Numbering } from './numbering.ts';
import { numberNotes, type NumberedNotes } from './number-notes.ts';
import { mainPartOf, type Part, readPart, readRelated } from './package.ts';
import { readProperties } from './properties.ts';
import { blocksAsHtml, readBlocks } from './read-blocks.ts';
import { newTally } from '../document/tally.ts';
import { postOf } from '../document/write-post.ts';
import type { Reading } from './reading.ts';
import { readStyles } from './styles.ts';
import { wordsIn } from './words-in.ts';

/** Documents of Word from 2007 on, with macros or without: macros are never read. */
export const docxReader: BundleReader = {
  name: 'docx',
  what: 'a document of Word (.docx)',
  opens: 'bundle',
  accepts: async (bundle) => (await mainPartOf(bundle)) !== undefined,
  async *read(bundle) {
    yield { post: await readDocument(bundle) };
  },
};

async function readDocument(bundle: Bundle): Promise<Post> {
  const part = await readPart(bundle, (await mainPartOf(bundle)) ?? '');
  const related = (type: string) => readRelated(bundle, part.targets, type);
  const styles = readStyles((await related('styles'))?.xml);
  const labels = numberNotes(part.xml, (await related('settings'))?.xml);
  const numbering = new Numbering((await related('numbering'))?.xml);
  const tally = newTally();
  const reading: Reading = { part, styles, numbering, labels, tally, fields: [], carried: [] };
  const body = elementAt(part.xml, 'w:body');
  const blocks = readBlocks(elementsIn(body), reading);
  if (reading.carried.length > 0) blocks.push({ is: 'text', content: reading.carried });
  const { notes, paragraphs, warnings } = await readNotes(reading, labels, related);
  return postOf({
    file: bundle.file,
    blocks,
    notes,
    properties: await readProperties(bundle, part.xml, styles),
    tally,
    paragraphs: [...(body ? wordsIn(body) : []), ...paragraphs],
    warnings: [...labels.warnings, ...warnings, ...leftComments(await commentsOf(related))],
  });
}

type Related = (type: string) => Promise<Part | undefined>;

interface Notes {
  notes: { label: string; blocks: ReturnType<typeof blocksAsHtml> }[];
  /** Of the notes that are cited, for the proof that no word is lost. */
  paragraphs: string[];
  warnings: Warning[];
}

async function readNotes(reading: Reading, { cited }: NumberedNotes, related: Related): Promise<Notes> {
  const found: Notes = { notes: [], paragraphs: [], warnings: [] };
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = await related(`${kind}s`);
    const byId = new Map(elementsIn(part?.xml, `w:${kind}`).map((note) => [note.attributes['w:id'], note]));
    for (const { id, label } of cited.filter((one) => one.kind === kind)) {
      const note = byId.get(id);
      if (!part || !note) {
        found.warnings.push({
          code: 'mark-without-note',
          found: `mark ${label}`,
          expected: 'The document has no note for it.',
        });
        continue;
      }
      const own: Reading = { ...reading, part, fields: [], carried: [] };
      const blocks = blocksAsHtml(elementsIn(note), own);
      found.notes.push({ label, blocks: own.carried.length > 0 ? [...blocks, ...own.carried] : blocks });
      found.paragraphs.push(...wordsIn(note));
    }
  }
  found.notes.sort((a, b) => Number(a.label) - Number(b.label));
  return found;
}

/** The comments of a document, with their authors. */
async function commentsOf(related: Related): Promise<string[]> {
  const comments = elementsIn((await related('comments'))?.xml, 'w:comment');
  return comments.map((one) => `${one.attributes['w:author'] ?? ''}: ${wordsIn(one).join(' ')}`);
}
