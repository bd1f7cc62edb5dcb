import { blockNames, embeddingNames, unseenNames } from './kinds.ts';

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
