import { fold } from '../../../base/fold.ts';
import type { CslItem, CslName } from '../csl.ts';
import { isAcronym, withoutParticles } from '../read/names.ts';

/**
 * The keys of a name: for a person the family name, for an institution its name and its initials (“United Nations
 * Security Council”, “UN Security Council”, “UNSC”).
 */
export function nameKeys(name: CslName): string[] {
  if ('family' in name) {
    // “Ferrer” is Julián Ferrer Mas, too.
    const [first = '', ...others] = withoutParticles(name.family).split(' ');
    return [keyOf(name.family), ...(others.length > 0 ? [keyOf(first)] : [])];
  }
  const words = name.literal
    .replace(/^the /i, '')
    .replace(/\bUnited Nations\b/g, 'UN')
    .split(/\s+/);
  const initials = words.map((word) => (isAcronym(word) ? word : (/^\p{Lu}/u.exec(word)?.[0] ?? ''))).join('');
  const whole = keyOf(words.join(' '));
  return initials.length >= 3 ? [whole, keyOf(initials)] : [whole];
}

/** Whether each name of a short form is an author of a source, or an editor of one without authors. */
export function areAuthorsOf(names: readonly CslName[], { author, editor = [] }: Partial<CslItem>): boolean {
  return names.every((name) => (author ?? editor).some((person) => mayBe(name, person)));
}

/** Whether each name of a short form is a creator or publisher of a source. */
export function areNamedIn(names: readonly CslName[], item: Partial<CslItem>): boolean {
  const houses = [item['container-title'], item['container-title-short'], item.publisher].filter(
    (name) => name !== undefined,
  );
  const known = new Set(houses.flatMap((literal) => nameKeys({ literal })));
  const people = [...(item.author ?? []), ...(item.editor ?? [])];
  return names.every(
    (name) => people.some((person) => mayBe(name, person)) || nameKeys(name).some((key) => known.has(key)),
  );
}

/** Whether a name in a later note can be that of a person: “Wit” is Karel de Wit, “J. Poe” is not Ada Poe. */
function mayBe(name: CslName, person: CslName): boolean {
  const [short, full] = [wholeOf(name), wholeOf(person)];
  if (short === full || full.endsWith(` ${short}`)) return true;
  if (!('family' in person) || 'literal' in name) {
    const keys = nameKeys(person);
    return nameKeys(name).some((key) => keys.includes(key)) || short === fold(withoutParticles(familyOf(person)));
  }
  const keys = familyKeys(person);
  const isFamily = familyKeys(name).some((key) => keys.includes(key));
  const [initial, other] = [name.given, person.given].map((given) => fold(given ?? '').charAt(0));
  return isFamily && (initial === '' || other === '' || initial === other);
}

function familyKeys({ family }: { family: string }): string[] {
  return nameKeys({ family: withoutParticles(family) });
}

function familyOf(name: CslName): string {
  return 'family' in name ? name.family : name.literal;
}

function wholeOf(name: CslName): string {
  return fold('family' in name ? [name.given, name.family].join(' ').trim() : name.literal);
}

function keyOf(name: string): string {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}
