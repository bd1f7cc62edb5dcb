import { z } from 'astro/zod';
import Color from 'colorjs.io';

/** A colour of CSS that is not see-through. */
export const colour = z
  .string()
  .refine(isOpaqueColour, 'expected a colour of CSS that is not see-through, such as "#8c3210" or "rgb(140 50 16)"');

function isOpaqueColour(value: string): boolean {
  const parsed = Color.try(value);
  return parsed !== null && parsed.alpha === 1;
}
