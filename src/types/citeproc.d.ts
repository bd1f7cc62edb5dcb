/** The parts of `citeproc` that the archive uses; the package ships no types. */
declare module 'citeproc' {
  import type { CslRecord } from '../archive/citations/csl.ts';

  /** @see https://citeproc-js.readthedocs.io/en/latest/running.html */
  interface Engine {
    /** Puts these items, by their ids, in place of those of the bibliography. */
    /** @param nosort whether the items stay in this order */
    updateItems(ids: readonly string[], nosort?: boolean): void;
    /** One citation, as HTML. */
    makeCitationCluster(items: readonly CitedItem[]): string;
    /** The bibliography's layout, and its entries as HTML. */
    makeBibliography(): [object, string[]] | false;
  }

  interface System {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => CslRecord;
  }

  export interface CitedItem {
    id: string;
    locator?: string | undefined;
    label?: string | undefined;
    suffix?: string | undefined;
  }

  /** `style` is a style of CSL as XML. */
  const CSL: { Engine: new (system: System, style: string, language: string, isForced?: boolean) => Engine };
  export default CSL;
}

/** Styles and locales of the Citation Style Language, as XML. */
declare module '@citation-js/plugin-csl/lib/styles.json' {
  const styles: { apa: string };
  export default styles;
}

declare module '@citation-js/plugin-csl/lib/locales.json' {
  const locales: Readonly<Record<'en-US' | 'de-DE' | 'es-ES' | 'fr-FR' | 'nl-NL', string>>;
  export default locales;
}

declare module '@citation/csl-style-chicago-fullnote-bibliography/info.json' {
  const style: { content: string };
  export default style;
}
