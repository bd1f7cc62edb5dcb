import { describe, expect, it } from 'vitest';
import { checkKinds } from './check-kinds.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

function records(collection: CollectionName, file: string, text: string) {
  return parseFile(collection, file, new TextEncoder().encode(text)).records;
}

const own = records('vocabulary', 'vocabulary.yaml', 'groupTypes:\n  guild: { one: Guild, many: Guilds }\n');
const group = (type: string, kind: string) =>
  records('groups', 'groups/coopers.mdx', `---\nname: Coopers\ntype: ${type}\nrelations:\n  - kind: ${kind}\n---\n`);

describe('the check of kinds', () => {
  it('accepts the kinds that every archive has, and those of the vocabulary', () => {
    expect(checkKinds([...own, ...group('guild', 'part-of')])).toEqual([]);
    expect(checkKinds([...own, ...group('trade-union', 'split-from')])).toEqual([]);
  });

  it('reports others with their line, the allowed ones and the nearest of them', () => {
    const [type, relation] = checkKinds([...own, ...group('giuld', 'part-off')]);
    expect(type).toMatchObject({
      code: 'value-invalid',
      file: 'groups/coopers.mdx',
      line: 3,
      found: '“type”: “giuld”',
      proposal: 'guild',
    });
    expect(type?.expected).toMatch(/^one of guild, political-party, .*, or another that vocabulary\.yaml has/);
    expect(relation).toMatchObject({ line: 5, found: '“relations.0.kind”: “part-off”', proposal: 'part-of' });
  });

  it('reports unknown kinds of articles and places', () => {
    const faults = checkKinds([
      ...records('articles', 'articles/a.md', '---\nkind: blogg\n---\nText.\n'),
      ...records('regions', 'regions.yaml', 'quay:\n  kind: prot\n'),
    ]);
    expect(faults.map(({ proposal }) => proposal)).toEqual(['blog', 'port']);
  });

  it('does not let records use the ties that follow from others', () => {
    expect(checkKinds(group('company', 'leadership'))).toHaveLength(1);
  });

  it('reports nothing if the vocabulary could not be read', () => {
    expect(checkKinds(group('guild', 'part-of'), ['vocabulary.yaml'])).toEqual([]);
  });
});
