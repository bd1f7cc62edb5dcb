import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../schemas/article.ts';
import { inferFrontmatter } from './infer-frontmatter.ts';
import { islands, newRun, postOf } from './testing.ts';

const FERRIES =
  '<p>Ferries sail to Avalon again. Nobody knows why.</p><p>Ada Example is a fellow at the Ferry Institute.</p>';

describe('inferFrontmatter', () => {
  test('uses the values of the source unchanged', () => {
    const { slug, frontmatter, warnings } = inferFrontmatter(
      postOf(FERRIES, {
        title: 'Ferries are back',
        subtitle: 'Oars are not',
        authors: ['A. Example'],
        published: { edtf: '2021-05-02', words: 'May 2, 2021' },
        publication: 'Harbour Review',
        slug: 'ferries-back',
        permalink: 'https://example.org/2021/05/ferries-back/',
        excerpt: 'On ferries.',
        tags: ['ferries', 'Avalon'],
        introduction: 'A piece on ferries.',
      }),
      islands(),
      newRun(),
    );
    expect(slug).toBe('ferries-back');
    expect(frontmatter).toEqual({
      title: 'Ferries are back',
      subtitle: 'Oars are not',
      summary: 'On ferries.',
      authors: ['ada-example'],
      kind: 'magazine',
      form: 'full',
      published: '2021-05-02',
      publication: 'harbour-review',
      url: 'https://example.org/2021/05/ferries-back/',
      oldUrls: ['/2021/05/ferries-back/'],
      countries: ['avalon'],
      groups: [],
      tags: ['ferries'],
      introduction: 'A piece on ferries.',
    });
    expect(warnings).toEqual([]);
  });

  test('uses the opening words as a missing title, and reports it once', () => {
    const post = postOf('<p>One two three four five six seven eight nine ten.</p>');
    const { frontmatter, slug, warnings } = inferFrontmatter(post, islands(), newRun());
    expect(frontmatter.title).toBe('One two three four five six seven eight …');
    expect(slug).toBe('one-two-three-four-five-six-seven-eight');
    expect(warnings.filter(({ code }) => code === 'title-inferred')).toHaveLength(1);
    post.warnings.push({ code: 'title-inferred', found: 'no title', expected: 'Give one.' });
    expect(inferFrontmatter(post, islands(), newRun()).warnings.map(({ code }) => code)).not.toContain(
      'title-inferred',
    );
  });

  test('makes one record for a name in several posts', () => {
    const [vocabulary, run] = [islands(), newRun()];
    const stated = { authors: ['Cleo Novel'], publication: 'The Oar' };
    const results = [1, 2].map((n) =>
      inferFrontmatter(postOf(FERRIES, { ...stated, title: `T${n}` }), vocabulary, run),
    );
    const { people, publications } = vocabulary.made;
    expect([[...people.keys()], [...publications.keys()]]).toEqual([['cleo-novel'], ['the-oar']]);
    expect(results.map(({ frontmatter }) => [frontmatter.authors, frontmatter.publication])).toEqual([
      [['cleo-novel'], 'the-oar'],
      [['cleo-novel'], 'the-oar'],
    ]);
  });

  test('gives the language as an inference', () => {
    const german =
      'Die Fähren fahren wieder zwischen den Inseln, und niemand weiß genau, warum sie so lange geruht haben. ';
    const { inferences } = inferFrontmatter(postOf(`<p>${german.repeat(3)}</p>`), islands(), newRun());
    expect(inferences.find(({ key }) => key === 'language')?.value).toBe('de');
  });

  test('makes valid frontmatter for any text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(
        any,
        fc.record({
          title: any,
          subtitle: any,
          introduction: any,
          excerpt: any,
          slug: any,
          permalink: any,
          publication: any,
          authors: fc.array(any),
          tags: fc.array(any),
        }),
        (text, stated) => {
          const post = postOf('', { ...stated, categories: stated.tags, published: { edtf: text, words: text } }, [
            text,
          ]);
          post.tree.children = [
            { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] },
          ];
          const { frontmatter, slug } = inferFrontmatter(post, islands(), newRun());
          expect(articleSchema.safeParse(frontmatter).error).toBeUndefined();
          expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        },
      ),
      { numRuns: 100 },
    );
  });
});
