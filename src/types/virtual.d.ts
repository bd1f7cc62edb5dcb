/** The words that an owner's configuration puts in place of the site's; `{}` where it has none. */
declare module 'virtual:steppe/words' {
  export const ownWords: Readonly<Record<string, unknown>>;
}
