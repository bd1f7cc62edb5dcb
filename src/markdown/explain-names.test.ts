import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { english } from '../i18n/english.ts';
import { explainNames } from './explain-names.ts';
import { parseArticle } from './parse-article.ts';
import { textWithMarks } from './text-with-marks.ts';

const { about } = english.text;

/** The article with a name explained, as HTML in which `[KTJ]` is a name with its button. */
function explained(markdown: string, ...names: string[]): string {
  const { blocks, paragraphs } = parseArticle(markdown);
  const places = paragraphs.flatMap((paragraph) =>
    names.flatMap((name) =>
      [...paragraph.text.matchAll(RegExp(name, 'g'))].map(({ index }) => ({
        paragraph,
        start: index,
        end: index + name.length,
        key: name,
      })),
    ),
  );
  const html = toHtml(explainNames(blocks, places, (key) => `about_${key}`, about).blocks, {
    allowDangerousHtml: true,
  });
  return html
    .replaceAll('<label class="explained again">', 'again <label class="explained">')
    .replaceAll(/<label class="explained"><span>(.*?)<\/span><button[^>]*><\/button><\/label>/g, '[$1]');
}

describe('explainNames', () => {
  it('makes a name the label of a button that shows its explanation', () => {
    const { blocks, paragraphs } = parseArticle('The KTJ fled.');
    const places = paragraphs.map((paragraph) => ({ paragraph, start: 4, end: 7, key: 'groups/ktj' }));
    const result = explainNames(blocks, places, () => 'about_ktj', about);
    expect(toHtml(result.blocks)).toBe(
      '<p id="p-1">The <label class="explained"><span>KTJ</span><button type="button" popovertarget="about_ktj" aria-label="About KTJ"></button></label> fled.</p>',
    );
    expect(result.explained).toEqual(new Set(['groups/ktj']));
  });

  it('explains each name at its first place, and again at the first of each later section', () => {
    const html = explained('KTJ and HTS. KTJ.\n\nHTS.\n\n## Later\n\nKTJ, KTJ.', 'KTJ', 'HTS');
    expect(html).toBe(
      '<p id="p-1">[KTJ] and [HTS]. KTJ.</p><p id="p-2">HTS.</p><h2 id="later">Later</h2><p id="p-3">again [KTJ], KTJ.</p>',
    );
  });

  it('skips a name in a link, and explains the next', () => {
    expect(explained('[The KTJ](/groups/ktj/) and KTJ.', 'KTJ')).toBe(
      '<p id="p-1"><a href="/groups/ktj/">The KTJ</a> and [KTJ].</p>',
    );
  });

  it('skips a name that markup divides, and explains the next', () => {
    expect(explained('Al-*Qaeda* and Al-Qaeda.', 'Al-Qaeda')).toBe('<p id="p-1">Al-<em>Qaeda</em> and [Al-Qaeda].</p>');
  });

  it('finds names after note marks and in nested lists', () => {
    expect(explained('Fell.[^12] KTJ.\n\n- one\n  - HTS\n\n[^12]: x', 'KTJ', 'HTS')).toContain('</sup> [KTJ].');
    expect(explained('- one\n  - in HTS', 'HTS')).toContain('in [HTS]');
  });

  it('does not change the article, its text or its note marks', () => {
    const { blocks, paragraphs } = parseArticle('The KTJ fled.[^1]\n\n[^1]: x');
    const before = toHtml(blocks);
    const [paragraph] = paragraphs;
    if (!paragraph) throw new Error('no paragraph');
    const result = explainNames(blocks, [{ paragraph, start: 4, end: 7, key: 'ktj' }], () => 'about_ktj', about);
    expect(toHtml(blocks)).toBe(before);
    const [block] = result.blocks;
    if (block?.type !== 'element') throw new Error('no element');
    expect(textWithMarks(block)).toEqual(textWithMarks(paragraph.element));
  });

  it('changes nothing without names to explain', () => {
    const { blocks } = parseArticle('The KTJ fled.');
    expect(explainNames(blocks, [], () => 'x', about)).toEqual({ blocks, explained: new Set() });
  });
});
