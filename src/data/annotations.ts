import { annotations } from 'virtual:steppe/annotations';

/** The part of Astro’s `Astro.csp` that is needed here. */
interface PagePolicy {
  insertScriptResource: (resource: string) => void;
  insertStyleResource: (resource: string) => void;
  insertDirective: (directive: Directive) => void;
}

type Directive = `${(typeof LOADED)[number]} ${string}`;

/** What an annotation tool loads besides scripts and styles. */
const LOADED = ['connect-src', 'font-src', 'frame-src', 'img-src'] as const;

/**
 * The script of the annotation tool that the owner has chosen; undefined by default. The security policy of the page
 * then allows the hosts that the owner names, and no others.
 */
export function annotationScript(policy: PagePolicy | undefined): string | undefined {
  if (!annotations) return undefined;
  for (const source of ["'self'", ...annotations.hosts]) {
    policy?.insertScriptResource(source);
    policy?.insertStyleResource(source);
  }
  for (const name of LOADED) policy?.insertDirective(`${name} ${annotations.hosts.join(' ')}`);
  return annotations.script;
}
