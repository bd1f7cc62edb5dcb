import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { attribute } from '../../html/nodes.ts';
import { boilerplateSelector } from './selectors.ts';

/** A saved page, with indexes of its elements. */
export interface Page {
  tree: Root;
  /** The parent of each element. */
  parents: ReadonlyMap<Element, Element>;
  /** Elements by their ids and names. */
  targets: ReadonlyMap<string, Element>;
  /** Menus, sidebars, comments and the like. */
  boilerplate: ReadonlySet<Element>;
  /** The content of each `<meta>`, by name. */
  meta: ReadonlyMap<string, readonly string[]>;
}

/** Makes a tree a {@link Page}. */
export function toPage(tree: Root): Page {
  const parents = new Map<Element, Element>();
  const targets = new Map<string, Element>();
  visit(tree, 'element', (node, _, parent) => {
    if (parent?.type === 'element') parents.set(node, parent);
    for (const name of [attribute(node, 'id'), attribute(node, 'name')]) {
      if (name !== undefined && !targets.has(name)) targets.set(name, node);
    }
  });
  return { tree, parents, targets, boilerplate: new Set(selectAll(boilerplateSelector, tree)), meta: readMeta(tree) };
}

function readMeta(tree: Root): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const node of selectAll('meta[content]', tree)) {
    const name = attribute(node, 'property') ?? attribute(node, 'name');
    const content = attribute(node, 'content')?.trim();
    if (name !== undefined && content) meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  return meta;
}

/** An element and its ancestors, from the inside out. */
export function selfAndAround({ parents }: Page, node: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | undefined = node; at; at = parents.get(at)) found.push(at);
  return found;
}

/** Whether an element is in another, or is it. */
export function isWithin(page: Page, node: Element, others: ReadonlySet<Element>): boolean {
  return selfAndAround(page, node).some((at) => others.has(at));
}

/** The text of the first element that a selector finds, in one line; undefined without one. */
export function textOf(selector: string, scope: Root | Element): string | undefined {
  const element = elementOf(selector, scope);
  return element && lineOf(element);
}

/** The first element with text that a selector finds. */
export function elementOf(selector: string, scope: Root | Element): Element | undefined {
  return selectAll(selector, scope).find((element) => lineOf(element) !== '');
}

/** An attribute of all elements that a selector finds. */
export function attributesIn(selector: string, name: string, scope: Root | Element): string[] {
  return selectAll(selector, scope).flatMap((node) => attribute(node, name)?.trim() || []);
}

/** What a page says in each `<meta>` of one of some names, in the order of the names. */
export function metaOf(page: Page, ...names: string[]): string[] {
  return names.flatMap((name) => page.meta.get(name) ?? []);
}

/** The address that a browser notes in a page that it saves. */
export function savedFrom({ tree }: Page): string | undefined {
  const [address] = [...tree.children, ...(select('html', tree)?.children ?? [])].flatMap((node) =>
    node.type === 'comment' ? (/^\s*saved from url=\(\d+\)(https?:\S+)/.exec(node.value)?.[1] ?? []) : [],
  );
  return address;
}

/** The text of an element in one line. */
export function lineOf(node: Element): string {
  return toString(node).replace(/\s+/g, ' ').trim();
}
