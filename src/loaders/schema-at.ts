import { z } from 'astro/zod';

/** The schema at a path within a schema, with `optional` and `default` removed. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return schemaAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return undefined;
  const inner: unknown = Reflect.get(schema.shape, step);
  return inner instanceof z.ZodType ? schemaAt(inner, rest) : undefined;
}
