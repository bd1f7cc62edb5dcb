import type { Words } from '../../i18n/model.ts';
import { compareNames } from '../../base/compare-text.ts';
import { geoAzimuthalEqualArea, geoCentroid, type GeoProjection } from 'd3-geo';
import { UserError } from '../../base/user-error.ts';
import { atlasCountries, findCountry } from './atlas.ts';
import { drawerFor } from './drawer.ts';
import { inset, withBleed, type Frame } from './frame.ts';
import { placeLabels, type Label, type NamedArea } from './label.ts';
import { ringsArea, type Ring } from './outline.ts';
import { pathData } from './path-data.ts';
import { findRoom } from './room.ts';
import { shapeInFull } from './shape.ts';

/** A country that has a page. */
export interface LinkedCountry {
  /** ISO 3166-1 alpha-2. */
  iso: string;
  name: string;
  href: string;
  /** The number of articles about it. */
  articles: number;
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
  inFocus: boolean;
  path: string;
  /** The centre of the name; absent if there is no space for it. */
  label: { x: number; y: number; fitsNarrow: boolean } | undefined;
}

/**
 * The map of all focus countries. Other countries are links if enough of them is in the frame to be clicked; the rest
 * is land.
 *
 * @param linked the countries that have a page
 * @param focus codes of ISO 3166-1 alpha-2
 * @throws a UserError if a code is invalid, or no focus country is in the atlas
 */
export function regionMap(linked: readonly LinkedCountry[], focus: readonly string[], words: Words): RegionMap {
  const draw = drawerFor(projectionFor(focus), FRAME, TOLERANCE);
  const links = linked.flatMap((country) => {
    const drawn = findCountry(country.iso);
    if (!drawn) return [];
    const inFocus = focus.includes(country.iso);
    const rings = draw([drawn]);
    return inFocus || holdsTarget(rings) ? [{ ...country, drawn, inFocus, rings }] : [];
  });
  const labelOf = labelsFor(links.map(({ name, rings }) => ({ text: name, rings })));
  const rest = atlasCountries.filter((country) => !links.some(({ drawn }) => drawn === country));
  return {
    ...FRAME,
    land: pathData(draw(rest)),
    countries: links
      .map(({ iso, name, href, articles, inFocus, rings }) => ({
        ...{ iso, name, href, articles, inFocus },
        description: words.entity.mapLink(articles, { name }),
        path: pathData(rings),
        label: labelOf(name),
      }))
      .sort((a, b) => compareNames(a.name, b.name)),
  };
}

const FRAME: Frame = { width: 1440, height: 1080 };

/** How far a line may move to simplify the map, in units. */
const TOLERANCE = 0.8;

/** The margin around the focus countries, in units. */
const PADDING = 96;

/** Half the size of a touch target (WCAG 2.2, 2.5.8) if the map is 350 CSS pixels wide, as on a phone. */
const TARGET_RADIUS = (24 / 2) * (FRAME.width / 350);

/** The same sizes as in the styles of `RegionMap.astro`: on a narrow map, letters are larger relative to the land. */
const LABELS = {
  wide: { fontSize: 30, leastFit: 0.3 },
  narrow: { fontSize: 48, leastFit: 0.5 },
} as const;

function projectionFor(focus: readonly string[]): GeoProjection {
  const countries = focus.flatMap((iso) => findCountry(iso) ?? []);
  if (countries.length === 0) {
    throw new UserError(
      `Region map: found no country to show in the focus [${focus.join(', ')}], expected at least one.\n` +
        'Name the countries of the region by their codes of ISO 3166-1 alpha-2.',
    );
  }
  const shape = shapeInFull(countries);
  const [longitude, latitude] = geoCentroid(shape);
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(inset(FRAME, PADDING), shape)
    .clipExtent(withBleed(FRAME));
}

function holdsTarget(rings: readonly Ring[]): boolean {
  const room = findRoom(rings, FRAME, TARGET_RADIUS);
  return room !== undefined && room.radius >= TARGET_RADIUS;
}

/** Small countries have priority, because they have less space. */
function labelsFor(areas: readonly NamedArea[]): (name: string) => RegionCountry['label'] {
  const sorted = areas.toSorted((a, b) => ringsArea(a.rings) - ringsArea(b.rings));
  const narrow = placeLabels(sorted, LABELS.narrow, FRAME);
  const others = sorted.filter(({ text }) => !narrow.some((label) => label.text === text));
  const wide = placeLabels(others, LABELS.wide, FRAME, narrow);
  const find = (labels: readonly Label[], name: string, fitsNarrow: boolean): RegionCountry['label'] => {
    const label = labels.find(({ text }) => text === name);
    return label && { x: label.x, y: label.y, fitsNarrow };
  };
  return (name) => find(narrow, name, true) ?? find(wide, name, false);
}
