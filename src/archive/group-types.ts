import type { Group } from '../schemas/group.ts';

/** What each type of group is called, alone and as a heading; indexes show them in this order. */
export const GROUP_TYPES: Record<Group['type'], { one: string; many: string }> = {
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
};
