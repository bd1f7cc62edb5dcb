import type { Range } from '../../../base/range.ts';
import type { Found } from '../../model/found.ts';
import type { Post } from '../../model/post.ts';
import type { Warning } from '../../model/warning.ts';
import type { KnownHead } from './post-head.ts';
import { alignText } from './align-text.ts';
import { type Block, blockAt, blocksOf, isInOne } from './blocks.ts';
import { buildPost } from './build-post.ts';
import { type FramedPost, learnFrame } from './frame/learn-frame.ts';
import { type NotesList, notesLists } from './notes-lists.ts';
import { type PostRange, splitPosts } from './split-posts.ts';

/** From how many marks, and from which share of them, on the far side a boundary is held to run through an article. */
const ACROSS = { marks: 3, share: 0.2 };

/**
 * Reads the plain text of one or more posts, as a browser or a converter gives it of a page: the superscript numbers
 * of notes have run into the prose, and the lists of notes are at the ends of their posts.
 *
 * @param file its name, for the report
 */
export function* readText(text: string, file: string): Generator<Found> {
  const blocks = blocksOf(text);
  if (blocks.length === 0) {
    yield { unreadable: { file, place: 'line 1', why: 'the file holds no text' } };
    return;
  }
  const learned = learnFrame(blocks);
  if (learned) {
    for (const post of learned.posts) yield { post: readFramed(text, file, blocks, post, learned.frame) };
    return;
  }
  const lists = notesLists(text, blocks);
  for (const range of joinAcross(splitPosts(blocks, lists), text, blocks))
    yield { post: readPost(text, file, blocks, range) };
}

/** A post in the frame of its blog: its notes are looked for in it alone. */
function readFramed(
  text: string,
  file: string,
  blocks: readonly Block[],
  framed: FramedPost,
  frame: ReadonlySet<number>,
): Post {
  const { from, to, title, published, authors, because, confidence } = framed;
  const own = blocks.slice(from, to);
  const start = own[0]?.start ?? 0;
  const moved = own.map((block) => ({ ...block, start: block.start - start, end: block.end - start }));
  const source = text.slice(start, own.at(-1)?.end);
  const isFrame = (index: number) => frame.has(from + index);
  const inner = moved.filter((_, index) => !isFrame(index));
  const notes = notesLists(source, inner);
  const known = {
    title: title === undefined ? undefined : moved[title - from],
    published,
    authors,
    frame: moved.filter((_, index) => isFrame(index)),
  };
  const range = { from: 0, to: inner.length, notes, because, confidence };
  const post = readPost(source, file, inner, range, known);
  post.place = lineAt(text, start);
  if (from > 0) post.warnings.unshift(beginning(range));
  return post;
}

function lineAt(text: string, at: number): string {
  return `line ${text.slice(0, at).split('\n').length}`;
}

function beginning({ because, confidence }: Pick<PostRange, 'because' | 'confidence'>): Warning {
  const found = `that a post begins here: ${because}`;
  const expected = 'See whether it is one, and whether none begins before or after it.';
  return { code: 'boundary-inferred', at: 0, found, expected, confidence };
}

function readPost(text: string, file: string, blocks: readonly Block[], range: PostRange, known?: KnownHead): Post {
  const start = known ? 0 : (blocks[range.from]?.start ?? 0);
  const end = known ? text.length : (blocks[range.to - 1]?.end ?? text.length);
  const moved = <T extends Range>(block: T): T => ({ ...block, start: block.start - start, end: block.end - start });
  const post = buildPost({
    file,
    place: lineAt(text, start),
    source: text.slice(start, end),
    blocks: [
      ...blocks.slice(range.from, range.to).filter((_, index) => !isInOne(range.notes, range.from + index)),
      ...range.notes.flatMap((list) => beforeFirst(list, text, blocks)),
    ]
      .sort((a, b) => a.start - b.start)
      .map(moved),
    definitions: range.notes.flatMap(({ definitions }) =>
      definitions.map((note) => ({ ...moved(note), from: note.from - start })),
    ),
    known,
  });
  if (range.from > 0) post.warnings.unshift(beginning(range));
  return post;
}

/** Joins what was parted although the marks of one list are on both sides. */
function joinAcross(ranges: readonly PostRange[], text: string, blocks: readonly Block[]): PostRange[] {
  const joined: PostRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    if (before && before.notes.length === 0 && citesAcross(before, range, text, blocks)) {
      Object.assign(before, { to: range.to, notes: range.notes });
    } else joined.push({ ...range });
  }
  return joined;
}

function citesAcross(before: PostRange, { from, notes }: PostRange, text: string, blocks: readonly Block[]): boolean {
  const [list] = notes;
  if (!list) return false;
  const labels = list.definitions.map(({ label }) => label);
  const part = text.slice(blocks[before.from]?.start, blocks[list.first]?.start);
  const boundary = (blocks[from]?.start ?? 0) - (blocks[before.from]?.start ?? 0);
  const marks = alignText(part, labels).filter(({ score, inOrder }) => inOrder && score > 3);
  const across = marks.filter(({ start }) => start < boundary).length;
  return across >= ACROSS.marks && across >= ACROSS.share * marks.length;
}

/** What is in the first block of a list before its first definition. */
function beforeFirst({ definitions, first }: NotesList, text: string, blocks: readonly Block[]): Block[] {
  const start = blocks[first]?.start ?? 0;
  const { length } = text.slice(start, definitions[0]?.start).trimEnd();
  return length === 0 ? [] : [blockAt(text, start, start + length)];
}
