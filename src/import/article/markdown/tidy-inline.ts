import type { PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

declare module 'mdast' {
  interface EmphasisData {
    /** Whether a letter is right before or after it. */
    isInWord?: boolean;
  }
}

type Wrapper = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' | 'link' }>;

/** As Markdown counts them (CommonMark, section 2.1): marks without width, such as U+FEFF, are no white space. */
const WORD = /[^\t\n\f\r\p{Zs}\p{P}\p{S}]/u;
const SPACE = /[\t\n\f\r\p{Zs}]/u;
const MARK = /[\p{P}\p{S}]/u;

/**
 * Emphasis as a careful person sets it: white space and, next to a word, punctuation outside of it, and one where like
 * is beside like. No white space is left at the ends of a line.
 *
 * `<em>Times </em>of <b>Note:</b>text` → `_Times_ of **Note**:text`
 */
export function tidyInline(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    node.children = tidy(node.children);
    moveSpace(node.children);
  });
}

function tidy(children: readonly PhrasingContent[]): PhrasingContent[] {
  // What is at a joint is seen only once like has joined like.
  const joined: PhrasingContent[] = [];
  for (const child of children) push(joined, child);
  const result: PhrasingContent[] = [];
  for (const child of joined) {
    const parts = isWrapper(child) ? spaceOutside(child, tidy(child.children)) : [child];
    for (const part of parts) push(result, part);
  }
  return withinWords(punctuationOutside(result));
}

/** Adds a node; what is like the one before it goes on with that. */
function push(list: PhrasingContent[], node: PhrasingContent): void {
  const last = list.at(-1);
  if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type) {
    list[list.length - 1] = { type: node.type, value: last.value + node.value };
  } else if (last && isWrapper(last) && isWrapper(node) && isLike(last, node)) {
    for (const child of node.children) push(last.children, child);
  } else list.push(node);
}

function isLike(a: Wrapper, b: Wrapper): boolean {
  return a.type === b.type && (a.type !== 'link' || (b.type === 'link' && a.url === b.url));
}

function spaceOutside(wrapper: Wrapper, inner: readonly PhrasingContent[]): PhrasingContent[] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const children = [...inner];
  moveSpace(
    children,
    (node) => before.push(node),
    (node) => after.unshift(node),
  );
  return children.length === 0 ? [...before, ...after] : [...before, { ...wrapper, children }, ...after];
}

/** Moves white space and line breaks at the ends of a line elsewhere, or drops them. */
function moveSpace(children: PhrasingContent[], before: Move = drop, after: Move = drop): void {
  while (isSpace(children[0])) children.splice(0, 1).forEach(before);
  while (isSpace(children.at(-1))) children.splice(-1).forEach(after);
  move(children, 0, SPACE, before);
  move(children, -1, SPACE, after);
}

type Move = (node: PhrasingContent) => unknown;

const drop: Move = () => undefined;

/** Where a word is right before or after emphasis, punctuation within keeps Markdown from seeing it: it goes out. */
function punctuationOutside(list: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  list.forEach((node, index) => {
    if (!isWrapper(node) || node.type === 'link') return push(result, node);
    const children = [...node.children];
    const after: PhrasingContent[] = [];
    if (startsWithWord(list[index + 1])) move(children, -1, MARK, (text) => after.push(text));
    if (endsWithWord(result.at(-1))) move(children, 0, MARK, (text) => push(result, text));
    for (const part of [...spaceOutside(node, children), ...after]) push(result, part);
  });
  return result;
}

/** Marks emphasis that a letter touches from outside. */
function withinWords(list: readonly PhrasingContent[]): PhrasingContent[] {
  return list.map((node, index) => {
    const isTouched = endsWithWord(list[index - 1]) || startsWithWord(list[index + 1]);
    return node.type === 'emphasis' && isTouched ? { ...node, data: { ...node.data, isInWord: true } } : node;
  });
}

/** Moves the run of characters of one kind at one end of the first or last text elsewhere. */
function move(children: PhrasingContent[], at: 0 | -1, kind: RegExp, to: (text: Text) => unknown): void {
  const node = children.at(at);
  if (node?.type !== 'text') return;
  const characters = [...node.value];
  const isOther = (character: string): boolean => !kind.test(character);
  const [first, last] = [characters.findIndex(isOther), characters.findLastIndex(isOther)];
  const run = at === -1 ? characters.slice(last + 1) : first < 0 ? characters : characters.slice(0, first);
  if (run.length === 0) return;
  to({ type: 'text', value: run.join('') });
  const length = run.join('').length;
  const value = at === 0 ? node.value.slice(length) : node.value.slice(0, -length);
  children.splice(at, 1, ...(value === '' ? [] : [{ type: 'text' as const, value }]));
}

function startsWithWord(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && WORD.test(String.fromCodePoint(node.value.codePointAt(0) ?? 32));
}

function endsWithWord(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && WORD.test([...node.value.slice(-2)].at(-1) ?? ' ');
}

function isWrapper(node: PhrasingContent): node is Wrapper {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete' || node.type === 'link';
}

function isSpace(node: PhrasingContent | undefined): boolean {
  if (node?.type === 'html') return node.value === '<br>';
  return node?.type === 'text' && node.value.trim() === '';
}
