import { format, resolveConfig } from 'prettier';
import { keyComments } from './key-comments.ts';
import { RECORDS } from './records-page.ts';

/** The meanings of keys for the JSON Schemas of records: `steppe schemas` runs without the comments of the code. */
export const KEY_MEANINGS = 'scripts/schemas/key-meanings.json';

/** The text of that file. */
export async function keyMeanings(): Promise<string> {
  const comments = keyComments(RECORDS);
  const meanings = RECORDS.map(({ collection }, index) => {
    const keys = [...(comments[index] ?? [])]
      .filter(([, { text }]) => text !== '')
      .map(([key, { text }]) => [key, text]);
    return [collection, Object.fromEntries(keys) as unknown] as const;
  });
  const text = JSON.stringify(Object.fromEntries(meanings));
  return format(text, { ...(await resolveConfig(KEY_MEANINGS)), parser: 'json' });
}
