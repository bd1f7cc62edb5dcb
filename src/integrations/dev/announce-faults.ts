import { countFaults, type Fault, faultLines } from '../../base/fault.ts';

interface Logger {
  info: (text: string) => void;
  error: (text: string) => void;
}

/** Prepares a function that tells the faults of the content in the terminal, when they are others than before. */
export function announceFaults(folder: string, logger: Logger): (faults: readonly Fault[]) => void {
  let told = '';
  return (faults) => {
    const lines = faultLines(faults, folder);
    const text = lines.join('\n');
    if (text === told) return;
    told = text;
    if (faults.length > 0) logger.error(`${countFaults(faults)}:\n${text}`);
    else logger.info('The content has no faults any more.');
  };
}
