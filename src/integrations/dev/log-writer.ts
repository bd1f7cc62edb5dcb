import type { AstroLoggerDestination } from 'astro';
import nodeLogger from 'astro/logger/node';
import { isEmptyCollectionWarning } from '../empty-collection-warning.ts';

/**
 * Writes the log of `dev` as Astro does, without warnings that an archive has no records of a kind. The default export
 * has the form that Astro's `logger.entrypoint` expects.
 */
export default function logWriter(): AstroLoggerDestination {
  const { write, ...rest } = nodeLogger();
  return {
    ...rest,
    write: (message) => {
      if (!isEmptyCollectionWarning(message.message)) write(message);
    },
  };
}
