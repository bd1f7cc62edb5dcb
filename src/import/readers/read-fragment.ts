import type { Element, Root } from 'hast';
import { treeToPost } from '../html/content-to-post.ts';
import { attribute, isElement, replaceNodes, walkNodes } from '../html/nodes.ts';
import { parseFragment } from '../html/parse-html.ts';
import { LONGEST_TEXT, withoutImages } from '../input/too-long.ts';
import type { Found } from '../model/found.ts';
import type { LeftOut, Stated } from '../model/post.ts';
import { plainText } from '../model/text-nodes.ts';
import type { Warning } from '../model/warning.ts';
import { pairNotes } from '../notes/pair-notes.ts';
import { takeWrittenImages } from './written-images.ts';

/** The HTML of one post, as a program that shows posts has stored it, and what is known of it. */
export interface Fragment {
  /** The file, or the folder or zip file that it is in. */
  file: string;
  place: string;
  html: string;
  stated: Stated;
  warnings?: readonly Warning[];
  besides?: readonly LeftOut[];
  /** Changes the tree before it is read, and returns what it took out of it. */
  prepare?: (tree: Root) => LeftOut[];
  /** The address of an image as it is found among the files that came along. */
  imageAt?: (address: string) => string | undefined;
}

/** Makes a post of HTML that is shown as it is; one that cannot be made one is named. */
export function readFragment({
  file,
  place,
  html,
  stated,
  warnings = [],
  besides = [],
  prepare,
  imageAt,
}: Fragment): Found {
  const unreadable = (why: string): Found => {
    const named = stated.title !== undefined && { title: stated.title };
    return { unreadable: { file, place, ...named, why } };
  };
  const { length } = html.length > LONGEST_TEXT ? withoutImages(html) : html;
  if (length > LONGEST_TEXT) {
    const [found, most] = [length, LONGEST_TEXT].map((count) => count.toLocaleString('en'));
    return unreadable(`Its text has ${found} characters; expected ${most} at most.`);
  }
  try {
    const parsed = parseFragment(html);
    const left = prepare?.(parsed.tree) ?? [];
    const images = takeWrittenImages(parsed.tree);
    const { permalink, ...others } = stated;
    // Completed here, so that those of files that came along stay paths.
    const change = (address: string, isImage: boolean) =>
      (isImage ? imageAt?.(address) : undefined) ?? URL.parse(address, permalink)?.href ?? address;
    changeAddresses(parsed.tree, change);
    const post = treeToPost(parsed, { file, place, stated: others, isRendered: true, warnings, pairNotes });
    const all = [...besides, ...left];
    const whole = { ...post.stated, ...(permalink !== undefined && { permalink }) };
    return {
      post: { ...post, stated: whole, ...(all.length > 0 && { besides: all }), ...(images.size > 0 && { images }) },
    };
  } catch (error) {
    return unreadable(`It could not be converted: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Changes where the links and images of a tree lead. Places within a page stay. */
export function changeAddresses(tree: Root, change: (address: string, isImage: boolean) => string): void {
  walkNodes(tree.children, (node) => {
    if (!isElement(node)) return;
    const [name, isImage] = isElement(node, 'img') ? (['src', true] as const) : (['href', false] as const);
    const address = attribute(node, name)?.trim();
    if (!address || address.startsWith('#') || !(isImage || isElement(node, 'a'))) return;
    node.properties[name] = change(address, isImage);
  });
}

/** Takes elements out of a tree, each with the reason for it; with an empty one, what is said elsewhere. */
export function takeOut(tree: Root, whyOut: (node: Element) => string | undefined): LeftOut[] {
  const left: LeftOut[] = [];
  replaceNodes(tree, (node) => {
    const why = isElement(node) ? whyOut(node) : undefined;
    if (why === undefined) return undefined;
    const text = plainText([node]).replace(/\s+/g, ' ').trim();
    if (text !== '' && why !== '') left.push({ text, why });
    return [];
  });
  return left;
}
