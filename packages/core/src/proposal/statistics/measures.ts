import type { RegisterOfDay } from '../../county/register.ts';
import { type ResultClass, resultClasses, type VisitState } from '../../words/handling.ts';
import { type Satisfaction, satisfactions } from '../../words/satisfaction.ts';
import {
  answeringAssignments,
  deliveredReplies,
  firstProposer,
  repliesTo,
} from '../case/queries.ts';
import { ratingEnd } from '../deadlines/starts.ts';
import { tierOf } from '../key/tiers.ts';
import { nextStepOf } from '../next-step/next-step.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Rating } from '../parts/rating.ts';
import type { Reply } from '../parts/reply.ts';
import { isOpen, isTaken, type Taken } from '../proposal.ts';
import type { Item } from './item.ts';

/** What one can say of an item. */
export type Test = (item: Item) => boolean;

/** Asks an item once what many figures rest on. To remember costs more than most questions. */
const asked = <Value>(question: (item: Item) => Value): ((item: Item) => Value) => {
  const answers = new WeakMap<Item, { readonly value: Value }>();
  return (item) => {
    const known = answers.get(item) ?? { value: question(item) };
    answers.set(item, known);
    return known.value;
  };
};

/** Says something of what the units have of an item. */
const ofOwn =
  (test: (own: Taken, item: Item) => boolean): Test =>
  (item) =>
    item.own !== undefined && test(item.own, item);

/** Units work on it, or have done so. */
export const isHandled: Test = ofOwn(() => true);

/** 已交办: a unit has it that answers the proposers. */
export const isAssigned: Test = ofOwn((own) => answeringAssignments(own).length > 0);

/** 已答复: every unit that answers has delivered a reply. */
export const isAnswered: Test = asked(
  ofOwn(
    (own, item) =>
      isAssigned(item) && deliveredReplies(own).length === answeringAssignments(own).length,
  ),
);

/** The first version of the reply that stood. */
const firstReply = ({ replies }: Taken, { id }: Assignment): Reply | undefined =>
  replies.find(({ assignment, stage }) => assignment === id && stage !== 'sent_back');

/** Its replies are there, or one of them is overdue. */
export const wasToBeAnswered: Test = ofOwn(
  (own, item) =>
    isAnswered(item) ||
    answeringAssignments(own).some(
      (one) => !firstReply(own, one) && one.replyBy.by < item.context.today,
    ),
);

/** 按时答复: each unit's first reply came within its period. */
export const isAnsweredOnTime: Test = ofOwn((own) =>
  answeringAssignments(own).every((one) => firstReply(own, one)?.late === false),
);

/** 规范格式: each reply in hand is sealed and signed by a leader. */
export const isAnsweredInForm: Test = ofOwn((own) =>
  deliveredReplies(own).every(
    ({ signer: { office, sealed } }) => sealed && office !== 'internal_section',
  ),
);

/** 沟通: each unit was in touch with a proposer, by whatever means. */
export const isContacted: Test = ofOwn((own) =>
  answeringAssignments(own).every(({ contacts }) => contacts.length > 0),
);

const inPerson = new Set(['face_to_face', 'seminar']);

const isVisited = (own: Taken): boolean =>
  answeringAssignments(own).every(({ contacts }) =>
    contacts.some(({ method }) => inPerson.has(method)),
  );

/** 走访情况; absent where no unit has the item. */
export const visitStateOf = (item: Item): VisitState | undefined => {
  if (!item.own || !isAssigned(item)) return undefined;
  if (isVisited(item.own)) return 'visited';
  return firstProposer(item.own)?.contactWaivedOn ? 'waived_by_proposer' : 'not_visited';
};

/** The one that comes last in a vocabulary. */
const lastOf = <Term>(order: readonly Term[], given: readonly Term[]): Term | undefined =>
  order.findLast((one) => given.includes(one));

/** 办理结果 of an answered item; with several units, the one that leaves most to be done. */
export const resultOf = (item: Item): ResultClass | undefined =>
  item.own && isAnswered(item)
    ? lastOf(
        resultClasses,
        deliveredReplies(item.own).map(({ resultClass }) => resultClass),
      )
    : undefined;

