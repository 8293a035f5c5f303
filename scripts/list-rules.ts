import { writeFileSync } from 'node:fs';
import { rulesPage } from './rule-catalogue';

writeFileSync('docs/rules.md', rulesPage());
