import type { Image, Nodes, Parent, Parents, PhrasingContent, Root } from 'mdast';
import { typeOfAddress } from '../base/media-types.ts';
import { allNodes, ofType } from './nodes.ts';

/** An image alone in its paragraph, with the words below it. */
export interface Figure extends Parent {
  type: 'figure';
  children: [Image, Caption];
}

/** The visible words of a figure. */
export interface Caption extends Parent {
  type: 'caption';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface BlockContentMap {
    figure: Figure;
  }
  interface RootContentMap {
    figure: Figure;
    caption: Caption;
  }
}

/**
 * Makes a figure of each paragraph that holds only an image with a title, or only a recording. The title is the caption: Markdown on one
 * line, in which note marks work as in the text.
 *
 * `![A ferry](/media/ferry.jpg "The *Lantern* at the quay.[^3]")` → a figure with the caption `The *Lantern* at the
 * quay.[^3]`
 *
 * @param read reads the Markdown of a caption
 */
export function readFigures(tree: Root, read: (markdown: string) => Root): Root {
  const nodes = allNodes(tree);
  if (!nodes.some((node) => node.type === 'image' && (node.title || isRecording(node)))) return tree;
  const notes = ofType(nodes, 'footnoteDefinition').map(({ label, identifier }) => `[^${label ?? identifier}]: x`);
  replaceParagraphs(tree, (caption) => read([caption, ...notes].join('\n\n')));
  return tree;
}

function replaceParagraphs(parent: Parents, read: (caption: string) => Root): void {
  parent.children.forEach((child, index) => {
    const figure = figureIn(child, read);
    if (figure) parent.children.splice(index, 1, figure);
    else if ('children' in child) replaceParagraphs(child, read);
  });
}

function figureIn(node: Nodes, read: (caption: string) => Root): Figure | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [image] = node.children;
  if (image?.type !== 'image' || !(image.title?.trim() || isRecording(image))) return undefined;
  const { title, ...plain } = image;
  const at = image.position;
  const words = title?.trim() ? readCaption(title, read, at) : [];
  const caption: Caption = { type: 'caption', children: words, ...(at && { position: at }) };
  return { type: 'figure', children: [plain, caption], ...(at && { position: at }) };
}

function isRecording({ url }: Image): boolean {
  const kind = typeOfAddress(url)?.kind;
  return kind === 'audio' || kind === 'video';
}

/** Before a caption, so that its first sign begins no list, heading or quotation. */
const LEAD = 'x ';

/** The content of a caption. All its parts are placed where the image is: Markdown has no positions within a title. */
function readCaption(title: string, read: (caption: string) => Root, at?: Nodes['position']): PhrasingContent[] {
  const [paragraph] = read(LEAD + title.trim().replace(/\s*\n\s*/g, ' ')).children;
  if (paragraph?.type !== 'paragraph') throw new TypeError('expected the paragraph of a caption');
  const [first] = paragraph.children;
  if (first?.type === 'text') first.value = first.value.slice(LEAD.length);
  for (const node of allNodes(paragraph)) {
    if (at) node.position = at;
    else delete node.position;
  }
  return paragraph.children.filter((child) => child.type !== 'text' || child.value !== '');
}
