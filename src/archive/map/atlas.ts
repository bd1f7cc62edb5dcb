import countryCodes from 'i18n-iso-countries';
import { mergeArcs, neighbors, transform } from 'topojson-client';
import type { Position } from 'geojson';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { UserError } from '../../base/user-error.ts';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { assignTerritories } from './territories.ts';

/** One country, or land without a code of ISO 3166-1. */
export interface AtlasCountry {
  /** ISO 3166-1 alpha-2, or XK for Kosovo. */
  iso: string | undefined;
  /** Rings as indexes into {@link atlasArcs}. */
  geometry: MultiPolygon;
  /** Codes of the countries that share a land border with it. */
  neighbours: readonly string[];
}

/** Every line of the atlas, as longitudes and latitudes in degrees. Neighbours share the line between them. */
export const atlasArcs: readonly Position[][] = decodeArcs(world);

/** All land on earth, each country once. */
export const atlasCountries: readonly AtlasCountry[] = readCountries();

const byIso = new Map(atlasCountries.map((country) => [country.iso, country]));

/**
 * The country with a code; undefined if it is not separate in the atlas, such as GI, or GF, which is part of France
 * there.
 *
 * @throws a UserError if the code is not in ISO 3166-1 alpha-2
 */
export function findCountry(iso: string): AtlasCountry | undefined {
  if (!/^[A-Z]{2}$/.test(iso) || !countryCodes.isValid(iso)) {
    throw new UserError(
      `Map: found “${iso}” as the code of a country, expected one of ISO 3166-1 alpha-2 such as KG.\n` +
        'Correct the key `iso` of that country.',
    );
  }
  return byIso.get(iso);
}

/**
 * The land of some codes as one country, without the borders between them; undefined if none is in the atlas.
 *
 * @throws a UserError if a code is invalid
 */
export function findLand(codes: readonly string[]): { land: AtlasCountry; parts: AtlasCountry[] } | undefined {
  const parts = codes.flatMap((code) => findCountry(code) ?? []);
  const [only] = parts;
  if (!only) return undefined;
  if (parts.length === 1) return { land: only, parts };
  const neighbours = new Set(parts.flatMap((part) => part.neighbours)).difference(new Set(codes));
  const geometry = mergeArcs(
    world,
    parts.map((part) => part.geometry),
  );
  return { land: { iso: undefined, geometry, neighbours: [...neighbours] }, parts };
}

/** TopoJSON stores differences between rounded positions (section 2.1.4, "Arcs"). */
function decodeArcs(topology: Topology): Position[][] {
  const toDegrees = transform(topology.transform ?? null);
  return topology.arcs.map((arc) => arc.map((position, index) => toDegrees([...position], index > 0)));
}

function readCountries(): AtlasCountry[] {
  const parts = assignTerritories(world);
  const touching = neighbors(parts.map(({ geometry }) => geometry));
  return parts.map(({ iso, geometry }, index) => ({
    iso,
    geometry,
    neighbours: (touching[index] ?? []).flatMap((other) => parts[other]?.iso ?? []),
  }));
}
