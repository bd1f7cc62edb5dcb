import { fold } from './fold.ts';

/** Text as part of an address: lower-case ASCII words joined by hyphens. "Türkiye’s 2021" → "turkiyes-2021". */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
