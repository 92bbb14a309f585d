import type { Database } from './database.ts';

/** What a gateway may not do to some tables; to all others it may do everything a writer does. */
const rights: Readonly<Record<string, string>> = {
  _prisma_migrations: 'SELECT',
  event: 'SELECT, INSERT',
  command: 'SELECT, INSERT',
  county: 'SELECT, INSERT, UPDATE',
  series: 'SELECT, INSERT, UPDATE',
};

const OTHERS = 'SELECT, INSERT, UPDATE, DELETE';

interface Role {
  readonly bypasses: boolean;
  readonly owns: boolean;
}

const roleNamed = async ({ prisma }: Database, name: string): Promise<Role | undefined> => {
  const [role] = await prisma.$queryRaw<Role[]>`
    SELECT rolsuper OR rolbypassrls AS bypasses,
           EXISTS (SELECT 1 FROM pg_tables WHERE tableowner = rolname
                   AND schemaname = current_schema()) AS owns
    FROM pg_roles WHERE rolname = ${name}`;
  return role;
};

const fits = (name: string, role: Role | undefined): void => {
  if (!role)
    throw new Error(
      `There is no role ${name}. Make it first: CREATE ROLE "${name}" LOGIN PASSWORD '…'`,
    );
  if (role.bypasses || role.owns)
    throw new Error(
      `The role ${name} is a superuser, has BYPASSRLS or owns tables: policies do not hold it. Name another.`,
    );
};

/**
 * Gives a role of the server what a gateway needs, and takes away what it does not: it owns nothing and
 * cannot change the log. Throws where there is no such role, or policies would not hold it.
 */
export const grantTo = async (database: Database, name: string): Promise<void> => {
  fits(name, await roleNamed(database, name));
  const role = `"${name.replaceAll('"', '""')}"`;
  const tables = await database.prisma.$queryRaw<{ readonly name: string }[]>`
    SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema()`;
  const grants = tables.map(
    (table) => `GRANT ${rights[table.name] ?? OTHERS} ON "${table.name}" TO ${role}`,
  );
  await database.exec(
    [
      `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`,
      `GRANT USAGE ON SCHEMA public TO ${role}`,
      ...grants,
    ].join(';\n'),
  );
};
