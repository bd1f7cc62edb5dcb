import type { ElementContent } from 'hast';
import { calendarDate, findDates } from '../../frontmatter/find-dates.ts';
import { titleFromElement } from '../../frontmatter/title-runs.ts';
import { element } from '../../html/nodes.ts';
import type { Stated } from '../../model/post.ts';
import type { Warning } from '../../model/warning.ts';
import { type Block, textOfBlock } from './blocks.ts';

/** What the properties of a file say, which nobody reads and a template may have filled in. */
export interface Properties {
  title?: string | undefined;
  authors: string[];
  /** As the file has it: ISO 8601. */
  created?: string | undefined;
  language?: string | undefined;
}

/** What a document says of itself at its beginning, and the text after it. */
export interface FrontMatter {
  stated: Partial<Stated>;
  body: Block[];
  /** The words that went into {@link stated}. */
  taken: string[];
  warnings: Warning[];
}

/**
 * Takes title, subtitle, authors and date from the beginning of a document, where its styles name them. What they do not
 * say is taken from the properties of the file, and is doubtful.
 *
 * @param name of the file, without its ending
 */
export function readFrontMatter(blocks: readonly Block[], properties: Properties, name: string): FrontMatter {
  const kinds = new Set<Block['is']>(['title', 'subtitle', 'author', 'date']);
  const end = blocks.findIndex(({ is }) => !kinds.has(is));
  const head = blocks.slice(0, end < 0 ? blocks.length : end);
  const styled = (is: Block['is']) => head.filter((block) => block.is === is);
  const heading = styled('title').length > 0 ? undefined : firstHeading(blocks, head.length);
  const titles = heading ? [heading] : styled('title');
  const rest = blocks.slice(head.length).filter((block) => block !== heading);
  const [title, subtitle] = [titles, styled('subtitle')].map((all) => all.map(textOfBlock).join(' '));
  const days = styled('date').flatMap((block) => findDates(textOfBlock(block)).slice(0, 1));
  const unread = days.length > 0 ? [] : styled('date').map((block): Block => ({ ...block, is: 'text' }));
  const runs = titleFromElement(
    element(
      'h1',
      titles.flatMap(({ content }, at) => (at > 0 ? [space, ...content] : content)),
    ),
  );
  const authors = styled('author').flatMap((block) => namesIn(textOfBlock(block)));
  const doubtful = fromProperties(properties, { title, authors, isDated: days.length > 0, name });
  const taken = [...titles, ...styled('subtitle'), ...styled('author'), ...(days.length > 0 ? styled('date') : [])];
  const marks = taken.flatMap(({ content }) => marksIn(content));
  const body = withMarks([...unread, ...rest], marks);
  return {
    stated: {
      ...(title && { title }),
      ...(title && runs.some(({ isItalic }) => isItalic) && { titleRuns: runs }),
      ...(subtitle && { subtitle }),
      ...(authors.length > 0 && { authors }),
      ...(days[0] && { published: { edtf: days[0].date, words: days[0].words } }),
      ...(properties.language !== undefined && { language: properties.language }),
      ...doubtful.stated,
    },
    body,
    taken: taken.map(textOfBlock),
    warnings: [...doubtful.warnings, ...(marks.length > 0 ? [movedMark] : [])],
  };
}

const space: ElementContent = { type: 'text', value: ' ' };

/** The only heading of the first level, where the text begins with it. */
function firstHeading(blocks: readonly Block[], from: number): Block | undefined {
  const first = blocks[from];
  const isTop = (block: Block | undefined) => block?.is === 'heading' && block.level === 1;
  return first && isTop(first) && blocks.filter(isTop).length === 1 ? first : undefined;
}

function namesIn(line: string): string[] {
  return line
    .split(/\s*(?:;|\s(?:and|und|et|y|и)\s|,\s*(?=\p{Lu}\S*\s))\s*/u)
    .map((name) => name.replace(/^by\s+/i, '').trim())
    .filter((name) => name !== '');
}

function marksIn(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'note-mark' ? [node] : marksIn(node.children);
  });
}

/** A title has no notes: their marks go to the end of the first paragraph. */
function withMarks(blocks: readonly Block[], marks: readonly ElementContent[]): Block[] {
  const first = blocks.findIndex(({ is }) => is === 'text');
  if (marks.length === 0) return [...blocks];
  if (first < 0) return [{ is: 'text', content: [...marks] }, ...blocks];
  return blocks.map((block, at) => (at === first ? { ...block, content: [...block.content, ...marks] } : block));
}

const movedMark: Warning = {
  code: 'mark-out-of-order',
  found: 'a mark of a note in the title, or in the lines below it',
  expected: 'It is at the end of the first paragraph, as titles have no notes. Put it where it belongs.',
};

interface Known {
  title: string | undefined;
  authors: readonly string[];
  isDated: boolean;
  name: string;
}

function fromProperties(
  { title, authors, created }: Properties,
  known: Known,
): { stated: Partial<Stated>; warnings: Warning[] } {
  const stated: Partial<Stated> = {};
  const warnings: Warning[] = [];
  if (!known.title) {
    const isTitle = title !== undefined && !TEMPLATE_TITLES.test(title.trim());
    stated.title = isTitle ? title.trim() : known.name.replace(/[_\s]+/g, ' ').trim();
    const from = isTitle ? 'the properties of the file, which readers do not see' : 'the name of the file';
    warnings.push({
      code: 'title-inferred',
      found: `no title in the text; “${stated.title}” is from ${from}`,
      expected: 'Give it the title that it had.',
      confidence: isTitle ? 0.6 : 0.3,
    });
  }
  const people = authors.map((name) => name.trim()).filter((name) => !TEMPLATE_AUTHORS.test(name));
  if (known.authors.length === 0 && people.length > 0) {
    stated.authors = people;
    warnings.push({
      code: 'author-inferred',
      found: `no author in the text; “${people.join(', ')}” is from the properties of the file`,
      expected: 'It may be who made the file, or its template. Give the author under authors.',
      confidence: 0.5,
    });
  }
  const day = calendarDate(/^(\d{4})-(\d{2})-(\d{2})/.exec(created ?? '')?.slice(1) ?? []);
  if (!known.isDated && day !== undefined && Number(day.slice(0, 4)) >= 1985 && !TEMPLATE_DAYS.has(day)) {
    stated.published = { edtf: day, words: created ?? '' };
    warnings.push({
      code: 'date-inferred',
      found: `no date in the text; ${day} is when the file was made, according to its properties`,
      expected: 'Give the date on which it appeared.',
      confidence: 0.3,
    });
  }
  return { stated, warnings };
}

const TEMPLATE_TITLES =
  /^(?:|(?:microsoft word - )?(?:document|dokument|documento|документ|untitled|unbenannt|sans titre|title|titel|word document)\s*\d*(?:\.docx?)?)$/i;
const TEMPLATE_AUTHORS =
  /^(?:|(?:microsoft|office|windows|ms|default|hp|dell|lenovo|asus|acer) ?(?:office )?(?:user|benutzer|account|anwender)?|user|usuario|utilisateur|benutzer|пользователь|admin(?:istrator)?|author|owner|root|unknown|python-docx|apache poi|docx4j|pandoc|un-?named|.)$/i;
/** When the templates of programs were made. */
const TEMPLATE_DAYS: ReadonlySet<string> = new Set(['2013-12-23', '2006-09-16', '1601-01-01', '2000-01-01']);
