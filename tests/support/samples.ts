import {
  type Actor,
  answeringAssignments,
  type CalendarDay,
  coHandlers,
  consultationsOf,
  type DecidingBody,
  deliveredReplies,
  firstProposer,
  huailaiDemoProfile,
  isTaken,
  nextBody,
  openAssignments,
  type Proposal,
  type ProposalCommand,
  ProposalId,
  type ProposalSource,
  plusDays,
  proposerOf,
  type Register,
  ratingsOutstanding,
  standingPromises,
  type Taken,
  type Unfounded,
  unassignedPoints,
  unitOf,
} from '@xieshang/core';
import { body, member, proposer, unit } from './county.ts';
import { content } from './facts.ts';

/** Who asks for a sample, of which case and part; `n` varies what may vary. */
export interface Wish {
  readonly actor: Actor;
  readonly state: Proposal;
  readonly today: CalendarDay;
  readonly n: number;
  readonly target?: string | undefined;
  /** Ids of the county's proposals. */
  readonly cases?: readonly string[];
  /** The register it is asked in; units that were succeeded are not assigned to. */
  readonly register?: Register | Unfounded;
  /** The units of the proposal it is handled with. */
  readonly follows?: readonly string[];
}

const one = <Item>(items: readonly [Item, ...Item[]], n: number): Item =>
  items[n % items.length] ?? items[0];

const sourceOf: Readonly<Record<string, ProposalSource>> = {
  'party-a': 'party',
  women: 'peoples_organisation',
  'economy-committee': 'special_committee',
  'agriculture-sector': 'sector',
  'group-1': 'member_group',
};

const draftOf = ({ actor, n }: Wish): ProposalCommand => {
  const own = one(['individual_member', 'joint_members'] as const, n);
  const source = actor.role === 'collective' ? (sourceOf[actor.body] ?? own) : own;
  return { type: 'DraftProposal', source, content };
};

const signatureOf = ({ actor, n }: Wish): ProposalCommand => {
  const signs = actor.role === 'collective' && /sector|group/.test(actor.body);
  const signature = signs ? one(['convener', 'all_members'] as const, n) : 'seal';
  return { type: 'SignProposal', signature };
};

const latest = (day: CalendarDay, other: CalendarDay): CalendarDay => (day > other ? day : other);

const changeOf = ({ state, target, n }: Wish) => {
  const reply = isTaken(state) ? state.replies.find(({ id }) => id === target) : undefined;
  const other = n >= 6;
  if (reply?.stage === 'submitted')
    return { to: other ? 'partly_resolved' : 'constrained', occasion: 'approval' } as const;
  return one(
    [
      { to: other ? 'constrained' : 'planned', occasion: 'look_back' },
      { to: other ? 'partly_resolved' : 'resolved', occasion: 'promise_kept' },
    ] as const,
    n,
  );
};

const summarised = { extent: 'summary', summary: '已列入计划。' } as const;

const consultationOf = (
  type: 'RecordHandlingConsultation',
  { state, today, target = 'none' }: Wish,
): ProposalCommand => {
  const asked = consultationsOf(state).find(({ id }) => id === target)?.requestedBy;
  const first = state.stage === 'none' ? undefined : firstProposer(state)?.id;
  const others = [{ party: 'cppcc' }, { party: 'proposer', who: proposer(first ?? 'm1') }] as const;
  const participants = [
    ...(asked ? [{ party: asked.party, ...(asked.who ? { who: proposer(asked.who) } : {}) }] : []),
    ...others,
  ];
  return { type, consultation: target, on: today, participants, outcome: '达成一致。' };
};

const satisfaction = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const;
const reason = '理由充分。';

type Tasks = Extract<ProposalCommand, { readonly type: 'AssignProposal' }>['tasks'];

/** The suggestions nobody has, or the first, which is refused. */
const pointsLeft = (state: Taken): readonly number[] => {
  const left = unassignedPoints(state);
  return left.length > 0 ? left : [1];
};

