/**
 * The elements of the site's pages, each with its allowed attributes besides {@link GLOBAL_ATTRIBUTES}. Anything else
 * in a built page comes from a text and is refused. Includes everything that Markdown can produce, whether or not a
 * text of the archive uses it.
 */
const ELEMENTS = new Map(
  Object.entries({
    // The page
    html: '',
    head: '',
    body: '',
    title: '',
    meta: 'charset content http-equiv name property',
    link: 'as crossorigin href hreflang media rel sizes title type',
    script: 'defer src type',
    style: '',
    noscript: '',
    // Its parts
    header: '',
    nav: '',
    main: '',
    article: '',
    section: '',
    aside: '',
    footer: '',
    search: '',
    div: '',
    h1: '',
    h2: '',
    h3: '',
    h4: '',
    h5: '',
    h6: '',
    // Text
    p: '',
    blockquote: 'cite',
    pre: '',
    hr: '',
    ul: '',
    ol: 'reversed start',
    li: 'value',
    dl: '',
    dt: '',
    dd: '',
    figure: '',
    figcaption: '',
    details: 'name open',
    summary: '',
    a: 'download href hreflang rel type',
    abbr: '',
    b: '',
    bdi: '',
    br: '',
    cite: '',
    code: '',
    del: '',
    em: '',
    i: '',
    kbd: '',
    mark: '',
    q: '',
    s: '',
    small: '',
    span: '',
    strong: '',
    sub: '',
    sup: '',
    time: 'datetime',
    wbr: '',
    picture: '',
    source: 'height media sizes src srcset type width',
    img: 'alt decoding height loading sizes src srcset width',
    audio: 'controls preload src',
    video: 'controls preload src',
    track: 'kind label src srclang',
    // Tables
    table: '',
    caption: '',
    thead: '',
    tbody: '',
    tfoot: '',
    tr: '',
    th: 'abbr align colspan rowspan scope',
    td: 'align colspan rowspan',
    // Forms and what opens on demand
    form: 'action method role',
    fieldset: 'disabled',
    legend: '',
    label: 'for',
    input: 'autocomplete checked disabled max min name placeholder spellcheck step type value',
    select: 'name',
    option: 'selected value',
    output: 'for name',
    progress: 'max',
    button: 'disabled popovertarget popovertargetaction type value',
    dialog: 'open',
    template: '',
    // Drawings
    svg: 'fill height preserveaspectratio stroke viewbox width xmlns',
    g: 'transform',
    defs: '',
    desc: '',
    use: 'height href width x y',
    symbol: 'viewbox',
    marker: 'markerheight markerunits markerwidth orient refx refy viewbox',
    circle: 'cx cy r',
    ellipse: 'cx cy rx ry',
    line: 'x1 x2 y1 y2',
    path: 'd fill marker-end marker-start stroke',
    polygon: 'points',
    polyline: 'points',
    rect: 'height rx ry width x y',
    text: 'dx dy text-anchor x y',
    tspan: 'dx dy x y',
    // Formulas
    ...formulaElements(),
  }).map(([name, attributes]) => [name, new Set(attributes.split(' '))] as const),
);

const GLOBAL_ATTRIBUTES = new Set(
  'autofocus class dir hidden id inert lang popover role spellcheck tabindex title translate'.split(' '),
);

const GLOBAL_PREFIX = /^(?:aria|data)-[a-z0-9-]+$/;

/** Attributes that have a rule of their own. */
const OTHER_RULES = /^(?:style|on[a-z]+)$/;

/** Allowed values of `meta http-equiv`; pages that have moved use `refresh`. */
const HTTP_EQUIV = new Set(['content-security-policy', 'refresh']);

/**
 * The parts of an element that no page of the site has.
 *
 * `{ name: "iframe", attributes: { src: "…" } }` → `["the element <iframe>"]`
 */
export function unknownMarkup(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const own = ELEMENTS.get(name);
  if (own === undefined) return [`the element <${name}>`];
  const unknown = Object.keys(attributes)
    .filter((attribute) => !own.has(attribute) && !GLOBAL_ATTRIBUTES.has(attribute) && !GLOBAL_PREFIX.test(attribute))
    .filter((attribute) => !OTHER_RULES.test(attribute))
    .map((attribute) => `the attribute ${attribute} of <${name}>`);
  const directive = name === 'meta' ? attributes['http-equiv']?.toLowerCase() : undefined;
  if (directive !== undefined && !HTTP_EQUIV.has(directive)) unknown.push(`<meta http-equiv="${directive}">`);
  return unknown;
}

/** MathML Core, with the elements that `src/markdown/formula.ts` makes besides. */
function formulaElements(): Record<string, string> {
  const names =
    'math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt ' +
    'mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics annotation none';
  const attributes =
    'accent accentunder columnspan depth display displaystyle encoding fence form height largeop linethickness lspace ' +
    'mathbackground mathcolor mathvariant maxsize minsize movablelimits notation rowspan rspace scriptlevel separator ' +
    'stretchy symmetric voffset width xmlns';
  return Object.fromEntries(names.split(' ').map((name) => [name, attributes]));
}
