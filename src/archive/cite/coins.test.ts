import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articleItem } from './article-item.ts';
import { contextObject, contextObjects, MOST_BYTES } from './coins.ts';
import { sampleArticle } from './sample-article.ts';

describe('contextObject', () => {
  it('has what a reference manager needs of an article', () => {
    const written = {
      title: 'On *Ferries*',
      volume: '14',
      issue: '3',
      pages: '106–112',
      url: 'https://post.example/a?b=1',
    };
    const read = new URLSearchParams(contextObject(articleItem(sampleArticle(written))));
    expect([...read]).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.title', 'On Ferries'],
      ['rft.au', 'Example, Ada'],
      ['rft.au', 'Bureau of Boats and Quays,'],
      ['rft.date', '2022-08'],
      ['rft.source', 'Post & Packet'],
      ['rft.place', 'Valletta'],
      ['rft.volume', '14'],
      ['rft.issue', '3'],
      ['rft.pages', '106-112'],
      ['rft.identifier', 'https://post.example/a?b=1'],
      ['rft.type', 'newspaperArticle'],
    ]);
  });

  it('names the witnesses of a hearing as such', () => {
    expect(contextObject(articleItem(sampleArticle({ kind: 'testimony' })))).toContain('&rft.contributor=Example,+Ada');
  });
});

describe('contextObjects', () => {
  it('has one for each entry', () => {
    expect(contextObjects([{ item: { type: 'book' } }, { item: { type: 'webpage' } }])).toHaveLength(2);
  });

  it('stops before they weigh too much', () => {
    const items = Array.from({ length: 1000 }, (_, index) => ({
      item: { type: 'book' as const, title: `${Math.sin(index)} ${Math.cos(index)}` },
    }));
    const kept = contextObjects(items);
    expect(kept.length).toBeGreaterThan(20);
    expect(gzipSync(kept.join('')).length).toBeLessThanOrEqual(MOST_BYTES);
  });
});
