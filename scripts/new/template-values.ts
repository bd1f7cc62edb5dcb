import { basename } from 'node:path';
import { placeholdersFor } from '../../src/i18n/placeholders.ts';
import { packageManifest } from '../owner/package-manifest.ts';

/** The values of the placeholders in double braces in the files of a new archive in a language. */
export function templateValues(folder: string, today: Date, language = 'en'): ReadonlyMap<string, string> {
  const { title, description } = placeholdersFor(language);
  const { version, dependencies } = packageManifest();
  return new Map([
    ['title', title],
    ['description', description],
    ['language', language],
    ['today', today.toISOString().slice(0, 10)],
    ['name', packageName(basename(folder))],
    ['astro', dependencies.get('astro') ?? '*'],
    ['steppe', version],
  ]);
}

/** A name that npm accepts: "My Archive" → "my-archive". */
function packageName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'archive' : plain;
}
