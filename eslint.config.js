import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { layerRules } from './scripts/verify/layers.ts';

/** Files that a tool asks to have a default export. */
const entries = [
  '*.config.{js,mjs,ts}',
  'src/content.config.ts',
  'src/integration.ts',
  'scripts/build/log-writer.ts',
  'src/integrations/dev/log-writer.ts',
  'scripts/verify/exceptions-reporter.ts',
  '**/*.d.ts',
];

/** What plain JavaScript files use of Node.js; TypeScript knows by itself. */
const nodeGlobals = ['console', 'performance', 'process', 'URL', 'setInterval', 'clearInterval'];

/** What is not written anywhere, with what to do instead. */
const everywhere = [
  { selector: 'ExportAllDeclaration', message: 'Import from the file that defines a thing: no barrel files.' },
  {
    selector: 'MemberExpression[property.name="localeCompare"]',
    message: 'Its order is that of the machine’s language: use compareNames or compareCodes.',
  },
];

/** What is not written in TypeScript either. */
const forbidden = [
  ...everywhere,
  { selector: 'ExportDefaultDeclaration', message: 'Give the export a name.' },
  {
    // Vite gives the text of a style sheet with `?inline`; Node.js runs no such file.
    selector: 'ImportDeclaration[source.value=/^\\.\\.?\\/(?!.*\\.(?:[a-z]+|css\\?inline)$)/]',
    message: 'Write the whole file name, as “./slug.ts”: Node.js runs these files as they are.',
  },
];

/** Objects that words are looked up in: every object also has a “constructor”. */
const dictionary = {
  selector:
    'VariableDeclarator[init.type="ObjectExpression"] > Identifier TSTypeReference[typeName.name="Record"] > * > TSStringKeyword:first-child',
  message: 'Make it a Map, as new Map(Object.entries({ … })): a word such as “constructor” is in every object.',
};

const useDictionary = 'Readers see this: put it into the dictionary, src/i18n/en.ts, and use its words.';
const shownAttributes =
  '/^(?:aria-(?:label|description|roledescription)|title|placeholder|alt|label|description|standfirst|heading|caption|kicker)$/';

/** Words for readers that stand in a page or component instead of the dictionary. */
const wordsInPages = [
  ':not(JSXElement[openingElement.name.name=/^(?:code|kbd)$/]) > JSXText[value=/[A-Za-z]{2}/]',
  `JSXAttribute[name.name=${shownAttributes}] > Literal[value=/[A-Za-z]{2}/]`,
  ':not(NewExpression, ImportDeclaration, JSXAttribute) > Literal[value=/^[A-Z][a-z]+$/]',
  ':not(NewExpression, ImportDeclaration, JSXAttribute) > Literal[value=/[A-Za-z]{2}[,:]? [a-z]{2,} [a-z]{2,}/]',
  ':not(NewExpression) > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2,}[,:]? [a-z]{2,}/]',
].map((selector) => ({ selector, message: useDictionary }));

/** The same in the browser’s code, where names of keys and of elements are literals, too. */
const wordsInScripts = [
  ':not(NewExpression, ImportDeclaration) > Literal[value=/^[A-Z][a-z]+[,:]? [A-Za-z]/]',
  ':not(NewExpression) > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2,}[,:]? [a-z]{2,}/]',
  'AssignmentExpression[left.property.name=/^(?:textContent|ariaLabel|title)$/] > Literal[value=/[A-Za-z]{2}/]',
].map((selector) => ({ selector, message: useDictionary }));

export default defineConfig(
  globalIgnores([
    'dist/',
    'lib/',
    'scripts/new/template/',
    'scripts/new/texts/',
    '.dist-*/',
    '.astro/',
    'content/',
    '**/fixtures/',
  ]),
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Only so can a module that is declared name a file beside the declaration.
    files: ['src/types/virtual.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  {
    files: ['**/*.ts'],
    ignores: entries,
    rules: {
      'no-restricted-syntax': ['error', ...forbidden, dictionary],
    },
  },
  {
    files: ['**/*.test.ts', '**/testing/**', '**/testing.ts', 'src/test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden] },
  },
  {
    files: ['scripts/**', 'src/integrations/**', '*.config.*'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: { 'no-console': 'off' },
  },
  ...layerRules,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'no-restricted-syntax': ['error', ...everywhere, ...wordsInPages],
    },
  },
  {
    files: ['src/client/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden, dictionary, ...wordsInScripts] },
  },
);
