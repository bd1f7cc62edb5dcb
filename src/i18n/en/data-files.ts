const SEEN = 'what the link check found: when the address last worked, in words, and an archived copy';

/** Descriptions of the data files: what one entry is, and what its keys mean. */
export const dataFiles = {
  articles: {
    about: 'One entry per article, newest first.',
    fields: {
      id: 'the last part of the page’s address',
      url: 'the address of the page',
      'title, subtitle, summary': 'plain text',
      'titleMarkdown, subtitleMarkdown':
        'only where a title has italics: the title as Markdown, with * around words in italics and \\* for an asterisk',
      language: 'the language of the text (BCP 47)',
      translationOf: 'id of the article of which it is a translation',
      authors: 'ids of people, or of groups for institutions; empty if the author is not known',
      /** A list of ids. */
      kind: '{kinds}',
      form: 'digest (retold by the archive) or full (the author’s text)',
      published:
        'edtf: the date, as exact as it is known; earliest and latest: its first and last possible day, YYYY-MM-DD; basis: the reason for an inferred date',
      'added, updated': 'the days on which it came into the archive and was last changed, if known, YYYY-MM-DD',
      publication: 'id of the publication, if known',
      'volume, issue, pages, doi': 'of the original, if known',
      licence: 'name and url of its own licence, if it is not that of the archive',
      originalUrl: 'the web address of the original, if known',
      'series, part': 'id of its series in the archive, and its number there',
      'countries, groups, tags': 'ids of the subjects of the article',
      files:
        'the files that it offers: path and url, type (its media type), title; language (BCP 47) and note, if given',
      introduction: 'the introduction of the original, in Markdown',
      oldUrls: 'former paths of the page, which lead to it',
      'words, paragraphs': 'counts',
      sections: 'id and title of each section',
      notes: 'note numbers as printed, in order',
    },
  },
  entities: {
    about: 'One entry per country, group, person and place.',
    fields: {
      kind: 'country, group, person or region',
      id: 'the last part of the page’s address',
      url: 'the address of the page; places have none',
      names: 'every name it is found by, its main name first',
      record: 'the rest of its record, such as ISO code, type, role, relations',
      articleCount: 'the number of articles that mention it',
      mentionCount: 'the number of its mentions in all articles',
    },
  },
  outlets: {
    about: 'One entry per outlet that the notes cite.',
    fields: {
      id: 'the last part of the page’s address',
      url: 'the address of the page',
      'name, aliases': 'its name, and other names it is cited by',
      domains: 'its web domains',
      country: 'where it is based (ISO 3166-1 alpha-2)',
      language: 'main language of what the notes cite from it (BCP 47)',
      'sourceCount, noteCount': 'the number of its sources, and of notes that cite them',
    },
  },
  events: {
    about:
      'One entry for each date in a sentence of an article, newest first: days and months whose year is certain or inferred, none after the article’s own date.',
    fields: {
      date: 'the date (EDTF): a day, a month, or an interval',
      yearFrom:
        'what an inferred year rests on; text: the text before the date; source: a source that is cited there; subject: the year that the article is about; article: the article’s date; left out where the year is certain',
      reckoned: 'whether the whole date was reckoned, as for “the next day”; left out where it was not',
      article: 'id of the article',
      paragraph: 'id of the paragraph on the article’s page',
      url: 'the address of the paragraph',
      text: 'the sentence, without note numbers; of a table the row',
      'start, end': 'position of the sentence in the text of the paragraph, in UTF-16 code units as in JavaScript',
      'countries, groups, people': 'ids of what the sentence names',
    },
  },
  mentions: {
    about:
      'One entry per mention of a country, group, person or place in a heading, paragraph or note, in the order of the text.',
    fields: {
      article: 'id of the article',
      place: 'id of the heading, paragraph or note on the article’s page; a note’s id is fn- and its number',
      'start, end':
        'position of the name in the text of that place, in UTF-16 code units as in JavaScript; note numbers are left out of the text, and a line break counts as a space',
      text: 'the name as written, without a possessive ending',
      'kind, entity': 'kind and id of what is mentioned, as in entities.json',
    },
  },
  notes: {
    about: 'One entry per note.',
    fields: {
      article: 'id of its article',
      number: 'note number as printed, as text',
      url: 'the address of the note',
      text: 'as printed',
      kind: 'source; explanatory: a comment by the author; mixed: both; repeat: refers back to a source; left out if uncertain',
      citations:
        'each source cited: text as printed; source: its id; csl: the parts that were recognised, as CSL-JSON; translatedTitle; outlet; locator: the part of the source cited; leadIn, such as “see”; addresses, with corrections of damaged ones',
      repeats:
        'each reference back (“Ibid.”, a short form): text; form; locator; and, if it was resolved, the source, the article and note of the full citation, and the notes between (via)',
      addresses: 'web addresses in the note, as printed',
      seen: SEEN,
      citedAt:
        'each place that cites the note: mark, paragraph and section are ids on the article’s page; sentence is text',
    },
  },
  sources: {
    about: 'One entry per source that the notes cite.',
    fields: {
      id: 'made of publisher, date and title',
      url: 'the address of the source on its outlet’s page',
      csl: 'everything that its citations say about it, as CSL-JSON (csl-citation.json 1.0)',
      translatedTitle: 'its title as translated in the notes',
      outlet: 'id of its publisher, if that has a record',
      addresses: 'web addresses in the notes, as printed',
      seen: SEEN,
      citedBy: 'article and note of each citation, including references back',
    },
  },
} as const;
