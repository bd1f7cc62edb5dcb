import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from './options.ts';
import { lookModules } from './look/look-modules.ts';
import { ownerFile } from './owner-file.ts';
import { SLOTS } from './slots.ts';
import { virtualModules } from './virtual-modules.ts';
import { wordsModule } from './words-module.ts';
import type { Translation } from '../i18n/model.ts';

/** The folder of the site's components. */
const COMPONENTS = new URL('../components/', import.meta.url);

/** Gives the pages the owner's components, style sheets, head elements and look, and the site's texts, as virtual modules. */
export function ownerModules(settings: Settings, siteTexts: () => Promise<Translation>): AstroIntegration {
  return {
    name: 'steppe-owners-parts',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const [root, publicFolder] = [fileURLToPath(config.root), fileURLToPath(config.publicDir)];
        const cacheFolder = fileURLToPath(config.cacheDir);
        const modules = new Map([
          ...ownerModuleCode(settings, root),
          ...lookModules({ root, publicFolder, cacheFolder, isBuild: command === 'build' }),
          wordsModule(siteTexts),
        ]);
        updateConfig({ vite: { plugins: [virtualModules(modules)] } });
      },
    },
  };
}

/** The virtual modules with the owner's parts: code by name. */
export function ownerModuleCode(settings: Settings, root: string): Map<string, string> {
  const { components, customCss, head, annotations } = settings;
  const styles = customCss.map((name, index) => ownerFile(name, root, `customCss.${index}`));
  return new Map([
    ...SLOTS.map((slot): [string, string] => {
      const own = components[slot];
      const file =
        own === undefined
          ? fileURLToPath(new URL(`${slot}.astro`, COMPONENTS))
          : ownerFile(own, root, `components.${slot}`);
      return [`virtual:steppe/components/${slot}`, `export { default } from ${JSON.stringify(file)};\n`];
    }),
    ['virtual:steppe/custom-css', styles.map((file) => `import ${JSON.stringify(file)};\n`).join('')],
    ['virtual:steppe/annotations', `export const annotations = ${JSON.stringify(annotations ?? null)};\n`],
    ['virtual:steppe/head', `export const head = ${JSON.stringify(head)};\n`],
  ]);
}
