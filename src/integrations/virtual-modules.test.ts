import { expect, test } from 'vitest';
import { virtualModules, wordsModule } from './virtual-modules.ts';

test('A virtual module is found by its name and has its code', () => {
  const { resolveId, load } = virtualModules(new Map([wordsModule({ search: { label: 'Look it up' } })]));
  const id = resolveId('virtual:steppe/words');
  expect(load(id ?? '')).toBe('export const ownWords = {"search":{"label":"Look it up"}};\n');
});

test('Other modules are left to Vite', () => {
  const { resolveId, load } = virtualModules(new Map([wordsModule({})]));
  expect(resolveId('virtual:steppe/other')).toBeUndefined();
  expect(resolveId('./words.ts')).toBeUndefined();
  expect(load('virtual:steppe/words')).toBeUndefined();
});
