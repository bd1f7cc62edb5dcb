import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/**
 * Finds the files that import each other, directly or through others; imports of types and dynamic imports count too.
 *
 * @param root the folder whose TypeScript, JavaScript and Astro files are read
 * @returns each circle once, its files in the order in which they import each other
 */
export function importCircles(root: string): string[][] {
  const files = globSync('**/*.{ts,mjs,astro}', { cwd: root, exclude: ['**/node_modules'] });
  const imports = new Map(files.map((file) => [file, importsOf(root, file)]));
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push(path.slice(start));
    if (start >= 0 || done.has(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return circles;
}

function importsOf(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const code = file.endsWith('.astro') ? scriptsIn(text) : text;
  return ts
    .preProcessFile(code)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(dirname(file), fileName)));
}

/** The code between the fences of an Astro component, and in its `<script>` elements. */
function scriptsIn(component: string): string {
  const [, frontmatter = ''] = /^---\n(.*?)^---$/ms.exec(component) ?? [];
  return [frontmatter, ...[...component.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code)].join('\n');
}
