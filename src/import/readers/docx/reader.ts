import { basename, extname } from 'node:path';
import type { Bundle } from '../../input/bundle/bundle.ts';
import { LONGEST_TEXT, refuseLonger } from '../../input/too-long.ts';
import type { Post } from '../../model/post.ts';
import type { BundleReader } from '../../model/reader.ts';
import type { Warning } from '../../model/warning.ts';
import { missingParagraphs, putAtEnd } from '../document/all-words.ts';
import { assemble, textOfBlock } from '../document/blocks.ts';
import { documentPost } from '../document/document-post.ts';
import { readFrontMatter } from '../document/front-matter.ts';
import { elementAt, elementsIn } from '../document/xml.ts';
import { Numbering } from './numbering.ts';
import { numberNotes, type NumberedNotes } from './number-notes.ts';
import { mainPartOf, type Part, readPart, readRelated } from './package.ts';
import { readProperties } from './properties.ts';
import { blocksAsHtml, readBlocks } from './read-blocks.ts';
import { newTally, type Reading } from './reading.ts';
import { readStyles } from './styles.ts';
import { warningsOf } from './warnings.ts';
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
  const { file } = bundle;
  const part = await readPart(bundle, (await mainPartOf(bundle)) ?? '');
  const related = (type: string) => readRelated(bundle, part.targets, type);
  const styles = readStyles((await related('styles'))?.xml);
  const labels = numberNotes(part.xml, (await related('settings'))?.xml);
  const numbering = new Numbering((await related('numbering'))?.xml);
  const tally = newTally();
  const reading: Reading = { part, styles, numbering, labels, tally, fields: [], carried: [] };
  const body = elementAt(part.xml, 'w:body');
  const all = readBlocks(elementsIn(body), reading);
  if (reading.carried.length > 0) all.push({ is: 'text', content: reading.carried });
  const notes = await readNotes(reading, labels, related);
  const contents = all.filter(({ is }) => is === 'contents').map(textOfBlock);
  const stem = basename(file, extname(file));
  const properties = await readProperties(bundle, part.xml, styles);
  const front = readFrontMatter(
    all.filter(({ is }) => is !== 'contents'),
    properties,
    stem,
  );
  const blocks = assemble(front.body);
  const held = notes.notes.flatMap((note) => note.blocks);
  const missing = missingParagraphs(
    [...(body ? wordsIn(body) : []), ...notes.paragraphs],
    [...blocks, ...held],
    [...front.taken, ...contents, ...tally.hidden, ...tally.replaced],
  );
  const rest = putAtEnd(missing);
  const length = missing.concat(notes.paragraphs, contents).join('').length + JSON.stringify(blocks).length / 4;
  refuseLonger(LONGEST_TEXT, { file, what: 'a document', length: Math.round(length) });
  return documentPost({
    file,
    place: 'the document',
    blocks: [...blocks, ...rest.blocks],
    notes: notes.notes,
    stated: front.stated,
    warnings: [
      ...front.warnings,
      ...labels.warnings,
      ...notes.warnings,
      ...warningsOf(tally),
      ...(await warningsOfComments(related)),
      ...leftContents(contents),
      ...rest.warnings,
    ],
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

/** Comments are somebody's talk about the text: all of them are left out, and their words are in the report. */
async function warningsOfComments(related: Related): Promise<Warning[]> {
  const comments = elementsIn((await related('comments'))?.xml, 'w:comment');
  if (comments.length === 0) return [];
  const words = comments.map((one) => `${one.attributes['w:author'] ?? ''}: ${wordsIn(one).join(' ')}`);
  const found = `${comments.length} ${comments.length === 1 ? 'comment' : 'comments'}: “${(words[0] ?? '').slice(0, 100)}”`;
  return [
    {
      code: 'comments-left-out',
      found,
      words: words.join('\n'),
      expected: 'They are left out. Nothing is to be done unless you miss one.',
    },
  ];
}

function leftContents(contents: readonly string[]): Warning[] {
  if (contents.length === 0) return [];
  const words = contents.join('\n');
  const found = `the table of contents, ${contents.length} lines: “${words.slice(0, 80).replaceAll('\n', ' ')}”`;
  return [{ code: 'markup-left-out', found, words, expected: 'It is left out: pages make their own.' }];
}
