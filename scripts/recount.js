import { checkFolder, checkNode, install } from './set-up.js';

checkNode();
checkFolder();
install();

const { tsImport } = await import('tsx/esm/api');
const { main } = await tsImport('./recount/main.ts', import.meta.url);
process.exitCode = main(process.argv.slice(2));
