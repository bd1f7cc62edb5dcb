/** Elements that begin a line of their own. All others stand in lines of text, known or not. */
export const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'plaintext pre search section select summary table tbody td tfoot th thead tr ul xmp ' +
    'iframe object embed video audio'
  ).split(' '),
);

export const headingNames: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Elements whose text is shown as it is typed. */
export const preformattedNames: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/** Elements that hold code, where brackets and white space mean themselves. */
export const verbatimNames: ReadonlySet<string> = new Set([...preformattedNames, 'code', 'kbd', 'samp', 'tt']);

/** Elements that are shown by their address. */
export const embeddingNames: ReadonlySet<string> = new Set(['iframe', 'object', 'embed', 'video', 'audio']);

/** Elements whose text no reader sees. */
export const unseenNames: ReadonlySet<string> = new Set([
  ...embeddingNames,
  ...'script style noscript template textarea noembed noframes applet canvas title head datalist link meta base'.split(
    ' ',
  ),
]);
