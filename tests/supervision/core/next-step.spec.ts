import {
  stateCouncilCalendar as calendar,
  day,
  lightTimesOf,
  nextStepOfSupervision,
  type SupervisionEvent,
  supervisionShowing as showing,
  startOf,
  statusOfSupervision,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { registerAfter } from '../../support/standing.ts';
import { stateAfter } from '../../support/supervision-context.ts';
import * as facts from '../../support/supervision-facts.ts';
import { merged } from '../../support/supervisors-facts.ts';

const register = registerAfter();
const around = (today: string, at = register) => ({ today: day(today), register: at, calendar });
const owes = (history: readonly SupervisionEvent[], today: string) => {
  const step = nextStepOfSupervision(stateAfter(...history), around(today));
  return step && [step.party, step.who.join(), step.kind.replace('supervision.', ''), step.due.by];
};
const committee = 'economy-committee';
const health = 'health-bureau';

describe('下一步由谁办理', () => {
  it.each([
    [[facts.opened], '2026-03-02', ['leadership', '', 'approve', '2026-03-16']],
    [
      [facts.opened, facts.planReturned],
      '2026-03-04',
      ['special_committee', committee, 'revise', '2026-03-18'],
    ],
    [facts.toApproved, '2026-03-05', ['cppcc_office', '', 'notify', '2026-03-12']],
    [facts.toInformed, '2026-03-23', ['handling_unit', health, 'brief', '2026-03-23']],
    [facts.toInformed, '2026-03-24', ['special_committee', committee, 'begin', '2026-03-30']],
    [facts.toBegun, '2026-03-18', ['special_committee', committee, 'fieldwork', '2026-05-18']],
    [facts.toDrafted, '2026-04-10', ['special_committee', committee, 'adopt', '2026-04-24']],
    [facts.toAdopted, '2026-04-13', ['leadership', '', 'sign', '2026-04-20']],
    [facts.toSigned, '2026-04-14', ['cppcc_office', '', 'handOver', '2026-04-21']],
    [facts.toHandedOver, '2026-04-20', ['handling_unit', health, 'receive', '2026-04-20']],
    [facts.toHandedOver, '2026-04-21', ['handling_unit', health, 'respond', '2026-05-29']],
    [facts.toAnswered, '2026-05-20', ['handling_unit', health, 'promised', '2026-08-31']],
    [facts.toRectified, '2026-08-31', ['special_committee', committee, 'recheck', '2026-09-20']],
    [
      [...facts.toRectified, facts.recheckFailed],
      '2026-09-10',
      ['handling_unit', health, 'rectifyAgain', '2026-10-10'],
    ],
    [facts.toRechecked, '2026-09-10', ['cppcc_office', '', 'close', '2026-09-23']],
    [
      [...facts.toVisited, facts.appraisalProposed],
      '2026-05-06',
      ['special_committee', committee, 'fieldwork', '2026-05-18'],
    ],
    [
      [...facts.toAgreed, facts.counted(facts.badBallot), facts.failedPublished],
      '2026-06-10',
      ['cppcc_office', '', 'track', '2026-07-10'],
    ],
    [facts.toClosed, '2026-09-14', undefined],
  ] as const)('%#: after these facts, on %2$s', (history, today, expected) =>
    expect(owes(history, today)).toEqual(expected),
  );

  it('is the successor of a unit that was merged, recorded in the case or not', () => {
    const after = registerAfter(merged('2026-05-01'));
    expect(
      nextStepOfSupervision(stateAfter(...facts.toReceived), around('2026-05-06', after)),
    ).toMatchObject({ party: 'handling_unit', who: ['roads-bureau'], kind: 'supervision.respond' });
  });
});

describe('监督状态', () => {
  it.each([
    [[facts.opened], 'planned'],
    [[facts.opened, facts.planReturned], 'plan_returned'],
    [facts.toApproved, 'approved'],
    [facts.toInformed, 'informed'],
    [facts.toDrafted, 'under_way'],
    [facts.toHandedOver, 'advice_issued'],
    [facts.toReceived, 'assigned'],
    [facts.toAnswered, 'rectifying'],
    [facts.toRectified, 'feedback'],
    [[...facts.toCounted, facts.passedPublished], 'appraised'],
    [facts.toClosed, 'closed'],
  ] as const)('%#: is computed: %2$s', (history, status) =>
    expect(statusOfSupervision(stateAfter(...history))).toBe(status),
  );
});

describe('监督期限', () => {
  it.each([
    ['approve', facts.toApproved, '2026-03-16', '2026-03-05'],
    ['notify', facts.toInformed, '2026-03-12', '2026-03-09'],
    ['brief', facts.toBegun, '2026-03-23', '2026-03-16'],
    ['begin', facts.toBegun, '2026-03-30', '2026-03-18'],
    ['fieldwork', facts.toHandedOver, '2026-05-18', '2026-04-15'],
    ['adopt', facts.toAdopted, '2026-04-24', '2026-04-13'],
    ['sign', facts.toSigned, '2026-04-20', '2026-04-14'],
    ['handOver', facts.toHandedOver, '2026-04-21', '2026-04-15'],
    ['receive', facts.toReceived, '2026-04-20', '2026-04-16'],
    ['respond', facts.toAnswered, '2026-05-29', '2026-05-20'],
    ['promised', facts.toRectified, '2026-08-31', '2026-08-31'],
    ['recheck', facts.toRechecked, '2026-09-20', '2026-09-10'],
    ['close', facts.toRechecked, '2026-09-23', undefined],
    ['agree', facts.toAgreed, '2026-05-19', '2026-05-11'],
    ['ballot', facts.toCounted, '2026-09-11', '2026-06-10'],
  ] as const)('%s is certified: until %3$s, met on %4$s', (kind, history, due, doneOn) => {
    const all = showing.deadlines(stateAfter(...history), around('2026-09-10'));
    const one = all.find((deadline) => deadline.kind === `supervision.${kind}`);
    expect(one).toMatchObject({ due, recorded: due });
    expect(one?.doneOn).toBe(doneOn);
    expect(one?.days.length).toBeGreaterThan(0);
  });

  it('warn by the periods of the county', () => {
    const times = lightTimesOf(day('2026-05-29'), showing.warnings(register.profile), calendar);
    expect(times.firstWarningAt).toBe(startOf(day('2026-05-22')));
  });
});
