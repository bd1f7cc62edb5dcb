import type { AstroLoggerDestination } from 'astro';
import nodeLogger from 'astro/logger/node';
import { tellsOfNoRecords } from '../tells-of-no-records.ts';

/**
 * Writes the log of `dev` as Astro does, without warnings that an archive has no records of a kind. The default export
 * has the form that Astro's `logger.entrypoint` expects.
 */
export default function logWriter(): AstroLoggerDestination {
  const { write, ...rest } = nodeLogger();
  return {
    ...rest,
    write: (message) => {
      if (!tellsOfNoRecords(message.message)) write(message);
    },
  };
}