/** Units for what nobody has yet: one alone, a lead with a co-handler, or one for each part. */
const tasksFor = ({ state, n, register, follows = [] }: Wish): Tasks => {
  const [first, second] = [unit('health-bureau'), unit('roads-bureau')];
  const open = isTaken(state) ? openAssignments(state) : [];
  const known = register && register.stage !== 'none' ? register.units : {};
  const units = [first, second, unit('agriculture-bureau'), unit('shacheng')];
  const others = Object.values(known).map(({ id }) => id);
  const left = [...new Set([...units, ...others])].filter(
    (id) =>
      known[id]?.successor === undefined &&
      !(isTaken(state) && state.assignments.some((task) => task.unit === id)),
  );
  const following = left.filter((id) => follows.includes(id));
  const free = following.length > 0 ? following : left;
  const next = free[n % (free.length || 1)] ?? first;
  if (open.some(({ role }) => role === 'separate_handler') && isTaken(state))
    return [{ unit: next, role: 'separate_handler', points: pointsLeft(state) }];
  if (open.some(({ role }) => role === 'lead')) return [{ unit: next, role: 'co_handler' }];
  if (open.some(({ role }) => role === 'co_handler')) return [{ unit: next, role: 'lead' }];
  const pair = free.slice(0, 2);
  const [one = first, other = second] = n % 2 === 0 ? pair : pair.toReversed();
  const ways: readonly [Tasks, ...Tasks[]] = [
    [{ unit: next, role: 'sole' }],
    [
      { unit: one, role: 'lead' },
      { unit: other, role: 'co_handler' },
    ],
    [
      { unit: one, role: 'separate_handler', points: [1] },
      { unit: other, role: 'separate_handler', points: [2] },
    ],
  ];
  return ways[n % 3] ?? ways[0];
};

const resultOf = ({ today, n }: Wish) => {
  const dueOn = plusDays(today, 60);
  const results = [
    { resultClass: 'constrained' as const },
    { resultClass: 'in_progress' as const, promises: [{ text: '按期完成。', dueOn }] },
    { resultClass: 'resolved' as const },
  ];
  return results[n % 3] ?? { resultClass: 'constrained' as const };
};

/** The assignment a command is about: the one that is offered, or that of the actor's unit. */
const ownTask = ({ state, actor, target }: Wish) => {
  const tasks = isTaken(state) ? answeringAssignments(state) : [];
  return (
    tasks.find(({ id }) => id === target) ?? tasks.find(({ unit: id }) => id === unitOf(actor))
  );
};

/** A key proposal may have to be answered in the name of the county government. */
const issuedAs = ({ state, n }: Wish) =>
  isTaken(state) && state.keys?.some(({ stage }) => stage === 'determined') && n % 2 === 1
    ? ({
        issuer: 'county_government',
        signer: { name: '虚构县长', office: 'county_leader', sealed: true },
      } as const)
    : ({ signer: { name: '虚构局长', office: 'main_leader', sealed: true } } as const);

const jointUnits = (state: Proposal) =>
  isTaken(state)
    ? coHandlers(state)
        .filter(({ opinion }) => opinion?.settled?.how === 'joint_reply')
        .map((task) => task.unit)
    : [];

const unrated = ({ state, actor }: Wish): string | undefined => {
  if (!isTaken(state)) return undefined;
  const rated = new Set(state.ratings.map(({ id }) => id));
  const who = proposerOf(actor) ?? ratingsOutstanding(state)[0]?.id ?? '';
  return deliveredReplies(state).find(({ id }) => !rated.has(`${id}-${who}`))?.id;
};

const criteria = ['urgent', 'important', 'feasible', 'solvable_within_year'] as const;

const bodyToDecide = (state: Proposal): DecidingBody => {
  const latest = isTaken(state) ? state.keys?.at(-1) : undefined;
  return (latest && nextBody(latest)) ?? 'chairpersons';
};

const fullScores = (criteriaOf: 'proposalCriteria' | 'handlingCriteria') =>
  huailaiDemoProfile.proposal.appraisal[criteriaOf].value.map(({ id, points }) => ({
    criterion: id,
    points,
  }));

