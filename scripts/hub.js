import { build, checkFolder, checkNode, install } from './set-up.js';

checkNode();
checkFolder();
install();
build();

const { runHub } = await import('./hub/run.js');
await runHub(process.argv.slice(2));
