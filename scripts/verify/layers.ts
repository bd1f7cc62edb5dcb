import type { Linter } from 'eslint';

/**
 * The folders of `src`, each with those from which it may import besides itself. No folder may import from one further
 * down, except components and layouts, which import each other.
 */
const layers = new Map(
  Object.entries<string[]>({
    base: [],
    files: ['base'],
    terminal: ['base'],
    report: ['base'],
    schemas: ['base'],
    epub: ['base'],
    i18n: ['base', 'schemas'],
    markdown: ['base', 'schemas'],
    archive: ['base', 'schemas', 'epub', 'i18n', 'markdown'],
    loaders: ['base', 'schemas', 'i18n', 'markdown', 'archive'],
    import: ['base', 'schemas', 'i18n', 'markdown', 'archive', 'loaders', 'files', 'terminal', 'report'],
    data: ['base', 'schemas', 'epub', 'i18n', 'markdown', 'archive', 'loaders'],
    client: ['base', 'archive', 'i18n'],
    integrations: ['base', 'schemas', 'epub', 'i18n', 'markdown', 'archive', 'loaders', 'data', 'report'],
    components: ['base', 'schemas', 'epub', 'markdown', 'archive', 'data', 'client', 'i18n', 'layouts'],
    layouts: ['base', 'schemas', 'markdown', 'archive', 'data', 'client', 'i18n', 'components'],
    routes: [
      'base',
      'schemas',
      'epub',
      'markdown',
      'archive',
      'loaders',
      'data',
      'client',
      'i18n',
      'components',
      'layouts',
    ],
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
