import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../src/base/user-error.ts';

/**
 * What an owner’s configuration file exports by default.
 *
 * @throws a UserError, with the file and the line if it is known, when the file cannot be read as JavaScript, imports
 *   what is missing, or fails while it runs
 */
export async function loadConfig(file: string): Promise<unknown> {
  try {
    const loaded: unknown = await import(pathToFileURL(file).href);
    return typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
  } catch (cause) {
    if (UserError.is(cause) || !(cause instanceof Error)) throw cause;
    const line = lineIn(cause.stack ?? '', file) ?? (cause instanceof SyntaxError ? await syntaxLine(file) : undefined);
    const place = `${basename(file)}${line === undefined ? '' : `:${line}`}`;
    throw new UserError(`${place}: found code that cannot run: ${cause.message.replace(/\.$/, '')}.`, {
      cause,
    });
  }
}

/** Node.js leaves the place of a wrong sign out of errors of `import()`, but tells it when it checks the file. */
async function syntaxLine(file: string): Promise<string | undefined> {
  const said = await new Promise<string>((done) => {
    execFile(process.execPath, ['--check', file], (_error, _stdout, stderr) => done(stderr));
  });
  return lineIn(said, file);
}

function lineIn(text: string, file: string): string | undefined {
  const name = [pathToFileURL(file).href, file].find((one) => text.includes(`${one}:`));
  return name === undefined ? undefined : /^\d+/.exec(text.slice(text.indexOf(`${name}:`) + name.length + 1))?.[0];
}
