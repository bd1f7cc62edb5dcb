import { diagnosticsOf } from '../../base/diagnostic.ts';
import { defaultBudgets, type Budgets } from './budgets.ts';
import { type CollectedPages, collectSite } from './collect/collect-site.ts';
import { type OutputDiagnostic, outputCodes } from './output-codes.ts';
import { canonical } from './rules/canonical.ts';
import { fragments } from './rules/fragments.ts';
import { ids } from './rules/ids.ts';
import { inlineAttributes } from './rules/inline-attributes.ts';
import { inlineCode } from './rules/inline-code.ts';
import { knownMarkup } from './rules/known-markup.ts';
import { links } from './rules/links.ts';
import { notes } from './rules/notes.ts';
import { outsideResources } from './rules/outside-resources.ts';
import { pageBasics } from './rules/page-basics.ts';
import { weight } from './rules/weight.ts';

export interface CheckOptions {
  /** The built folder. */
  dir: string;
  /** The path under which the site is published; default `/`. */
  base?: string | undefined;
  /** The site's published address: where given, absolute addresses of the site are checked too. */
  siteUrl?: string | undefined;
  /** The weight limits of articles; `false` means no limits. */
  budgets?: Budgets | false | undefined;
  /** Pages that were read before; a page that has changed since is read again. */
  collected?: CollectedPages | undefined;
}

/** Finds all faults of a built site. */
export async function checkOutput({
  dir,
  base,
  siteUrl,
  budgets = defaultBudgets,
  collected,
}: CheckOptions): Promise<OutputDiagnostic[]> {
  const site = await collectSite({ dir, base, siteUrl, collected });
  const findings = [...rules.flatMap((rule) => rule(site)), ...(budgets ? weight(site, budgets) : [])];
  return diagnosticsOf(findings, outputCodes);
}

const rules = [
  links,
  fragments,
  ids,
  pageBasics,
  canonical,
  outsideResources,
  inlineCode,
  inlineAttributes,
  knownMarkup,
  notes,
];
