import { describe, expect, it } from 'vitest';
import { partsOf, read, repeat, unreadOf } from './testing.ts';

describe('the kind of a note', () => {
  it.each([
    ['source', '“Grain,” Steppe Post, May 3, 2020; Ada Poe, “Bread,” Steppe Post, May 4, 2020.'],
    ['source', 'Ibid. See also Ada Poe, “Bread,” Steppe Post, May 4, 2020.'],
    ['repeat', 'Ibid., 12; Poe, “Bread,” 14.'],
    ['explanatory', 'Prices rose; bread was scarce.'],
    ['mixed', 'Prices rose. See “Grain,” Steppe Post, May 3, 2020.'],
    ['mixed', 'Ibid. This is a matter of debate.'],
  ])('is %s: %s', (kind, note) => {
    expect(read(note).kind).toBe(kind);
  });
});

describe('the parts of a note', () => {
  it('are sources, divided by semicolons, numbers and “and”', () => {
    expect(
      partsOf('i) “A; B,” Post, May 3, 2020; ii) It is said that prices rose. So they did; and iii) “C,” Post, 2021.'),
    ).toEqual([
      ['citation', 'i) “A; B,” Post, May 3, 2020; '],
      ['prose', 'ii) It is said that prices rose. So they did; '],
      ['citation', 'and iii) “C,” Post, 2021.'],
    ]);
    expect(partsOf('Ada Poe, “A,” Post, May 3, 2020, and John Smith, “B,” Post, May 4, 2020.')).toEqual([
      ['citation', 'Ada Poe, “A,” Post, May 3, 2020'],
      ['citation', ', and John Smith, “B,” Post, May 4, 2020.'],
    ]);
  });

  it('begin and end with sentences', () => {
    expect(
      partsOf('He met the U.S. envoy, Dr. Poe, in St. Petersburg. See “A,” Post, May 3, 2020. Nothing came of it.'),
    ).toEqual([
      ['prose', 'He met the U.S. envoy, Dr. Poe, in St. Petersburg. '],
      ['citation', 'See “A,” Post, May 3, 2020. '],
      ['prose', 'Nothing came of it.'],
    ]);
    expect(partsOf('He called it “a long winter.” Ada Poe, “A,” Post, May 3, 2020.').map(([type]) => type)).toEqual([
      'prose',
      'citation',
    ]);
    expect(partsOf('Poe, “Bread and Salt.” The same point is made by others.').map(([type]) => type)).toEqual([
      'repeat',
      'prose',
    ]);
  });

  it('can be in parentheses, or an address in prose', () => {
    expect(partsOf('Prices rose (see Ada Poe, “A,” Post, May 3, 2020).')).toEqual([
      ['prose', 'Prices rose '],
      ['citation', '(see Ada Poe, “A,” Post, May 3, 2020).'],
    ]);
    expect(partsOf('It was shown here: <https://a.example/1> (from 2:01).')).toEqual([
      ['prose', 'It was shown here: '],
      ['citation', 'https://a.example/1 '],
      ['prose', '(from 2:01).'],
    ]);
    expect(partsOf('A [report](https://a.example/1) (and <https://a.example/2>) shows it.')).toEqual([
      ['prose', 'A '],
      ['citation', 'report '],
      ['prose', '(and '],
      ['citation', 'https://a.example/2'],
      ['prose', ') shows it.'],
    ]);
  });

  it('have lead-ins', () => {
    const leadIns = (note: string) => read(note).parts.map((part) => (part.type === 'prose' ? 'prose' : part.leadIn));
    expect(leadIns('See “A,” Post, 2020; see also Ada Poe, “B,” Post, 2020; cf. “C,” Post, 2020.')).toEqual([
      'See',
      'see also',
      'cf.',
    ]);
    expect(leadIns('For more on this, see: “A,” Post, 2020.')).toEqual(['For more on this, see:']);
    expect(
      leadIns('Uzbekistan: “A,” Post, May 3, 2020.;Kazakhstan: “B,” Post, May 4, 2020.; Tajikistan– none.'),
    ).toEqual(['Uzbekistan:', 'Kazakhstan:', 'prose']);
  });
});

describe('a repeat', () => {
  it.each([
    ['Ibid.', undefined],
    ['Ibid', undefined],
    ['Ibid, p. 4', { label: 'page', value: '4' }],
    ['Ibid., 45–47.', { label: 'page', value: '45–47' }],
    ['Id. at 12.', { label: 'page', value: '12' }],
    ['See ibid., paras 12, 14.', { label: 'paragraph', value: '12, 14' }],
  ])('of the citation just before: %s', (note, locator) => {
    expect(repeat(note)).toMatchObject({ form: 'ibid', item: {}, complete: true });
    expect(repeat(note).locator).toEqual(locator);
  });

  it.each([
    ['See supra note 12.', {}],
    ['See n. 12 above.', {}],
    ['See note 12.', {}],
    ['Poe, supra note 12, at 45.', { author: [{ literal: 'Poe' }] }],
    ['Poe (n 12) 45.', { author: [{ literal: 'Poe' }] }],
    ['Poe (note 12), p. 45.', { author: [{ literal: 'Poe' }] }],
    ['Poe, “Bread,” supra n. 12, 45.', { author: [{ literal: 'Poe' }], title: 'Bread' }],
    ['Poe, Bread, n. 12 above, p. 45.', { author: [{ literal: 'Poe' }], title: 'Bread' }],
  ])('of a note by its number: %s', (note, item) => {
    const found = repeat(note);
    expect(found).toMatchObject({ form: 'note', note: '12', complete: true });
    expect(found.item).toEqual(item);
    expect(found.locator?.value).toBe(note.includes('45') ? '45' : undefined);
  });

  it.each([
    ['Poe, op. cit., p. 12.', 'work', { author: [{ literal: 'Poe' }] }],
    ['Poe, “Bread,” 12.', 'short', { author: [{ literal: 'Poe' }], title: 'Bread' }],
    ['Poe, *Bread*, 12.', 'short', { author: [{ literal: 'Poe' }], title: 'Bread' }],
    ['Smith and Poe, Bread, 12.', 'short', { author: [{ literal: 'Smith' }, { literal: 'Poe' }], title: 'Bread' }],
    ['“Bread of the Steppe,” 12.', 'short', { title: 'Bread of the Steppe' }],
    ['UNSC, Letter Dated 3 May 2019', 'short', { author: [{ literal: 'UNSC' }], title: 'Letter Dated 3 May 2019' }],
  ])('of a source by its names: %s', (note, form, item) => {
    expect(repeat(note)).toMatchObject({ form, complete: true });
    expect(repeat(note).item).toEqual(item);
  });

  it('has the ranges of words that were not read', () => {
    expect(repeat('Ibid., emphasis added.').complete).toBe(false);
    expect(unreadOf('Poe, *Bread*, chap. 2 (Salt).')).toEqual(['(Salt)']);
  });

  it('is not a reference to another work of the same author', () => {
    const [part] = read('Idem, “Bread,” Steppe Post, May 3, 2020.').parts;
    expect(part).toMatchObject({ type: 'citation', leadIn: 'Idem', item: { title: 'Bread' } });
  });
});
