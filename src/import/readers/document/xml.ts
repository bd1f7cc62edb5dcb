import { Parser } from 'htmlparser2';
import { UserError } from '../../../base/user-error.ts';

/** An element of a document's XML. Its name has the prefix that we know its namespace by. */
export interface XmlNode {
  /** @example "w:p" */
  name: string;
  /** By name; those in a namespace have a prefix as elements do. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
}

/** Elements in elements, at most: documents of people have some dozens. */
const DEEPEST = 400;

/**
 * Reads XML of a document. Entities of its own and other files are never read: they stay as they are written.
 *
 * @param prefixes our prefixes by the addresses of namespaces; other names keep the prefix that they have
 * @throws a UserError where it ends before its elements do, or nests too deep
 */
export function parseXml(text: string, prefixes: ReadonlyMap<string, string>, file: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  const scopes: ReadonlyMap<string, string>[] = [new Map()];
  const top = () => open.at(-1) ?? root;
  const parser = new Parser(
    {
      onopentag(name, written) {
        if (open.length > DEEPEST)
          throw new UserError(`${file}: found elements in elements, ${DEEPEST} deep; expected fewer`);
        const scope = scopeWith(scopes.at(-1) ?? new Map(), written, prefixes);
        const attributes = Object.fromEntries(
          Object.entries(written).map(([key, value]) => [key.includes(':') ? named(key, scope) : key, value]),
        );
        const node = { name: named(name, scope), attributes, children: [] };
        top().children.push(node);
        open.push(node);
        scopes.push(scope);
      },
      ontext: (part) => top().children.push(part),
      onclosetag() {
        open.pop();
        scopes.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  if (open.length > 1) throw new UserError(`${file}: found XML that ends before its elements do; expected it whole`);
  parser.end();
  const [document] = elementsIn(root);
  if (!document) throw new UserError(`${file}: found no XML; expected some`);
  return document;
}

function scopeWith(
  around: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
  prefixes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).flatMap(([key, uri]): [string, string][] => {
    const [, prefix] = /^xmlns(?::(.+))?$/.exec(key) ?? [];
    const isDeclared = key === 'xmlns' || prefix !== undefined;
    return isDeclared ? [[prefix ?? '', prefixes.get(uri) ?? prefix ?? '']] : [];
  });
  return declared.length === 0 ? around : new Map([...around, ...declared]);
}

function named(name: string, scope: ReadonlyMap<string, string>): string {
  const at = name.indexOf(':');
  const prefix = at < 0 ? '' : name.slice(0, at);
  const ours = scope.get(prefix) ?? prefix;
  return ours === '' ? name.slice(at + 1) : `${ours}:${name.slice(at + 1)}`;
}

/** The elements directly in an element, all or those of some names. */
export function elementsIn(node: XmlNode | undefined, ...names: string[]): XmlNode[] {
  return (node?.children ?? []).filter(
    (child): child is XmlNode => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );
}

/** The first element in an element along a path of names. */
export function elementAt(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => elementsIn(at, name)[0], node);
}

/** All elements below an element that have one of some names, in reading order; not those within one that was found. */
export function elementsBelow(node: XmlNode | undefined, ...names: string[]): XmlNode[] {
  return elementsIn(node).flatMap((child) => (names.includes(child.name) ? [child] : elementsBelow(child, ...names)));
}

/** All text below an element. */
export function textOf(node: XmlNode | undefined): string {
  return (node?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
