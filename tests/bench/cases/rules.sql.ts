const MEMBERS_READ = (member: string) => `(
  people @> ARRAY[${member}]
  OR stage IN ('held', 'outcome_submitted', 'closed') AND NOT secret)`;

/** A page of consultations as one statement: it decides what a member may see, and writes the JSON. */
export const consultationsSql = `
SELECT json_build_object('data', coalesce(json_agg(page ORDER BY page."beganOn", page.id), '[]'))::text AS body
FROM (
  SELECT id, title, status, year, began_on AS "beganOn"
  FROM case_file
  WHERE county_id = $1 AND subject = 'consultation' AND (began_on, id) > ($2::date, $3)
    AND ${MEMBERS_READ('$4')}
  ORDER BY began_on, id
  LIMIT 20
) AS page`;

/** What members may read of consultations, said as row-level security: PostGraphile's own way. */
export const rulesFor = (role: string): readonly string[] => [
  `CREATE ROLE ${role}`,
  `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`,
  'ALTER TABLE case_file ENABLE ROW LEVEL SECURITY',
  `CREATE POLICY readable ON case_file FOR SELECT TO ${role} USING (
     county_id = current_setting('reader.county')
     AND ${MEMBERS_READ("current_setting('reader.member')")})`,
];

/**
 * The statements that copy a county's consultations so many times under other ids, but not those of
 * one reader, who has as many as a member has.
 */
export const copySql = (countyId: string, except: string, copies: number): readonly string[] => [
  `INSERT INTO case_file (
     county_id, subject, id, version, stage, status, kind, title, year, units, people, published,
     secret, began_on, ended_on, due_on, first_warning_at, second_warning_at, overdue_at, state,
     position)
   SELECT county_id, subject, id || '-' || n, version, stage, status, kind, title, year, units,
     people, published, secret, began_on, ended_on, due_on, first_warning_at, second_warning_at,
     overdue_at, state || jsonb_build_object('id', id || '-' || n), position
   FROM case_file, generate_series(1, ${copies}) AS n
   WHERE county_id = '${countyId}' AND subject = 'consultation'
     AND NOT people @> ARRAY['${except}']`,
  'VACUUM ANALYZE',
];
