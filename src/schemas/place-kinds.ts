/**
 * The kinds of places that every archive has; an owner’s vocabulary can add others. Their names are in the dictionaries
 * of `src/i18n`.
 */
export const placeKindNames = [
  'province',
  'state',
  'district',
  'region',
  'area',
  'city',
  'town',
  'village',
  'neighbourhood',
  'port',
  'border-crossing',
  'river',
  'lake',
  'sea',
  'strait',
  'island',
  'mountain',
  'valley',
  'desert',
] as const;

export type DefaultPlaceKind = (typeof placeKindNames)[number];
