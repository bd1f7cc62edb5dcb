/** The element of a selector. @throws if no element matches */
export function required<T extends Element>(selector: string, within: ParentNode): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
