// Numbers and serials of a copy lie in a block of their own: the demo county has fewer than this.
const BLOCK = 1000;

const CASES = `
INSERT INTO proposal (
  county_id, id, version, stage, status, source, category, title, published, secret, term, session,
  period, serial, number, drafted_on, submitted_at, filed_on, closed_on, tier, due_on, first_warning_at,
  second_warning_at, overdue_at, state, content, position)
SELECT county_id, id || '-' || n, version, stage, status, source, category, title, published, secret,
  term, session, period, serial + n * ${BLOCK}, number + n * ${BLOCK}, drafted_on, submitted_at,
  filed_on, closed_on, tier, due_on, first_warning_at, second_warning_at, overdue_at,
  state
    || jsonb_build_object('id', id || '-' || n)
    || CASE WHEN serial IS NULL THEN '{}' ELSE jsonb_build_object('receipt',
         state->'receipt' || jsonb_build_object('serial', serial + n * ${BLOCK})) END
    || CASE WHEN number IS NULL THEN '{}' ELSE jsonb_build_object('filing',
         state->'filing' || jsonb_build_object('number', number + n * ${BLOCK})) END,
  content, position`;

const PROPOSERS = `
INSERT INTO proposer (county_id, proposal_id, id, place, first, stage, member_id, body_id)
SELECT county_id, proposal_id || '-' || n, id, place, first, stage, member_id, body_id`;

const UNITS = `
INSERT INTO proposal_unit (county_id, unit_id, proposal_id)
SELECT county_id, unit_id, proposal_id || '-' || n`;

const ASSIGNMENTS = `
INSERT INTO assignment (county_id, proposal_id, id, unit_id, role, stage, assigned_on, reply_by)
SELECT county_id, proposal_id || '-' || n, id, unit_id, role, stage, assigned_on, reply_by`;

const REPLIES = `
INSERT INTO reply (
  county_id, proposal_id, id, assignment_id, stage, result_class, submitted_on, late)
SELECT county_id, proposal_id || '-' || n, id, assignment_id, stage, result_class, submitted_on, late`;

const ENTRIES = `
INSERT INTO counted_entry (
  county_id, subject, case_id, part, from_day, until_day, span, place, together, mark_set, happened_at,
  happened_by)
SELECT county_id, subject, case_id || '-' || n, part, from_day, until_day, span,
  left(place, 10) || lpad((right(place, 8)::int + n * ${BLOCK})::text, 8, '0'),
  together || '-' || n, mark_set, happened_at, happened_by`;

/** The statements that copy a county's proposals so many times, but not those of one proposer. */
export const copySql = (countyId: string, except: string, copies: number): readonly string[] => {
  const from = (table: string, key: string): string => `
    FROM ${table} AS original, generate_series(1, ${copies}) AS n
    WHERE county_id = '${countyId}' AND NOT EXISTS (
      SELECT FROM proposer AS own
      WHERE own.county_id = original.county_id AND own.proposal_id = original.${key}
        AND own.id = '${except}')
    ORDER BY n, ${key}`;
  // Foreign keys are checked by plans that have to know how many cases there are by now.
  return [
    'ANALYZE',
    `${CASES}${from('proposal', 'id')}`,
    'ANALYZE',
    `${PROPOSERS}${from('proposer', 'proposal_id')}`,
    `${UNITS}${from('proposal_unit', 'proposal_id')}`,
    `${ASSIGNMENTS}${from('assignment', 'proposal_id')}`,
    'ANALYZE',
    `${REPLIES}${from('reply', 'proposal_id')}`,
    `${ENTRIES}${from("(SELECT * FROM counted_entry WHERE subject = 'proposal')", 'case_id')}`,
    'VACUUM ANALYZE',
  ];
};
