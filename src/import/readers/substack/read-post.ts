import type { Element, ElementContent, Root } from 'hast';
import {
  attribute,
  contentOf,
  element,
  hasClass,
  isElement,
  mapElements,
  replaceNodes,
  walkNodes,
} from '../../html/nodes.ts';
import type { Found } from '../../model/found.ts';
import type { LeftOut, Stated } from '../../model/post.ts';
import type { Warning } from '../../model/warning.ts';
import { readFragment, takeOut } from '../read-fragment.ts';

/** A post of Substack: a piece of HTML without title or date, which `posts.csv` has. */
export interface SubstackPost {
  file: string;
  place: string;
  html: string;
  stated: Stated;
  warnings?: readonly Warning[];
}

/** Reads a post of Substack. Its notes are boxes at its end; invitations to subscribe are left out. */
export function readPost(post: SubstackPost): Found {
  return readFragment({ ...post, prepare });
}

function prepare(tree: Root): LeftOut[] {
  const left = takeOut(tree, (node) => (isInvitation(node) ? 'an invitation to subscribe or to share' : undefined));
  notesAsList(tree);
  return left;
}

function isInvitation(node: Element): boolean {
  if (
    hasClass(
      node,
      'subscription-widget-wrap',
      'subscription-widget-wrap-editor',
      'subscription-widget',
      'subscribe-widget',
    )
  )
    return true;
  if (hasClass(node, 'captioned-button-wrap', 'community-chat', 'install-substack-app-embed', 'directMessage'))
    return true;
  if (!hasClass(node, 'button-wrapper')) return false;
  const says = `${attribute(node, 'dataAttrs') ?? ''}${hrefIn(node)}`;
  return /subscribe|action=share|action":"share|%%share|%%checkout|giftsubscription|leave-a-comment|\/comments/i.test(
    says,
  );
}

function hrefIn(node: Element): string {
  let found = '';
  walkNodes([node], (one) => {
    if (isElement(one, 'a')) found += attribute(one, 'href') ?? '';
  });
  return found;
}

/** Boxes of notes become items of one list, as other programs write them, without their numbers, which the marks have. */
function notesAsList(tree: Root): void {
  const items: Element[] = [];
  replaceNodes(tree, (node) => {
    if (!isElement(node, 'div') || !hasClass(node, 'footnote')) return undefined;
    const number = contentOf(node).find((child) => isElement(child) && hasClass(child, 'footnote-number'));
    const id = isElement(number) ? attribute(number, 'id') : undefined;
    if (id === undefined) return undefined;
    const others = contentOf(node).filter((child) => child !== number);
    items.push(element('li', unwrapped(others), { id }));
    return [];
  });
  if (items.length > 0) tree.children.push(element('div', [element('ol', items)], { className: ['footnotes'] }));
}

function unwrapped(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (one) => (hasClass(one, 'footnote-content') ? one.children : [one]));
}
