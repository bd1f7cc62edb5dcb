interface Attributes {
  className?: string;
  id?: string;
  href?: string;
  role?: string;
  ariaLabel?: string;
  dataset?: Record<string, string>;
  type?: string;
  name?: string;
  value?: string;
  checked?: boolean;
  selected?: boolean;
  open?: boolean;
}

/** Makes an element with its properties and what it holds. Text stays text, whatever stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { dataset, ...properties }: Attributes,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const created = Object.assign(document.createElement(name), properties);
  Object.assign(created.dataset, dataset);
  created.append(...children);
  return created;
}
