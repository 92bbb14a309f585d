import { cite, decided } from '../../law/instruments.ts';
import { determinedKey, leaderInPlace } from '../key/queries.ts';
import type { Supervision } from '../parts/supervision-record.ts';
import type { Taken } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { isInSupervisedSet } from './supervised-set.ts';

/** Key proposals of the year are supervised, those asked for, and unfulfilled ones of earlier years. */
export const inTheSupervisedSet: OnCase<Taken, undefined> = {
  kind: 'case',
  id: 'proposal.supervision.in-the-supervised-set',
  title: { zh: '督办范围', en: 'In the supervised set' },
  cites: [cite('tuoli-key-supervision', '第一条', 'SEEN', '往年未落实的重点提案也可列入')],
  holds: ({ state, ctx: { register, today } }) => isInSupervisedSet(state, register, today),
  message: () => ({
    zh: '督办范围为当年重点提案、主席会议要求督办的提案和往年未落实的重点提案;可先请主席会议要求督办。',
    en: 'Supervised are key proposals of the year, those the chairpersons ask for, and unfulfilled key proposals of earlier years; the chairpersons may ask for this one.',
  }),
};

/** Supervision is asked for once; then it is planned. */
export const notAskedForYet: OnCase<Taken, undefined> = {
  kind: 'case',
  id: 'proposal.supervision.not-asked-for-yet',
  title: { zh: '不重复要求', en: 'Asked for once' },
  cites: [decided('要求督办一次即列入督办范围')],
  holds: ({ state }) => !state.supervisions?.some(({ stage }) => stage === 'asked'),
  message: () => ({
    zh: '本件已列入督办范围,请拟订督办方案。',
    en: 'It is in the supervised set already; plan its supervision.',
  }),
};

/** Supervision is planned for a day to come. */
export const plannedAhead: OnCommand<'PlanSupervision', Taken, undefined> = {
  kind: 'command',
  id: 'proposal.supervision.planned-ahead',
  title: { zh: '先拟方案后督办', en: 'Planned ahead' },
  cites: [
    cite('tuoli-key-supervision', '第四条至第六条', 'SEEN', '报送负责督办……主席、副主席审定'),
    decided('计划日期不早于当日'),
  ],
  holds: ({ command: { on }, ctx: { today } }) => today <= on,
  message: ({ ctx: { today } }) => ({
    zh: `计划日期不得早于${today}。`,
    en: `The planned day is not before ${today}.`,
  }),
};

/** The plan for a key proposal is approved by the leader who supervises it. */
export const supervisingLeaderIsNamed: OnCase<Taken, Supervision> = {
  kind: 'case',
  id: 'proposal.supervision.leader-named',
  title: { zh: '由领衔督办领导审定', en: 'Approved by its supervising leader' },
  cites: [
    cite('tuoli-key-supervision', '第四条至第六条', 'SEEN', '报送负责督办……主席、副主席审定'),
  ],
  holds: ({ state }) => {
    const key = determinedKey(state);
    return key === undefined || leaderInPlace(key, 'supervises') !== undefined;
  },
  message: () => ({
    zh: '本件尚未确定领衔督办领导,确定后由其审定方案。',
    en: 'No leader supervises this key proposal yet; name one, who then approves the plan.',
  }),
};

/** Supervision is recorded after it took place, and took place after its plan was approved. */
export const supervisionTookPlace: OnCommand<'RecordSupervision', Taken, Supervision> = {
  kind: 'command',
  id: 'proposal.supervision.took-place',
  title: { zh: '据实记录督办', en: 'It took place' },
  cites: [
    cite('lueyang-inspection-2025', '视察提案办理', 'PRACTICE', '根据视察结果发布督查通报'),
    decided('督办日期不早于方案审定、不晚于当日'),
  ],
  holds: ({ part, command: { on }, ctx: { today } }) =>
    part.approval !== undefined && part.approval.on <= on && on <= today,
  message: ({ part, ctx: { today } }) => ({
    zh: `督办日期须在${part.approval?.on ?? ''}至${today}之间。`,
    en: `The day of supervision lies between ${part.approval?.on ?? 'the approval'} and ${today}.`,
  }),
};

/** A third-party assessment says by whom and with what score; other methods have none. */
export const assessedByThirdPartyOnly: OnCommand<'RecordSupervision', Taken, Supervision> = {
  kind: 'command',
  id: 'proposal.supervision.third-party-scores',
  title: { zh: '第三方评估须有机构和得分', en: 'A third party scores' },
  cites: [decided('第三方评估记录评估机构、得分和意见')],
  holds: ({ part, command: { assessment } }) =>
    (part.method === 'third_party') === (assessment !== undefined),
  message: ({ part }) =>
    part.method === 'third_party'
      ? { zh: '请写明评估机构和得分。', en: 'Name the third party and its score.' }
      : { zh: '只有第三方评估填写评估得分。', en: 'Only a third-party assessment has a score.' },
};

/** What is found wrong is said of units that have the proposal. */
export const faultsAreOfItsUnits: OnCommand<'RecordSupervision', Taken, Supervision> = {
  kind: 'command',
  id: 'proposal.supervision.faults-of-its-units',
  title: { zh: '问题归于承办单位', en: 'Faults of its units' },
  cites: [cite('baoji-appraisal', '扣分项'), decided('问题记在承办本件的单位名下')],
  holds: ({ state, command: { faults } }) =>
    faults.every(({ unit }) =>
      state.assignments.some((one) => one.unit === unit && one.stage !== 'returned'),
    ),
  message: ({ state }) => {
    const units = state.assignments
      .filter(({ stage }) => stage !== 'returned')
      .map(({ unit }) => unit)
      .join(', ');
    return {
      zh: `问题须记在本件的承办单位名下:${units || '尚无'}。`,
      en: `Faults are those of the units that have it: ${units || 'none yet'}.`,
    };
  },
};
