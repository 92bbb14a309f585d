import { day, instructionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import { given, instruct, told } from '../support/instruction-facts.ts';
import { noSuchStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const mergedInto = (id: string, successor: string) =>
  ({
    type: 'UnitSucceeded',
    unit: unit(id),
    successor: unit(successor),
    on: day('2026-05-12'),
  }) as const;

const instructing = { ...instruct, type: 'RecordLeaderInstruction' } as const;

const secretly = [
  {
    type: 'LeaderInstructionRecorded',
    on: day('2026-05-12'),
    leaderInstruction: 'SG1',
    leader: 'county_head',
    instructedOn: day('2026-05-11'),
    recordedBy: 'government_office',
    text: '请交通局研究。',
    secrecy: 'secret',
    addressees: [unit('roads-bureau')],
    feedBackBy: { by: day('2026-05-19'), version: 1 },
  },
] as const;

describe('领导批示', () => {
  it('is recorded by the office of the leader, and answered within a week', () =>
    given(...told('opened'))
      .when(instructing, on('2026-05-11', 'government_office'))
      .yields({
        type: 'LeaderInstructionRecorded',
        leaderInstruction: 'L1',
        feedBackBy: { by: day('2026-05-18') },
      }));

  it('of the county head is not recorded by the Party committee office', () =>
    given(...told('opened'))
      .when(instructing, on('2026-05-11', 'party_office'))
      .refusedBy(rules.ownOfficeRecords));

  it('goes to units of the register, each once', () =>
    given(...told('opened'))
      .when(
        { ...instructing, addressees: [unit('chess-club')] },
        on('2026-05-11', 'government_office'),
      )
      .refusedBy(rules.addresseesOnRegister));

  it('was given before it is recorded', () =>
    given(...told('opened'))
      .when({ ...instructing, on: day('2026-05-12') }, on('2026-05-11', 'government_office'))
      .refusedBy(rules.instructedBefore));

  it('that differs from another is kept apart from it', () =>
    given(...told('opened', 'instructed'))
      .when(
        { ...instructing, leader: 'county_party_secretary', text: '请先调研后再定。' },
        on('2026-05-12', 'party_office'),
      )
      .yields({ type: 'LeaderInstructionRecorded', leaderInstruction: 'L2' }));

  it('of another leader may be recorded by either office', () =>
    given(...told('opened'))
      .when({ ...instructing, leader: 'other_county_leader' }, on('2026-05-11', 'party_office'))
      .yields({ type: 'LeaderInstructionRecorded', recordedBy: 'party_office' }));

  it('goes to each unit once', () =>
    given(...told('opened'))
      .when(
        { ...instructing, addressees: [unit('roads-bureau'), unit('roads-bureau')] },
        on('2026-05-11', 'government_office'),
      )
      .refusedBy(rules.addresseesOnRegister));

  it('was given on the day of the opening or later', () =>
    given(...told('opened'))
      .when({ ...instructing, on: day('2026-04-20') }, on('2026-05-11', 'government_office'))
      .yields({ type: 'LeaderInstructionRecorded', instructedOn: day('2026-04-20') }));

  it('was not given before the opening', () =>
    given(...told('opened'))
      .when({ ...instructing, on: day('2026-04-19') }, on('2026-05-11', 'government_office'))
      .refusedBy(rules.instructedBefore));

  it('that is secret has a name of its own series', () =>
    given(...told('opened', 'instructed'))
      .when({ ...instructing, secrecy: 'secret' }, on('2026-05-12', 'government_office'))
      .yields({ type: 'LeaderInstructionRecorded', leaderInstruction: 'SG1' }));

  it.each([
    ['2026-05-18', false],
    ['2026-05-19', true],
  ])('fed back on %s is late: %s', (today, late) =>
    given(...told('opened', 'instructed'))
      .when(
        { type: 'FeedBackOnInstruction', leaderInstruction: 'L1', text: '已办。' },
        on(today, 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'InstructionFedBack', unit: 'health-bureau', late }),
  );

  it('is fed back on once by each addressee', () =>
    given(...told('opened', 'instructed', 'handedOut', 'fedBack'))
      .when(
        { type: 'FeedBackOnInstruction', leaderInstruction: 'L1', text: '再报。' },
        on('2026-05-18', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.addresseeFeedsBack));

  describe('addressed to units that were merged', () => {
    const both = [unit('health-bureau'), unit('roads-bureau')];
    const addressed = told('opened', 'instructed').map((one) =>
      one.type === 'LeaderInstructionRecorded' ? { ...one, addressees: both } : one,
    );
    const reformed = given(...addressed).inCounty(
      mergedInto('health-bureau', 'agriculture-bureau'),
      mergedInto('roads-bureau', 'agriculture-bureau'),
    );
    const feedBack = {
      type: 'FeedBackOnInstruction',
      leaderInstruction: 'L1',
      text: '已办。',
    } as const;
    const successor = on('2026-05-18', 'handling_unit', 'agriculture-bureau');

    it.each(both)('is fed back on for the one that is named: %s', (one) =>
      reformed
        .when({ ...feedBack, unit: one }, successor)
        .yields({ type: 'InstructionFedBack', unit: one }),
    );

    it('is not fed back on for one of several that nobody names, nor for another unit', async () => {
      await reformed.when(feedBack, successor).refusedBy(rules.namesItsAddressee);
      await reformed
        .when({ ...feedBack, unit: unit('shacheng') }, successor)
        .refusedBy(rules.namesItsAddressee);
    });

    it('is fed back on for the one that is left, named or not, and not again for the other', async () => {
      const fed = {
        type: 'InstructionFedBack',
        on: day('2026-05-15'),
        leaderInstruction: 'L1',
        unit: unit('health-bureau'),
        text: '已办。',
        late: false,
        passOnBy: { by: day('2026-05-22'), version: 1 },
      } as const;
      const half = given(...addressed, fed).inCounty(
        mergedInto('health-bureau', 'agriculture-bureau'),
        mergedInto('roads-bureau', 'agriculture-bureau'),
      );
      await half
        .when(feedBack, successor)
        .yields({ type: 'InstructionFedBack', unit: 'roads-bureau' });
      await half
        .when({ ...feedBack, unit: unit('health-bureau') }, successor)
        .refusedBy(rules.namesItsAddressee);
    });
  });

  it('that is secret is not there for who may not know of it', () =>
    given(...told('opened', 'instructed'), ...secretly)
      .when(
        { type: 'FeedBackOnInstruction', leaderInstruction: 'SG1', text: '已办。' },
        on('2026-05-18', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(noSuchStep));

  it('is concluded once every addressee has fed back', () =>
    given(...told('opened', 'instructed', 'fedBack'))
      .when(
        { type: 'ConcludeInstruction', leaderInstruction: 'L1' },
        on('2026-05-18', 'supervising_office'),
      )
      .yields({ type: 'InstructionConcluded' }));

  it('is not concluded while an addressee is silent', () =>
    given(...told('opened', 'instructed'))
      .when(
        { type: 'ConcludeInstruction', leaderInstruction: 'L1' },
        on('2026-05-18', 'supervising_office'),
      )
      .refusedBy(rules.everyAddresseeFedBack));
});

const noneRecorded = {
  type: 'NoInstructionRecorded',
  on: day('2026-05-21'),
  reason: '无',
  referBy: { by: day('2026-06-04'), version: 1 },
} as const;

describe('未获批示', () => {
  const record = { type: 'RecordNoInstruction', reason: '领导未作批示。' } as const;

  it('is recorded once the leaders had their time', () =>
    given(...told('opened'))
      .when(record, on('2026-05-21', 'cppcc_office'))
      .yields({ type: 'NoInstructionRecorded' }));

  it('is not recorded on the last day they have', () =>
    given(...told('opened'))
      .when(record, on('2026-05-20', 'cppcc_office'))
      .refusedBy(rules.leadersHadTime));

  it('is recorded once', () =>
    given(...told('opened'), noneRecorded)
      .when(record, on('2026-05-22', 'cppcc_office'))
      .refusedBy(rules.noneCame));

  it('is recorded where those who record it know of none, and is no trace of one they do not', () =>
    given(...told('opened'), ...secretly)
      .when(record, on('2026-05-21', 'cppcc_office'))
      .yields({ type: 'NoInstructionRecorded' }));

  it('is not recorded when something was handed out', () =>
    given(...told('opened'), ...secretly, ...told('opened', 'instructed', 'handedOut').slice(2))
      .when(record, on('2026-05-21', 'cppcc_office'))
      .refusedBy(rules.noneCame));

  it('is not recorded when one came', () =>
    given(...told('opened', 'instructed'))
      .when(record, on('2026-05-21', 'cppcc_office'))
      .refusedBy(rules.noneCame));

  it('lets recommendations be sent for reference', () =>
    given(...told('opened'), noneRecorded)
      .when({ type: 'SendForReference', recommendation: 'R1' }, on('2026-05-22', 'cppcc_office'))
      .yields({ type: 'RecommendationSentForReference', unit: 'health-bureau' }));

  it('gives way to an instruction that comes later', () =>
    given(...told('opened'), noneRecorded, ...told('opened', 'instructed').slice(1))
      .when({ type: 'SendForReference', recommendation: 'R1' }, on('2026-05-22', 'cppcc_office'))
      .refusedBy(rules.noInstructionCame));

  it('is what sending for reference waits for', () =>
    given(...told('opened'))
      .when({ type: 'SendForReference', recommendation: 'R1' }, on('2026-05-22', 'cppcc_office'))
      .refusedBy(rules.noInstructionCame));
});
