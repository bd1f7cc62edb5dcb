import { z } from 'astro/zod';

/** A day of the calendar. @example "2024-05-03" */
export const day = z.iso.date('expected a day that exists, as 2024-05-03');
