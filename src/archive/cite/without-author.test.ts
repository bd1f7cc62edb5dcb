import { describe, expect, it } from 'vitest';
import { citationMetadata } from '../citation-metadata.ts';
import { english } from '../../i18n/english.ts';
import { articleItem } from './article-item.ts';
import { formatItem } from './format-item.ts';
import { KINDS, sampleArticle } from './sample-article.ts';
import { citationStyles } from './styles.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

const styles = citationStyles();

/** An article without author and publication. */
function unknown(kind: (typeof KINDS)[number]) {
  const { publication: _publication, ...sample } = sampleArticle({ title: 'A Ferry', kind, authors: [] });
  return { ...sample, authors: [], publication: undefined };
}

describe('an article without author and publication', () => {
  it.each(KINDS)('is cited by title and date as a %s', (kind) => {
    const item = articleItem(unknown(kind));
    expect(item.author).toBeUndefined();
    for (const { html } of formatItem(item, styles, english.cite.digest)) {
      const words = html.replace(/<[^>]*>/g, '');
      expect(words).toMatch(/^[“"]?A ferry/i);
      expect(words).toContain('2022');
      expect(words).not.toMatch(/undefined|null|\(\)|, ,|\. \./);
    }
  });

  it.each(KINDS)('has no unknown values in the files for reference managers as a %s', (kind) => {
    const item = articleItem(unknown(kind));
    expect(toRis([item])).toContain('TI  - A Ferry');
    expect(toRis([item])).not.toMatch(/^(AU|T2|JO) {2}- *$|undefined/mu);
    expect(toBibtex([item])).not.toMatch(/author|\{\},|undefined/);
  });

  it.each(KINDS)('has no unknown values in the metadata as a %s', (kind) => {
    const tags = citationMetadata(unknown(kind));
    expect(tags.map(({ name }) => name)).toContain('dc.title');
    expect(tags.map(({ name }) => name)).not.toContain('dc.creator');
    expect(tags.filter(({ content }) => content === '' || content === 'undefined')).toEqual([]);
  });
});
