import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import { isEmptyCollectionWarning } from '../../src/integrations/empty-collection-warning.ts';

/**
 * Astro's logger for a build: writes warnings and errors as plain lines, without times, to standard error. The default
 * export has the form that Astro's `logger.entrypoint` expects.
 */
export default function logWriter(): AstroLoggerDestination {
  return { write: (message) => process.stderr.write(lineFor(message)) };
}

/**
 * The line for a message; undefined for messages that only announce an error that is reported in full at the end, or
 * that an archive has no records of a kind, which is allowed.
 */
export function lineFor({
  level,
  label,
  message,
  newLine,
}: Omit<AstroLoggerMessage, 'level'> & { level: string }): string {
  if (level !== 'warn' && level !== 'error') return '';
  if (announcement.test(stripVTControlCharacters(message))) return '';
  if (isEmptyCollectionWarning(message)) return '';
  const source = label && label !== 'SKIP_FORMAT' ? `${label}: ` : '';
  return `${level === 'warn' ? 'Warning' : 'Error'}: ${source}${message}${newLine ? '\n' : ''}`;
}

/** Messages that only say that there was an error. */
const announcement = /^An unhandled error occurred while running the|^\S* ?Build failed in [\d.]+m?s$/;
