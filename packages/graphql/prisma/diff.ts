/**
 * Prints the SQL that leads from the migrations to the schema, or writes it as a new migration:
 *
 *   node prisma/diff.ts            the SQL that is missing; nothing when both agree
 *   node prisma/diff.ts NAME       writes migrations/<time>_NAME/migration.sql
 *
 * Prisma's own command downloads an engine, which neither a county's intranet nor a build machine
 * without a network has. The same engine is published as WebAssembly and runs over PGlite.
 */
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { readMigrations } from '../src/store/migrations.ts';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

const loadEngine = async () => {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = readFileSync(
    require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm'),
  );
  const module = new WebAssembly.Module(wasm);
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === 'function') start();
  return bindings.SchemaEngine;
};

const migratedDatabase = async () => {
  const database = new PGlite();
  for (const { sql } of await readMigrations()) await database.exec(sql);
  return database;
};

const missingSql = async (): Promise<string> => {
  const path = join(here, 'schema.prisma');
  const content = await readFile(path, 'utf8');
  const current = await migratedDatabase();
  const factory = new PrismaPGlite(current);
  const aware = Object.assign(factory, {
    connectToShadowDb: () => new PrismaPGlite(new PGlite()).connect(),
  });
  const Engine = await loadEngine();
  const files = [{ path, content }];
  const engine = await Engine.new(
    { datamodels: [[path, content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(aware as never),
  );
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: here },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
  });
  await current.close();
  return stdout ?? '';
};

const [name] = process.argv.slice(2);
const sql = await missingSql();
if (name) {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(here, 'migrations', `${time}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), sql);
  console.log(`wrote ${folder}`);
} else console.log(sql);
