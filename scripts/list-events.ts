import { writeFileSync } from 'node:fs';
import { eventsPage } from './event-catalogue';

writeFileSync('docs/events.md', eventsPage());
