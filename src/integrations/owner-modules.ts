import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from './options.ts';
import { ownerFile } from './owner-file.ts';
import { SLOTS } from './slots.ts';
import { virtualModules, wordsModule } from './virtual-modules.ts';

/** The folder of the site's components. */
const COMPONENTS = new URL('../components/', import.meta.url);

/** The possible icons of a site: pages use the first that the owner has. */
const ICONS = [
  { path: '/icon.svg', type: 'image/svg+xml' },
  { path: '/favicon.svg', type: 'image/svg+xml' },
  { path: '/icon.png', type: 'image/png' },
  { path: '/favicon.ico', type: 'image/x-icon' },
];

/** Gives the pages the owner's components, style sheets, head elements, icon and words, as virtual modules. */
export function ownerModules(settings: Settings): AstroIntegration {
  return {
    name: 'steppe-owners-parts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const modules = ownerModuleCode(settings, fileURLToPath(config.root), fileURLToPath(config.publicDir));
        updateConfig({ vite: { plugins: [virtualModules(modules)] } });
      },
    },
  };
}

/** The virtual modules with the owner's parts: code by name. */
export function ownerModuleCode(settings: Settings, root: string, publicFolder: string): Map<string, string> {
  const { components, customCss, head, words } = settings;
  const styles = customCss.map((name, index) => ownerFile(name, root, `customCss.${index}`));
  const icon = ICONS.find(({ path }) => existsSync(publicFolder + path)) ?? null;
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
    [
      'virtual:steppe/head',
      `export const head = ${JSON.stringify(head)};\nexport const icon = ${JSON.stringify(icon)};\n`,
    ],
    wordsModule(words),
  ]);
}
