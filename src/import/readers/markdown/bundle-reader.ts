import { readTextOf } from '../../input/bundle/bundle.ts';
import { controlWarnings } from '../../html/clean-characters.ts';
import { withoutControls } from '../../input/controls.ts';
import { normaliseLineEnds } from '../../input/read-text.ts';
import { LONGEST_TEXT } from '../../input/too-long.ts';
import type { Found } from '../../model/found.ts';
import type { BundleReader } from '../../model/reader.ts';
import { readFrontMatter } from './front-matter.ts';
import { type KnownPage, knownPage, readPage } from './read-file.ts';
import { isLibrary, isMarkdownName, isOtherText, mayBeHtmlPage, whyNoPage } from './site/pages.ts';
import { readSiteFacts } from './site/site-facts.ts';
import { linkTranslations } from './site/translations.ts';
import { worldOf } from './site/world.ts';

/** A folder of files in Markdown: a site of Jekyll, Hugo or Quarto, a vault of Obsidian, or any other. */
export const markdownFolderReader: BundleReader = {
  name: 'markdown',
  what: 'a folder or zip file of texts in Markdown (Jekyll, Hugo, Quarto, Obsidian)',
  opens: 'bundle',
  accepts: ({ entries }) => [...entries.keys()].some((path) => isMarkdownName(path) && !/(?:^|\/)[._]/.test(path)),
  async *read(bundle, { include = {} }) {
    const facts = await readSiteFacts(bundle);
    const { file } = bundle;
    const pages = new Map<string, KnownPage>();
    const texts = new Map<string, { text: string; whole: string }>();
    for (const whole of [...bundle.entries.keys()].sort()) {
      if (isOtherText(whole)) yield skipped(whole, 'not in Markdown: import it by itself');
      if (isLibrary(whole)) yield skipped(whole, 'a library of sources: steppe import sources reads it');
      const isHtml = mayBeHtmlPage(whole);
      if (!isHtml && !isMarkdownName(whole)) continue;
      const path = whole.slice(facts.root.length);
      const no = whole.startsWith(facts.root) ? whyNoPage(path, facts) : { why: 'outside of the site’s folder' };
      if (no?.why !== undefined) yield skipped(whole, no.why);
      if (no) continue;
      if ((bundle.entries.get(whole)?.size ?? 0) > 4 * LONGEST_TEXT) {
        yield { unreadable: { file, place: whole, why: 'It is longer than any text.' } };
        continue;
      }
      const text = normaliseLineEnds(await readTextOf(bundle, whole));
      if (isHtml && !readFrontMatter(text)) continue;
      texts.set(path, { text, whole });
      pages.set(path, knownPage({ text, path }, facts));
    }
    linkTranslations(pages.values(), facts);
    const world = worldOf(bundle, facts, pages);
    for (const [path, { text, whole }] of texts) {
      const { clean, changed } = withoutControls(text);
      const known = pages.get(path);
      if (!known) continue;
      const page = changed.length > 0 ? cleaned(known, clean) : known;
      const found = readPage({ text: clean, file, place: whole, path }, page, world, include);
      if ('post' in found) found.post.warnings.unshift(...controlWarnings(changed));
      yield found;
    }

    function cleaned({ path, stated: { translates, slug } }: KnownPage, text: string): KnownPage {
      const page = knownPage({ text, path }, facts);
      return translates === undefined
        ? page
        : { ...page, stated: { ...page.stated, translates, ...(slug !== undefined && { slug }) } };
    }

    function skipped(place: string, why: string): Found {
      return { skipped: { file, place, title: '', why } };
    }
  },
};
