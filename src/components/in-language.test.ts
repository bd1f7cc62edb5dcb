import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { parseTitle } from '../archive/title.ts';
import { articleTitle, blocksInLanguage, inLanguage } from './in-language.ts';

const own = { language: 'en', isForeign: false };
const arabic = { language: 'ar', isForeign: true };
const paragraph: ElementContent = {
  type: 'element',
  tagName: 'p',
  properties: { id: 'p-1' },
  children: [{ type: 'text', value: 'نص' }],
};

describe('words of an article', () => {
  it('need no attributes in the language of the page', () => {
    expect(inLanguage(own)).toEqual({});
    expect(articleTitle({ ...own, title: parseTitle('A *Title*') })).toBe('A <em>Title</em>');
    expect(blocksInLanguage([paragraph], own)).toEqual([paragraph]);
  });

  it('say their language and direction where the page has another', () => {
    expect(inLanguage(arabic)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(articleTitle({ ...arabic, title: parseTitle('نص') })).toBe('<span lang="ar" dir="rtl">نص</span>');
    expect(blocksInLanguage([paragraph], arabic)).toEqual([
      { ...paragraph, properties: { id: 'p-1', lang: 'ar', dir: 'rtl' } },
    ]);
  });

  it('have what tells a title apart, in the language of the page', () => {
    const distinction = { by: '2022', suffix: ' (2022)' };
    const html = '<span lang="ar" dir="rtl">نص</span>';
    expect(articleTitle({ ...arabic, title: parseTitle('نص'), distinction })).toBe(`${html} (2022)`);
    expect(articleTitle({ ...arabic, title: parseTitle('نص'), distinction }, 'May 2022')).toBe(html);
  });

  it('keep the language that their author gave them', () => {
    const quotation = { ...paragraph, properties: { lang: 'fr' } };
    expect(blocksInLanguage([quotation], arabic)).toEqual([{ ...quotation, properties: { lang: 'fr', dir: 'rtl' } }]);
  });
});
