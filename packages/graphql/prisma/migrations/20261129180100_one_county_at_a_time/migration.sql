-- A session sees and writes the rows of the counties it names in the setting xieshang.county, ids with
-- commas between them; without it, none. Superusers, and roles with BYPASSRLS, are not held by it.
DO $$
DECLARE
  place RECORD;
BEGIN
  FOR place IN
    SELECT t.relname AS "table", a.attname AS "column"
    FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
    WHERE t.relkind = 'r' AND t.relnamespace = current_schema()::regnamespace AND a.attnum > 0
      AND (a.attname = 'county_id' OR (t.relname = 'county' AND a.attname = 'id'))
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', place."table");
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', place."table");
    EXECUTE format(
      'CREATE POLICY "of_the_named_county" ON %I USING (%I = ANY (
         (SELECT string_to_array(current_setting(''xieshang.county'', true), '',''))::text[]))',
      place."table", place."column");
  END LOOP;
END $$;

-- Who owns the tables may list the counties, to bring each up to date; of their cases they see no more
-- than others do.
CREATE POLICY "listed_by_the_owner" ON "county" FOR SELECT TO CURRENT_USER USING (true);
