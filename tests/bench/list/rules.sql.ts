/**
 * What members may read, said as row-level security: PostGraphile's own way to say it. Only lists of
 * proposals are ruled; that replies in draft stay hidden is left out, which is less to do.
 */
export const rulesFor = (role: string): readonly string[] => [
  `CREATE ROLE ${role}`,
  `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`,
  'ALTER TABLE proposal ENABLE ROW LEVEL SECURITY',
  `CREATE POLICY readable ON proposal FOR SELECT TO ${role} USING (
     county_id = current_setting('reader.county') AND (
       stage IN ('filed', 'merged', 'closed') AND NOT secret OR id IN (
         SELECT own.proposal_id FROM proposer AS own
         WHERE own.county_id = current_setting('reader.county')
           AND own.id = current_setting('reader.member') AND own.stage <> 'declined')))`,
];

/** Takes the role back, which belongs to the server and not to the database. */
export const withoutRules = (role: string): readonly string[] => [
  `DROP OWNED BY ${role}`,
  `DROP ROLE ${role}`,
];
