import { describe, expect, it } from 'vitest';
import type { CslItem } from '../citations/csl.ts';
import { articleItem } from './article-item.ts';
import { formatItem } from './format-item.ts';
import { KINDS, sampleArticle } from './sample-article.ts';
import { citationStyles } from './styles.ts';
import { english } from '../../i18n/english.ts';

const styles = citationStyles();
const ADDRESS = 'https://archive.example/articles/ferries_and_rafts/';

function formatted(changes: Parameters<typeof sampleArticle>[0] = {}): Record<string, string> {
  const { article, ...rest } = sampleArticle({ title: 'A Ferry', ...changes });
  const item = articleItem({ ...rest, article });
  return Object.fromEntries(
    formatItem(item, styles, rest.standing).flatMap(({ style, html, inText = '' }): [string, string][] => [
      [style, html],
      [`${style} in text`, inText],
    ]),
  );
}

function words(html: string | undefined): string | undefined {
  return html?.replace(/<[^>]*>/g, '').replaceAll('&#38;', '&');
}

describe('formatItem', () => {
  it('cites a newspaper in the styles of Chicago, APA and MLA, followed by the address of its digest', () => {
    const { chicago, apa, mla } = formatted();
    const place = `igest in Sample Archive, ${ADDRESS}.`;
    expect(words(chicago)).toBe(
      `Ada Example and Bureau of Boats and Quays, “A Ferry,” Post & Packet, August 2022, d${place}`,
    );
    expect(words(apa)).toBe(
      `Example, A. & Bureau of Boats and Quays. (2022, August). A Ferry. Post & Packet. D${place}`,
    );
    expect(words(mla)).toBe(
      `Example, Ada and Bureau of Boats and Quays. “A Ferry.” Post & Packet, Aug. 2022. D${place}`,
    );
    expect(chicago).toContain('<i>Post &#38; Packet</i>');
  });

  it.each(KINDS)('has author, title, year and the archive for a %s in every style', (kind) => {
    const { chicago, apa, mla } = formatted({ kind });
    for (const text of [chicago, apa, mla].map(words)) {
      expect(text).toMatch(/Example/);
      expect(text).toMatch(/A ferry/i);
      expect(text).toMatch(/2022/);
      expect(text).toMatch(/igest in Sample Archive, https:\/\/archive\.example\/articles\/ferries_and_rafts\/\.$/);
    }
  });

  it('marks an uncertain date in every style', () => {
    const { chicago, apa, mla } = formatted({ published: '2022-02/2022-04' });
    expect(words(chicago)).toContain('[February–April 2022?]');
    expect(words(apa)).toContain('(ca. 2022, February–April)');
    expect(words(mla)).toContain('[Feb.–Apr. 2022?]');
  });

  it('has the original’s address before the archive’s, and the archive’s once', () => {
    const { chicago = '' } = formatted({ url: 'https://post.example/ferry', form: 'full' });
    expect(words(chicago)).toContain('https://post.example/ferry, archived in Sample Archive, https://archive');
    expect(formatted()['chicago']?.split(ADDRESS).length).toBe(2);
  });

  it.each(KINDS)('has a place for paragraphs in the note and in the text for a %s', (kind) => {
    const all = formatted({ kind, volume: '14', issue: '1', pages: '106-112' });
    const forms = (style: string) => all[style]?.match(/(?<=data-(?:one|many)=")[^"<]*/g);
    expect(forms('chicago')).toEqual([
      expect.stringMatching(/para\. \{n\}/),
      expect.stringMatching(/paras\. \{n\}–\{m\}/),
    ]);
    expect(forms('apa in text')).toEqual([kind === 'testimony' ? ', ¶ {n}' : ', para. {n}']);
    expect(forms('mla in text')).toEqual([', par. {n}']);
  });

  it('replaces the pages of the whole by a paragraph', () => {
    const { chicago } = formatted({ kind: 'journal-article', volume: '14', pages: '106-112' });
    expect(chicago).toContain(
      '<span data-whole="106–12" data-one="para. {n}" data-many="paras. {n}–{m}">106–12</span>',
    );
  });

  it('cites an item without an archive', () => {
    const source: CslItem = {
      type: 'webpage',
      title: 'Ferry Runs',
      'container-title': 'Example Wire',
      issued: { 'date-parts': [[2022, 8, 1]] },
      URL: 'https://wire.example/ferry',
    };
    const [chicago] = formatItem(source, styles, english.cite.archived);
    expect(words(chicago?.html)).toBe('“Ferry Runs,” Example Wire, August 1, 2022, https://wire.example/ferry.');
  });

  it('leaves out a style that does not list the type', () => {
    const interview: CslItem = { type: 'personal_communication', title: 'Interview with the harbour master' };
    expect(formatItem(interview, styles, english.cite.archived).map(({ style }) => style)).toContain('chicago');
    expect(formatItem(interview, styles, english.cite.archived).map(({ style }) => style)).not.toContain('apa');
  });

  it('formats one item after another, each with its own words', () => {
    expect(formatted({ title: 'First' })['mla']).toContain('First');
    expect(formatted({ title: 'Second' })['mla']).toContain('Second');
    expect(formatted({ title: 'Third' })['apa in text']).not.toContain('2022a');
  });

  it('escapes HTML in the name of an archive', () => {
    const item = { ...articleItem(sampleArticle()), archive: 'A <b> & C' };
    for (const { html } of formatItem(item, styles, english.cite.archived))
      expect(html).toContain('<i>A &lt;b&gt; &amp; C</i>');
  });

  it('has the italics of titles, upright within italics, without style attributes', () => {
    const forms = (kind: 'magazine' | 'report') =>
      formatItem(articleItem(sampleArticle({ title: 'Reading *The Book*', kind })), styles, english.cite.archived).map(
        ({ html }) => html,
      );
    for (const html of forms('magazine')) expect(html).toContain('<i>The Book</i>');
    expect(forms('report').join('\n')).toContain('<span class="upright">The Book</span>');
    expect(forms('report').join('\n')).not.toContain('style=');
  });
});
