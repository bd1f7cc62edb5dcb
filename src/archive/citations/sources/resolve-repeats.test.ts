import { describe, expect, it } from 'vitest';
import { resolveRepeats } from './resolve-repeats.ts';
import { indexSources } from './sources.ts';
import { articleOf } from '../read/testing.ts';

const GRAIN = 'Ada Poe, “Grain of the Steppe,” Post, May 3, 2020, 7.';
const SALT = 'John Smith, *Salt and Sand* (London: Hurst, 2019), 12.';

/**
 * The source of the last repeat of the last article: title, locator, and the notes in between; or why it is not known.
 */
function resolved(...articles: readonly (readonly string[])[]): string {
  const read = articles.map((notes, index) => articleOf(`a${index}`, ...notes));
  const resolution = [...resolveRepeats(read, indexSources(read)).values()].at(-1);
  if (!resolution) throw new Error('no repeat');
  if (resolution.status === 'unresolved') return resolution.reason;
  const { source, place, via, locator } = resolution;
  return [source.item.title, `${place.article}:${place.note}`, via.join('+'), locator?.value ?? ''].join(' | ');
}

describe('“Ibid.”', () => {
  it('means the source of the note before, with its own locator or that of the note', () => {
    expect(resolved([GRAIN, 'Ibid., 45.'])).toBe('Grain of the Steppe | a0:1 |  | 45');
    expect(resolved([GRAIN, 'Ibid.'])).toBe('Grain of the Steppe | a0:1 |  | 7');
  });

  it('is resolved through notes that are repeats themselves', () => {
    expect(resolved([GRAIN, 'Ibid., 45.', 'Ibid.'])).toBe('Grain of the Steppe | a0:1 | 2 | 45');
    expect(resolved([GRAIN, SALT, 'Poe, “Grain,” 9.', 'Ibid., 10.'])).toBe('Grain of the Steppe | a0:1 | 3 | 10');
  });

  it('means the citation before it in the same note', () => {
    expect(resolved([SALT, `${GRAIN.slice(0, -1)}; ibid., 9.`])).toBe('Grain of the Steppe | a0:2 |  | 9');
  });

  it('means the only source of a note, even if the note cites it twice', () => {
    expect(resolved([`${GRAIN} See also Ada Poe, “Grain of the Steppe,” Post, May 3, 2020, 9.`, 'Ibid.'])).toBe(
      'Grain of the Steppe | a0:1 |  | ',
    );
  });

  it.each([
    ['several-sources', [`${GRAIN.slice(0, -1)}; ${SALT}`, 'Ibid.']],
    ['no-source', [GRAIN, 'Prices rose.', 'Ibid.']],
    ['nothing-before', ['Ibid., 4.']],
    ['several-sources', [`${GRAIN.slice(0, -1)}; ${SALT}`, 'Ibid.', 'Ibid.']],
  ])('is not resolved: %s', (reason, notes) => {
    expect(resolved(notes)).toBe(reason);
  });
});

describe('a note by its number', () => {
  it('means its source, or the one of its sources that is named', () => {
    expect(resolved([GRAIN, SALT, 'See supra note 1.'])).toBe('Grain of the Steppe | a0:1 |  | ');
    expect(resolved([`${GRAIN.slice(0, -1)}; ${SALT}`, 'Smith, supra note 1, at 45.'])).toBe(
      'Salt and Sand | a0:1 |  | 45',
    );
    expect(resolved([GRAIN, 'Ibid.', SALT, 'See n. 2 above.'])).toBe('Grain of the Steppe | a0:1 | 2 | ');
  });

  it.each([
    ['note-missing', [GRAIN, 'See supra note 9.']],
    ['several-sources', [`${GRAIN.slice(0, -1)}; ${SALT}`, 'See supra note 1.']],
    ['no-source', ['Prices rose.', 'See supra note 1.']],
    ['no-match', [GRAIN, 'Smith, supra note 1, at 45.']],
    ['circle', ['See note 2.', 'See note 1.']],
  ])('is not resolved: %s', (reason, notes) => {
    expect(resolved(notes)).toBe(reason);
  });
});

describe('a short form', () => {
  it.each([
    ['Poe, “Grain,” 9.', 'Grain of the Steppe | a0:1 |  | 9'],
    ['Smith, *Salt*, 9.', 'Salt and Sand | a0:2 |  | 9'],
    ['Smith, Salt and Sand, 9.', 'Salt and Sand | a0:2 |  | 9'],
    ['Poe, op. cit., 9.', 'Grain of the Steppe | a0:1 |  | 9'],
    ['“Grain of the Steppe,” 9.', 'Grain of the Steppe | a0:1 |  | 9'],
  ])('means the source that it names: %s', (note, expected) => {
    expect(resolved([GRAIN, SALT, note])).toBe(expected);
  });

  it('finds an institution by its initials', () => {
    const letter =
      'United Nations Security Council, Letter Dated 3 May 2019 from the Chair, S/2019/12, May 4, 2019, p. 4.';
    const later = letter.replaceAll('May', 'June').replace('/12', '/48');
    expect(resolved([letter, later, 'UNSC, Letter Dated 3 May 2019'])).toBe(
      'Letter Dated 3 May 2019 from the Chair | a0:1 |  | ',
    );
  });

  it('means a source of another article only by a whole title, which must be unique', () => {
    expect(resolved([GRAIN], ['Prices rose.', 'Ada Poe, “Grain of the Steppe,” 9.'])).toBe(
      'Grain of the Steppe | a0:1 |  | 9',
    );
    expect(resolved([GRAIN], ['Poe, “Grain,” 9.'])).toBe('no-match');
    expect(resolved([GRAIN], [GRAIN.replace('May', 'June')], ['Ada Poe, “Grain of the Steppe,” 9.'])).toBe(
      'several-matches',
    );
  });

  it('means the source that the editor gives in a remark', () => {
    const bread = 'Ada Poe, *Bread* (London: Hurst, 2019).';
    expect(resolved([GRAIN, bread, 'Poe, 9.'])).toBe('several-matches');
    expect(resolved([GRAIN, bread, 'Poe, 9 [archive: note 2].'])).toBe('Bread | a0:2 |  | 9');
    expect(resolved([GRAIN, bread, 'Poe, 9 [archive: note 7].'])).toBe('several-matches');
  });

  it('is resolved by names alone only if one source has them, ignoring given names and particles', () => {
    const sea = 'Karel de Wit, *Sea* (Osh, 1901).';
    expect(resolved([sea, 'Wit, 9.'])).toBe('Sea | a0:1 |  | 9');
    expect(resolved([sea, 'K. de Wit, 9.'])).toBe('Sea | a0:1 |  | 9');
    expect(resolved([sea, 'J. de Wit, 9.'])).toBe('no-match');
    expect(resolved([SALT, 'Hurst, 9.'])).toBe('no-match');
    expect(resolved([sea, 'Wit (1902), 9.'])).toBe('no-match');
  });

  it.each([
    ['no-match', [GRAIN, 'Roe, “Grain,” 9.']],
    ['no-match', [GRAIN, 'Poe, “Bread,” 9.']],
    ['no-match', ['Poe, “Grain,” 9.', GRAIN]],
    ['several-matches', [GRAIN, GRAIN.replace('May', 'June'), 'Poe, “Grain,” 9.']],
    ['several-matches', [GRAIN, 'Ada Poe, *Bread* (London: Hurst, 2019).', 'Poe, op. cit., 9.']],
  ])('is not resolved: %s', (reason, notes) => {
    expect(resolved(notes)).toBe(reason);
  });
});
