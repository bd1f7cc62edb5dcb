import type { Translation } from '../i18n/model.ts';

type Module = [name: string, code: () => Promise<string>];

/** Modules with the texts of the interface, as entries of the modules by name. */
export function wordsModules(read: () => Promise<Translation>): Module[] {
  return [
    ['virtual:steppe/words', async () => `export const texts = ${JSON.stringify(await read())};\n`],
    // For a script that is loaded with its first use: so pages do not carry its words.
    [
      'virtual:steppe/citing-words',
      async () => {
        const { language, citing } = await read();
        return `export const language = ${JSON.stringify(language)};\nexport const citing = ${JSON.stringify(citing)};\n`;
      },
    ],
  ];
}
