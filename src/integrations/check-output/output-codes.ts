import type { Catalogue, Diagnostic, Finding } from '../../base/diagnostic.ts';

export type OutputCode = keyof typeof codes;

/** A finding of a rule in a built site; paths of files are relative to its folder. */
export type OutputFinding = Finding<OutputCode>;

export type OutputDiagnostic = Diagnostic<OutputCode>;

const codes = {
  'link-broken': { severity: 'error', title: 'Broken link' },
  'link-redirects': { severity: 'error', title: 'Link without its closing slash' },
  'link-outside-base': { severity: 'error', title: 'Link outside the base path' },
  'fragment-missing': { severity: 'error', title: 'Link to a missing place on a page' },
  'id-repeated': { severity: 'error', title: 'Id used twice on a page' },
  'title-missing': { severity: 'error', title: 'Page without a title' },
  'lang-missing': { severity: 'error', title: 'Page without a language' },
  'description-missing': { severity: 'error', title: 'Page without a description' },
  'heading-count': { severity: 'error', title: 'Page without exactly one main heading' },
  'canonical-missing': { severity: 'error', title: 'Page without a canonical address' },
  'canonical-wrong': { severity: 'error', title: 'Wrong canonical address' },
  'resource-outside': { severity: 'error', title: 'File from another host' },
  'script-without-hash': { severity: 'error', title: 'Script that the policy does not allow' },
  'style-without-hash': { severity: 'error', title: 'Styles that the policy does not allow' },
  'style-attribute': { severity: 'error', title: 'Style attribute' },
  'event-handler': { severity: 'error', title: 'Script in an attribute' },
  'markup-unknown': { severity: 'error', title: 'Markup that the site does not make' },
  'mark-link-broken': { severity: 'error', title: 'Note mark that leads to no note' },
  'note-link-missing': { severity: 'error', title: 'Note that no mark leads to' },
  'note-without-back-link': { severity: 'error', title: 'Note without a back link' },
  'back-link-astray': { severity: 'error', title: 'Back link to the wrong place' },
  'page-too-heavy': { severity: 'error', title: 'Page over its size budget' },
  'scripts-too-heavy': { severity: 'error', title: 'Scripts over their size budget' },
  'note-script-too-heavy': { severity: 'error', title: 'Note script over its size budget' },
} as const satisfies Catalogue<string>;

/** The codes of findings in built sites. */
export const outputCodes: Catalogue<OutputCode> = codes;
