/** The sections of a site, in the order of its navigation, each with the address of its index. */
export const sectionPaths = {
  articles: '/articles/',
  series: '/series/',
  countries: '/countries/',
  groups: '/groups/',
  people: '/people/',
  relations: '/relations/',
  topics: '/tags/',
  sources: '/sources/',
  timeline: '/timeline/',
} as const;

export type SectionName = keyof typeof sectionPaths;
