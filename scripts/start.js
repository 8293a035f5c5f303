import { build, checkFolder, checkNode, install } from './set-up.js';
import { serveOrStop, wantedPort } from './serve.js';

checkNode();
checkFolder();
install();
build();

const port = wantedPort();
await serveOrStop({ port });
console.log(`Kiểm Phiếu: http://localhost:${port}`);
