import { fold } from '../../fold.ts';
import type { CslItem, CslName } from '../csl.ts';
import { isAcronym } from '../read/names.ts';

/**
 * The forms under which a name is known: a person by the family name, an institution by its name and its initials
 * (“United Nations Security Council”, “UN Security Council”, “UNSC”).
 */
export function nameKeys(name: CslName): string[] {
  if ('family' in name) return [keyOf(name.family)];
  const words = name.literal
    .replace(/^the /i, '')
    .replace(/\bUnited Nations\b/g, 'UN')
    .split(/\s+/);
  const initials = words.map((word) => (isAcronym(word) ? word : (/^\p{Lu}/u.exec(word)?.[0] ?? ''))).join('');
  const whole = keyOf(words.join(' '));
  return initials.length >= 3 ? [whole, keyOf(initials)] : [whole];
}

/** Whether each name of a short form is among those who made or published a source. */
export function areNamedIn(names: readonly CslName[], item: Partial<CslItem>): boolean {
  const people = [...(item.author ?? []), ...(item.editor ?? [])];
  const houses = [item['container-title'], item['container-title-short'], item.publisher].filter(
    (name) => name !== undefined,
  );
  const known = new Set([...people, ...houses.map((literal) => ({ literal }))].flatMap(nameKeys));
  return names.every((name) => nameKeys(name).some((key) => known.has(key)));
}

function keyOf(name: string): string {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}
