/**
 * Compares the project's lock file with npm's own record, in node_modules, of what it installed.
 * Returns the first difference in words, or undefined when everything locked is installed.
 * Packages for other platforms may be missing.
 */
export function findDifference(wanted, installed, { platform, arch }) {
  for (const [path, locked] of Object.entries(wanted.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    if (!found && mayBeMissing(locked, platform, arch)) continue;
    if (!found) return `${path} ${locked.version} is not installed`;
    if (found.version !== locked.version) return `${path} is ${found.version}, not ${locked.version}`;
    if (found.integrity !== locked.integrity) return `${path} ${locked.version} is another package than the one locked`;
  }
  return undefined;
}

/**
 * npm skips optional packages for other systems, processors or C libraries, and everything that only they need. So a
 * missing one is a difference only if it is meant for this machine.
 */
function mayBeMissing(locked, platform, arch) {
  if (!locked.optional) return false;
  const meantForHere = locked.os && allows(locked.os, platform) && allows(locked.cpu, arch) && !locked.libc;
  return !meantForHere;
}

/** npm's `os` and `cpu` lists: allowed names, or excluded ones with `!`. */
function allows(list, name) {
  if (!list || list.includes(name)) return true;
  return !list.includes(`!${name}`) && list.every((entry) => entry.startsWith('!'));
}
