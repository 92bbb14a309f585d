/**
 * Lists the checksums of migrations that are not listed yet, as they are released:
 *
 *   node prisma/release.ts
 *
 * A migration that is listed is never edited again; what it forgot comes in another one.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMigrations, releasedMigrations } from '../src/store/migrations.ts';

const released = await releasedMigrations();
const added = (await readMigrations()).filter(({ name }) => !(name in released));
for (const { name, checksum } of added) released[name] = [checksum];
const path = join(import.meta.dirname, 'migrations/released.json');
await writeFile(path, `${JSON.stringify(released, null, 2)}\n`);
console.log(added.map(({ name }) => `listed ${name}`).join('\n') || 'nothing to list');
