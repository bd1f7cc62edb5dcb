import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { bodyOf } from './parse-file.ts';

/** The Markdown of an article, below its frontmatter, as written. */
export function articleBody(slug: string): string {
  return bodyOf(readFileSync(join(contentFolder.path, 'articles', `${slug}.md`)));
}
