import { build, checkFolder, checkNode, install, run } from './set-up.js';

checkNode();
checkFolder();
install();
build();

const isWithin = run('npx', ['tsx', 'scripts/bench/hub-main.ts', ...process.argv.slice(2)]);
process.exit(isWithin ? 0 : 1);
