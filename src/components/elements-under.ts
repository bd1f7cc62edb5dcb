import type { urlsUnder } from '../base/urls.ts';

interface HeadElement {
  tag: string;
  attrs: Readonly<Record<string, string | true>>;
}

/** An owner's head elements, with the base path before their addresses within the site. */
export function elementsUnder(
  elements: readonly HeadElement[],
  { href }: Pick<ReturnType<typeof urlsUnder>, 'href'>,
): HeadElement[] {
  const placed = ([name, value]: [string, string | true]): [string, string | true] => {
    const isWithin = /^(?:href|src)$/.test(name) && typeof value === 'string' && /^\/(?!\/)/.test(value);
    return [name, isWithin ? href(value) : value];
  };
  return elements.map(({ tag, attrs }) => ({ tag, attrs: Object.fromEntries(Object.entries(attrs).map(placed)) }));
}
