import { describe, expect, it } from 'vitest';
import { sentenceAt } from './sentence-at.ts';
import { spellingHabits } from './spelling-habits.ts';

/** The sentence for a mark at the `^` of a text. */
function at(text: string) {
  const plain = text.replace('^', '');
  return sentenceAt(
    plain,
    text.indexOf('^'),
    [],
    spellingHabits(() => [plain]),
  );
}

describe('sentenceAt', () => {
  it.each([
    ['He fell.^ She rose.', 'He fell.', 'He fell.'],
    ['He fell. She rose.^', 'She rose.', 'She rose.'],
    ['He fell;^ she rose. It ended.', 'He fell; she rose.', 'He fell;'],
    ['It said “no.”^ Then it left.', 'It said “no.”', 'It said “no.”'],
    ['(It said so.)^ Then it left.', '(It said so.)', '(It said so.)'],
    ['It was the group’s.^ In May it left.', 'It was the group’s.', 'It was the group’s.'],
    ['Was it so?^ It was!', 'Was it so?', 'Was it so?'],
    ['Of some 3.5 million,^ half left. More came.', 'Of some 3.5 million, half left.', 'Of some 3.5 million,'],
    ['Am 14. März 2022^ sank sie. Alle sahen es.', 'Am 14. März 2022 sank sie.', 'Am 14. März 2022'],
    ['There were 14.^ Most left.', 'There were 14.', 'There were 14.'],
    ['Упал.^ Встал.', 'Упал.', 'Упал.'],
    ['no full stop^', 'no full stop', 'no full stop'],
    ['One came. Two left.^ Three stayed.', 'Two left.', 'Two left.'],
  ])('finds the sentence of the mark in “%s”', (text, sentence, before) => {
    expect(at(text)).toEqual({ sentence, before });
  });

  it('has nothing before a mark at the very beginning', () => {
    expect(at('^He fell. She rose.')).toEqual({ sentence: 'He fell.', before: '' });
  });

  it.each(['He fell. ^ She rose.', 'He fell. ^', 'He fell.  ^  She rose.', 'He fell. ^She rose.'])(
    'has only the words before the mark, in “%s”',
    (text) => {
      expect(text.slice(0, text.indexOf('^')).trimEnd()).toMatch(new RegExp(`${at(text).before}$`));
    },
  );

  it('assigns a mark after a space to the sentence before it', () => {
    expect(at('He fell. ^ She rose.')).toEqual({ sentence: 'He fell.', before: 'He fell.' });
  });

  it.each([
    'Gen. Sample, an army man, and Dr. Example of the U.S. Army in St. Petersburg printed it on p. 3.^',
    'It was signed by Lt. Col. A. B. Example, No. 5.^',
    'The J. Example Co. Ltd. paid.^',
    'He came from Washington, D.C. on Sept. 5, 2020, with Sen. Muster.^',
    'Prof. Dr. K. Muster, z.B. in Bonn, schrieb es auf S. 12.^',
    'В г. Москве проф. Иванов написал это на стр. 5.^',
    'В 1878 г. Людвиг Пример заказал судно, т. е. пароход.^',
    'Когда в начале 1878 г. Людвиг Пример заказал судно, и с 1880 по 1890 г. Пример ждал, а в XX в. Каспий обмелел.^',
    'Перепись 1897 г. Российской империи см. Пример, рис. 5, ок. 5 страниц.^',
    'Проф. А. Пример и д-р Н. Пример, напр. Пример и др. Пример, спорили на ул. Мира.^',
    '“Was it so?” he asked.^',
    'He paid 3.5 million to Messrs. Muster and Example.^',
  ])('does not end a sentence after an abbreviation, in “%s”', (text) => {
    expect(at(`Something came before. ${text} Something followed.`).before).toBe(text.replace('^', ''));
  });

  it.each([
    ['He left the men of the U.S. The army stayed.^', 'The army stayed.'],
    ['He met the head of the army. The firm was Example Ltd. The army knew.^', 'The army knew.'],
    ['It said no. 5 men left it.^', 'It said no. 5 men left it.'],
    ['She was asked and said no. Nobody else did.^', 'Nobody else did.'],
    ['If she left at 5 p.m. She followed him, as she always did.^', 'She followed him, as she always did.'],
    ['Рукопись лежала в архиве до 1958 г. Потом её напечатали.^', 'Потом её напечатали.'],
    ['Общество возникло в марте 1858 г. Министерство дало ему концессию.^', 'Министерство дало ему концессию.'],
    ['Она вышла в XIX в. Тогда её знали.^', 'Тогда её знали.'],
    ['Возили соль, лес и т. д. Флот рос.^', 'Флот рос.'],
    ['Это писали Пример и др. Он молчал.^', 'Он молчал.'],
  ])('ends a sentence if the text shows that the next word begins one, in “%s”', (text, before) => {
    expect(at(text).before).toBe(before);
  });

  it('recognises an abbreviation by what follows it elsewhere in the text', () => {
    expect(
      at('The reg. of ships says so. The Reg. Harbour in Bord. Example, or Bord. for short, agrees.^').before,
    ).toBe('The Reg. Harbour in Bord. Example, or Bord. for short, agrees.');
  });

  it.each([
    ['He was asked. No.^ He left.', 'He was asked. No.'],
    ['Who was it? 3.^ He left.', 'Who was it? 3.'],
  ])('adds the sentence before if one word says too little, in “%s”', (text, before) => {
    expect(at(text).before).toBe(before);
  });

  it('never crosses a row or block', () => {
    const text = 'Year Letters 2019 two 2020 none';
    expect(sentenceAt(text, 21, [0, 12, 21])).toEqual({ sentence: '2019 two', before: '2019 two' });
    expect(sentenceAt(text, 22, [0, 12, 21])).toEqual({ sentence: '2020 none', before: '' });
    expect(sentenceAt(text, 0, [0, 12, 21])).toEqual({ sentence: 'Year Letters', before: '' });
  });
});
