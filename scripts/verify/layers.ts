import type { Linter } from 'eslint';

/**
 * The folders of `src`, each with those that it may import from beside itself. What all may use comes first; no folder may
 * use one that is further down, but for components and layouts, which use each other.
 */
const layers = new Map(
  Object.entries<string[]>({
    base: [],
    files: ['base'],
    terminal: ['base'],
    report: ['base'],
    i18n: ['base'],
    schemas: ['base'],
    markdown: ['base', 'schemas'],
    archive: ['base', 'i18n', 'schemas', 'markdown'],
    loaders: ['base', 'schemas', 'markdown', 'archive'],
    import: ['base', 'report', 'files', 'terminal', 'schemas', 'markdown', 'archive', 'loaders'],
    data: ['base', 'i18n', 'schemas', 'markdown', 'archive', 'loaders'],
    client: ['base', 'i18n', 'archive'],
    integrations: ['base', 'report', 'i18n', 'schemas', 'markdown', 'archive', 'loaders', 'data'],
    components: ['base', 'i18n', 'schemas', 'markdown', 'archive', 'data', 'client', 'layouts'],
    layouts: ['base', 'i18n', 'schemas', 'markdown', 'archive', 'data', 'client', 'components'],
    routes: ['base', 'i18n', 'schemas', 'markdown', 'archive', 'loaders', 'data', 'client', 'components', 'layouts'],
  }),
);

/** Rules that let each folder import only from the layers that it may use. Tests may use anything. */
export const layerRules: Linter.Config[] = [...layers].map(([folder, allowed]) => {
  const others = [...layers.keys(), 'test', 'scripts'].filter((other) => other !== folder && !allowed.includes(other));
  const mayUse = allowed.length === 0 ? 'libraries only' : allowed.map((name) => `“${name}”`).join(', ');
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts', '**/testing/**', '**/testing.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?:\\.\\./)+(?:(?:${others.join('|')})/|(?:integration|content\\.config)\\.ts$)`,
              message: `Files in “src/${folder}” may use ${mayUse}: move what is shared to a layer that both may use.`,
            },
          ],
        },
      ],
    },
  };
});
