/**
 * The style sheet of books. Readers choose fonts, sizes and colours, so that it has none: only what tells the parts of
 * a text apart.
 */
export const BOOK_STYLES = `
h1, h2, h3, h4 { text-align: start; hyphens: none; break-after: avoid; line-height: 1.25 }
h1 { margin: 0.5em 0 0.25em }
h2, h3, h4 { margin: 1.5em 0 0.5em }
blockquote { margin: 1em 0; margin-inline-start: 1em }
figure { margin: 1.25em 0; break-inside: avoid }
figcaption, .quiet, .place, .notes, dl { font-size: 0.875em }
.quiet, .place { margin: 0.25em 0; text-align: start }
.subtitle { font-size: 1.125em; margin-top: 0 }
.standfirst { font-style: italic }
header { margin-bottom: 2em; padding-bottom: 0.5em; border-bottom: 1px solid }
img { max-width: 100%; max-height: 95vh }
sup { line-height: 0; font-size: 0.75em }
.mark a { text-decoration: none; padding: 0 0.15em }
.number { text-decoration: none; font-weight: bold; margin-inline-end: 0.25em }
.notes { margin-top: 2em; border-top: 1px solid }
aside { margin: 0.5em 0 }
aside p { margin: 0.25em 0 }
dt { font-weight: bold; margin-top: 0.75em }
dd { margin: 0 }
.address, .notes a { overflow-wrap: anywhere }
table { border-collapse: collapse; font-size: 0.875em }
th, td { border: 1px solid; padding: 0.25em 0.5em; text-align: start; vertical-align: top }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.8125em }
.align-right, .tml-right { text-align: right }
.align-left, .tml-left { text-align: left }
.align-center { text-align: center }
.cover { margin: 0; text-align: center }
.cover img { max-height: 98vh }
`.trimStart();
