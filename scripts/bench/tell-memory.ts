/** Loaded before a program that is measured: tells at its end how much memory it took at most, in kilobytes. */
process.on('exit', () => process.stderr.write(`\nmemory ${process.resourceUsage().maxRSS}\n`));
