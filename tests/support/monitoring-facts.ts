import {
  type CountyEvent,
  day,
  type Events,
  huailaiDemoProfile,
  type MonitoringProfile,
  MonitoringReportId,
} from '@xieshang/core';
import { member, platform, point, unit } from './county.ts';
import { givenOf } from './scenario.ts';

type EventOf<Type extends Events['monitoring_report']['type']> = Extract<
  Events['monitoring_report'],
  { readonly type: Type }
>;

const due = (by: string) => ({ by: day(by), version: 1 });

const set = { kind: 'industrial_park', place: '沙城镇', from: day('2026-01-05') } as const;

/** The park, which two members serve; a market that opens on 2 April, and a mill withdrawn on it. */
export const pointsSetUp: readonly CountyEvent[] = [
  {
    type: 'MonitoringPointsRegistered',
    points: [
      { ...set, id: point('park'), name: '园区监测点', members: [member(1), member(2)] },
      { ...set, id: point('mill'), name: '酒厂监测点', members: [member(1)] },
      {
        ...set,
        id: point('market'),
        name: '商圈监测点',
        members: [member(1)],
        from: day('2026-04-02'),
      },
    ],
  },
  { type: 'MonitoringPointWithdrawn', point: point('mill'), on: day('2026-04-02') },
];

/** The county decides one thing about its monitoring points another way. */
export const chosen = <
  Name extends 'maxRounds' | 'mainLeaderApproves' | 'statisticsOpen' | 'reporterShownToUnit',
>(
  name: Name,
  value: (typeof MonitoringProfile)['_output'][Name]['value'],
): CountyEvent => {
  const { monitoring } = huailaiDemoProfile;
  return {
    type: 'ProfileAdopted',
    profile: {
      ...huailaiDemoProfile,
      version: 2,
      monitoring: { ...monitoring, [name]: { ...monitoring[name], value } },
    },
  };
};

/** A platform, which may report for any point. */
export const platformSetUp: CountyEvent = {
  type: 'PlatformsRegistered',
  platforms: [
    {
      id: platform('shacheng-room'),
      name: '沙城镇协商议事室',
      kind: 'council_room',
      place: '某社区',
      township: unit('shacheng'),
      convener: member(3),
      members: [],
    },
  ],
};

/** A matter with these facts, in a county with its monitoring points. */
export const given = (...history: readonly Events['monitoring_report'][]) =>
  givenOf('monitoring_report', 'm-1')(...history).inCounty(...pointsSetUp, platformSetUp);

/** Reported by the first member on Monday, 2 March 2026. */
export const reported: EventOf<'MatterReported'> = {
  type: 'MatterReported',
  on: day('2026-03-02'),
  id: 'm-1',
  point: point('park'),
  pointName: '园区监测点',
  theme: 'business_environment',
  title: '审批材料重复提交',
  text: '同一材料三次提交。',
  reporter: 'm1',
  assignBy: due('2026-03-05'),
};

/** The same matter, reported a week before by the other member of the park. */
export const reportedFirst: EventOf<'MatterReported'> = {
  ...reported,
  on: day('2026-02-24'),
  id: 'm-0',
  reporter: 'm2',
  text: '窗口要求同一材料。',
  assignBy: due('2026-02-27'),
};

/** It is found to be a matter for a monitoring point. */
export const ordinary: EventOf<'MatterNatureRecorded'> = {
  type: 'MatterNatureRecorded',
  on: day('2026-03-03'),
  nature: 'ordinary',
};

/** It is found to belong to petition. */
export const petition: EventOf<'MatterNatureRecorded'> = {
  ...ordinary,
  nature: 'petition',
  referBy: due('2026-03-06'),
};

/** It is referred there. */
export const referred: EventOf<'MatterReferred'> = {
  type: 'MatterReferred',
  on: day('2026-03-05'),
  to: 'petition',
  reason: '属信访事项。',
};

/** It is merged into the first. */
export const merged: EventOf<'MatterMerged'> = {
  type: 'MatterMerged',
  on: day('2026-03-04'),
  into: MonitoringReportId.parse('m-0'),
  reason: '与首件为同一事项。',
};

/** Assigned to the health bureau on 3 March. */
export const assigned: EventOf<'MatterAssigned'> = {
  type: 'MatterAssigned',
  on: day('2026-03-03'),
  unit: unit('health-bureau'),
  matterClass: 'general',
  returnBy: due('2026-03-06'),
  handleBy: due('2026-03-12'),
};

/** The unit accepts it. */
export const accepted: EventOf<'MatterAccepted'> = {
  type: 'MatterAccepted',
  on: day('2026-03-04'),
};

/** The unit asks for ten working days. */
export const asked: EventOf<'MatterClassAsked'> = {
  type: 'MatterClassAsked',
  on: day('2026-03-05'),
  matterClass: 'investigated',
  reason: '需现场核实。',
};

/** The supervising office agrees. */
export const changed: EventOf<'MatterClassChanged'> = {
  type: 'MatterClassChanged',
  on: day('2026-03-06'),
  matterClass: 'investigated',
  handleBy: due('2026-03-17'),
  reason: '确需核实。',
};

/** The supervising office does not agree. */
export const kept: EventOf<'MatterClassKept'> = {
  type: 'MatterClassKept',
  on: day('2026-03-06'),
  reason: '无须核实。',
};

/** The unit asks to return it. */
export const returned: EventOf<'MatterReturned'> = {
  type: 'MatterReturned',
  on: day('2026-03-05'),
  unit: unit('health-bureau'),
  reason: '非本局职责。',
};

/** The office does not agree. */
export const insisted: EventOf<'MatterInsistedOn'> = {
  type: 'MatterInsistedOn',
  on: day('2026-03-06'),
  reason: '属你局职责。',
};

/** The unit feeds back on 10 March; ratings are due within ten working days. */
export const fedBack: EventOf<'MatterFedBack'> = {
  type: 'MatterFedBack',
  on: day('2026-03-10'),
  text: '已合并为一次提交。',
  approvedBy: 'main_leader',
  late: false,
  rateBy: due('2026-03-24'),
};

/** The reporter is dissatisfied. */
export const dissatisfied: EventOf<'MatterRated'> = {
  type: 'MatterRated',
  on: day('2026-03-12'),
  rating: 'dissatisfied',
};

/** The reporter says why. */
export const commented = { ...dissatisfied, comment: '仍须提交两次。' } as const;

/** The reporter is satisfied. */
export const satisfied: EventOf<'MatterRated'> = { ...dissatisfied, rating: 'satisfied' };

/** It is handled again. */
export const again: EventOf<'MatterTakenUpAgain'> = {
  type: 'MatterTakenUpAgain',
  on: day('2026-03-13'),
  handleBy: due('2026-03-24'),
};

/** It is closed. */
export const closed: EventOf<'MatterClosed'> = { type: 'MatterClosed', on: day('2026-03-19') };

/** Up to a feedback that waits for its rating. */
export const toFeedback = [reported, ordinary, assigned, accepted, fedBack] as const;
