import { day, supervisionRules as rules, SupervisorGroupId } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended, unit } from '../../support/county.ts';
import { on } from '../../support/scenario.ts';
import { knowing, knowingIn } from '../../support/supervision-context.ts';
import * as facts from '../../support/supervision-facts.ts';
import * as two from '../../support/supervision-of-several.ts';
import * as variants from '../../support/supervision-variants.ts';
import { seated } from '../../support/supervisors-facts.ts';

const office = (when: string) => on(when, 'cppcc_office');
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const first = (when: string) => on(when, 'member', 'm1');
const fourth = (when: string) => on(when, 'member', 'm4');
const [g1, g2] = ['g1', 'g2'].map((id) => SupervisorGroupId.parse(id));
const draft = (to: string, keyPoints: readonly string[] = ['一'], group = g1) => ({
  ...({ type: 'DraftAdvice', kind: 'opinion' } as const),
  ...{ unit: unit(to), keyPoints, further: [] },
  ...(group ? { group } : {}),
});
const own = (to: string, keyPoints: readonly string[] = ['一']) => {
  const { group: _, ...advice } = draft(to, keyPoints);
  return advice;
};

describe('以谁的名义提出建议', () => {
  it('is that of its own group for a supervisor, to the unit the group was sent to', () => {
    knowing(...two.toBothVisited)
      .when(draft('roads-bureau', ['一'], g2), fourth('2026-04-10'))
      .yields({ type: 'AdviceDrafted', group: 'g2', unit: 'roads-bureau' });
    knowing(...two.toBothVisited)
      .when(draft('roads-bureau', ['一'], g2), first('2026-04-10'))
      .refusedBy(rules.adviceFitsTheCase);
    knowing(...two.toBothVisited)
      .when(draft('roads-bureau'), first('2026-04-10'))
      .refusedBy(rules.adviceFitsTheCase);
  });

  it('is never a supervisor alone', () =>
    knowing(...two.toBothVisited)
      .when(own('health-bureau'), first('2026-04-10'))
      .refusedBy(rules.adviceFitsTheCase));

  it('may be a group of the case for the committee, to the unit the group was sent to', () => {
    knowing(...two.toBothVisited)
      .when(draft('health-bureau'), committee('2026-04-10'))
      .yields({ type: 'AdviceDrafted', group: 'g1' });
    knowing(...two.toBothVisited)
      .when(draft('roads-bureau'), committee('2026-04-10'))
      .refusedBy(rules.adviceFitsTheCase);
  });

  it('is no group that was sent to the unit, but not in this case', () =>
    knowing({ ...facts.opened, units: two.openedForTwo.units }, ...two.toBothVisited.slice(1))
      .when(draft('roads-bureau', ['一'], g2), committee('2026-04-10'))
      .refusedBy(rules.adviceFitsTheCase));

  it('says nothing to a unit that is not supervised', () =>
    knowing(...two.toBothVisited)
      .when(own('shacheng'), committee('2026-04-10'))
      .refusedBy(rules.adviceFitsTheCase));
});

describe('数件建议书的监督重点', () => {
  it('are counted for each unit and each group by itself', () =>
    knowing(...two.toBothDrafted)
      .when(own('health-bureau', ['一', '二']), committee('2026-05-10'))
      .yields({ type: 'AdviceDrafted', advice: 'A3' }));

  it('leave out what was discarded', () =>
    knowing(...facts.toDrafted, variants.discarded)
      .when(draft('health-bureau', ['一', '二']), first('2026-05-10'))
      .yields({ type: 'AdviceDrafted', advice: 'A2' }));

  it('count what the group has said elsewhere when one is revised', () => {
    const second = { ...facts.adviceDrafted, advice: 'A2' };
    const revise = { type: 'ReviseAdvice', advice: 'A1', further: [] } as const;
    const revising = knowing(...facts.toDrafted, second);
    revising
      .when({ ...revise, keyPoints: ['一'] }, first('2026-05-10'))
      .yields({ type: 'AdviceRevised', advice: 'A1' });
    revising
      .when({ ...revise, keyPoints: ['一', '二'] }, first('2026-05-10'))
      .refusedBy(rules.keyPointsAreFew);
  });
});

describe('通过数件建议书', () => {
  const adopt = (advice: string, agreed: number) =>
    ({ type: 'AdoptAdvice', advice, agreed }) as const;

  it('takes no more than the whole group', () => {
    knowing(...two.toBothDrafted)
      .when(adopt('A1', 3), first('2026-04-13'))
      .yields({ type: 'AdviceAdopted', advice: 'A1', agreed: 3 });
    knowing(...two.toBothDrafted)
      .when(adopt('A1', 4), first('2026-04-13'))
      .refusedBy(rules.groupAgrees);
  });

  it('takes somebody of the committee where it speaks in its own name', () => {
    knowing(...two.toBothDrafted)
      .when(adopt('A2', 1), committee('2026-04-13'))
      .yields({ type: 'AdviceAdopted', advice: 'A2', agreed: 1 });
    knowing(...two.toBothDrafted)
      .when(adopt('A2', 0), committee('2026-04-13'))
      .refusedBy(rules.groupAgrees);
  });
});

