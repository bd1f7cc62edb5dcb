import { adviseOnContent } from '../../src/loaders/advise-on-content.ts';
import { adviseOnFonts } from '../../src/loaders/look/advise-on-fonts.ts';
import { adviseOnMedia } from '../../src/loaders/advise-on-media.ts';
import { adviseOnRecords } from '../../src/loaders/advise-on-records.ts';
import { adviseOnTexts } from '../../src/loaders/advise-on-texts.ts';
import { checkContent } from '../../src/loaders/check-content.ts';
import { contentFolder } from '../../src/loaders/content-folder.ts';
import { report } from '../../src/report/report.ts';
import { showsColours } from '../../src/report/report-to-terminal.ts';
import { readArguments } from './read-arguments.ts';

interface Environment {
  /** The content folder, and its name in reports. */
  folder: { path: string; name: string };
  /** Receives the report. */
  output: { write: (text: string) => unknown; isTTY?: boolean };
  env: NodeJS.ProcessEnv;
}

/**
 * Checks only the content: lists errors, and advice for editors.
 *
 * @returns the exit code: 1 if there are errors, 0 otherwise; advice never fails
 * @throws a UserError if the command line is wrong
 */
export async function runCheck(
  args: readonly string[],
  { folder, output, env }: Environment = { folder: contentFolder, output: process.stdout, env: process.env },
): Promise<number> {
  const { format, advice } = readArguments(args, env);
  const errors = await checkContent(folder.path);
  const diagnostics = [...errors, ...(advice ? await allAdvice(folder.path) : [])];
  const colours = showsColours(output, env);
  output.write(`${report(diagnostics, { format, folder: folder.name, colours })}\n`);
  return errors.length > 0 ? 1 : 0;
}

async function allAdvice(folder: string) {
  return [
    ...(await adviseOnTexts(folder)),
    ...(await adviseOnRecords(folder)),
    ...(await adviseOnMedia(folder)),
    ...(await adviseOnFonts(folder)),
    ...(await adviseOnContent(folder)),
  ];
}
