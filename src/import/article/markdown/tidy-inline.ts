import type { Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';

declare module 'mdast' {
  interface EmphasisData {
    /** Whether a letter stands right before or after it. */
    isInWord?: boolean;
  }
}

type Wrapper = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' | 'link' }>;

/** As Markdown counts them (CommonMark, section 2.1): marks without width, such as U+FEFF, are no white space. */
const WORD = /[^\t\n\f\r\p{Zs}\p{P}\p{S}]/u;
const SPACE = /[\t\n\f\r\p{Zs}]/u;
const MARK = /[\p{P}\p{S}]/u;

/**
 * Emphasis as a careful person sets it: white space and, next to a word, punctuation outside of it; none that is empty
 * or within its like. Line breaks are written `<br>`; two of them part paragraphs; paragraphs that say nothing go.
 *
 * `<em>Times </em>of <b>Note:</b>text` → `_Times_ of **Note**:text`
 */
export function tidyInline(tree: Root): void {
  tidyBlocks(tree);
}

function tidyBlocks(parent: Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    if (child.type === 'paragraph') {
      for (const one of paragraphsOf(child)) children.push(one);
    } else if (child.type === 'heading' || child.type === 'tableCell') {
      child.children = trimmed(tidy(child.children, []));
      children.push(child);
    } else {
      if ('children' in child) tidyBlocks(child);
      if (!isEmpty(child)) children.push(child);
    }
  }
  replaceChildren(parent, children);
}

/** Whether a block holds nothing; an item of a numbered list then still has its number. */
function isEmpty(node: Nodes): boolean {
  return (node.type === 'blockquote' || node.type === 'list') && node.children.length === 0;
}

/** The type of a parent decides what it may hold; what is put back is what was taken out, or paragraphs for one. */
function replaceChildren(parent: { children: Nodes[] }, children: Nodes[]): void {
  parent.children = children;
}

function paragraphsOf(paragraph: Paragraph): Paragraph[] {
  return partsAtBreaks(tidy(paragraph.children, []))
    .map(trimmed)
    .filter((children) => children.some(saysSomething))
    .map((children) => ({ type: 'paragraph', children }));
}

function partsAtBreaks(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  let breaks = 0;
  let level = 0;
  for (const child of children) {
    if (isBreak(child)) breaks++;
    else if (!isBlank(child)) {
      if (breaks > 1 && level === 0) parts.push([]);
      breaks = 0;
    }
    if (child.type === 'html' && !isBreak(child)) level += child.value.startsWith('</') ? -1 : 1;
    parts.at(-1)?.push(child);
  }
  return parts;
}

/** Without white space and breaks at the ends. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  let [from, to] = [0, children.length];
  const isLayout = (child: PhrasingContent | undefined) => child !== undefined && (isBreak(child) || isBlank(child));
  while (from < to && isLayout(children[from])) from++;
  while (to > from && isLayout(children[to - 1])) to--;
  const kept = children.slice(from, to);
  const [first] = kept;
  if (first?.type === 'text') kept[0] = { type: 'text', value: first.value.trimStart() };
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = { type: 'text', value: last.value.trimEnd() };
  return kept;
}

function tidy(children: readonly PhrasingContent[], within: readonly string[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const child of children) {
    if (child.type === 'break') push(result, { type: 'html', value: '<br>' });
    else if (isWrapper(child)) {
      const inner = tidy(child.children, [...within, child.type]);
      if (within.includes(child.type)) inner.forEach((one) => push(result, one));
      else spaceOutside(child, inner).forEach((one) => push(result, one));
    } else if (child.type === 'inlineCode') {
      push(result, { type: 'inlineCode', value: child.value.replace(/[\t\n\r ]+/g, ' ') });
    } else push(result, child);
  }
  return withinWords(punctuationOutside(result));
}

/** Adds a node; what is like the one before it goes on with that. */
function push(list: PhrasingContent[], node: PhrasingContent): void {
  const last = list.at(-1);
  if (node.type === 'text' && last?.type === 'text') {
    list[list.length - 1] = { type: 'text', value: last.value + node.value };
  } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
    list[list.length - 1] = { type: 'inlineCode', value: last.value + node.value };
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
  for (let first = children[0]; first && (isBreak(first) || isBlank(first)); first = children[0]) {
    before.push(first);
    children.shift();
  }
  for (let last = children.at(-1); last && (isBreak(last) || isBlank(last)); last = children.at(-1)) {
    after.unshift(last);
    children.pop();
  }
  move(children, 0, SPACE, (text) => before.push(text));
  move(children, -1, SPACE, (text) => after.unshift(text));
  return children.length === 0 ? [...before, ...after] : [...before, { ...wrapper, children }, ...after];
}

/** Where a word stands right before or after emphasis, punctuation within keeps Markdown from seeing it: it goes out. */
function punctuationOutside(list: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  list.forEach((node, index) => {
    if (!isWrapper(node) || node.type === 'link') return push(result, node);
    const children = [...node.children];
    const [before, next] = [result.at(-1), list[index + 1]];
    const after: PhrasingContent[] = [];
    if (next?.type === 'text' && WORD.test(firstOf(next.value))) {
      move(children, -1, MARK, (text) => after.push(text));
    }
    if (before?.type === 'text' && WORD.test(lastOf(before.value))) {
      move(children, 0, MARK, (text) => push(result, text));
    }
    if (children.length > 0) {
      spaceOutside(node, children).forEach((one) => push(result, one));
    }
    after.forEach((one) => push(result, one));
  });
  return result;
}

/** Marks emphasis that a letter touches from outside. */
function withinWords(list: readonly PhrasingContent[]): PhrasingContent[] {
  return list.map((node, index) => {
    const [before, next] = [list[index - 1], list[index + 1]];
    const isTouched =
      (before?.type === 'text' && WORD.test(lastOf(before.value))) ||
      (next?.type === 'text' && WORD.test(firstOf(next.value)));
    return node.type === 'emphasis' && isTouched ? { ...node, data: { ...node.data, isInWord: true } } : node;
  });
}

/** Moves the run of characters of one kind at one end of the first or last text elsewhere. */
function move(children: PhrasingContent[], at: 0 | -1, kind: RegExp, to: (text: Text) => void): void {
  const node = children.at(at);
  if (node?.type !== 'text') return;
  const { value } = node;
  const cut = at === 0 ? runAtStart(value, kind) : runAtEnd(value, kind);
  const [run, rest] = at === 0 ? [value.slice(0, cut), value.slice(cut)] : [value.slice(cut), value.slice(0, cut)];
  if (run === '') return;
  to({ type: 'text', value: run });
  children.splice(
    at === 0 ? 0 : children.length - 1,
    1,
    ...(rest === '' ? [] : [{ type: 'text' as const, value: rest }]),
  );
}

function runAtStart(text: string, kind: RegExp): number {
  let end = 0;
  for (let first = firstOf(text); end < text.length && kind.test(first); first = firstOf(text.slice(end, end + 2))) {
    end += first.length;
  }
  return end;
}

function runAtEnd(text: string, kind: RegExp): number {
  let start = text.length;
  for (
    let last = lastOf(text);
    start > 0 && kind.test(last);
    last = lastOf(text.slice(Math.max(0, start - 2), start))
  ) {
    start -= last.length;
  }
  return start;
}

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ' ';
}

function isWrapper(node: PhrasingContent): node is Wrapper {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete' || node.type === 'link';
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === 'html' && node.value === '<br>';
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function saysSomething(node: PhrasingContent): boolean {
  if (node.type === 'html') return false;
  return !isBlank(node);
}
