import type { Translation } from '../i18n/model.ts';

/** The module `virtual:steppe/words`: the texts of the interface, as an entry of the modules by name. */
export function wordsModule(read: () => Promise<Translation>): [name: string, code: () => Promise<string>] {
  return ['virtual:steppe/words', async () => `export const texts = ${JSON.stringify(await read())};\n`];
}
