import type { CslName } from './csl.ts';

/** A name in reading order: `{ given: "Bruce", family: "Pannier" }` → "Bruce Pannier". */
export function nameWords(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(' ');
}
