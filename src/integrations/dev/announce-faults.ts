import type { Diagnostic } from '../../base/diagnostic.ts';
import { reportToTerminal } from '../../report/report-to-terminal.ts';

interface Logger {
  info: (text: string) => void;
  error: (text: string) => void;
}

/** Returns a function that reports the errors of the content in the terminal if they have changed. */
export function announceFaults(folder: string, logger: Logger): (faults: readonly Diagnostic[]) => void {
  let told = reportToTerminal([], { folder });
  return (faults) => {
    const text = reportToTerminal(faults, { folder });
    if (text === told) return;
    told = text;
    if (faults.length > 0) logger.error(`The content has errors:\n${text}`);
    else logger.info('The content has no errors any more.');
  };
}
