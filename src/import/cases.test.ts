import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { useImportFolder } from './testing/import-folder.ts';

/** Small files in which something is as real exports have it. */
const CASES = join(import.meta.dirname, 'fixtures/cases');
/** What the output says of an article besides its text. */
const SHOWN = /^(?:title|authors|published|url|tags|introduction): /;

const folder = useImportFolder();

it.each(readdirSync(CASES))('an import reads %s as its output says', async (name) => {
  const files = readdirSync(join(CASES, name)).filter((file) => file !== 'output.txt');
  for (const file of files) cpSync(join(CASES, name, file), folder.path(file));
  const exit = await folder.run(...files);
  const articles = (await folder.files()).filter((file) => file.startsWith('articles/'));
  const texts = articles.map((file) => shown(readFileSync(folder.path('archive', file), 'utf8')));
  const output = [`exit ${exit}`, ...leftOut(), ...texts, ...warnings()].join('\n\n');
  await expect(`${output}\n`).toMatchFileSnapshot(join(CASES, name, 'output.txt'));
});

function shown(article: string): string {
  const [, frontmatter = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(article) ?? [];
  const stated = frontmatter.split('\n').filter((line) => SHOWN.test(line));
  return [...stated, text.trimEnd()].join('\n');
}

/** What the terminal says of what was left out. */
function leftOut(): string[] {
  return folder.said.filter((text) => text.startsWith('Left out'));
}

/** Of an import that found nothing, no report is written. */
function warnings(): string[] {
  const report = folder.path('archive/import-report.json');
  if (!existsSync(report)) return [];
  const { articles } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  return articles.flatMap((article) => article.warnings.map(({ code, found }) => `${code}: ${found}`));
}

const reportSchema = z.object({
  articles: z.array(z.object({ warnings: z.array(z.object({ code: z.string(), found: z.string() })) })),
});
