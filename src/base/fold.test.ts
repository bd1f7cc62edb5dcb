import { describe, expect, it } from 'vitest';
import { fold, foldAccents } from './fold.ts';

describe('fold', () => {
  it.each(['Hay’at', 'Hay‘at', "Hay'at", 'Hayʼat', 'Hayʻat', 'Hayʿat', 'Hayʾat', 'Hay`at', 'Hay´at', 'HAYAT', 'Ḥayāt'])(
    'makes %s one with “hayat”',
    (text) => {
      expect(fold(text)).toBe('hayat');
    },
  );

  it('treats composed and decomposed letters alike', () => {
    expect(fold('Türkiye'.normalize('NFD'))).toBe(fold('Türkiye'.normalize('NFC')));
  });

  it('passes over accents of other scripts and keeps their letters', () => {
    expect(fold('Гибриды Йод')).toBe('гибриды иод');
  });

  it.each([
    ['Kazakh\u00ADstan', 'kazakhstan'],
    ['Işık', 'isik'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
  ])('passes over what is not seen, and knows letters of their own: %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('does not make different words one', () => {
    expect(fold('Hayat al-Sham')).not.toBe(fold('Hayat alSham'));
  });
});

describe('foldAccents', () => {
  it('keeps the case, by which abbreviations are told from words', () => {
    expect(foldAccents('É.U. Été')).toBe('E.U. Ete');
  });
});

describe('letters of their own', () => {
  it.each([
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['STRAẞE', 'strasse'],
    ['Đoković', 'dokovic'],
    ['YILDIRIM Diyarbakır', 'yildirim diyarbakir'],
    ['Þór Ðə Ħal Ŧ ŋ', 'thor da hal t ng'],
    ['oﬃce ﬁeld', 'office field'],
    ['１９９１ ＡＢＣ', '1991 abc'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['ガス', '한국', 'हिन्दी', 'ไทย', '新疆'])('%s keeps its letters, of which marks are a part', (text) => {
    expect(fold(text)).toBe(text.normalize('NFC'));
    expect(fold(text.normalize('NFD'))).toBe(text.normalize('NFC'));
  });

  it('does not take a mark that makes another letter for an accent', () => {
    expect(fold('ガス')).not.toBe(fold('カス'));
  });
});
