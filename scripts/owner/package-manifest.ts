import { createRequire } from 'node:module';

/** What the programs use of the package's own `package.json`. */
export interface PackageManifest {
  version: string;
  /** Ranges of versions by the names of packages. */
  dependencies: ReadonlyMap<string, string>;
}

/** The `package.json` of the package that this program is part of. */
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
