import { day, huailaiDemoProfile, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { adopted } from '../support/county.ts';
import {
  closed,
  drafted,
  filed,
  otherSubmitted,
  ratedByFirst,
  submitted,
  submittedSecond,
  toDelivery,
  toFiling,
} from '../support/facts.ts';
import {
  determined,
  endorsed,
  endorsedAgain,
  filedAs,
  keyDeclined,
  led,
  leftKeyList,
  nominated,
  nominatedFirst,
  nominatedTracked,
  opinion,
  relieved,
  toKey,
  toLeader,
} from '../support/key-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const criteria = ['urgent', 'important', 'feasible', 'solvable_within_year'] as const;
const reason = '村级诊所关系种植区群众就医。';
const nominate = { type: 'NominateKeyProposal', tier: 'key_supervised', criteria, reason } as const;
const decision = { body: 'chairpersons', on: day('2026-01-28') } as const;
const endorse = { type: 'EndorseKeyProposal', ...decision } as const;
const determine = { type: 'DetermineKeyProposal', ...decision } as const;
const decline = { type: 'DeclineKeyProposal', ...decision, reason: '已有类似重点提案。' } as const;
const vice = {
  type: 'NameSupervisingLeader',
  name: '虚构副主席',
  office: 'vice_chairperson',
  task: 'supervises',
} as const;
const head = {
  type: 'NameSupervisingLeader',
  name: '虚构县长',
  office: 'county_head',
  task: 'handles',
} as const;
const relieve = {
  type: 'RelieveSupervisingLeader',
  task: 'supervises',
  reason: '分工调整。',
} as const;
const leave = { type: 'LeaveKeyList', reason: '问题已经解决。' } as const;

const committee = (when: string) => on(when, 'proposal_committee');
const chairs = (when: string) => on(when, 'leadership');
const party = (when: string) => on(when, 'party_office');

describe('重点提案:推荐', () => {
  it('records the tests that are met, and the chain of bodies that decide', () =>
    given(...toFiling)
      .when(nominate, committee('2026-01-26'))
      .yields(nominated));

  it('takes general concern in place of urgency', () =>
    given(...toFiling)
      .when(
        {
          ...nominate,
          criteria: ['general_concern', 'important', 'feasible', 'solvable_within_year'],
        },
        committee('2026-01-26'),
      )
      .yields({ type: 'KeyProposalNominated', key: 'K1' }));

  it('needs it to be solvable within the year', () =>
    given(...toFiling)
      .when({ ...nominate, criteria: ['urgent', 'important', 'feasible'] }, committee('2026-01-26'))
      .refusedBy(rules.meetsEveryTest));

  it('needs it to be urgent or of general concern', () =>
    given(...toFiling)
      .when(
        { ...nominate, criteria: ['important', 'feasible', 'solvable_within_year'] },
        committee('2026-01-26'),
      )
      .refusedBy(rules.meetsEveryTest));

  it('is for a tier the county has', () => {
    const { keyProposals } = huailaiDemoProfile.proposal;
    const tiers = keyProposals.tiers.filter(({ id }) => id !== 'key_supervised');
    return given(...toFiling)
      .inCounty(adopted({ keyProposals: { ...keyProposals, tiers } }))
      .when(nominate, committee('2026-01-26'))
      .refusedBy(rules.tierIsOffered);
  });

  it('does not happen twice while it is a candidate', () =>
    given(...toFiling, nominated)
      .when({ ...nominate, tier: 'tracked' }, committee('2026-01-27'))
      .refusedBy(rules.oneCandidacyAtATime));

  it('does not happen while it is a key proposal', () =>
    given(...toKey)
      .when(nominate, committee('2026-01-29'))
      .refusedBy(rules.oneCandidacyAtATime));

  it('may happen again after it was declined', () =>
    given(...toFiling, nominated, keyDeclined)
      .when({ ...nominate, tier: 'tracked' }, committee('2026-01-29'))
      .yields({ type: 'KeyProposalNominated', key: 'K2', chain: ['proposal_committee'] }));

  it('is for proposals that were filed', () =>
    given(drafted, submitted).when(nominate, committee('2026-01-20')).refusedBy(noSuchStep));

  it('is a matter of the proposal committee', () =>
    given(...toFiling)
      .when(nominate, chairs('2026-01-26'))
      .refusedBy(notYourStep));
});

describe('重点提案:征求意见', () => {
  it('keeps what parties, committees and offices think of the candidate', () =>
    given(...toFiling, nominated)
      .when(
        {
          type: 'RecordKeyOpinion',
          from: '经济委员会',
          supports: true,
          text: '事关民生,赞成。',
        },
        committee('2026-01-27'),
      )
      .yields(opinion));

  it('ends with the decision', () =>
    given(...toKey)
      .when(
        { type: 'RecordKeyOpinion', from: '经济委员会', supports: true, text: '赞成。' },
        committee('2026-01-29'),
      )
      .refusedBy(noSuchStep));
});

describe('重点提案:审定', () => {
  it('is determined by the chairpersons, and gets a number of its own', () =>
    given(...toFiling, nominated, opinion)
      .when(determine, chairs('2026-01-28'))
      .yields(determined));

  it('keeps its filing number, and gives nobody else another one', () =>
    given(drafted, submitted, filedAs(7), nominated).when(determine, chairs('2026-01-28')).yields({
      type: 'KeyProposalDetermined',
      series: 'proposal.key.key_supervised/11-5',
      number: 1,
    }));

  it('goes from body to body along the chain', () =>
    given(...toFiling, nominatedFirst)
      .when(endorse, chairs('2026-01-28'))
      .yields(endorsed));

  it('reaches the county Party committee last, whose office records what it decided', () =>
    given(...toFiling, nominatedFirst, endorsed, endorsedAgain)
      .when(
        { type: 'DetermineKeyProposal', body: 'party_committee', on: day('2026-01-30') },
        party('2026-01-30'),
      )
      .yields({ type: 'KeyProposalDetermined', body: 'party_committee', number: 1 }));

  it('is not decided by the Party committee before its turn', () =>
    given(...toFiling, nominatedFirst)
      .when({ ...endorse, body: 'party_committee' }, party('2026-01-28'))
      .refusedBy(rules.bodysOfficeRecords, rules.bodyIsNext));

  it('is not decided by the standing committee before the chairpersons', () =>
    given(...toFiling, nominatedFirst)
      .when({ ...endorse, body: 'standing_committee' }, chairs('2026-01-28'))
      .refusedBy(rules.bodyIsNext));

  it('is not determined while a body has still to decide', () =>
    given(...toFiling, nominatedFirst)
      .when(determine, chairs('2026-01-28'))
      .refusedBy(rules.lastBodyDetermines));

  it('is not merely endorsed by the last body', () =>
    given(...toFiling, nominated)
      .when(endorse, chairs('2026-01-28'))
      .refusedBy(rules.anotherBodyFollows));

  it('is recorded by the committee where the committee decides', () =>
    given(...toFiling, nominatedTracked)
      .when(
        { type: 'DetermineKeyProposal', body: 'proposal_committee', on: day('2026-01-28') },
        committee('2026-01-28'),
      )
      .yields({ type: 'KeyProposalDetermined', series: 'proposal.key.tracked/11-5' }));

  it.each([
    ['2026-01-26', 'the day of the nomination'],
    ['2026-01-30', 'the day it is recorded'],
  ])('may have been decided on %s, %s', (when) =>
    given(...toFiling, nominated)
      .when({ ...determine, on: day(when) }, chairs('2026-01-30'))
      .yields({ type: 'KeyProposalDetermined', on: when }),
  );

  it.each(['2026-01-25', '2026-01-31'])('was not decided on %s', (when) =>
    given(...toFiling, nominated)
      .when({ ...determine, on: day(when) }, chairs('2026-01-30'))
      .refusedBy(rules.decidedInOrder),
  );

  it('ends with a refusal, which says why', () =>
    given(...toFiling, nominated)
      .when(decline, chairs('2026-01-28'))
      .yields(keyDeclined));

  it('ends with the refusal of any body of the chain', () =>
    given(...toFiling, nominatedFirst, endorsed)
      .when({ ...decline, body: 'standing_committee', on: day('2026-01-29') }, chairs('2026-01-29'))
      .yields({ type: 'KeyProposalDeclined', body: 'standing_committee' }));

  it('is not decided again after a refusal', () =>
    given(...toFiling, nominated, keyDeclined)
      .when(determine, chairs('2026-01-29'))
      .refusedBy(noSuchStep));

  it('is not decided after the case was closed', () =>
    given(...toFiling, nominated, ...toDelivery.slice(3), ratedByFirst, closed)
      .when(determine, chairs('2026-05-21'))
      .refusedBy(noSuchStep));

  it('may still be declined after the case was closed', () =>
    given(...toFiling, nominated, ...toDelivery.slice(3), ratedByFirst, closed)
      .when({ ...decline, on: day('2026-05-21') }, chairs('2026-05-21'))
      .yields({ type: 'KeyProposalDeclined' }));
});

describe('重点提案:数量', () => {
  const beside = (number: number) =>
    given(drafted, submittedSecond, filedAs(40), nominated).beside(
      'p2',
      ...otherSubmitted,
      { ...filed, number: 39 },
      nominated,
      { ...determined, number },
    );

  it('is at most ten per cent of those filed: the fourth of forty is determined', () =>
    beside(3)
      .when(determine, chairs('2026-01-28'))
      .yields({ type: 'KeyProposalDetermined', number: 4 }));

  it('is at most ten per cent of those filed: the fifth of forty is not', () =>
    beside(4).when(determine, chairs('2026-01-28')).refusedBy(rules.placeIsLeft));

  it('is rounded down, so that the fourth of thirty-nine is refused', () =>
    given(drafted, submittedSecond, filedAs(39), nominated)
      .beside('p2', ...otherSubmitted, { ...filed, number: 38 }, nominated, {
        ...determined,
        number: 3,
      })
      .when(determine, chairs('2026-01-28'))
      .refusedBy(rules.placeIsLeft));

  it('is one where ten per cent of those filed are less than one', () =>
    given(...toFiling, nominated)
      .when(determine, chairs('2026-01-28'))
      .yields({ type: 'KeyProposalDetermined', number: 1 }));

  it('is counted for each tier: the number one proposal is one, whatever was filed', () =>
    given(drafted, submittedSecond, filedAs(40), nominatedFirst, endorsed, endorsedAgain)
      .beside('p2', ...otherSubmitted, { ...filed, number: 39 }, nominatedFirst, {
        ...determined,
        body: 'party_committee',
        series: 'proposal.key.number_one/11-5',
      })
      .when(
        { type: 'DetermineKeyProposal', body: 'party_committee', on: day('2026-01-30') },
        party('2026-01-30'),
      )
      .refusedBy(rules.placeIsLeft));
});

describe('领衔督办与领办', () => {
  it('is supervised in person by a vice-chairperson', () =>
    given(...toKey)
      .when(vice, chairs('2026-01-30'))
      .yields(led));

  it('is handled in person by the county head, beside who supervises', () =>
    given(...toLeader)
      .when(head, party('2026-01-30'))
      .yields({ type: 'SupervisingLeaderNamed', office: 'county_head', task: 'handles' }));

  it('has one supervising leader at a time', () =>
    given(...toLeader)
      .when({ ...vice, name: '另一副主席' }, chairs('2026-02-02'))
      .refusedBy(rules.oneLeaderAtATime));

  it('has another one once the first was relieved', () =>
    given(...toLeader, relieved)
      .when({ ...vice, name: '另一副主席' }, chairs('2026-03-02'))
      .yields({ type: 'SupervisingLeaderNamed', name: '另一副主席' }));

  it('leaves the naming of the county head to the Party office', () =>
    given(...toKey)
      .when(head, chairs('2026-01-30'))
      .refusedBy(rules.namedByTheirOwnSide));

  it('leaves the naming of the chairpersons to the CPPCC', () =>
    given(...toKey)
      .when(vice, party('2026-01-30'))
      .refusedBy(rules.namedByTheirOwnSide));

  it('takes an office that may have the task', () =>
    given(...toKey)
      .when({ ...vice, task: 'handles' }, chairs('2026-01-30'))
      .refusedBy(rules.officeFitsTheTask));

  it('relieves a leader, and says why', () =>
    given(...toLeader)
      .when(relieve, chairs('2026-03-02'))
      .yields(relieved));

  it('relieves nobody who is not there', () =>
    given(...toKey)
      .when(relieve, chairs('2026-03-02'))
      .refusedBy(rules.leaderHasTheTask));

  it('does not let the Party office relieve a vice-chairperson', () =>
    given(...toLeader)
      .when(relieve, party('2026-03-02'))
      .refusedBy(rules.relievedByTheirOwnSide));

  it('waits until it is a key proposal', () =>
    given(...toFiling, nominated)
      .when(vice, chairs('2026-01-27'))
      .refusedBy(noSuchStep));
});

describe('移出重点提案', () => {
  it('is taken off the list with its reason', () =>
    given(...toKey)
      .when(leave, chairs('2026-03-02'))
      .yields(leftKeyList));

  it('is taken off by who determined it', () =>
    given(...toKey)
      .when(leave, party('2026-03-02'))
      .refusedBy(rules.whoDeterminedTakesOff));

  it('does not free its place for another one', () =>
    given(drafted, submittedSecond, filedAs(10), nominated)
      .beside('p2', ...otherSubmitted, { ...filed, number: 9 }, nominated, determined, leftKeyList)
      .when({ ...determine, on: day('2026-03-03') }, chairs('2026-03-03'))
      .refusedBy(rules.placeIsLeft));
});
