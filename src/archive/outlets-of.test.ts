import { describe, expect, it } from 'vitest';
import { outletFinder } from './outlets-of.ts';

const outletsOf = outletFinder(
  new Map([
    ['kaktus', { name: 'Kaktus Media', aliases: [], domains: ['kaktus.media'] }],
    ['rferl', { name: 'RFE/RL', aliases: ['RFE/RL’s Tajik Service'], domains: ['rferl.org'] }],
    ['sputnik', { name: 'Sputnik', aliases: [], domains: ['sputniknews.ru'] }],
  ]),
);
const inText = (text: string) => outletsOf({ text, addresses: text.match(/https:\S+/g) ?? [] });

describe('outletFinder', () => {
  it('knows an outlet by its domain in the text, in any case', () => {
    expect(inText('“Title,” Kaktus.media, March 2, 2020.')).toEqual(['kaktus']);
  });

  it('knows an outlet by its name or by the host of an address, once', () => {
    expect(inText('“T,” RFE/RL’s Tajik Service, 2021, https://www.rferl.org/a/1.html')).toEqual(['rferl']);
  });

  it('passes over names inside titles, nested ones too', () => {
    expect(inText('“How “Sputnik” flew,” kaktus.media.')).toEqual(['kaktus']);
  });

  it('finds several outlets of one note, and none where none is named', () => {
    expect(inText('“A,” kaktus.media; “B,” https://tj.sputniknews.ru/1').toSorted()).toEqual(['kaktus', 'sputnik']);
    expect(inText('HTS has involved these groups mainly in frontline duties.')).toEqual([]);
  });
});
