import { UserError } from '../../src/base/user-error.ts';
import { checkContent } from '../../src/loaders/check-content.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { reportToTerminal } from '../../src/report/report-to-terminal.ts';
import { linksSchema } from '../../src/schemas/links.ts';
import { citedAddresses, type CitedAddresses } from './cited-addresses.ts';
import type { Known } from './file/links-file.ts';

/**
 * Reads the outside addresses of a content folder, and their records in `links.json`. Records of other addresses are
 * dropped.
 *
 * @param folderName the folder in messages
 * @throws a UserError with all faults of the content, because addresses in unreadable files would be missed
 */
export async function readCited(folder: string, folderName: string): Promise<CitedAddresses & { known: Known }> {
  const faults = await checkContent(folder);
  if (faults.length > 0) throw new UserError(reportToTerminal(faults, { folder: folderName }));
  const { records } = await readContent(folder);
  const cited = citedAddresses(records);
  const links = records.find(({ collection }) => collection === 'links');
  const checked = links ? linksSchema.parse(links.data).addresses : [];
  const isCited = new Set(cited.addresses.map(({ address }) => address));
  const known = checked.filter(({ address }) => isCited.has(address)).map((one) => [one.address, one] as const);
  return { ...cited, known: new Map(known) };
}