describe('送达数件建议书', () => {
  const handOver = (advice: string) => ({ type: 'HandOverAdvice', advice, copies: [] }) as const;

  it('numbers every point of the case, the key points of an advice first', () => {
    knowing(...two.toBothSigned)
      .when(handOver('A1'), office('2026-04-15'))
      .yields({
        type: 'AdviceHandedOver',
        unit: 'health-bureau',
        items: [
          { id: 'A1-1', no: 1, text: '六个村卫生室设备陈旧,应于年内更新。' },
          { id: 'A1-2', no: 2, text: '药品应按月配送。' },
        ],
      });
    knowing(...two.toBothSigned, two.healthHanded)
      .when(handOver('A2'), office('2026-04-20'))
      .yields({
        type: 'AdviceHandedOver',
        unit: 'roads-bureau',
        items: [{ id: 'A2-1', no: 3, text: '通村道路应按季养护。' }],
      });
  });
});

describe('数个单位的知情', () => {
  it('is waited for until the last of them has briefed, or its day is over', () => {
    const oneBriefed = [...two.toBothInformed, facts.briefed];
    const begin = { type: 'BeginSupervision' } as const;
    knowing(...oneBriefed)
      .when(begin, committee('2026-03-23'))
      .refusedBy(rules.briefedOrOverdue);
    knowing(...oneBriefed)
      .when(begin, committee('2026-03-24'))
      .yields({ type: 'SupervisionBegun' });
  });
});

describe('监督员随小组变动', () => {
  const update = { type: 'UpdateSupervisors' } as const;
  const listed = (members: readonly number[]) =>
    members.flatMap((n) => facts.opened.supervisors.filter(({ member }) => member === `m${n}`));

  it('have not changed where they only stand in another order', () =>
    knowing({ ...facts.opened, supervisors: listed([3, 1, 2]) }, ...facts.toBegun.slice(1))
      .when(update, office('2026-04-01'))
      .refusedBy(rules.supervisorsHaveChanged));

  it('have changed where one came for another', () =>
    knowing(
      {
        ...facts.opened,
        supervisors: [...listed([1, 2]), ...two.openedForTwo.supervisors.slice(-1)],
      },
      ...facts.toBegun.slice(1),
    )
      .when(update, office('2026-04-01'))
      .yields({ type: 'SupervisorsUpdated', supervisors: facts.opened.supervisors }));

  it('are none from the day on which the term of their group is over', () => {
    knowing(...facts.toBegun)
      .when(update, office('2029-01-19'))
      .refusedBy(rules.supervisorsHaveChanged);
    knowing(...facts.toBegun)
      .when(update, office('2029-01-20'))
      .yields({ type: 'SupervisorsUpdated', supervisors: [] });
  });
});

describe('参加监督活动', () => {
  const { kind, day, place, found } = facts.visited;
  const visit = { type: 'RecordSupervisionVisit', kind, day, place, found } as const;
  const along = facts.visited.visitors;

  it('is for whoever works for another unit, and for nobody who works for this one', () => {
    knowingIn(seated(2, { employer: 'shacheng' }))(...facts.toBegun)
      .when({ ...visit, visitors: along }, first('2026-04-08'))
      .yields({ type: 'SupervisionVisitRecorded', visitors: ['m1', 'm2'] });
    knowingIn(seated(2, { employer: 'health-bureau' }))(...facts.toBegun)
      .when({ ...visit, visitors: along }, first('2026-04-08'))
      .refusedBy(rules.visitorsAreImpartial);
  });

  it('is for members in office on the day', () =>
    knowingIn(ended(2, '2026-04-08'))(...facts.toBegun)
      .when({ ...visit, visitors: along }, first('2026-04-08'))
      .refusedBy(rules.visitorsAreImpartial));
});

describe('办结前的建议书', () => {
  it('may have been discarded', () =>
    knowing(...facts.toDrafted, variants.discarded)
      .when({ type: 'CloseSupervision', summary: '无。', publish: false }, office('2026-05-18'))
      .yields({ type: 'SupervisionClosed' }));
});

describe('再次逾期', () => {
  const history = [
    ...facts.toReceived,
    variants.overdueReported,
    { ...facts.answered, on: day('2026-06-01') },
  ] as const;
  const overdue = { type: 'ReportOverdueRectification', item: 'A1-1' } as const;

  it('is reported again when the day the unit has fixed is over too', () => {
    knowing(...history)
      .when(overdue, office('2026-08-31'))
      .refusedBy(rules.rectificationIsOverdue);
    knowing(...history)
      .when(overdue, office('2026-09-01'))
      .yields({ type: 'OverdueRectificationReported', item: 'A1-1' });
  });
});
