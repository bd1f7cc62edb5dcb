import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const BASE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main></body>
</html>
`;
const SINGLE = '{{ define "main" }}{{ .Content }}{{ end }}\n';
const LIST =
  '{{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}\n';
const CONFIG = `baseURL = "https://archive.example/"
disableKinds = ["RSS", "sitemap"]
[taxonomies]
country = "countries"
group = "groups"
tag = "tags"
`;

/**
 * Builds the articles of an archive with Hugo and indexes them with Pagefind: one page for an article, country, group
 * and tag, in the plainest layout.
 *
 * @returns seconds, or undefined where Hugo is not installed
 */
export async function secondsWithHugo(content: string, folder: string): Promise<number | undefined> {
  try {
    await run('hugo', ['version']);
  } catch {
    return undefined;
  }
  const layouts = join(folder, 'layouts', '_default');
  await mkdir(layouts, { recursive: true });
  await cp(join(content, 'articles'), join(folder, 'content', 'articles'), { recursive: true });
  await writeFile(join(folder, 'config.toml'), CONFIG);
  await writeFile(join(layouts, 'baseof.html'), BASE);
  await writeFile(join(layouts, 'single.html'), SINGLE);
  await writeFile(join(layouts, 'list.html'), LIST);
  const start = performance.now();
  await run('hugo', ['--quiet'], { cwd: folder });
  await run(join('node_modules', '.bin', 'pagefind'), ['--site', join(folder, 'public')]);
  return (performance.now() - start) / 1000;
}
