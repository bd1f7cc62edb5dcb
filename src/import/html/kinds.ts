/** Elements that begin a line of their own. All others are in lines of text, known or not. */
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

/** Elements that contain code, where brackets and white space mean themselves. */
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

/** Whether a name is that of an element: of HTML, of its forerunners, or of somebody's own making (`o:p`, `my-map`). */
export function isTagName(name: string): boolean {
  return NAMES.has(name) || blockNames.has(name) || unseenNames.has(name) || OWN.test(name);
}

/** Custom elements have a hyphen in their names, and those of word processors a prefix. */
const OWN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$|^[a-z][a-z0-9]{0,9}:[a-z][a-z0-9]*$/;

const NAMES: ReadonlySet<string> = new Set([
  ...embeddingNames,
  ...(
    'a abbr acronym area b basefont bdi bdo bgsound big blink br button cite code col colgroup data del dfn em font ' +
    'frame i image img input ins isindex kbd keygen label map mark marquee menuitem meter multicol nextid nobr output ' +
    'param picture progress q rb rp rt rtc ruby s samp selectedcontent slot small source spacer span strike strong sub ' +
    'sup svg math time track tt u var wbr plaintext command content element shadow'
  ).split(' '),
]);
