import { type HtmlPlace, type HtmlReader, readHtml } from '../../read-html.ts';
import type { Inline, Page } from '../site.ts';
import { collectStyle } from './collect-style.ts';
import { unknownMarkup } from '../known-elements.ts';
import { type Intern, interner } from './intern.ts';
import { lineCounter } from './line-counter.ts';
import { noteCollector } from './note-collector.ts';
import { referencesOf } from './references-of.ts';

/**
 * Reads what the rules need from one HTML file.
 *
 * @param intern keeps the texts of several pages
 */
export function collectPage(file: string, html: string, intern: Intern = interner()): Page {
  const { read, page } = pageCollector(file, html, intern);
  readHtml(html, [read]);
  return page();
}

/** Reads what {@link collectPage} returns, in a parse that others share. */
export function pageCollector(
  file: string,
  html: string,
  intern: Intern,
): { read: (place: HtmlPlace) => HtmlReader; page: () => Page } {
  const lineAt = lineCounter(html);
  const references: Page['references'][number][] = [];
  const ids = new Map<string, number[]>();
  const meta = new Map<string, string>();
  const headings: number[] = [];
  const inlineScripts: Inline[] = [];
  const inlineStyles: Inline[] = [];
  const styleAttributes: number[] = [];
  const eventHandlers: Page['eventHandlers'][number][] = [];
  const unknown: Page['unknown'][number][] = [];
  const { marks, notes, ...noteParts } = noteCollector(intern);
  const titles: string[] = [];
  let lang: string | undefined;
  let drawings = 0;
  let hasMain = false;
  /** Collects the text of the open element, where needed. */
  let take: ((text: string) => void) | undefined;

  const read = (place: HtmlPlace): HtmlReader => ({
    onopentag(name, attributes) {
      const line = lineAt(place.startIndex);
      for (const { url, where, kind } of referencesOf(name, attributes))
        references.push({ url: intern(url), where: intern(where), kind, line });
      if (attributes.id !== undefined) {
        const id = intern(attributes.id);
        ids.set(id, [...(ids.get(id) ?? []), line]);
      }
      if ('style' in attributes) styleAttributes.push(line);
      eventHandlers.push(...handlersIn(attributes).map((attribute) => ({ name: `${name} ${attribute}`, line })));
      unknown.push(...unknownMarkup(name, attributes).map((found) => ({ found, line })));
      noteParts.open(name, attributes, line);

      if (name === 'main') hasMain = true;
      if (name === 'html' && attributes.lang !== undefined) lang = intern(attributes.lang);
      if (name === 'h1') headings.push(line);
      if (name === 'meta') meta.set(intern(metaName(attributes)), intern(attributes.content ?? ''));
      if (name === 'svg') drawings += 1;
      if (name === 'title' && drawings === 0) take = appendTo(titles);
      if (name === 'script' && isRun(attributes)) take = inlineIn(inlineScripts, line);
      if (name === 'style') take = inlineIn(inlineStyles, line);
    },
    ontext: (text) => take?.(text),
    onclosetag(name) {
      noteParts.close();
      if (name === 'svg') drawings -= 1;
      take = undefined;
    },
  });
  const page = (): Page => ({
    file,
    references: [...references, ...inlineStyles.flatMap((style) => referencesInStyle(file, style))],
    lang,
    title: titles[0] === undefined ? undefined : intern(titles[0].trim()),
    description: meta.get('description'),
    canonical: references.find(({ where }) => where === 'link rel=canonical'),
    headings,
    ids,
    inlineScripts: inlineScripts.map(({ text, line }) => ({ text: intern(text), line })),
    inlineStyles: inlineStyles.map(({ text, line }) => ({ text: intern(text), line })),
    styleAttributes,
    eventHandlers,
    csp: meta.get('content-security-policy'),
    marks,
    notes,
    unknown,
    hasMain,
    redirects: meta.has('refresh'),
  });
  return { read, page };
}

function referencesInStyle(file: string, { text, line }: Inline): Page['references'][number][] {
  return collectStyle(file, text).references.map((reference) => ({ ...reference, line }));
}

/** Returns a function that appends text to a new, empty entry of a list. */
function appendTo(list: string[]): (text: string) => void {
  const index = list.push('') - 1;
  return (text) => {
    list[index] += text;
  };
}

function inlineIn(list: Inline[], line: number): (text: string) => void {
  const inline = { text: '', line };
  list.push(inline);
  return (text) => {
    inline.text += text;
  };
}

function metaName(attributes: Record<string, string>): string {
  return (attributes['http-equiv'] ?? attributes.name ?? '').toLowerCase();
}

/** Attributes that contain a script. */
function handlersIn(attributes: Record<string, string>): string[] {
  return Object.keys(attributes).filter(
    (name) => /^on[a-z]+$/.test(name) || (name === 'href' && /^\s*javascript:/i.test(attributes[name] ?? '')),
  );
}

/** Whether a script is inline and a browser runs or interprets it; data blocks are not. */
function isRun({ src, type = '' }: Record<string, string>): boolean {
  return src === undefined && runTypes.test(type);
}

const runTypes = /^$|^module$|^(text|application)\/(java|ecma)script$|^importmap$|^speculationrules$/i;