/** Rating of the whole case has ended: sealed ratings are counted nowhere. */
export const isRatingOver: Test = asked(
  ofOwn(
    (own, { proposal, context }) =>
      isTaken(proposal) &&
      deliveredReplies(own).length > 0 &&
      ratingEnd(proposal, context.today) !== undefined,
  ),
);

/** What proposers rate: 办理态度、办理结果、落实情况. */
export type Aspect = 'attitude' | 'result' | 'carryingOut';

const givenIn = (own: Taken, aspect: Aspect): readonly Satisfaction[] => {
  const inHand = new Set(deliveredReplies(own).map(({ id }) => id));
  return own.ratings
    .filter(({ reply }) => inHand.has(reply))
    .flatMap((rating: Rating) => rating[aspect] ?? []);
};

/** How content proposers are, or that they have given no answer. */
export type Contentment = Satisfaction | 'no_response';

const contentment =
  (aspect: Aspect) =>
  (item: Item): Contentment | undefined =>
    item.own && isRatingOver(item)
      ? (lastOf(satisfactions, givenIn(item.own, aspect)) ?? 'no_response')
      : undefined;

/**
 * How content the proposers of an item are once rating has ended: as its least content one. Who
 * gave no answer is not satisfied, and makes nobody dissatisfied.
 */
export const satisfactionOf: Readonly<Record<Aspect, (item: Item) => Contentment | undefined>> = {
  attitude: contentment('attitude'),
  result: contentment('result'),
  carryingOut: contentment('carryingOut'),
};

/** 重新办理: dissatisfaction has led, or leads, to another reply. */
export const isHandledAgain: Test = ofOwn(
  (own, item) =>
    own.replies.some(({ round }) => round > 1) ||
    (isRatingOver(item) && repliesTo(own, 'rehandling').length > 0),
);

/** 当面协商、专门说明 took place after the last round. */
export const isSettled: Test = ofOwn(({ settlements }) => settlements.length > 0);

/** 退办: an assignment was returned. */
export const wasReturned: Test = ofOwn(({ assignments }) =>
  assignments.some(({ stage }) => stage === 'returned'),
);

/** Somebody still owes the next step. */
export const isUnderWay: Test = ({ proposal }) =>
  isOpen(proposal) || proposal.stage === 'submitted' || proposal.stage === 'returned_for_revision';

// Whether those who sign a reply with others owe its approval is a choice of the county, which may
// change after the fact; what a county chose on a day is known to the report of that day.
const asIfChosen = (register: RegisterOfDay, coHandlersSign: boolean): RegisterOfDay => {
  const { profile } = register;
  const { flags } = profile.proposal;
  const coHandlersCountersign = { ...flags.coHandlersCountersign, value: coHandlersSign };
  const proposal = { ...profile.proposal, flags: { ...flags, coHandlersCountersign } };
  return { ...register, profile: { ...profile, proposal } };
};

/** 待审: a reply waits for its approval, and where all sign, for signatures. */
export const waitsForApproval: Test = ({ proposal }) =>
  isTaken(proposal) && proposal.replies.some(({ stage }) => stage === 'submitted');

/** 逾期: whoever owes the next step is late; of one unit, when it is the one. */
export const isOverdue = (coHandlersSign: boolean): Test => {
  const registers = new WeakMap<RegisterOfDay, RegisterOfDay>();
  const late = asked(({ proposal, context: { today, register, calendar } }) => {
    const asChosen = registers.get(register) ?? asIfChosen(register, coHandlersSign);
    registers.set(register, asChosen);
    const step = nextStepOf(proposal, today, asChosen, calendar);
    return step && step.due.by < today ? step : undefined;
  });
  return (item) => {
    const step = late(item.whole ?? item);
    return step !== undefined && (item.unit === undefined || step.who.includes(item.unit));
  };
};

/** 重点提案: it stands on a list of key proposals. */
export const isKey: Test = ({ proposal }) => tierOf(proposal) !== undefined;
