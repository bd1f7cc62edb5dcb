import { describe, expect, it } from 'vitest';
import { personSchema } from '../../schemas/person.ts';
import { personNames } from './person-names.ts';

const names = (name: string, rest: { aliases?: string[]; familyName?: string } = {}) =>
  personNames(personSchema.parse({ name, role: 'Sample', ...rest })).map(({ text, role }) => `${role}: ${text}`);

describe('the names of a person', () => {
  it('have the surname, which is found after the full name', () => {
    expect(names('Ada Example')).toEqual(['name: Ada Example', 'surname: Example']);
  });

  it('have a surname of two letters, but not of one', () => {
    expect(names('Ada Ma')).toContain('surname: Ma');
    expect(names('Ada M.')).not.toContain('surname: M.');
  });

  it('have the surname in the record, or one that it lists separately', () => {
    expect(names('Li Ming', { familyName: 'Li' })).toEqual(['name: Li Ming', 'surname: Li']);
    expect(names('Li Ming', { aliases: ['Li'] })).toEqual(['name: Li Ming', 'name: Li']);
  });

  it('have a byname with its article', () => {
    expect(names('Abu Ada al-Gozoi')).toContain('surname: al-Gozoi');
  });

  it.each(['Abu Ada', 'Ada', 'Ada the Maltese', 'Mullah Bruno', 'Ada X'])('have no surname in %s', (name) => {
    expect(names(name)).toEqual([`name: ${name}`]);
  });
});
