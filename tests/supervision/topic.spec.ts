import {
  AnnualPlanId,
  day,
  type Events,
  InstructionId,
  supervisionRules as rules,
  SupervisionId,
} from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, unit } from '../support/county.ts';
import { open as openFollowUp, playing, type Step, story } from '../support/instruction-facts.ts';
import { openSupervision, SUPERVISION_PLAN, supervisionInForce } from '../support/lineage-facts.ts';
import { as, on } from '../support/scenario.ts';
import { given, planReturned, opened as told } from '../support/supervision-facts.ts';
import { merged } from '../support/supervisors-facts.ts';

const followUp = InstructionId.parse('i1');
const plan = AnnualPlanId.parse(SUPERVISION_PLAN);
const open = { ...openSupervision, followUp, recommendation: 'R2' } as const;
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const office = (when: string) => on(when, 'cppcc_office');
const inJune = committee('2026-06-03');

/** The follow-up is told to the committee; one recommendation is adopted, the other declined. */
const informing = (bodies: readonly string[]) =>
  playing([
    ['2026-04-20', as('cppcc_office'), { ...openFollowUp, bodies: bodies.map(body) }],
    ...(
      [
        'instructed',
        'handedOut',
        'handedOutToo',
        'takenOn',
        'takenOnToo',
        'adopted',
        'declined',
      ] as const
    ).map((step) => story[step] as Step),
  ]);
const informed = informing(['economy-committee']);

const beside = (facts: readonly Events['instruction'][]) =>
  given()
    .besideCase('annual_plan', SUPERVISION_PLAN, ...supervisionInForce)
    .besideCase('instruction', 'i1', ...facts);

describe('转为监督议题', () => {
  it('opens a supervision on a recommendation that was declined', () =>
    beside(informed)
      .when(open, inJune)
      .yields({ type: 'SupervisionOpened', followUp: 'i1', recommendation: 'R2' }));

  it('opens one on a recommendation the unit explained it could not carry out', () =>
    beside([
      ...informed,
      {
        type: 'NotCarriedOutExplained',
        on: day('2026-07-01'),
        recommendation: 'R1',
        text: '经费未落实。',
      },
    ] as never)
      .when({ ...open, recommendation: 'R1' }, committee('2026-07-02'))
      .yields({ type: 'SupervisionOpened', recommendation: 'R1' }));

  it('opens one on a recommendation that is not carried out by its day', () =>
    beside(informed)
      .when({ ...open, recommendation: 'R1' }, committee('2026-10-31'))
      .yields({ type: 'SupervisionOpened', recommendation: 'R1' }));

  it('opens none on it while the day is not over', () =>
    beside(informed)
      .when({ ...open, recommendation: 'R1' }, committee('2026-10-30'))
      .refusedBy(rules.recommendationWasNotCarriedOut));

  it('opens none on one that was not answered yet', () =>
    beside(informed.slice(0, 4))
      .when(open, inJune)
      .refusedBy(rules.recommendationWasNotCarriedOut));

  it('opens none on one that is not there', () =>
    beside(informed)
      .when({ ...open, recommendation: 'R9' }, inJune)
      .refusedBy(rules.recommendationIsThere));

  it('opens none on a follow-up that is not there', () =>
    beside(informed)
      .when({ ...open, followUp: InstructionId.parse('i9') }, inJune)
      .refusedBy(rules.recommendationIsThere));

  it('names follow-up and recommendation, or neither', async () => {
    const { followUp: _one, ...withoutFollowUp } = open;
    const { recommendation: _two, ...withoutRecommendation } = open;
    await beside(informed).when(withoutFollowUp, inJune).refusedBy(rules.recommendationIsThere);
    await beside(informed)
      .when(withoutRecommendation, inJune)
      .refusedBy(rules.recommendationIsThere);
  });

  it('supervises the unit that did not carry it out', () =>
    beside(informed)
      .when({ ...open, units: [unit('roads-bureau')], groups: [] }, inJune)
      .refusedBy(rules.itsUnitIsSupervised));

  it('may supervise other units beside it', () =>
    beside(informed)
      .when({ ...open, units: [unit('health-bureau'), unit('roads-bureau')] }, inJune)
      .yields({ type: 'SupervisionOpened', units: ['health-bureau', 'roads-bureau'] }));

  it('supervises its successor after a reform of institutions', () =>
    beside(informed)
      .inCounty(merged('2026-06-01'))
      .when({ ...open, units: [unit('roads-bureau')], groups: [] }, inJune)
      .yields({ type: 'SupervisionOpened', units: ['roads-bureau'] }));
});

