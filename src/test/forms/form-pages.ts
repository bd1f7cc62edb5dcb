/** The pages of the site of `fixtures/forms`, by their content. */
export const NOTES = 'articles/notes-of-every-form/';
export const BLOCKS = 'articles/blocks-of-every-form/';
export const LONG = 'articles/donaudampfschifffahrtsgesellschaft/';
/** One page of each type, of records with very long names. */
export const pages = [
  ...['', 'articles/', LONG, BLOCKS, NOTES, 'countries/', 'countries/malta/', 'groups/', 'groups/long-league/'],
  ...['groups/example-league/', 'people/', 'people/longname-example/', 'relations/', 'tags/', 'tags/long-topic/'],
  ...['sources/', 'sources/long-gazette/', 'sources/example-wire/', 'timeline/', 'about/', 'about/data/'],
];
