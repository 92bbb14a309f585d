import type { DecidingBody, LeaderOffice, ProposalTier } from '@xieshang/core';
import { committee, leadership, officerOf, partyOffice } from '../actors.ts';
import { actsFor, type Case } from './case.ts';
import { type SideEvent, type SideStep, sideStep } from './side-step.ts';

const nominating = (tier: ProposalTier): SideStep =>
  sideStep('filed', 2, committee, {
    type: 'NominateKeyProposal',
    tier,
    criteria: ['urgent', 'general_concern', 'important', 'feasible', 'solvable_within_year'],
    reason: '事关群众普遍关心的民生事项,建议具体可行,可望年内见效。',
  });

const opinion = sideStep('filed', 3, committee, {
  type: 'RecordKeyOpinion',
  from: '民盟县总支部委员会',
  supports: true,
  text: '赞成列为重点,建议督办时邀请基层群众代表参加。',
});

const recorder = (body: DecidingBody) => {
  if (body === 'proposal_committee') return committee;
  return body === 'party_committee' ? partyOffice : leadership;
};

const endorsing = (days: number, body: DecidingBody): SideStep =>
  sideStep('filed', days, recorder(body), (_, on) => ({ type: 'EndorseKeyProposal', body, on }));

const determining = (days: number, body: DecidingBody): SideStep =>
  sideStep('filed', days, recorder(body), (_, on) => ({ type: 'DetermineKeyProposal', body, on }));

const naming = (
  days: number,
  task: 'supervises' | 'handles',
  office: LeaderOffice,
  who: keyof Case['patrons'],
): SideStep => {
  const isOfCppcc = office === 'chairperson' || office === 'vice_chairperson';
  return sideStep('filed', days, isOfCppcc ? leadership : partyOffice, ({ patrons }) => ({
    type: 'NameSupervisingLeader',
    name: patrons[who],
    office,
    task,
  }));
};

const award = (days: number): SideStep =>
  sideStep('closed', days, committee, {
    type: 'NominateForAward',
    award: 'outstanding',
    reason: '选题准、调研深,建议被采纳并见到实效。',
  });
const nomination = 'W1';
const shortlist = sideStep('closed', 8, committee, { type: 'ShortlistForAward', nomination });
const grant = sideStep('closed', 14, leadership, { type: 'GrantAward', nomination });

/** What sets a proposal apart: key proposals, their supervision, appraisal and awards. */
export const sideEvents = {
  'number-one': [
    nominating('number_one'),
    opinion,
    endorsing(5, 'chairpersons'),
    endorsing(7, 'standing_committee'),
    determining(9, 'party_committee'),
    naming(10, 'supervises', 'chairperson', 'chair'),
    naming(10, 'handles', 'county_head', 'head'),
  ],
  'key-supervised': [
    nominating('key_supervised'),
    opinion,
    determining(8, 'chairpersons'),
    naming(9, 'supervises', 'vice_chairperson', 'viceChair'),
    naming(9, 'handles', 'vice_county_head', 'viceHead'),
  ],
  'key-handled': [
    nominating('key_handled'),
    determining(8, 'chairpersons'),
    naming(9, 'supervises', 'vice_chairperson', 'viceChair'),
    naming(9, 'handles', 'vice_county_head', 'viceHead'),
  ],
  'key-declined': [
    nominating('key_handled'),
    sideStep('filed', 7, leadership, (_, on) => ({
      type: 'DeclineKeyProposal',
      body: 'chairpersons',
      on,
      reason: '与已列入的年度专项整治重复,由专项整治一并推进。',
    })),
  ],
  tracked: [nominating('tracked'), determining(6, 'proposal_committee')],
  supervised: [
    sideStep(
      'contacted',
      2,
      committee,
      (_, on) => ({
        type: 'PlanSupervision',
        method: 'on_site',
        on,
        plan: '现场查看三处点位,听取承办单位汇报,与提案者座谈。',
      }),
      'replied',
    ),
    sideStep(
      'contacted',
      3,
      leadership,
      { type: 'ApproveSupervisionPlan', supervision: 'S1' },
      'replied',
    ),
    sideStep(
      'contacted',
      8,
      committee,
      ({ unit }, on) => ({
        type: 'RecordSupervision',
        supervision: 'S1',
        on,
        participants: ['提案者', unit.name, '提案委员会'],
        finding: '承办单位已列出任务清单,两处点位完成;要求补充办理计划,按月报送进度。',
        writtenReport: '督办情况已书面报送领衔督办领导。',
        faults: [{ unit: unit.id, fault: 'no_plan' }],
      }),
      'replied',
    ),
  ],
  'asked-for': [
    sideStep('contacted', 4, leadership, {
      type: 'AskForSupervision',
      reason: '群众来信反映集中,主席会议要求列入督办范围。',
    }),
  ],
  appraised: [
    sideStep(
      'approved',
      1,
      ({ unit }) => officerOf(unit),
      {
        type: 'AppraiseProposal',
        scores: [
          { criterion: 'topic', points: 24 },
          { criterion: 'analysis', points: 22 },
          { criterion: 'suggestions', points: 27 },
          { criterion: 'form', points: 19 },
        ],
      },
      'closed',
    ),
    sideStep(
      'approved',
      1,
      actsFor,
      {
        type: 'AppraiseHandling',
        scores: [
          { criterion: 'attitude', points: 28 },
          { criterion: 'communication', points: 26 },
          { criterion: 'result', points: 31 },
        ],
      },
      'closed',
    ),
  ],
  nominated: [award(3)],
  shortlisted: [award(3), shortlist],
  awarded: [award(3), shortlist, grant],
  'award-published': [
    award(3),
    shortlist,
    grant,
    sideStep('closed', 18, committee, { type: 'PublishAward', nomination }),
  ],
} as const satisfies Readonly<Record<string, SideEvent>>;
