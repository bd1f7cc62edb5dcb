import { describe, expect, it } from 'vitest';
import type { Stated } from '../model/post.ts';
import { ArchiveFacts } from './archive-facts.ts';

/** Facts of posts, each with what it states, its authors and the language of its text. */
function factsOf(...posts: [stated: Partial<Stated>, authors?: string[], language?: string][]) {
  const facts = new ArchiveFacts();
  for (const [stated, authors = [], language] of posts) {
    const frontmatter = { title: 'A', summary: 'A.', authors, kind: 'blog', form: 'full', published: '2020' } as const;
    facts.add({ authors: [], categories: [], tags: [], ...stated }, frontmatter, language);
  }
  return facts.get();
}

describe('ArchiveFacts', () => {
  it('has the values that all posts share', () => {
    const stated = { publication: 'River Notes', blog: { description: 'Of fords\nand mills' } };
    expect(factsOf([stated, ['ann'], 'en-GB'], [stated, ['ann'], 'en-GB'])).toEqual({
      title: 'River Notes',
      description: 'Of fords and mills',
      language: 'en-GB',
      owner: 'ann',
    });
  });

  it('leaves out values in which posts differ, except the language of most', () => {
    expect(
      factsOf(
        [{ publication: 'River Notes' }, ['ann'], 'de'],
        [{ publication: 'Mill Notes' }, ['bo'], 'en'],
        [{}, ['ann', 'bo'], 'en'],
      ),
    ).toEqual({ language: 'en' });
  });
});
