/**
 * Lets a program finish its work when nobody reads its output any more, as in `steppe import … | head`. Without this,
 * Node.js ends it at the next line that it prints, in the middle of what it writes.
 */
export function finishWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
