import countryCodes from 'i18n-iso-countries';
import { geoContains } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';

/**
 * The land of each code of ISO 3166-1: one entry for each code, and one for each territory without a code. Natural
 * Earth shows who controls land; if that differs, the codes decide, as in the rest of the archive.
 */
export function assignTerritories(world: World): Territory[] {
  const territories = new Map<string, Territory>();
  for (const { iso, name, polygons } of readLand(world)) {
    const key = iso ?? name;
    const before = territories.get(key)?.geometry.arcs ?? [];
    territories.set(key, { iso, geometry: { type: 'MultiPolygon', arcs: [...before, ...polygons] } });
  }
  return [...territories.values()].map(({ iso, geometry }) => ({ iso, geometry: mergeArcs(world, [geometry]) }));
}

export interface Territory {
  /** ISO 3166-1 alpha-2, or XK for Kosovo. */
  iso: string | undefined;
  geometry: MultiPolygon;
}

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Codes of territories without a numeric code, by their names in the atlas. Others stay without a code. */
const CODE_BY_NAME = new Map(
  Object.entries({
    Kosovo: 'XK',
    'N. Cyprus': 'CY',
    Somaliland: 'SO',
  }),
);

/** ISO 3166-2 lists Crimea and Sevastopol under Ukraine (UA-43, UA-40); the atlas draws them with Russia. */
const CRIMEA = { from: 'RU', to: 'UA', contains: [34.1, 45] } as const;

function readLand(world: World): Land[] {
  return world.objects.countries.geometries.flatMap((geometry) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new Error(`World atlas: found a geometry of type ${geometry.type}, expected Polygon or MultiPolygon.`);
    }
    const name = geometry.properties?.name ?? '';
    const iso = geometry.id === undefined ? CODE_BY_NAME.get(name) : countryCodes.numericToAlpha2(geometry.id);
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return iso === CRIMEA.from ? splitCrimea(world, name, polygons) : [{ iso, name, polygons }];
  });
}

function splitCrimea(world: World, name: string, polygons: Polygons): Land[] {
  const isCrimea = (arcs: Polygons[number]): boolean =>
    geoContains(feature(world, { type: 'Polygon', arcs }), [...CRIMEA.contains]);
  return [
    { iso: CRIMEA.from, name, polygons: polygons.filter((polygon) => !isCrimea(polygon)) },
    { iso: CRIMEA.to, name: 'Crimea', polygons: polygons.filter(isCrimea) },
  ];
}

interface Land {
  iso: string | undefined;
  name: string;
  polygons: Polygons;
}

type Polygons = MultiPolygon['arcs'];
