import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import { tellsOfNoRecords } from '../../src/integrations/tells-of-no-records.ts';

/**
 * What Astro writes its warnings and errors to during a build: plain lines on the standard error output, without
 * clock times. The default export is what Astro's `logger.entrypoint` asks for.
 */
export default function logWriter(): AstroLoggerDestination {
  return { write: (message) => process.stderr.write(lineFor(message)) };
}

/**
 * The line for a message; nothing when it only announces an error that is reported in full at the end, or says that an
 * archive has no records of a kind, as it may.
 */
export function lineFor({
  level,
  label,
  message,
  newLine,
}: Omit<AstroLoggerMessage, 'level'> & { level: string }): string {
  if (level !== 'warn' && level !== 'error') return '';
  if (announcement.test(stripVTControlCharacters(message))) return '';
  if (tellsOfNoRecords(message)) return '';
  const source = label && label !== 'SKIP_FORMAT' ? `${label}: ` : '';
  return `${level === 'warn' ? 'Warning' : 'Error'}: ${source}${message}${newLine ? '\n' : ''}`;
}

/** What only says that there was an error. */
const announcement = /^An unhandled error occurred while running the|^\S* ?Build failed in [\d.]+m?s$/;
