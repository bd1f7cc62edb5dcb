import { keysOf } from '../base/keys-of.ts';

/** The types of groups, each with its singular and its plural for headings. Indexes show the types in this order. */
export const groupTypes = {
  'militant-group': { one: 'Militant group', many: 'Militant groups' },
  'political-movement': { one: 'Political movement', many: 'Political movements' },
  alliance: { one: 'Alliance', many: 'Alliances' },
  'international-organisation': { one: 'International organisation', many: 'International organisations' },
  'government-body': { one: 'Government body', many: 'Government bodies' },
  'armed-forces': { one: 'Armed forces', many: 'Armed forces' },
  company: { one: 'Company', many: 'Companies' },
  'research-institution': { one: 'Research and teaching', many: 'Research and teaching' },
  foundation: { one: 'Foundation', many: 'Foundations' },
  'ethnic-group': { one: 'Ethnic group', many: 'Ethnic groups' },
} as const satisfies Record<string, { one: string; many: string }>;

export const groupTypeNames = keysOf(groupTypes);