describe('提出者可查阅的督办', () => {
  const untold = informing([]);
  const another = {
    type: 'BodiesRegistered',
    on: day('2026-01-05'),
    bodies: [{ id: body('culture-committee'), name: '文化委员会', kind: 'special_committee' }],
  } as const;
  const byAnother = { ...open, committee: body('culture-committee') } as const;
  const stranger = (when: string) => on(when, 'special_committee', 'culture-committee');

  it('is not there for a committee that is not told of it', () =>
    beside(untold)
      .inCounty(another)
      .when(byAnother, stranger('2026-06-03'))
      .refusedBy(rules.recommendationIsThere));

  it('is there for the office', () =>
    beside(untold).when(open, office('2026-06-03')).yields({ type: 'SupervisionOpened' }));

  it('is there for a committee once it is closed', () =>
    beside([
      ...untold,
      { type: 'FollowUpClosed', on: day('2026-11-04'), published: false },
    ] as never)
      .inCounty(another)
      .when(byAnother, stranger('2026-11-05'))
      .yields({ type: 'SupervisionOpened' }));

  const [first, ...rest] = untold;
  const secret = [{ ...first, secret: true }, ...rest] as typeof untold;

  it('stays away from a committee where it is secret, though it is closed', () =>
    beside([
      ...secret,
      { type: 'FollowUpClosed', on: day('2026-11-04'), published: false },
    ] as never)
      .inCounty(another)
      .when(byAnother, stranger('2026-11-05'))
      .refusedBy(rules.recommendationIsThere));

  it('makes no topic where it is secret, whoever knows of it', () =>
    beside(secret)
      .when(open, office('2026-06-03'))
      .refusedBy(rules.recommendationWasNotCarriedOut));
});

describe('一条建议立一次监督', () => {
  const other = {
    ...told,
    id: SupervisionId.parse('s2'),
    plan,
    item: 'I2',
    followUp,
    recommendation: 'R2',
  };
  const cancelled = {
    type: 'SupervisionCancelled',
    on: day('2026-03-03'),
    reason: '合并。',
  } as const;

  it('is the topic of one supervision', () =>
    beside(informed).beside('s2', other).when(open, inJune).refusedBy(rules.takenUpOnce));

  it('is taken up anew where the other was cancelled', () =>
    beside(informed)
      .beside('s2', other, cancelled)
      .when(open, inJune)
      .yields({ type: 'SupervisionOpened' }));

  it.each([
    ['another recommendation', { ...other, recommendation: 'R1' }],
    [
      'a recommendation of that number in another follow-up',
      { ...other, followUp: InstructionId.parse('i2') },
    ],
  ])('leaves alone what has %s for its topic', (_name, one) =>
    beside(informed).beside('s2', one).when(open, inJune).yields({ type: 'SupervisionOpened' }),
  );

  const revise = { type: 'ReviseSupervisionWorkPlan', workPlan: '走访八个村。' } as const;
  const own = { ...other, id: SupervisionId.parse('s1'), item: 'I1' };

  it('is still the topic of what was returned and is revised', () =>
    given(own, planReturned).when(revise, committee('2026-03-06')).yields({
      type: 'SupervisionWorkPlanRevised',
    }));

  it('is not, once it became the topic of another', () =>
    given(own, planReturned)
      .beside('s2', other)
      .when(revise, committee('2026-03-06'))
      .refusedBy(rules.topicIsStillFree));
});
