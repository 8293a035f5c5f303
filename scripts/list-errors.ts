import { writeFileSync } from 'node:fs';
import { errorsPage } from './error-catalogue';

writeFileSync('docs/errors.md', errorsPage());
