import { describe, expect, it } from 'vitest';
import { citation, read } from './testing.ts';

describe('a document', () => {
  it('of the United Nations has number, page and day', () => {
    const title =
      'Letter Dated 3 May 2019 from the Chair Pursuant to Resolutions 1267 (1999), 1989 (2011) and 2253 (2015)';
    const note = `United Nations Security Council, ${title}, S/2019/12, May 4, 2019, p. 16, <https://un.example/1?ln=en>.`;
    expect(citation(note)).toMatchObject({
      item: {
        type: 'report',
        title,
        number: 'S/2019/12',
        issued: { 'date-parts': [[2019, 5, 4]] },
        author: [{ literal: 'United Nations Security Council' }],
      },
      locator: { label: 'page', value: '16' },
      outlet: 'council',
      complete: true,
    });
  });

  it.each([
    ['“Report of the Team,” UN Security Council, p.15, 23 July 2020, <https://undocs.org/S/2020/1>.', '15'],
    ['UN Security Council, Report of the Team (July 23, 2020), 15.', '15'],
    ['UN Security Council, Report of the Team (July 23, 2020), paras 12–14.', '12–14'],
  ])('can be cited in other ways: %s', (note, place) => {
    expect(citation(note)).toMatchObject({
      item: { title: 'Report of the Team', issued: { 'date-parts': [[2020, 7, 23]] } },
      locator: { value: place },
      outlet: 'council',
      complete: true,
    });
  });

  it.each(['UN, S/2019/12, para. 4.', 'UN Doc. S/2019/12, para. 4.'])('may be a number alone: %s', (note) => {
    expect(citation(note)).toMatchObject({
      item: { number: 'S/2019/12' },
      locator: { label: 'paragraph', value: '4' },
    });
  });

  it('of an institute has its own number', () => {
    expect(citation('Oxus Research Group, “Roads of Glass,” Europe Report No. 245, March 3, 2017.').item).toMatchObject(
      {
        type: 'report',
        number: '245',
      },
    );
    expect(citation('Library Research Service, Water in Asia, R12345 (May 3, 2019), 4.').item.number).toBe('R12345');
  });
});

describe('an interview', () => {
  it('has a description as its title, or an interviewer', () => {
    expect(citation('Author interview with a customs official, May 2019.').item).toEqual({
      type: 'interview',
      title: 'Author interview with a customs official',
      issued: { 'date-parts': [[2019, 5]] },
      language: 'en',
    });
    expect(citation('Ada Poe, interview by Jane Roe, The Steppe Herald, March 3, 2020.')).toMatchObject({
      item: { type: 'interview', author: [{ family: 'Poe' }], interviewer: [{ family: 'Roe' }] },
      outlet: 'herald',
    });
    expect(citation('Ada Poe, email message to author, May 3, 2019.').item.type).toBe('personal_communication');
  });

  it('does not include the prose after it', () => {
    const { parts } = read('*Salt* Office of the Mayor! Asian Affairs 12, no. 3');
    expect(parts[0]).toMatchObject({ type: 'citation', item: { title: 'Salt' } });
    expect(parts[0]?.type === 'citation' && parts[0].item).not.toHaveProperty('volume');
  });
});
