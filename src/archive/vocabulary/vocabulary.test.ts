import { describe, expect, it } from 'vitest';
import { relationIn } from './relation-kinds.ts';
import { sampleVocabulary } from './testing.ts';
import { articleKindIn, groupTypeIn, placeKindIn } from './vocabulary.ts';

describe('an archive without a vocabulary of its own', () => {
  const general = sampleVocabulary();

  it('has the general kinds, in the words of the interface', () => {
    expect(groupTypeIn(general, 'trade-union')).toEqual({ one: 'Trade union', many: 'Trade unions', inDiagram: true });
    expect(placeKindIn(general, 'port')).toBe('Port');
    expect(articleKindIn(general, 'policy-brief')).toMatchObject({
      label: 'Policy brief',
      genre: 'Policy brief',
      csl: 'report',
      zotero: 'report',
    });
    expect(relationIn(general, 'funds')).toMatchObject({ label: 'funds', inverse: 'funded by', isMutual: false });
  });
});

describe('a vocabulary', () => {
  it('comes first, in its order, and then the other defaults in theirs', () => {
    const { groupTypes } = sampleVocabulary({ groupTypes: { company: {}, guild: { one: 'Guild', many: 'Guilds' } } });
    expect([...groupTypes.keys()].slice(0, 4)).toEqual(['company', 'guild', 'political-party', 'political-movement']);
    expect(groupTypes.get('company')?.one).toBe('Company');
  });

  it('rewords defaults key by key', () => {
    const own = sampleVocabulary({
      groupTypes: { court: { one: 'Tribunal' } },
      articleKinds: { blog: { label: 'Post' } },
    });
    expect(groupTypeIn(own, 'court')).toMatchObject({ one: 'Tribunal', many: 'Courts' });
    expect(articleKindIn(own, 'blog')).toMatchObject({ label: 'Post', csl: 'post-weblog' });
  });

  it('adds kinds of articles, cited as usual for their type or as the owner says', () => {
    const own = sampleVocabulary({
      articleKinds: {
        pamphlet: { label: 'Pamphlet', csl: 'pamphlet' },
        programme: {
          label: 'Radio programme',
          csl: 'broadcast',
          zotero: 'podcast',
          publication: 'publisher',
          genre: true,
        },
      },
    });
    expect(articleKindIn(own, 'pamphlet')).toMatchObject({ zotero: 'book', publication: { is: 'publisher' } });
    expect(articleKindIn(own, 'programme')).toMatchObject({
      zotero: 'podcast',
      publication: { is: 'publisher' },
      genre: 'Radio programme',
    });
  });
});

describe('relations', () => {
  const own = sampleVocabulary({
    relations: {
      'affiliated-to': { label: 'affiliated to', inverse: 'has the affiliate' },
      'broke-with': { label: 'broke with', hostile: true },
      'met-with': { label: 'met with' },
      'allied-with': { label: 'in league with' },
      'active-in': { label: 'organises in' },
    },
  });

  it('without words from the other side are mutual', () => {
    expect(relationIn(own, 'met-with')).toMatchObject({ inverse: 'met with', isMutual: true, ends: 'dots' });
    expect(relationIn(own, 'affiliated-to')).toMatchObject({ isMutual: false, ends: 'arrow' });
  });

  it('that are hostile look so', () => {
    expect(relationIn(own, 'broke-with')).toMatchObject({ hostile: true, ends: 'crosses', line: 'short-dashed' });
  });

  it('stay mutual if they are reworded', () => {
    expect(relationIn(own, 'allied-with')).toMatchObject({ inverse: 'in league with', isMutual: true });
  });

  it('take turns with the styles of lines', () => {
    const lines = ['affiliated-to', 'met-with'].map((id) => relationIn(own, id).line);
    expect(new Set(lines).size).toBe(2);
  });

  it('come in the owner’s order, with the ties of people and countries last', () => {
    const ids = [...own.relations.keys()];
    expect(ids.slice(0, 4)).toEqual(['affiliated-to', 'broke-with', 'met-with', 'allied-with']);
    expect(ids.slice(-3)).toEqual(['leadership', 'membership', 'active-in']);
    expect(own.ties['active-in'].label).toBe('organises in');
  });
});

describe('the role of a leader', () => {
  it.each(['deputy leader in 2021', 'Co-founder', 'former HEAD of staff'])('is %j', (role) => {
    expect(sampleVocabulary().leads(role)).toBe(true);
  });

  it.each(['member', 'headmaster', 'cheerleader'])('is not %j', (role) => {
    expect(sampleVocabulary().leads(role)).toBe(false);
  });

  it('has the words of the owner instead, which may be several', () => {
    const { leads } = sampleVocabulary({ leadingRoles: ['Secrétaire général', 'délégué'] });
    expect([leads('ancien secrétaire général'), leads('DELEGUE'), leads('secrétaire'), leads('leader')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
