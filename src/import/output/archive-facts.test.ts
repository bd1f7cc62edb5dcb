import { describe, expect, it } from 'vitest';
import type { Stated } from '../model/post.ts';
import { ArchiveFacts } from './archive-facts.ts';

/** Facts of posts, each with what it states, its authors and the language of its text. */
function factsOf(...posts: [stated: Partial<Stated>, authors?: string[], inferred?: string][]) {
  const facts = new ArchiveFacts();
  for (const [stated, authors = [], inferred] of posts) {
    const frontmatter = { title: 'A', summary: 'A.', authors, kind: 'blog', form: 'full', published: '2020' } as const;
    facts.add({ authors: [], categories: [], tags: [], ...stated }, frontmatter, inferred);
  }
  return facts.get();
}

describe('ArchiveFacts', () => {
  it('has the values that all posts share', () => {
    const stated = { publication: 'River Notes', blog: { description: 'Of fords\nand mills' }, language: 'en_GB' };
    expect(factsOf([stated, ['ann']], [stated, ['ann']])).toEqual({
      title: 'River Notes',
      description: 'Of fords and mills',
      language: 'en-GB',
      owner: 'ann',
    });
  });

  it('leaves out values in which posts differ, except the language of most', () => {
    expect(
      factsOf(
        [{ publication: 'River Notes', language: 'de' }, ['ann']],
        [{ publication: 'Mill Notes', language: 'en' }, ['bo']],
        [{ language: 'en' }, ['ann', 'bo']],
      ),
    ).toEqual({ language: 'en' });
  });

  it('has the language of the texts if no valid one is stated', () => {
    expect(factsOf([{ language: 'x-default' }, [], 'fr'], [{ language: 'zxx' }, [], 'fr'], [{}])).toEqual({
      language: 'fr',
    });
  });
});
