import { join } from 'node:path';

/** Where editors find the schemas of YAML files, in an archive’s folder. */
export const SCHEMAS_FOLDER = join('.steppe', 'schemas');
