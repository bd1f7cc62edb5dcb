import type { DOMPurify } from 'dompurify';

/** A drawing without anything that could act or load something. */
export interface CleanSvg {
  svg: string;
  /** What was removed. @example ["the element <script>", "the attribute onload of <svg>"] */
  removed: string[];
}

/**
 * Removes from an SVG file scripts, event handlers, HTML, and whatever loads something from elsewhere. Comments,
 * metadata and what drawing programs write for themselves go too, and are not listed.
 *
 * @throws an error that says why the text is no drawing
 */
export async function cleanSvg(text: string): Promise<CleanSvg> {
  const { parse, serialize, purify } = await loadCleaner();
  const root = parse(text);
  const removed = emptiedStyles(root);
  purify.sanitize(root, {
    IN_PLACE: true,
    KEEP_CONTENT: false,
    USE_PROFILES: { svg: true, svgFilters: true },
    ADD_TAGS: ['use'],
    FORBID_TAGS: ['metadata'],
  });
  for (const entry of purify.removed) {
    const name = 'element' in entry ? `<${entry.element.nodeName}>` : (entry.attribute?.name ?? '');
    if (OF_PROGRAMS.test(name) || name === '<#comment>') continue;
    removed.push('element' in entry ? `the element ${name}` : `the attribute ${name} of <${entry.from.nodeName}>`);
  }
  return { svg: `${serialize(root)}\n`, removed: [...new Set(removed)] };
}

/** Names with a prefix, which browsers do not draw, and the namespaces that declare these; metadata. */
const OF_PROGRAMS = /^(?:xmlns(?::|$)|<?(?!xlink:|svg:)[\w.-]+:|<metadata>|<\?)/;

interface Cleaner {
  parse: (text: string) => Element;
  serialize: (root: Element) => string;
  purify: DOMPurify;
}

let loaded: Promise<Cleaner> | undefined;

/** Loads what only archives with drawings need. */
function loadCleaner(): Promise<Cleaner> {
  return (loaded ??= load());
}

async function load(): Promise<Cleaner> {
  const [{ JSDOM }, { default: createPurify }] = await Promise.all([import('jsdom'), import('dompurify')]);
  const { window } = new JSDOM('');
  const purify = createPurify(window);
  purify.addHook('uponSanitizeAttribute', ({ nodeName }, attribute) => {
    const { attrName, attrValue } = attribute;
    const isAddress = /(?:^|:)href$/i.test(attrName);
    if (isAddress ? isLoaded(nodeName, attrValue) : loadsFromElsewhere(attrValue)) attribute.keepAttr = false;
  });
  return {
    purify,
    serialize: (root) => new window.XMLSerializer().serializeToString(root),
    parse(text) {
      const { documentElement: root } = new window.DOMParser().parseFromString(text, 'image/svg+xml');
      if (root.nodeName === 'parsererror') throw new Error(root.textContent?.trim());
      if (root.nodeName !== 'svg') throw new Error(`its first element is <${root.nodeName}>, not <svg>`);
      return root;
    },
  };
}

/** Empties style sheets that load something. */
function emptiedStyles(root: Element): string[] {
  const loading = [...root.querySelectorAll('style')].filter((style) => loadsFromElsewhere(style.textContent ?? ''));
  for (const style of loading) style.textContent = '';
  return loading.length > 0 ? ['a style sheet that loads something'] : [];
}

/** Whether a browser loads the address of an element. Only those of links are not loaded. */
function isLoaded(element: string, address: string): boolean {
  return element !== 'a' && !/^\s*(?:#|data:image\/(?:avif|gif|jpe?g|png|webp)[;,])/i.test(address);
}

/** Whether CSS, or an attribute that may hold it, loads something: all that is not in the file itself. */
function loadsFromElsewhere(css: string): boolean {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  if (!/[@\\(]/.test(plain)) return false;
  if (/@import|\\|image-set|\bsrc\s*\(/i.test(plain)) return true;
  return [...plain.matchAll(/url\s*\(\s*["']?([^)]*)/gi)].some(([, address = '']) => !/^(?:#|data:)/i.test(address));
}
