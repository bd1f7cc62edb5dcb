import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { layerRules } from './layers.ts';

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: layerRules });

/** The messages for a file that imports another. */
async function complaints(filePath: string, imported: string): Promise<string[]> {
  const results = await eslint.lintText(`import { one } from '${imported}';\none();\n`, { filePath });
  const found = results.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId !== null);
  return found.map(({ message }) => message);
}

describe('layerRules', () => {
  it.each([
    ['src/base/slug.ts', '../schemas/article.ts'],
    ['src/schemas/article.ts', '../archive/archive.ts'],
    ['src/markdown/read-notes.ts', '../archive/title.ts'],
    ['src/archive/search/words.ts', '../../data/archive.ts'],
    ['src/archive/search/words.ts', '../../../scripts/build.ts'],
    ['src/client/search/model.ts', '../../loaders/media.ts'],
    ['src/import/article/to-markdown.ts', '../../components/passages.ts'],
    ['src/loaders/media.ts', '../integration.ts'],
  ])('refuse that %s imports %s', async (file, imported) => {
    expect(await complaints(file, imported)).toEqual([expect.stringContaining(imported)]);
  });

  it('refuse that a component imports a page', async () => {
    const [result] = await new ESLint().lintText("---\nimport Page from '../routes/index.astro';\n---\n<Page />\n", {
      filePath: 'src/components/Bars.astro',
    });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');
  });

  it.each([
    ['src/routes/index.ts', '../components/passages.ts'],
    ['src/archive/search/words.ts', '../../base/fold.ts'],
    ['src/archive/search/words.ts', '../title.ts'],
    ['src/import/html/blocks/list.ts', '../markdown/looks-like-markdown.ts'],
    ['src/archive/search/words.test.ts', '../../test/sample-archive.ts'],
    ['src/base/slug.ts', 'astro/zod'],
  ])('let %s import %s', async (file, imported) => {
    expect(await complaints(file, imported)).toEqual([]);
  });
});
