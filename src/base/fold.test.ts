import { describe, expect, it } from 'vitest';
import { fold, foldAccents } from './fold.ts';

describe('fold', () => {
  it.each(['Hay’at', 'Hay‘at', "Hay'at", 'Hayʼat', 'Hayʻat', 'Hayʿat', 'Hayʾat', 'Hay`at', 'Hay´at', 'HAYAT', 'Ḥayāt'])(
    'folds %s to “hayat”',
    (text) => {
      expect(fold(text)).toBe('hayat');
    },
  );

  it('treats composed and decomposed letters alike', () => {
    expect(fold('Türkiye'.normalize('NFD'))).toBe(fold('Türkiye'.normalize('NFC')));
  });

  it('removes accents of other scripts and keeps their letters', () => {
    expect(fold('Ёлка Їжак')).toBe('елка іжак');
  });

  it.each([
    ['Kazakh\u00ADstan', 'kazakhstan'],
    ['Işık', 'isik'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
  ])('removes invisible characters and replaces special letters: %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['Новый', 'Новый'.normalize('NFD')])('keeps й, which is a letter of its own: %j', (text) => {
    expect(fold(text)).toBe('новый');
  });

  it.each([
    ['الحركة الإسلاميّة', 'الحركه الاسلاميه'],
    ['مُؤتَمر أُمّة آسيا', 'موتمر امه اسيا'],
    ['مستشفى', 'مستشفي'],
    ['کتاب فارسی', 'كتاب فارسي'],
    ['عــربي ١٩٩١ ۱۹۹۱', 'عربي 1991 1991'],
    ['ג׳ורג׳', 'גורג'],
    ["ג'ורג'", 'גורג'],
    ['Ελλάδος', 'ελλαδοσ'],
    ['ΟΔΌΣ', 'οδοσ'],
    ['İstanbul ISPARTA Işık', 'istanbul isparta isik'],
  ])('treats the forms of a letter alike: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps different words different', () => {
    expect(fold('Hayat al-Sham')).not.toBe(fold('Hayat alSham'));
  });
});

describe('foldAccents', () => {
  it('keeps the case, which tells abbreviations from words', () => {
    expect(foldAccents('É.U. Été')).toBe('E.U. Ete');
  });
});

describe('letters that Unicode does not decompose', () => {
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

  it.each(['ガス', '한국', 'हिन्दी', 'ไทย', '新疆'])(
    '%s keeps its combining marks, which are part of its letters',
    (text) => {
      expect(fold(text)).toBe(text.normalize('NFC'));
      expect(fold(text.normalize('NFD'))).toBe(text.normalize('NFC'));
    },
  );

  it('keeps a combining mark that makes another letter', () => {
    expect(fold('ガス')).not.toBe(fold('カス'));
  });
});
