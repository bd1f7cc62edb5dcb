import { geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Words } from '../../i18n/model.ts';
import { atlasCountries, type AtlasCountry, findLand } from './atlas.ts';
import { drawerFor } from './drawer.ts';
import type { Frame } from './frame.ts';
import { findMainland } from './mainland.ts';
import type { Circle } from './marker.ts';
import { type Ring, ringsArea } from './outline.ts';
import { pathData } from './path-data.ts';
import { labelsFor, type RegionLabel } from './region-labels.ts';
import { regionProjection } from './region-projection.ts';
import { findRoom } from './room.ts';

/** A country that has a page. */
export interface LinkedCountry {
  /** Its land: codes of ISO 3166-1 alpha-2. */
  codes: readonly string[];
  name: string;
  href: string;
  /** The number of articles about it. */
  articles: number;
  /** Whether the frame must show it. */
  inFocus: boolean;
}

/** A map of a region whose countries are links, ready for SVG. */
export interface RegionMap extends Frame {
  /** Path of all land that is not a link. */
  land: string;
  /** The links, sorted by name. */
  countries: RegionCountry[];
}

export interface RegionCountry extends LinkedCountry {
  /** The label of the link. @example "Kazakhstan, 3 articles" */
  description: string;
  path: string;
  /** A circle around land that is too small to be seen or touched; only countries in focus have one. */
  marker: Circle | undefined;
  /** The name; absent if there is no space for it. */
  label: RegionLabel | undefined;
}

/**
 * The map of all countries in focus. Other countries are links if enough of them is in the frame to be clicked; the
 * rest is land. Where two countries have the same land, the first in focus has it. Undefined if fewer than
 * {@link LEAST_OUTLINES} countries in focus are in the atlas.
 *
 * @param linked the countries that have a page
 * @throws a UserError if a code is invalid
 */
export function regionMap(linked: readonly LinkedCountry[], words: Words): RegionMap | undefined {
  const placed = withLand(linked);
  const focus = placed.filter(({ inFocus }) => inFocus);
  if (focus.length < LEAST_OUTLINES) return undefined;
  const projection = regionProjection(
    focus.map(({ land }) => land),
    FRAME,
    PADDING,
  );
  const draw = drawerFor(projection, FRAME, TOLERANCE);
  const links = placed.flatMap((country) => {
    const rings = draw([country.land]);
    return country.inFocus || holdsTarget(rings) ? [{ ...country, rings }] : [];
  });
  const drawn = new Set(links.flatMap(({ parts }) => parts));
  const rest = atlasCountries.filter((country) => !drawn.has(country));
  const hasMarkers = focus.length <= MOST_MARKED;
  const marked = links.map((link) => ({
    ...link,
    marker:
      hasMarkers && link.inFocus && ringsArea(link.rings) < SEEN
        ? circleAround(findMainland(link.land), projection)
        : undefined,
  }));
  const labelOf = labelsFor(marked, FRAME);
  return {
    ...FRAME,
    land: pathData(draw(rest)),
    countries: marked
      .map(({ codes, name, href, articles, inFocus, rings, marker }) => ({
        ...{ codes, name, href, articles, inFocus, marker },
        description: words.entity.mapLink(articles, { name }),
        path: pathData(rings),
        label: labelOf(name),
      }))
      .sort((a, b) => words.format.compare(a.name, b.name)),
  };
}

/** A map of fewer countries than this says too little. */
export const LEAST_OUTLINES = 2;

const FRAME: Frame = { width: 1440, height: 1080 };

/** How far a line may move to simplify the map, in units. */
const TOLERANCE = 0.8;

/** The margin around the focus countries, in units. */
const PADDING = 96;

/** Half the size of a touch target (WCAG 2.2, 2.5.8) if the map is 350 CSS pixels wide, as on a phone. */
const TARGET_RADIUS = (24 / 2) * (FRAME.width / 350);

/** Land of this area can be seen, in square units. */
const SEEN = 700;

/** With more countries than this in focus, circles would cover each other. */
const MOST_MARKED = 20;

/** Each country with its land in the atlas; those in focus choose first. */
function withLand(linked: readonly LinkedCountry[]) {
  const taken = new Set<AtlasCountry>();
  return [...linked.filter(({ inFocus }) => inFocus), ...linked.filter(({ inFocus }) => !inFocus)].flatMap(
    (country) => {
      const found = findLand(country.codes);
      if (!found || found.parts.some((part) => taken.has(part))) return [];
      for (const part of found.parts) taken.add(part);
      return [{ ...country, ...found }];
    },
  );
}

function circleAround(land: MultiPolygon, projection: GeoProjection): Circle {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(land);
  return {
    cx: Math.round((left + right) / 2),
    cy: Math.round((top + bottom) / 2),
    r: Math.round(Math.max(TARGET_RADIUS / 2, Math.hypot(right - left, bottom - top) / 2 + 8)),
  };
}

function holdsTarget(rings: readonly Ring[]): boolean {
  const room = findRoom(rings, FRAME, TARGET_RADIUS);
  return room !== undefined && room.radius >= TARGET_RADIUS;
}
