/** The texts of the interface, in the language of the site and with the owner's own. */
declare module 'virtual:steppe/words' {
  export const texts: import('../i18n/model.ts').Translation;
}

/** The annotation tool that an owner has chosen. */
declare module 'virtual:steppe/annotations' {
  export const annotations: import('../integrations/annotations-option.ts').Annotations | null;
}

/** Elements that an owner adds to the head of every page. */
declare module 'virtual:steppe/head' {
  export const head: readonly import('../integrations/options.ts').HeadElement[];
}

/** The styles of the look in `site.yaml`. */
declare module 'virtual:steppe/look.css';

/** The addresses of the fonts that every page needs. */
declare module 'virtual:steppe/fonts' {
  export const fonts: readonly string[];
}

/** The links to the icons of the site. */
declare module 'virtual:steppe/icons' {
  export const icons: readonly import('../integrations/look/icon-links.ts').IconLink[];
}

/** An owner's style sheets. */
declare module 'virtual:steppe/custom-css';

declare module 'virtual:steppe/components/Head' {
  const Head: typeof import('../components/Head.astro').default;
  export default Head;
}

declare module 'virtual:steppe/components/SiteHeader' {
  const SiteHeader: typeof import('../components/SiteHeader.astro').default;
  export default SiteHeader;
}

declare module 'virtual:steppe/components/SiteFooter' {
  const SiteFooter: typeof import('../components/SiteFooter.astro').default;
  export default SiteFooter;
}

declare module 'virtual:steppe/components/SearchBox' {
  const SearchBox: typeof import('../components/SearchBox.astro').default;
  export default SearchBox;
}

declare module 'virtual:steppe/components/PageHeader' {
  const PageHeader: typeof import('../components/PageHeader.astro').default;
  export default PageHeader;
}

declare module 'virtual:steppe/components/ArticleEntry' {
  const ArticleEntry: typeof import('../components/ArticleEntry.astro').default;
  export default ArticleEntry;
}

declare module 'virtual:steppe/components/ArticleHeader' {
  const ArticleHeader: typeof import('../components/ArticleHeader.astro').default;
  export default ArticleHeader;
}

declare module 'virtual:steppe/components/ArticleText' {
  const ArticleText: typeof import('../components/ArticleText.astro').default;
  export default ArticleText;
}

declare module 'virtual:steppe/components/TableOfContents' {
  const TableOfContents: typeof import('../components/TableOfContents.astro').default;
  export default TableOfContents;
}

declare module 'virtual:steppe/components/NotesList' {
  const NotesList: typeof import('../components/NotesList.astro').default;
  export default NotesList;
}

declare module 'virtual:steppe/components/Cite' {
  const Cite: typeof import('../components/Cite.astro').default;
  export default Cite;
}
