/**
 * Natural Earth's countries at 1:50 million as TopoJSON. Ids are numeric codes of ISO 3166-1; some territories have none.
 */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}
