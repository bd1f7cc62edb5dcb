import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { type DossierArticle, dossierOf } from './dossier.ts';
import { dossierPages, mainPart, weightOf } from './pages.ts';

const LONG = Array.from({ length: 6 }, (_, index) => `Malta, part ${index + 1}.[^${index + 1}]`).join('\n\n');
const NOTES = Array.from({ length: 6 }, (_, index) => `[^${index + 1}]: A source.`).join('\n\n');
const { mentions } = sampleArchive({
  articles: {
    short: { published: '2020', text: 'Malta.' },
    long: { published: '2021', text: `## Malta\n\n${LONG}\n\n${NOTES}` },
    late: { published: '2022', text: 'Silence.[^1]\n\n[^1]: Malta and Malta.' },
  },
  countries: { malta: { name: 'Malta' } },
});
const dossier = dossierOf(mentions.get('countries/malta') ?? []);
const outline = (page: DossierArticle[] | undefined) =>
  page?.map(({ article, sections, notes }) => [
    article.slug,
    ...sections.flatMap(({ passages }) => passages.map(({ paragraph }) => paragraph.id)),
    ...notes.map(({ id }) => id),
  ]);

describe('dossierPages', () => {
  it('returns a dossier that fits on one page unchanged', () => {
    expect(dossierPages(dossier)).toEqual([dossier]);
  });

  it('continues an article on the next page, under its section', () => {
    const pages = dossierPages(dossier, 1500);
    expect(pages.length).toBeGreaterThan(2);
    expect(outline(pages[0])?.[0]).toEqual(['short', 'p-1']);
    expect(pages[1]?.[0]?.article.slug).toBe('long');
    expect(pages[1]?.[0]?.sections[0]?.section?.title).toBe('Malta');
  });

  it('loses and repeats nothing, for any size of a page', () => {
    const whole = outline(dossier)?.flatMap(([slug, ...places]) => places.map((place) => `${slug} ${place}`));
    for (const most of [1, 900, 1500, 4000]) {
      const shared = dossierPages(dossier, most).flatMap((page) => outline(page) ?? []);
      expect(shared.flatMap(([slug, ...places]) => places.map((place) => `${slug} ${place}`))).toEqual(whole);
    }
  });

  it('fills its pages, however many pieces of an article are on them', () => {
    const whole = weightOf(dossier[1] ?? { sections: [], notes: [] });
    expect(dossierPages(dossier.slice(1, 2), whole)).toHaveLength(1);
    expect(dossierPages(dossier.slice(1, 2), whole - 1)).toHaveLength(2);
  });

  it('has a heading with a mention once', () => {
    const headings = dossierPages(dossier, 1).flatMap((page) =>
      page.flatMap(({ sections }) => sections.filter(({ passages }) => passages.length === 0)),
    );
    expect(headings.length).toBe(1);
  });

  it('does not change its argument', () => {
    const before = outline(dossier);
    dossierPages(dossier, 900);
    expect(outline(dossier)).toEqual(before);
  });

  it('makes one empty page of an empty dossier', () => {
    expect(dossierPages([])).toEqual([[]]);
  });
});

describe('mainPart', () => {
  it('chooses the articles with the most mentions, in order of time', () => {
    const [, long, late] = dossier;
    const both = [long, late].flatMap((one) => (one ? [weightOf(one)] : [])).reduce((sum, own) => sum + own, 0);
    expect(outline(mainPart(dossier, both))?.map(([slug]) => slug)).toEqual(['long', 'late']);
  });

  it('has the beginning of the article with the most mentions if that does not fit', () => {
    expect(outline(mainPart(dossier, 2500))?.map(([slug, first]) => [slug, first])).toEqual([['long', 'p-1']]);
  });

  it('is empty for an empty dossier', () => {
    expect(mainPart([], 1000)).toEqual([]);
  });
});
