import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/**
 * What Astro writes its warnings and errors to during a build: plain lines on the standard error output, without
 * clock times. The default export is what Astro's `logger.entrypoint` asks for.
 */
export default function logWriter(): AstroLoggerDestination {
  return { write: (message) => process.stderr.write(lineFor(message)) };
}

/**
 * The line that tells a message, or nothing when it only announces an error that is told in full at the end, or says that an
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
  if (/^The collection "\w+" does not exist or is empty/.test(message)) return '';
  const source = label && label !== 'SKIP_FORMAT' ? `${label}: ` : '';
  return `${level === 'warn' ? 'Warning' : 'Error'}: ${source}${message}${newLine ? '\n' : ''}`;
}

/** What only says that there was an error. */
const announcement = /^An unhandled error occurred while running the|^\S* ?Build failed in [\d.]+m?s$/;
