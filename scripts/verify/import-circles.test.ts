import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCircles } from './import-circles.ts';

describe('importCircles', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'circles-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds files that import each other, also types and components', () => {
    writeFileSync(join(folder, 'a.ts'), "import type { B } from './b.ts';\n");
    writeFileSync(join(folder, 'b.ts'), "export { c } from './c.ts';\n");
    writeFileSync(join(folder, 'c.ts'), "export const c = () => import('./D.astro');\n");
    writeFileSync(join(folder, 'D.astro'), "---\nimport { a } from './a.ts';\n---\n<p>{a}</p>\n");
    expect(importCircles(folder).map((circle) => circle.toSorted())).toEqual([['D.astro', 'a.ts', 'b.ts', 'c.ts']]);
  });

  it('finds none if two files import a third', () => {
    writeFileSync(join(folder, 'a.ts'), "import { b } from './b.ts';\nimport { c } from './c.ts';\n");
    writeFileSync(join(folder, 'b.ts'), "import { c } from './c.ts';\n");
    writeFileSync(join(folder, 'c.ts'), 'export const c = 1;\n');
    expect(importCircles(folder)).toEqual([]);
  });
});

it('no files of the project import each other in a circle', () => {
  expect([...importCircles('src'), ...importCircles('scripts')]).toEqual([]);
});
