import { UserError } from '../../../base/user-error.ts';
import type { Bundle } from '../../input/bundle/bundle.ts';
import type { Post } from '../../model/post.ts';
import type { BundleReader } from '../../model/reader.ts';
import type { Properties } from '../document/front-matter.ts';
import { leftComments } from '../document/left-out.ts';
import { newTally } from '../document/tally.ts';
import { postOf } from '../document/write-post.ts';
import { elementAt, elementsBelow, elementsIn, textOf, type XmlNode } from '../document/xml.ts';
import { numberNotes } from './number-notes.ts';
import { isOpenText, readFormulas, readPart } from './package.ts';
import { readBlocks } from './read-blocks.ts';
import type { OpenReading } from './reading.ts';
import { readOpenStyles } from './styles.ts';
import { wordsIn } from './words-in.ts';

/** Texts of OpenDocument, as LibreOffice, OpenOffice, Google Docs and others write them. */
export const odtReader: BundleReader = {
  name: 'odt',
  what: 'a text of OpenDocument (.odt)',
  opens: 'bundle',
  accepts: isOpenText,
  async *read(bundle) {
    yield { post: await readDocument(bundle) };
  },
};

async function readDocument(bundle: Bundle): Promise<Post> {
  const content = await readPart(bundle, 'content.xml');
  const text = elementAt(content, 'office:body', 'office:text');
  if (!content || !text) throw new UserError(`${bundle.file}: found no text in the document; expected one`);
  const styles = readOpenStyles([content, await readPart(bundle, 'styles.xml')]);
  const { labels, warnings } = numberNotes(text);
  const tally = newTally();
  countChanges(text, tally);
  const formulas = await readFormulas(bundle);
  const reading: OpenReading = {
    styles,
    tally,
    formulas,
    labels,
    notes: [],
    comments: [],
    counts: new Map(),
    readBlocks,
  };
  const blocks = readBlocks(elementsIn(text), reading);
  return postOf({
    file: bundle.file,
    blocks,
    notes: reading.notes.toSorted((a, b) => Number(a.label) - Number(b.label)),
    properties: propertiesOf(await readPart(bundle, 'meta.xml'), styles.language),
    tally,
    paragraphs: wordsIn(text),
    warnings: [...warnings, ...leftComments(reading.comments)],
  });
}

/** What was inserted is in the text, and what was deleted is not: only the places of changes are (section 5.5). */
function countChanges(text: XmlNode, tally: ReturnType<typeof newTally>): void {
  const changes = elementsBelow(text, 'text:tracked-changes');
  tally.insertions += changes.flatMap((list) => elementsBelow(list, 'text:insertion')).length;
  tally.deletions += changes.flatMap((list) => elementsBelow(list, 'text:deletion')).length;
}

function propertiesOf(meta: XmlNode | undefined, language: string | undefined): Properties {
  const about = elementAt(meta, 'office:meta');
  const valueOf = (name: string) => textOf(elementAt(about, name)).trim() || undefined;
  const people = valueOf('meta:initial-creator') ?? valueOf('dc:creator') ?? '';
  return {
    title: valueOf('dc:title'),
    authors: people.split(/\s*;\s*/).filter((name) => name !== ''),
    created: valueOf('meta:creation-date') ?? valueOf('dc:date'),
    language: valueOf('dc:language') ?? language,
  };
}
