import type { AstroIntegration } from 'astro';
import type { Translation } from '../i18n/model.ts';
import type { SiteTexts } from '../i18n/site-texts.ts';
import { collections } from '../loaders/collections.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { readSiteTexts } from '../loaders/site-texts.ts';

/** The texts of the interface, for the other integrations, and an integration that follows them. */
interface InterfaceTexts {
  integration: AstroIntegration;
  /** Reads them: once, except in `dev`, where they may change. */
  read: () => Promise<Translation>;
}

/** Reads the texts of the interface. */
export function interfaceTexts(): InterfaceTexts {
  let isDev = false;
  let once: Promise<SiteTexts> | undefined;
  const read = () => (isDev ? readSiteTexts(contentFolder.path) : (once ??= readSiteTexts(contentFolder.path)));
  return {
    read: async () => (await read()).texts,
    integration: {
      name: 'steppe-interface-texts',
      hooks: {
        'astro:config:setup': async ({ command, logger }) => {
          isDev = command === 'dev';
          const { untranslated } = await read();
          if (untranslated.length > 0) logger.warn(saysWhatIsMissing(untranslated));
        },
      },
    },
  };
}

function saysWhatIsMissing(keys: readonly string[]): string {
  const some = keys.slice(0, 5).join(', ');
  return (
    `The interface is in English where it has no words in the site’s language: ${keys.length} texts (${some}${keys.length > 5 ? ' …' : ''}). ` +
    `Write them into ${contentFolder.name}/${collections.words.file}; docs/handbook/words.md has the keys.`
  );
}
