/** Loaded before a measured program: prints the program's peak memory in kilobytes when it ends. */
process.on('exit', () => process.stderr.write(`\nmemory ${process.resourceUsage().maxRSS}\n`));
