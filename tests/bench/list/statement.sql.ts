/** A page of proposals as one statement: it decides what a member may see, and writes the JSON itself. */
export const proposalsSql = `
SELECT json_build_object('data', coalesce(json_agg(page ORDER BY page.number, page.id), '[]'))::text AS body
FROM (
  SELECT proposal.id, proposal.number, proposal.title, proposal.status,
    (SELECT json_agg(json_build_object('first', proposer.first, 'name', coalesce(
          (SELECT name FROM member
            WHERE member.county_id = proposer.county_id AND member.id = proposer.member_id),
          (SELECT name FROM body
            WHERE body.county_id = proposer.county_id AND body.id = proposer.body_id)
        )) ORDER BY proposer.place)
      FROM proposer
      WHERE proposer.county_id = proposal.county_id AND proposer.proposal_id = proposal.id
    ) AS proposers,
    (SELECT json_agg(json_build_object('stage', assignment.stage, 'replyBy', assignment.reply_by,
          'unit', (SELECT name FROM unit
            WHERE unit.county_id = assignment.county_id AND unit.id = assignment.unit_id)
        ) ORDER BY assignment.id)
      FROM assignment
      WHERE assignment.county_id = proposal.county_id AND assignment.proposal_id = proposal.id
        AND assignment.stage <> 'returned'
    ) AS assignments,
    (SELECT json_agg(json_build_object('stage', reply.stage, 'submittedOn', reply.submitted_on,
         'resultClass', reply.result_class) ORDER BY reply.id)
      FROM reply
      WHERE reply.county_id = proposal.county_id AND reply.proposal_id = proposal.id
        AND reply.stage = 'approved'
    ) AS replies
  FROM proposal
  WHERE proposal.county_id = $1
    AND (proposal.number, proposal.id) > ($2, $3)
    AND (proposal.stage IN ('filed', 'merged', 'closed') AND NOT proposal.secret OR proposal.id IN (
      SELECT own.proposal_id FROM proposer AS own
      WHERE own.county_id = $1 AND own.id = $4 AND own.stage <> 'declined'))
  ORDER BY proposal.number, proposal.id
  LIMIT 20
) AS page`;