/** A well-formed command of a type: as good as the case allows, not necessarily admitted. */
export const sample = (type: ProposalCommand['type'], wish: Wish): ProposalCommand => {
  const { actor, state, today, n, target = 'none', cases = ['p2'] } = wish;
  switch (type) {
    case 'DraftProposal':
      return draftOf(wish);
    case 'ReviseDraft':
      return { type, content: { ...content, title: `修改稿${n}` } };
    case 'InviteCoProposer':
      return { type, member: member(1 + (n % 4)), answerBy: plusDays(today, 7) };
    case 'InviteCoBody':
      return {
        type,
        body: body(n < 6 ? one(['party-a', 'party-a', 'women'], n) : 'economy-committee'),
        answerBy: plusDays(today, 14),
      };
    case 'SignProposal':
      return signatureOf(wish);
    case 'DeclineFiling':
      return { type, ground: 'bad_format', explanation: reason };
    case 'MergeProposal':
      return { type, into: ProposalId.parse(cases[n % cases.length] ?? 'p2') };
    case 'ForwardForReference':
      return { type, units: [unit('shacheng')], reason };
    case 'RecordReview':
      return { type, stage: one(['preliminary', 'collective'], n), note: reason };
    case 'AskConversion':
      return { type, to: one(['opinion_report', 'member_letter', 'reference'], n), reason };
    case 'JoinHandling':
      return { type, into: ProposalId.parse(cases[n % cases.length] ?? 'p2') };
    case 'RecordDeparture':
      return { type, proposer: proposer(target) };
    case 'RecordSettlement':
      return { type, form: one(['face_to_face_meeting', 'special_explanation'], n), note: reason };
    case 'SubmitOpinion':
      return { type, assignment: target, agrees: n % 2 === 0, text: reason };
    case 'RecordAgreement':
    case 'ReportDisagreement':
      return { type, assignment: target, note: reason };
    case 'RuleOnDisagreement':
      return { type, assignment: target, ruling: reason, jointReply: n % 2 === 0 };
    case 'UnmergeProposal':
    case 'SeparateHandling':
    case 'LeaveProposal':
    case 'RequestWithdrawal':
    case 'RefuseWithdrawal':
    case 'LapseProposal':
    case 'ReturnForRevision':
    case 'ConvertToOpinionReport':
    case 'ConvertToMemberLetter':
    case 'WithdrawProposal':
      return { type, reason };
    case 'AssignProposal':
      return { type, tasks: tasksFor(wish) };
    case 'AcceptAssignment':
    case 'GrantReturn':
      return { type, assignment: target };
    case 'HandOverAssignment':
    case 'RequestReturn':
    case 'RejectReturn':
      return { type, assignment: target, reason };
    case 'RecordContact': {
      const first = state.stage === 'none' ? undefined : firstProposer(state)?.id;
      return {
        type,
        assignment: target,
        proposer: proposer(first ?? 'm1'),
        method: 'phone',
        on: today,
        note: '电话沟通。',
      };
    }
    case 'RequestExtension': {
      const tasks = isTaken(state) ? state.assignments : [];
      const task = tasks.find(({ id }) => id === target) ?? tasks[0];
      const until = plusDays(task?.replyBy.by ?? today, n < 7 ? 7 + n : 1);
      return { type, assignment: task?.id ?? 'A1', until, reason };
    }
    case 'GrantExtension':
      return { type, extension: target };
    case 'RefuseExtension':
      return { type, extension: target, reason };
    case 'PauseClock':
      return { type, assignment: target, reason };
    case 'ResumeClock':
      return { type, assignment: target };
    case 'RemindUnit': {
      const note = '催办承办单位。';
      return { type, assignment: target, method: one(['phone', 'visit', 'document'], n - 1), note };
    }
    case 'SubmitReply': {
      const own = ownTask(wish);
      return {
        type,
        assignment: own?.id ?? 'A1',
        ...resultOf(wish),
        answers: (own?.points ?? content.suggestions).map(() => '正在办理。'),
        ...issuedAs(wish),
        jointWith: jointUnits(state),
        contact: { person: '虚构科员', phone: '0313-0000002' },
      };
    }
    case 'ReportPromiseKept':
    case 'ExplainPromise':
      return { type, promise: target, text: '情况属实。' };
    case 'PostponePromise': {
      const due = standingPromises(state).find(({ id }) => id === target)?.due.by ?? today;
      const newDueOn = n % 2 === 0 ? plusDays(due, 30) : plusDays(latest(due, today), 1);
      return { type, promise: target, text: '施工延后。', newDueOn };
    }
    case 'ConfirmPromise':
      return { type, promise: target };
    case 'SendBackPromiseReport':
    case 'FindPromiseBroken':
      return { type, promise: target, reason };
    case 'MakePromise': {
      const called = isTaken(state) ? state.replies.at(-1)?.id : undefined;
      return { type, reply: called ?? 'R1', text: '补作承诺。', dueOn: plusDays(today, 60) };
    }
    case 'LookBack': {
      const reply = isTaken(state) ? deliveredReplies(state)[0]?.id : undefined;
      const verdict = one(['does_not_hold', 'holds'] as const, n);
      return { type, reply: reply ?? 'R1', finding: '到现场察看。', verdict };
    }
    case 'ChangeResultClass':
      return { type, reply: target, reason, ...changeOf(wish) };
    case 'CountersignReply':
    case 'ApproveReply':
      return { type, reply: target };
    case 'SendBackReply':
      return { type, reply: target, reason };
    case 'RateReply': {
      const attitude = one(satisfaction, n);
      return { type, reply: unrated(wish) ?? 'R1', attitude, result: one(satisfaction, n + 1) };
    }
    case 'ChangePublicationConsent':
      return { type, consent: n % 2 === 1, reason };
    case 'PublishReply':
      return { type, reply: target, ...(n % 2 === 0 ? { extent: 'full' } : summarised) };
    case 'WithholdPublication':
      return { type, reason: one(['other', 'state_secret'], n), note: reason };
    case 'ReopenPublication':
      return { type, note: reason };
    case 'MarkSecret':
      return { type, reason };
    case 'RequestHandlingConsultation':
      return { type, topic: '办理方案' };
    case 'RecordHandlingConsultation':
      return consultationOf(type, wish);
    case 'CancelHandlingConsultation':
      return { type, consultation: target, reason };
    case 'NominateKeyProposal':
      return { type, tier: one(['number_one', 'tracked'], n), criteria, reason };
    case 'RecordKeyOpinion':
      return { type, from: '经济委员会', supports: true, text: '赞成。' };
    case 'EndorseKeyProposal':
    case 'DetermineKeyProposal':
      return { type, body: bodyToDecide(state), on: today };
    case 'DeclineKeyProposal':
      return { type, body: bodyToDecide(state), on: today, reason };
    case 'NameSupervisingLeader': {
      const office = actor.role === 'party_office' ? 'county_head' : 'chairperson';
      const task = office === 'county_head' ? 'handles' : 'supervises';
      return { type, name: '虚构领导', office, task };
    }
    case 'RelieveSupervisingLeader':
      return { type, task: actor.role === 'party_office' ? 'handles' : 'supervises', reason };
    case 'LeaveKeyList':
    case 'AskForSupervision':
      return { type, reason };
    case 'PlanSupervision':
      return { type, method: 'on_site', on: today, plan: '现场察看并座谈。' };
    case 'ApproveSupervisionPlan':
      return { type, supervision: target };
    case 'SendBackSupervisionPlan':
      return { type, supervision: target, reason };
    case 'RecordSupervision':
      return {
        type,
        supervision: target,
        on: today,
        participants: ['提案委员会'],
        finding: '办理有进展。',
        faults: [],
      };
    case 'AppraiseProposal':
      return { type, scores: fullScores('proposalCriteria') };
    case 'AppraiseHandling':
      return { type, scores: fullScores('handlingCriteria') };
    case 'NominateForAward':
      return { type, award: 'outstanding', reason };
    case 'ShortlistForAward':
    case 'GrantAward':
    case 'PublishAward':
      return { type, nomination: target };
    case 'DeclineAward':
      return { type, nomination: target, reason };
    case 'RaiseToFormalProposal':
      return { type, adoptedBy: 'chairpersons', on: today, title: '关于改善村级诊所的建议案' };
    case 'DiscardDraft':
    case 'SubmitProposal':
    case 'AcceptInvitation':
    case 'DeclineInvitation':
    case 'WaiveContact':
    case 'AcceptLead':
    case 'ConsentToWithdrawal':
    case 'AgreeToConversion':
    case 'RefuseConversion':
    case 'FileProposal':
    case 'CloseProposal':
      return { type };
  }
};
