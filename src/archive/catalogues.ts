/** The name of the catalogue that an address is in, or else its host. @example "https://viaf.org/viaf/1" → "VIAF" */
export function catalogueName(address: string): string {
  const { hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  return CATALOGUES.find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1] ?? host;
}

const CATALOGUES = [
  ['orcid.org', 'ORCID'],
  ['wikidata.org', 'Wikidata'],
  ['wikipedia.org', 'Wikipedia'],
  ['viaf.org', 'VIAF'],
  ['isni.org', 'ISNI'],
  ['ror.org', 'ROR'],
  ['d-nb.info', 'GND'],
  ['id.loc.gov', 'LC'],
  ['idref.fr', 'IdRef'],
  ['data.bnf.fr', 'BnF'],
  ['geonames.org', 'GeoNames'],
  ['issn.org', 'ISSN'],
  ['doi.org', 'DOI'],
] as const;
