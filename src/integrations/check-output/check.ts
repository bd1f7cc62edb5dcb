import { diagnosticsOf } from '../../base/diagnostic.ts';
import { defaultBudgets, type Budgets } from './budgets.ts';
import { collectSite } from './collect/collect-site.ts';
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
  /** The path that the site is published under; `/` when not given. */
  base?: string | undefined;
  /** The published site's address: with it, addresses in full that lead to the site are checked too. */
  siteUrl?: string | undefined;
  /** What articles may weigh; `false` when they may weigh anything. */
  budgets?: Budgets | false | undefined;
}

/** Finds everything that is wrong with a built site. */
export async function checkOutput({
  dir,
  base,
  siteUrl,
  budgets = defaultBudgets,
}: CheckOptions): Promise<OutputDiagnostic[]> {
  const site = await collectSite({ dir, base, siteUrl });
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
