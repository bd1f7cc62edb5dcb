import { expect, test } from 'vitest';
import { virtualModules } from './virtual-modules.ts';

const NAME = 'virtual:steppe/words';

test('A virtual module is found by its name and has its code', async () => {
  const { resolveId, load } = virtualModules(new Map([[NAME, 'export const texts = {};\n']]));
  expect(await load(resolveId(NAME) ?? '')).toBe('export const texts = {};\n');
});

test('Other modules are left to Vite', async () => {
  const { resolveId, load } = virtualModules(new Map([[NAME, '']]));
  expect(resolveId('virtual:steppe/other')).toBeUndefined();
  expect(resolveId('./words.ts')).toBeUndefined();
  expect(await load(NAME)).toBeUndefined();
});

test('Only modules whose code has changed are loaded again, in each environment, though one may have loaded it already', async () => {
  let texts = 'one';
  const { api, load, resolveId } = virtualModules(
    new Map([
      [NAME, () => Promise.resolve(texts)],
      ['virtual:steppe/look.css', () => Promise.resolve('a {}')],
      ['virtual:steppe/icons', () => Promise.reject(new Error('is not asked for'))],
    ]),
  );
  for (const name of [NAME, 'virtual:steppe/look.css']) await load(resolveId(name) ?? '');
  const invalidated: string[] = [];
  const environment = (name: string) => ({
    moduleGraph: {
      getModuleById: (id: string) => ({ id }),
      invalidateModule: ({ id }: { id: string }) => void invalidated.push(`${name} ${id.slice(1)}`),
    },
  });
  const server = { environments: { client: environment('client'), ssr: environment('ssr') } };

  await api.refresh(server as never);
  expect(invalidated).toEqual([]);
  texts = 'two';
  await load(resolveId(NAME) ?? '');
  await api.refresh(server as never);
  expect(invalidated).toEqual([`client ${NAME}`, `ssr ${NAME}`]);
});
