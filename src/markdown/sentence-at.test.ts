import { describe, expect, it } from 'vitest';
import { sentenceAt } from './sentence-at.ts';

/** The sentence for a mark that stands at the `^` of a text. */
function at(text: string) {
  return sentenceAt(text.replace('^', ''), text.indexOf('^'));
}

describe('sentenceAt', () => {
  it.each([
    ['He fell.^ She rose.', 'He fell.', 'He fell.'],
    ['He fell. She rose.^', 'She rose.', 'She rose.'],
    ['He fell;^ she rose. It ended.', 'He fell; she rose.', 'He fell;'],
    ['It said “no.”^ Then it left.', 'It said “no.”', 'It said “no.”'],
    ['(It said so.)^ Then it left.', '(It said so.)', '(It said so.)'],
    ['Was it so?^ It was!', 'Was it so?', 'Was it so?'],
    ['Of some 3.5 million,^ half left. More came.', 'Of some 3.5 million, half left.', 'Of some 3.5 million,'],
    ['Упал.^ Встал.', 'Упал.', 'Упал.'],
    ['no full stop^', 'no full stop', 'no full stop'],
    ['One. Two.^ Three.', 'Two.', 'Two.'],
  ])('finds the sentence of the mark in “%s”', (text, sentence, before) => {
    expect(at(text)).toEqual({ sentence, before });
  });

  it('leaves nothing before a mark at the very beginning', () => {
    expect(at('^He fell. She rose.')).toEqual({ sentence: 'He fell.', before: '' });
  });

  it.each(['He fell. ^ She rose.', 'He fell. ^', 'He fell.  ^  She rose.', 'He fell. ^She rose.'])(
    'quotes before the mark only what stands before it, in “%s”',
    (text) => {
      expect(text.slice(0, text.indexOf('^')).trimEnd()).toMatch(new RegExp(`${at(text).before}$`));
    },
  );

  it('takes a mark after a space for one of the sentence that it follows', () => {
    expect(at('He fell. ^ She rose.')).toEqual({ sentence: 'He fell.', before: 'He fell.' });
  });
});
