import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import { ExpertId, MemberId, PlatformId, UnitId } from '../county/entries.ts';
import type { Register } from '../county/register.ts';
import type { AgreedItem, GrassrootsConsultation, SessionParty } from './grassroots.ts';
import { stepsTaken } from './procedure.ts';
import type { GrassrootsView, SeenAgreedItem, SeenParty } from './view.ts';
import { seesInFull } from './visibility.ts';

type View = z.input<typeof GrassrootsView>;

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Readonly<Record<Key, Value>>>;

const idGiven = <Key extends string, Value>(
  key: Key,
  id: string | undefined,
  schema: { parse(id: string): Value },
) => given(key, id === undefined ? undefined : schema.parse(id));

const partyShown = ({
  kind,
  unit,
  member,
  expert,
  words,
}: SessionParty): z.input<typeof SeenParty> => ({
  kind,
  ...idGiven('unit', unit, UnitId),
  ...idGiven('member', member, MemberId),
  ...idGiven('expert', expert, ExpertId),
  ...given('words', words),
});

const itemShown = (item: AgreedItem, full: boolean): z.input<typeof SeenAgreedItem> => {
  const { id, stage, text, unit, due, own, reports, ratings, ended } = item;
  return {
    id,
    stage,
    text,
    dueOn: due.by,
    ...idGiven('unit', unit, UnitId),
    ...given('ownMatter', own?.matter),
    ...given('decidedBy', own?.decision?.body),
    ...given('decidedOn', own?.decision?.on),
    reports: full ? reports.map(({ on, text: said }) => ({ on, text: said })) : [],
    ratings: full ? ratings.map((one) => ({ ...one })) : [],
    ...given('passedOnTo', ended?.to),
    ...given('endedOn', ended?.on),
    ...given('reason', full ? ended?.reason : undefined),
  };
};

const topicShown = (state: GrassrootsConsultation) => ({
  nature: state.nature,
  summary: state.summary,
  raisedByRole: state.raisedBy.role,
  ...idGiven('raisedByMember', state.raisedBy.member, MemberId),
  forResidents: state.raisedBy.forResidents,
  ...given('referral', state.referral),
});

const sessionShown = ({ called, held }: GrassrootsConsultation) => ({
  ...given('calledFor', called?.heldOn),
  ...given('place', called?.place),
  ...idGiven('chair', called?.chair, MemberId),
  invited: (called?.parties ?? []).map(partyShown),
  present: (held?.present ?? []).map(partyShown),
  ...given('observers', held?.observers),
  statements: [...(held?.statements ?? [])],
});

const findingsShown = ({ findings }: GrassrootsConsultation): View['findings'] =>
  findings.map(({ members, ...finding }) => ({
    ...finding,
    members: members.map((id) => MemberId.parse(id)),
  }));

const nothingOfSession = { invited: [], present: [], statements: [] };

/** What an actor who may read a consultation sees of it; the public sees what was agreed. */
export const seeGrassroots = (
  state: GrassrootsConsultation,
  actor: Actor,
  register: Register,
): View => {
  const full = seesInFull(state, actor, register);
  return {
    id: state.id,
    title: state.title,
    platform: PlatformId.parse(state.platform),
    township: UnitId.parse(state.township),
    raisedOn: state.raisedOn,
    ...(full ? topicShown(state) : {}),
    findings: full ? findingsShown(state) : [],
    ...(full ? sessionShown(state) : nothingOfSession),
    ...given('heldOn', state.held?.on),
    ...given('listedOn', state.listedOn),
    ...given('publishedOn', state.publishedOn),
    agreed: state.agreed.map((item) => itemShown(item, full)),
    ...given('feedbackOn', state.feedback?.on),
    ...given('feedback', state.feedback?.text),
    steps: stepsTaken(state).map(({ step, doneOn }) => ({ step, ...given('doneOn', doneOn) })),
    ...given('endedOn', state.ended?.on),
    ...given('endReason', full ? state.ended?.reason : undefined),
  };
};
