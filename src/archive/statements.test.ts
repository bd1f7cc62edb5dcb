import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';
import { groupStatements, personStatements } from './statements.ts';

const archive = sampleArchive({
  groups: {
    front: {
      name: 'Northern Example Front',
      relations: [
        { kind: 'split-from', group: 'league', article: 'quarrel', paragraph: 'p-2', remark: 'in 2019' },
        { kind: 'rival-of', group: 'guard', article: 'quarrel' },
      ],
    },
    league: { name: 'Example League' },
    guard: { name: 'Example Guard', relations: [{ kind: 'rival-of', group: 'front', article: 'quarrel' }] },
  },
  people: {
    bruno: { name: 'Bruno Sample', affiliations: [{ group: 'front', role: 'former leader', article: 'ferry' }] },
    carla: { name: 'Carla Muster', affiliations: [{ group: 'front', role: 'member' }] },
  },
});

describe('groupStatements', () => {
  it('has a relation from the group’s own record, with its article', () => {
    expect(groupStatements(archive, 'front')[0]).toEqual({
      relation: 'Split from',
      other: { kind: 'groups', id: 'league', name: 'Example League' },
      article: 'quarrel',
      paragraph: 'p-2',
      remark: 'in 2019',
    });
  });

  it('has the inverse relation for the other group', () => {
    expect(groupStatements(archive, 'league')).toEqual([
      {
        relation: 'Lost a faction to',
        other: { kind: 'groups', id: 'front', name: 'Northern Example Front' },
        article: 'quarrel',
        paragraph: 'p-2',
        remark: 'in 2019',
      },
    ]);
  });

  it('has a statement once if two records have it', () => {
    const rivals = groupStatements(archive, 'front').filter(({ relation }) => relation === 'Rival of');
    expect(rivals).toEqual([
      { relation: 'Rival of', other: { kind: 'groups', id: 'guard', name: 'Example Guard' }, article: 'quarrel' },
    ]);
  });

  it('has the group’s people after its relations, with their roles and articles', () => {
    const people = groupStatements(archive, 'front').slice(-2);
    expect(people).toEqual([
      { relation: 'Former leader', other: { kind: 'people', id: 'bruno', name: 'Bruno Sample' }, article: 'ferry' },
      { relation: 'Member', other: { kind: 'people', id: 'carla', name: 'Carla Muster' } },
    ]);
  });

  it('has two statements for a relation with two articles', () => {
    const twice = sampleArchive({
      groups: {
        front: {
          relations: [
            { kind: 'part-of', group: 'league', article: 'quarrel' },
            { kind: 'part-of', group: 'league', article: 'ferry' },
          ],
        },
        league: {},
      },
    });
    expect(groupStatements(twice, 'league').map(({ relation, article }) => [relation, article])).toEqual([
      ['Includes', 'quarrel'],
      ['Includes', 'ferry'],
    ]);
  });

  it('is empty for a group without relations', () => {
    expect(groupStatements(archive, 'nobody')).toEqual([]);
  });
});

describe('personStatements', () => {
  it('has the person’s groups, with the role in each and its article', () => {
    expect(personStatements(archive, 'bruno')).toEqual([
      {
        relation: 'Former leader',
        other: { kind: 'groups', id: 'front', name: 'Northern Example Front' },
        article: 'ferry',
      },
    ]);
  });

  it('is empty for an unknown person', () => {
    expect(personStatements(archive, 'nobody')).toEqual([]);
  });
});
