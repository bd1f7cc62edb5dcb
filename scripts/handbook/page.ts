import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const START = '<!-- From here on, `node scripts/handbook.ts` writes this page. -->';

/**
 * A page with a beginning written by hand, and generated sections.
 *
 * @param path the path of the page, whose beginning is kept
 * @param sections Markdown
 */
export async function pageWith(path: string, sections: readonly string[]): Promise<string> {
  const [byHand = ''] = (await readFile(path, 'utf8')).split(START);
  const text = [byHand.trimEnd(), START, ...sections].join('\n\n');
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}
