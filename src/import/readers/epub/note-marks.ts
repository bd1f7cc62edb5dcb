import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { blockNames } from '../../html/kinds.ts';
import { attribute, isElement, walkNodes } from '../../html/nodes.ts';
import type { BookPage } from './read-pages.ts';

/** The elements of a book, and how they are connected. */
export interface BookMap {
  parents: Map<Element, Element>;
  byId: Map<string, Element>;
  links: Element[];
  pageOf: Map<Element, string>;
  /** What is beside an element that is in no other. */
  roots: Map<Element, readonly ElementContent[]>;
}

/** Looks through the pages of a book once. */
export function mapOf(pages: readonly BookPage[]): BookMap {
  const map: BookMap = { parents: new Map(), byId: new Map(), links: [], pageOf: new Map(), roots: new Map() };
  for (const { path, nodes } of pages) {
    for (const node of nodes) if (isElement(node)) map.roots.set(node, nodes);
    walkNodes(nodes, (node) => {
      if (node.type !== 'element') return;
      for (const child of node.children) if (child.type === 'element') map.parents.set(child, node);
      for (const id of [attribute(node, 'id'), attribute(node, 'name')])
        if (id !== undefined && !map.byId.has(id)) map.byId.set(id, node);
      map.pageOf.set(node, path);
      if (node.tagName === 'a') map.links.push(node);
    });
  }
  return map;
}

/** A link that is a mark of a note. */
export interface Mark {
  link: Element;
  id: string;
  target: Element;
}

/** The marks of a book: what it names as such, and numbers that lead to a paragraph of another page. */
export function marksIn(map: BookMap): Mark[] {
  return map.links.flatMap((link): Mark[] => {
    const id = (attribute(link, 'href') ?? '').replace(/^#/, '');
    const target = map.byId.get(id);
    if (!target || target === link || isBackLink(link)) return [];
    return isExplicit(link) || isImplied(link, target, map) ? [{ link, id, target }] : [];
  });
}

/** What a book says that an element is. */
export function typesOf(node: Element): string[] {
  return `${attribute(node, 'epub:type') ?? ''} ${attribute(node, 'role') ?? ''}`.split(/\s+/);
}

/** Whether a link is named as a mark. */
export function isExplicit(link: Element): boolean {
  return typesOf(link).some((type) => type === 'noteref' || type === 'doc-noteref');
}

/** Whether a link is named as one that leads back. */
export function isBackLink(link: Element): boolean {
  return typesOf(link).some((type) => /^(?:backlink|doc-backlink|referrer)$/.test(type));
}

/** A number or sign that leads to a paragraph of another page: not one that begins its own, as those lead back. */
function isImplied(link: Element, target: Element, map: BookMap): boolean {
  if (!/^[[(]?(?:\p{Nd}{1,4}|[*†‡§¶]{1,3}|[a-z])[\])]?[.:]?$/u.test(toString(link).trim())) return false;
  if (map.pageOf.get(link) === map.pageOf.get(target)) return false;
  if (beginsBlock(link, map) || !(beginsBlock(target, map) || isBlock(target))) return false;
  const block = around(target, map).find(isBlock) ?? target;
  const sign = signOf(link);
  const begins = signOf(block).startsWith(sign) && !new RegExp(`^${sign}\\p{Nd}`, 'u').test(signOf(block));
  return leadsBack(block, link, map) || (sign !== '' && /^\p{Nd}+$/u.test(sign) && begins);
}

/** What a mark shows, or what a note begins with, without brackets. */
function signOf(node: Element): string {
  return toString(node)
    .replace(/[\s[\]().:]+/g, '')
    .slice(0, 40);
}

function leadsBack(block: Element, link: Element, map: BookMap): boolean {
  const ids = new Set(
    around(link, map)
      .slice(0, 3)
      .flatMap((one) => attribute(one, 'id') ?? []),
  );
  for (const child of link.children) if (isElement(child)) ids.add(attribute(child, 'id') ?? '');
  return someLink(block, (href) => ids.has(href));
}

function someLink(node: Element, test: (href: string) => boolean): boolean {
  if (node.tagName === 'a' && test((attribute(node, 'href') ?? '').replace(/^#/, ''))) return true;
  return node.children.some((child) => isElement(child) && someLink(child, test));
}

/** Whether an element begins a line of its own. */
export function isBlock(node: Element | undefined): node is Element {
  return node !== undefined && blockNames.has(node.tagName);
}

/** Whether there is no text before an element in its block. */
function beginsBlock(node: Element, map: BookMap): boolean {
  for (let at = node; !isBlock(at);) {
    const parent = map.parents.get(at);
    if (!parent) return true;
    const before = parent.children.slice(0, parent.children.indexOf(at));
    if (before.some((one) => toString(one).trim() !== '')) return false;
    at = parent;
  }
  return true;
}

/** An element and those around it, from the inside out. */
export function around(node: Element, { parents }: BookMap): Element[] {
  const found: Element[] = [];
  for (let at: Element | undefined = node; at; at = parents.get(at)) found.push(at);
  return found;
}
