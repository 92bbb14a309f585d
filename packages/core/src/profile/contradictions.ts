import { type Contradiction, duplicatesIn } from './duplicates.ts';
import { longer } from './longer.ts';
import type { CountyProfile } from './profile.ts';

type Check = (profile: CountyProfile) => readonly Contradiction[];

/** Every pair of warnings, with the section it stands in. */
const warningsIn = (profile: CountyProfile) =>
  [
    ['proposal.periods', profile.proposal.periods],
    ['consultation.warnings', profile.consultation.warnings],
    ['supervision.warnings', profile.supervision.warnings],
    ['instruction.periods', profile.instruction.periods],
    ['monitoring.periods', profile.monitoring.periods],
    ['plan.periods', profile.plan.periods],
    ['grassroots.periods', profile.grassroots.periods],
    ['supervisors.warnings', profile.supervisors.warnings],
    ['tracking.periods', profile.tracking.periods],
  ] as const;

const warningsInOrder: Check = (profile) =>
  warningsIn(profile).flatMap(([section, { firstWarning, secondWarning }]) =>
    longer(`${section}.secondWarning`, secondWarning.value, firstWarning.value, [
      '一级预警',
      'the first warning',
    ]),
  );

const replyPeriods: Check = ({ proposal: { periods, internalReply } }) => [
  ...longer('proposal.periods.reply', periods.reply.value, periods.maxReply.value, [
    '答复最长期限(maxReply)',
    'the longest time for a reply (maxReply)',
  ]),
  ...longer('proposal.periods.coHandling', periods.coHandling.value, periods.maxReply.value, [
    '答复最长期限(maxReply)',
    'the longest time for a reply (maxReply)',
  ]),
  ...longer(
    'proposal.periods.returnAssignment',
    periods.returnAssignment.value,
    periods.reply.value,
    ['答复期限(reply)', 'the time for a reply (reply)'],
  ),
  ...longer('proposal.periods.firstContact', periods.firstContact.value, periods.reply.value, [
    '答复期限(reply)',
    'the time for a reply (reply)',
  ]),
  ...(internalReply
    ? longer('proposal.internalReply', internalReply.value, periods.reply.value, [
        '答复期限(reply)',
        'the time for a reply (reply)',
      ])
    : []),
];

const fromTo = (
  path: string,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Contradiction[] =>
  from > to
    ? [
        {
          path,
          mend: {
            zh: `起点${from}大于终点${to},请对调或更正。`,
            en: `It goes from ${from} to ${to}; exchange or correct them.`,
          },
        },
      ]
    : [];

const ranges: Check = ({ supervision, supervisors, proposal }) => [
  ...fromTo('supervision.keyPoints', supervision.keyPoints.value),
  ...fromTo('supervisors.groupSize', supervisors.groupSize.value),
  ...proposal.awards.list.flatMap(({ id, share: { value } }) =>
    value.from === undefined
      ? []
      : fromTo(`proposal.awards.list.${id}.share`, { from: value.from, to: value.to }),
  ),
];

const within = <Term extends string>(
  path: string,
  named: readonly Term[],
  offered: readonly Term[],
  [zh, en]: readonly [string, string],
): readonly Contradiction[] =>
  named
    .filter((one) => !offered.includes(one))
    .map((one) => ({
      path,
      mend: {
        zh: `「${one}」不在${zh}之内,请删去或补入该表。`,
        en: `"${one}" is not among ${en}; take it out or add it there.`,
      },
    }));

const references: Check = ({ proposal, supervision, consultation, plan }) => [
  ...plan.patterns.flatMap(({ id, requirements }) =>
    requirements.flatMap((one) =>
      within(
        `plan.patterns.${id}.requirements.${one.id}.forms`,
        one.forms ?? [],
        [...plan.consultationForms, ...plan.supervisionForms].map((form) => form.id),
        ['计划的形式(consultationForms、supervisionForms)', 'the forms of the plan'],
      ),
    ),
  ),
  ...within(
    'supervision.appraisal.satisfied',
    supervision.appraisal.satisfied.value,
    supervision.appraisal.options.value,
    ['测评选项(options)', 'the options of the ballot (options)'],
  ),
  ...within(
    'proposal.keyProposals.countyIssues',
    proposal.keyProposals.countyIssues.value,
    proposal.keyProposals.tiers.map(({ id }) => id),
    ['重点提案层次(tiers)', 'the tiers of key proposals (tiers)'],
  ),
  ...consultation.statementLengths.flatMap(({ id, forms }) =>
    within(
      `consultation.statementLengths.${id}.forms`,
      forms,
      consultation.forms.map((form) => form.id),
      ['协商形式(forms)', 'the forms of consultation (forms)'],
    ),
  ),
  ...proposal.limits.flatMap(({ id, where }) =>
    within(`proposal.limits.${id}.where.source`, where?.source ?? [], proposal.sources.value, [
      '受理的提案者类别(sources)',
      'the kinds of proposers taken (sources)',
    ]),
  ),
];

const limitsOnThemselves: Check = ({ proposal: { limits } }) =>
  limits.flatMap(({ id, kind, from }) =>
    typeof from === 'object' && 'before' in from && from.before === kind
      ? [
          {
            path: `proposal.limits.${id}.from`,
            mend: {
              zh: '期限不能以其自身为起算,请改为另一期限。',
              en: 'A limit does not count from itself; name another deadline.',
            },
          },
        ]
      : [],
  );

const escalationInOrder: Check = ({ proposal: { escalation } }) =>
  escalation.flatMap(({ after }, at) => {
    const before = escalation[at - 1];
    return before
      ? longer(`proposal.escalation.${at - 1}.after`, before.after, after, [
          `下一级(第${at + 1}级)`,
          `the next step (number ${at + 1})`,
        ])
      : [];
  });

/** The most that any count of a profile can be. */
const MOST = 10_000;

const counts: Check = ({ grassroots, instruction }) =>
  (
    [
      ['grassroots.observers', grassroots.observers.value],
      ['grassroots.maxReturns', grassroots.maxReturns.value],
      ['instruction.mostPostponements', instruction.mostPostponements.value],
    ] as const
  )
    .filter(([, value]) => value > MOST)
    .map(([path, value]) => ({
      path,
      mend: {
        zh: `现为${value},须不超过${MOST}。`,
        en: `It is ${value}; make it ${MOST} at most.`,
      },
    }));

const checks: readonly Check[] = [
  counts,
  warningsInOrder,
  replyPeriods,
  ranges,
  references,
  limitsOnThemselves,
  escalationInOrder,
  duplicatesIn,
];

/**
 * What of a profile cannot hold together: warnings out of order, a period or a count beyond its ceiling, a
 * range that begins after its end, what is named and not listed, what is listed twice.
 */
export const contradictionsIn = (profile: CountyProfile): readonly Contradiction[] =>
  checks.flatMap((check) => check(profile));
