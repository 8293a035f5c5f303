import { serve } from '../serve.js';
import { withLongDevices } from './long-device';
import { padFigures } from './pad';
const server = await serve({ port: 4655 });
const figures = await withLongDevices('http://localhost:4655', [100, 2000], padFigures);
console.log(figures.map((f) => `${f.name} ${f.value.toFixed(1)} ${f.reference.toFixed(1)} ${f.ratio.toFixed(2)}`).join('\n'));
server.close();
process.exit(0);
