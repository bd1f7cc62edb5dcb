import countryCodes from 'i18n-iso-countries';
import { UserError } from '../../base/user-error.ts';
import type { Words } from '../../i18n/model.ts';

/**
 * The everyday name of a country in the language of the words.
 *
 * @param iso ISO 3166-1 alpha-2
 * @throws a UserError if there is no such country
 * @example countryName('IR', english) // 'Iran'
 */
export function countryName(iso: string, { raw, format }: Words): string {
  const name = englishName(iso);
  return /^en\b/i.test(raw.language) ? name : format.country(iso);
}

function englishName(iso: string): string {
  const name = EVERYDAY_NAMES.get(iso) ?? countryCodes.getName(iso, 'en');
  if (!name) throw new UserError(`Country names: found “${iso}”, expected a code of ISO 3166-1 alpha-2 such as KG.`);
  return name;
}

/** For countries whose first name in i18n-iso-countries is formal. */
const EVERYDAY_NAMES = new Map(
  Object.entries({
    BN: 'Brunei',
    CD: 'Democratic Republic of the Congo',
    CG: 'Congo',
    CI: 'Ivory Coast',
    CN: 'China',
    CZ: 'Czechia',
    FK: 'Falkland Islands',
    FM: 'Micronesia',
    GM: 'Gambia',
    IR: 'Iran',
    LA: 'Laos',
    MD: 'Moldova',
    MK: 'North Macedonia',
    PS: 'Palestine',
    RU: 'Russia',
    SY: 'Syria',
    TR: 'Turkey',
    TW: 'Taiwan',
    TZ: 'Tanzania',
    US: 'United States',
    VA: 'Vatican City',
  }),
);
