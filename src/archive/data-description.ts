import { enumerateChoices } from '../base/enumerate.ts';
import { articleKindNames } from '../schemas/article-kinds.ts';

/** What stands in a data file, for the page that documents it. */
export interface DataDescription {
  file: string;
  /** What one entry of the file's list is. */
  about: string;
  fields: [name: string, meaning: string][];
}

const ID = 'its id, part of its address';

export const DATA_FILES: DataDescription[] = [
  {
    file: '/data/articles.json',
    about: 'One entry for each article, newest first.',
    fields: [
      ['id', ID],
      ['url', 'the address of its page'],
      ['title, subtitle, summary', 'text'],
      [
        'titleMarkdown, subtitleMarkdown',
        'the same with * around words in italics, where there are any; an asterisk of the title itself has \\ before it',
      ],
      ['authors', 'ids of people; none where the author is not known'],
      ['kind', enumerateChoices(articleKindNames)],
      ['form', 'digest (retold by the archive) or full (the author’s text)'],
      [
        'published',
        'edtf: the date as precise as it is known; earliest, latest: its first and last day, YYYY-MM-DD; basis: why that date, where it is inferred',
      ],
      ['publication', 'the id of the publication, where it is known'],
      ['volume, issue, pages, doi', 'of the original, where known'],
      ['countries, groups, tags', 'ids of what it is about'],
      ['words, paragraphs', 'numbers'],
      ['sections', 'id and title of each'],
      ['notes', 'the printed numbers of its notes, in order'],
    ],
  },
  {
    file: '/data/notes.json',
    about: 'One entry for each note.',
    fields: [
      ['article', 'the id of its article'],
      ['number', 'its printed number, as text'],
      ['url', 'its address'],
      ['text', 'as printed'],
      [
        'kind',
        'source; explanatory, for the author’s own remarks; mixed, where both stand together; repeat, where it only points back; absent where the kind is uncertain',
      ],
      [
        'citations',
        'each source that it cites: text as printed; source, its id; csl, what was read of it, as CSL-JSON; translatedTitle; outlet; locator, what of the source is meant; leadIn, such as “see”; addresses, with what the archive says of damaged ones',
      ],
      [
        'repeats',
        'each place that points back (“Ibid.”, a short form): text; form; locator; and, where it leads to one source, that source, with article and note of the full citation and the notes between (via)',
      ],
      ['addresses', 'the web addresses in it, as printed'],
      ['seen', 'of addresses that were checked: when last seen well, in words, and the web archive’s copy'],
      [
        'citedAt',
        'each place that cites it: mark, paragraph and section are ids on the article’s page; sentence is text',
      ],
    ],
  },
  {
    file: '/data/entities.json',
    about: 'One entry for each country, group, person and place.',
    fields: [
      ['kind', 'country, group, person or region'],
      ['id', ID],
      ['url', 'the address of its page; places have none'],
      ['names', 'every name under which it is found, the archive’s own first'],
      ['record', 'what its record holds, such as ISO code, type, role, relations'],
      [
        'mentions',
        'each article that names it: ids of headings, paragraphs with their ids and the number of times, and the numbers of notes',
      ],
    ],
  },
  {
    file: '/data/mentions.json',
    about:
      'One entry for each time that a heading, a paragraph or a note names a country, a group, a person or a place, in the order of the text.',
    fields: [
      ['article', 'the id of the article'],
      ['place', 'the id of the heading, paragraph or note on the article’s page'],
      [
        'start, end',
        'where the name stands in the place’s text, counted in UTF-16 code units as JavaScript does; the text is what a reader reads, without the numbers of notes, each line break a space',
      ],
      ['text', 'the name as it stands there; the ending of a possessive is left out'],
      ['kind, entity', 'kind and id of what is named, as in entities.json'],
    ],
  },
  {
    file: '/data/sources.json',
    about: 'One entry for each source that the notes cite, however often they do.',
    fields: [
      ['id', 'its id: who published it, when, and its title'],
      ['url', 'its address on its outlet’s page'],
      ['csl', 'what all of its citations together say of it, as CSL-JSON (csl-citation.json 1.0)'],
      ['translatedTitle', 'its title as the notes translate it'],
      ['outlet', 'the id of who published it, where that has a record'],
      ['addresses', 'the web addresses that the notes give, as printed'],
      ['seen', 'of addresses that were checked: when last seen well, in words, and the web archive’s copy'],
      ['citedBy', 'article and note of each citation, repeats with them'],
    ],
  },
  {
    file: '/data/outlets.json',
    about: 'One entry for each outlet that the notes cite.',
    fields: [
      ['id', ID],
      ['url', 'the address of its page'],
      ['name, aliases', 'its name, and others under which it is cited'],
      ['domains', 'its web domains'],
      ['country', 'where it is based (ISO 3166-1 alpha-2)'],
      ['language', 'of what is cited from it, in the main (BCP 47)'],
      ['sources', 'ids of what it published'],
      ['citedBy', 'article and note of each citation'],
    ],
  },
];

/** The files that cite every article, for reference managers. */
export const CITATION_FILES: [file: string, meaning: string][] = [
  ['/data/cite.ris', 'RIS, for Zotero, EndNote, Mendeley and others'],
  ['/data/cite.bib', 'BibTeX, with dates that are spans or uncertain as BibLaTeX has them'],
  ['/data/cite.json', 'CSL-JSON, as the Citation Style Language has it'],
  ['/data/sources.ris', 'every source that the notes cite, as RIS'],
  ['/data/sources.bib', 'the same as BibTeX'],
];
