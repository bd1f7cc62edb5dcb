/** Shortcodes of footnote plugins: they are read where notes are paired, and are left alone here. */
export const noteShortcodes: ReadonlySet<string> = new Set([
  'ref',
  'fn',
  'mfn',
  'modern_footnote',
  'efn_note',
  'note',
  'footnote',
  'footnotes',
  'references',
  'mfn_footnotes',
  'modern_footnotes',
  'modern_footnotes_list',
  'efn_reference',
]);
