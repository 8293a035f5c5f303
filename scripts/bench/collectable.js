/** Loaded into a hub before it starts: rubbish is collected when it is told to, and memory then read. */
process.on('SIGUSR2', () => globalThis.gc?.());
