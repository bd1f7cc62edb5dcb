import { lightMarkup } from './light-markup.ts';

/** A format of text that no reader reads. */
export interface UnreadFormat {
  /** What it is. @example "JSON" */
  what: string;
  /** What it seems to be in particular, and what to do instead. */
  advice: string;
}

/**
 * The format of a text that is no prose and that no reader has accepted; undefined for what may be plain text. Such a
 * file would come out as an article of signs.
 *
 * @param file its path, which says more where the text alone leaves doubts
 */
export function unreadFormat(start: string, file?: string): UnreadFormat | undefined {
  const text = start.replace(/^[\s\uFEFF]+/, '');
  const found = FORMATS.find(({ is }) => is(text));
  if (found)
    return { what: found.what, advice: found.kinds.find(({ sign }) => sign.test(text))?.advice ?? found.advice };
  const markup = lightMarkup(text, file);
  return markup === undefined
    ? undefined
    : { what: markup, advice: `${BY_PANDOC} With --format text it is read as it is.` };
}

interface Format extends UnreadFormat {
  is: (text: string) => boolean;
  kinds: readonly { sign: RegExp; advice: string }[];
}

const BY_PANDOC = 'Pandoc turns it into .docx, .odt or Markdown, which are read.';
const KNOWN_XML = 'Of XML, exports of WordPress and Blogger, and feeds (Atom and RSS) are read.';

const FORMATS: readonly Format[] = [
  {
    what: 'JSON',
    is: (text) =>
      /^(?:\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})|\[\s*(?:[[{"\d\]]|-\d|true|false|null))/.test(text) &&
      !/^\[\d+\]\s+[^\s,\]]/.test(text),
    advice: 'Of JSON, exports of Ghost are read.',
    kinds: [
      {
        sign: /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/,
        advice: 'It is a JSON Feed: most sites that have one have a feed in Atom or RSS, too, which is read.',
      },
      { sign: /"NotionVersion"|"notion/i, advice: 'In Notion choose Export, Markdown & CSV.' },
      { sign: /"(?:created_utc|selftext)"/, advice: 'It is an export of Reddit. Of JSON, exports of Ghost are read.' },
    ],
  },
  {
    what: 'XML',
    is: (text) =>
      /^<\?xml\b/i.test(text) ||
      (/^<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(?:\s[^<>]*)?>/.test(text) && /<\/[A-Za-z_][\w.:-]*>\s*$/.test(text)),
    advice: KNOWN_XML,
    kinds: [
      {
        sign: /<en-export\b/,
        advice: 'It is an export of Evernote: export the notes as HTML, and import those files.',
      },
      { sign: /<opml\b/, advice: 'It is an outline or a list of feeds (OPML). Import a feed itself, or the texts.' },
      { sign: /<TEI\b|<teiCorpus\b/, advice: 'It is TEI: TEIGarage turns it into .docx or HTML, which are read.' },
      {
        sign: /<office:document\b[^>]*oasis\.opendocument\.text/,
        advice: 'It is a document of LibreOffice in one file (.fodt): save it as .odt, which is read.',
      },
      { sign: /<FictionBook\b/, advice: `It is FictionBook. ${BY_PANDOC}` },
      {
        sign: /<article\b[^>]*(?:dtd-version|JATS)|<!DOCTYPE article\b[^>]*(?:JATS|NLM)|<article-meta\b/i,
        advice: `It is JATS. ${BY_PANDOC}`,
      },
      { sign: /docbook\.org\/ns\/docbook|DTD DocBook/i, advice: `It is DocBook. ${BY_PANDOC}` },
      {
        sign: /<mediawiki\b/,
        advice: 'It is an export of a wiki: Pandoc turns its texts into Markdown, which is read.',
      },
      {
        sign: /<urlset\b|<sitemapindex\b/,
        advice: `It is a list of pages (a sitemap), without their texts. ${KNOWN_XML}`,
      },
    ],
  },
  {
    what: 'a dump of a database (SQL)',
    is: (text) =>
      /^(?:--|\/\*|CREATE|INSERT|SET|DROP|BEGIN)\b[^]{0,4000}?^(?:CREATE TABLE|INSERT INTO)\b/im.test(
        text.slice(0, 20_000),
      ),
    advice: 'Export the posts with the tools of the blog itself; those of WordPress, Ghost and others are read.',
    kinds: [],
  },
  {
    what: 'LaTeX',
    is: (text) => /^\\documentclass\b|^\\begin\{document\}/m.test(text.slice(0, 20_000)),
    advice: BY_PANDOC,
    kinds: [],
  },
  {
    what: 'a table (CSV)',
    is: isTable,
    advice: 'Of Substack, import the whole zip file of the export. Other tables have no articles.',
    kinds: [],
  },
  {
    what: 'a mailbox or a mail',
    is: (text) =>
      /^From \S+@?\S* .*\n(?:[\w-]+: .*\n)/.test(text) ||
      /^(?:(?:Received|Return-Path|Delivered-To|MIME-Version): .*\n)/.test(text),
    advice: 'Save the text of the mail as HTML.',
    kinds: [],
  },
  {
    what: 'BibTeX',
    is: (text) =>
      /^(?:%.*\n|\s)*@(?:article|book|misc|incollection|online|inproceedings|phdthesis|techreport|comment)\s*\{/i.test(
        text,
      ),
    advice: 'It has sources and no articles.',
    kinds: [],
  },
];

/** Whether all of the first lines have the same number of commas or tabs, and names above them. */
function isTable(text: string): boolean {
  const lines = text
    .split('\n')
    .slice(0, 12)
    .filter((line) => line.trim() !== '');
  const [head = ''] = lines;
  const [separator] = [',', ';', '\t'].filter((sign) => head.split(sign).length > 3);
  if (separator === undefined || lines.length < 2 || !/^["\w,;\t .()-]+$/.test(head) || /[.!?]\s*$/.test(head))
    return false;
  return (
    head.split(separator).every((name) => /^\s*"?[\w .()-]{1,40}"?\s*$/.test(name)) &&
    lines.every((line) => line.split(separator).length >= head.split(separator).length)
  );
}
