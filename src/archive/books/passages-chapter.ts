import type { Element, ElementContent } from 'hast';
import { articlePath } from '../../base/urls.ts';
import { directionOf } from '../../base/text-direction.ts';
import type { Note } from '../../markdown/parsed-article.ts';
import type { DossierArticle, DossierPassage } from '../dossier/dossier.ts';
import { adaptText } from './adapt-text.ts';
import { articleHead, articleLabel, siteLanguage } from './article-head.ts';
import { type Chapter, type ShownPicture, writeChapter } from './chapter.ts';
import type { BookContext } from './context.ts';
import { element } from './elements.ts';
import { siteLink } from './links.ts';
import { notesSection, numbered } from './notes-section.ts';

/** The passages of an article in a dossier as a chapter: each with the number of its paragraph, and with its notes. */
export function passagesChapter(found: DossierArticle, context: BookContext): Chapter {
  const { article, sections, notes: others } = found;
  const { slug, data, language } = article;
  const { words } = context.archive;
  const site = siteLanguage(article, context.archive);
  const page = articlePath(slug);
  const pictures: ShownPicture[] = [];
  const passage = ({ paragraph }: DossierPassage): Element => {
    const place = words.places.paragraph({ number: paragraph.id.slice('p-'.length) });
    const link = element('a', { href: siteLink(`${page}#${paragraph.id}`) }, place);
    return element(
      'blockquote',
      {},
      adaptText([standingAlone(paragraph.element)], context, pictures),
      element('p', { className: ['place'], ...site }, link),
    );
  };
  const cited = new Map(
    sections.flatMap(({ passages }) => passages.flatMap(({ notes }) => notes.map((note) => [note.label, note]))),
  );
  return writeChapter({
    file: `passages-${slug}.xhtml`,
    page,
    isWhole: false,
    role: 'chapter',
    title: data.title,
    label: articleLabel(article, context.archive),
    language,
    direction: directionOf(language),
    content: [
      articleHead(article, context, { isOfPassages: true }),
      ...sections.flatMap(({ section, passages }) => [
        ...(section ? [element('h2', { id: section.id }, section.title)] : []),
        ...passages.map(passage),
      ]),
      ...onlyInNotes(others, sections.length > 0, context, pictures, site),
      ...notesSection([...cited.values()].map(withMarkIn(found)), context, pictures, site, directionOf(language)),
    ],
    pictures,
  });
}

/** Notes with mentions that no passage cites. */
function onlyInNotes(
  notes: readonly Note[],
  isBesides: boolean,
  context: BookContext,
  pictures: ShownPicture[],
  site: object,
): ElementContent[] {
  if (notes.length === 0) return [];
  const { mentions } = context.archive.words;
  return [
    element('p', { className: ['quiet'], ...site }, isBesides ? mentions.alsoInNotes : mentions.onlyInNotes),
    ...notes.map((note) =>
      element('div', { id: note.id }, numbered(note, undefined, adaptText(note.content, context, pictures))),
    ),
  ];
}

/** A note leads back to its first mark in the passages. */
function withMarkIn({ sections }: DossierArticle): (note: Note) => Note {
  const marks = new Set(
    sections.flatMap(({ passages }) => passages.flatMap(({ paragraph }) => paragraph.marks.map(({ id }) => id))),
  );
  return (note) => ({ ...note, citedAt: note.citedAt.filter(({ mark }) => marks.has(mark)) });
}

/** Turns a list item, which has no list here, into a block. */
function standingAlone(node: Element): Element {
  return node.tagName === 'li' ? { ...node, tagName: 'div' } : node;
}
