import { type Actor, BodyId, ExpertId, type Words } from '@xieshang/core';
import type { DemoActor } from '../../story.ts';
import {
  actorFor,
  committee,
  committeeOfficer,
  cppccOffice,
  governmentOffice,
  leadership,
  office,
  officerOf,
  partyOffice,
  registrar,
} from './actors.ts';
import { INVITED, PROPOSER } from './people.ts';
import { platformOf } from './platforms.ts';
import { unitNamed } from './units.ts';

const demo = (key: string, actor: Actor, zh: string, en: string): DemoActor => {
  const label: Words = { zh, en };
  return { key, actor, label };
};

/** Whom to try the county as: each finds something to do on any day. */
export const demoActors: readonly DemoActor[] = [
  demo(
    'member',
    actorFor({ kind: 'member', id: PROPOSER }),
    '委员(第一提案人:有草稿、待评价和已评价的提案)',
    'member, first proposer of a draft, of a reply to rate and of a rated case',
  ),
  demo(
    'invited-member',
    actorFor({ kind: 'member', id: INVITED }),
    '委员(收到联名邀请,另有一件联名提案待评价)',
    'member who is invited to join, and has a reply to rate',
  ),
  demo(
    'collective',
    actorFor({ kind: 'body', id: BodyId.parse('fulian') }),
    '县妇女联合会经办人(有待署名草稿和待评价提案)',
    "officer of the women's federation, with a draft to sign and a reply to rate",
  ),
  demo('committee', committee, '提案委员会(审查、办结)', 'proposal committee: review, closing'),
  demo(
    'office',
    office,
    '督查室(交办、退办裁定、答复审核)',
    'supervising office: assignment, rulings, approval of replies',
  ),
  demo(
    'unit',
    officerOf(unitNamed('jiaotong-ju')),
    '县交通运输局经办人(有待签收、临期和逾期件)',
    'officer of the transport bureau, with cases to accept, due soon and overdue',
  ),
  demo(
    'party-office',
    partyOffice,
    '县委办公室(重点提案审定、确定领办领导)',
    'Party committee office: decides on key proposals, names leaders',
  ),
  demo(
    'leadership',
    leadership,
    '主席会议(重点提案审定、督办方案、评优)',
    'CPPCC leadership: decides on key proposals, plans of supervision and awards',
  ),
  demo(
    'government-office',
    governmentOffice,
    '县政府办公室(协商计划、批示)',
    'government office: the yearly plan, instructions',
  ),
  demo(
    'cppcc-office',
    cppccOffice,
    '政协办公室(年度计划、成果报送、跟踪问效)',
    'office of the CPPCC: the yearly plan, outcomes, follow-up',
  ),
  demo(
    'special-committee',
    committeeOfficer(BodyId.parse('wei-jingji')),
    '经济和农业委员会(对口协商、调研)',
    'special committee for the economy and agriculture: research, counterpart consultation',
  ),
  demo(
    'platform',
    { role: 'platform', id: `convener-${platformOf(0)}`, platform: platformOf(0) },
    '沙城镇“好商量”协商议事室(基层协商)',
    'council room of Shacheng town: grass-roots consultation',
  ),
  demo(
    'expert',
    { role: 'expert', id: 'x-putao', expert: ExpertId.parse('x-putao') },
    '智库专家(葡萄栽培与酿造)',
    'expert of the think tank: viticulture',
  ),
  demo('registrar', registrar, '政协办公室(名册)', 'registrar'),
  demo('public', { role: 'public', id: 'anyone' }, '公众(公开提案)', 'the public'),
];
