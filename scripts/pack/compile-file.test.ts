import { expect, test } from 'vitest';
import { compileFile } from './compile-file.ts';
import { referencesIn } from './references.ts';

const compiled = (path: string, text: string) => compileFile({ path, text, references: referencesIn(path, text) });

test('TypeScript becomes JavaScript that imports JavaScript', () => {
  const source = [
    "import { slug } from './slug.ts';",
    "import type { Word } from '../word.ts';",
    "import atlas from 'world-atlas/countries.json' with { type: 'json' };",
    'export const writer = new URL("dev/writer.ts", import.meta.url);',
    "export const later = async (word: Word) => (await import('./later.ts')).make(slug(word), atlas);",
  ].join('\n');
  const { path, text } = compiled('src/page.ts', source);
  expect(path).toBe('src/page.js');
  expect(text).toContain("from './slug.js'");
  expect(text).toContain("'world-atlas/countries.json' with { type: 'json' }");
  expect(text).toContain('new URL("dev/writer.js", import.meta.url)');
  expect(text).toContain("import('./later.js')");
  expect(text).not.toContain('Word }');
});

test('A component stays a component: its frontmatter and scripts import JavaScript, its markup is unchanged', () => {
  const source = `---
import Title from './Title.astro';
import { slug } from './slug.ts';
interface Props { name: string }
---

<p>from './slug.ts'</p>
<script>
  import '../client/follow.ts';
</script>
`;
  expect(compiled('src/Page.astro', source)).toEqual({
    path: 'src/Page.astro',
    text: source.replace("slug } from './slug.ts'", "slug } from './slug.js'").replace('follow.ts', 'follow.js'),
  });
});

test('Style sheets and plain JavaScript are unchanged', () => {
  expect(compiled('src/a.css', 'p { color: red }')).toEqual({ path: 'src/a.css', text: 'p { color: red }' });
  expect(compiled('scripts/run.mjs', "import './b.mjs';\n")).toEqual({
    path: 'scripts/run.mjs',
    text: "import './b.mjs';\n",
  });
});
