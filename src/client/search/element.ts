interface Attributes {
  className?: string;
  id?: string;
  href?: string;
  role?: string;
  lang?: string;
  dir?: string;
  ariaLabel?: string;
  dataset?: Record<string, string>;
  type?: string;
  name?: string;
  value?: string;
  checked?: boolean;
  selected?: boolean;
  open?: boolean;
}

/** Creates an element with properties and children. Strings become text, never markup. */
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
