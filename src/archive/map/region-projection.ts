import { geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { AtlasCountry } from './atlas.ts';
import { capAround } from './cap.ts';
import { type Frame, inset, withBleed } from './frame.ts';
import { findMainland } from './mainland.ts';
import { shapeInFull } from './shape.ts';

/**
 * A projection in which some countries fill the frame. Parts far from a mainland do not count, if they would make the
 * map much smaller: overseas departments, distant islands. A map of most of the world has north up everywhere.
 */
export function regionProjection(countries: readonly AtlasCountry[], frame: Frame, padding: number): GeoProjection {
  const whole = shapeInFull(countries);
  const mainlands: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: countries.flatMap((country) => findMainland(country).coordinates),
  };
  const isCompact = capAround(whole).radius < MUCH_LARGER * capAround(mainlands).radius;
  const shape = isCompact ? whole : mainlands;
  if (capAround(shape).radius > MOST_OF_THE_WORLD) {
    return geoEqualEarth()
      .fitExtent(inset(frame, padding / 4), shape)
      .clipExtent(withBleed(frame));
  }
  const [longitude, latitude] = geoCentroid(shape);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).fitExtent(inset(frame, padding), shape);
  const largestScale = frame.height / 2 / LEAST_HALF_HEIGHT;
  if (projection.scale() > largestScale) projection.scale(largestScale).translate([frame.width / 2, frame.height / 2]);
  return projection.clipExtent(withBleed(frame));
}

/** How much larger a map may become by the parts of countries far from their mainland. */
const MUCH_LARGER = 1.3;

/** The angle from the centre at which one side of the globe no longer shows enough, in radians. */
const MOST_OF_THE_WORLD = 1.35;

/** Half the height of a map is at least this, in radians: about 190 km. */
const LEAST_HALF_HEIGHT = 0.03;
