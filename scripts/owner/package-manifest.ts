import { createRequire } from 'node:module';

/** The keys of the package's own `package.json` that the programs use. */
export interface PackageManifest {
  version: string;
  /** Version ranges by package name. */
  dependencies: ReadonlyMap<string, string>;
}

/** The `package.json` of the package to which this program belongs. */
export function packageManifest(): PackageManifest {
  const manifest: unknown = createRequire(import.meta.url)('steppe/package.json');
  return {
    version: String(valueOf(manifest, 'version')),
    dependencies: new Map(entriesOf(valueOf(manifest, 'dependencies'))),
  };
}

function valueOf(value: unknown, key: string): unknown {
  return value instanceof Object ? Reflect.get(value, key) : undefined;
}

function entriesOf(value: unknown): [string, string][] {
  return value instanceof Object ? Object.entries(value).map(([key, one]) => [key, String(one)]) : [];
}
