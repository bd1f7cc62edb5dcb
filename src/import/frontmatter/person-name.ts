import { oneLine } from './clean-text.ts';

/** A name in the parts that bibliographies sort by. */
export interface PersonName {
  name: string;
  familyName: string;
  givenName?: string;
}

const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'ben',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'ibn',
  'la',
  'le',
  'ter',
  'van',
  'von',
]);

/** Reads a name as it is usually written: "Jane van Doe", or "van Doe, Jane". */
export function personName(written: string): PersonName {
  const line = oneLine(written);
  const [family = '', given, ...more] = line.split(',').map((part) => part.trim());
  if (given !== undefined && given !== '' && family !== '' && more.length === 0)
    return { name: `${given} ${family}`, familyName: family, givenName: given };
  const words = line.split(' ');
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from--;
  const familyName = words.slice(from).join(' ');
  const givenName = words.slice(0, from).join(' ');
  return { name: line, familyName, ...(givenName !== '' && { givenName }) };
}
