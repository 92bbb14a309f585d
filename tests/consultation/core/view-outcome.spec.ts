import { day } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { opening, playing, recommendation, to } from '../../support/consultation-facts.ts';
import {
  committee,
  givenUp,
  ledByTheCppcc,
  minutesReturned,
  openedAs,
  putOff,
  unplanned,
} from '../../support/consultation-variants.ts';
import { health, m4, organiser, party, sees, words } from '../../support/consultation-views.ts';
import { as, on } from '../../support/scenario.ts';

describe('所见的成果', () => {
  const minutes = { id: 'O1', type: 'minutes', title: '纪要', text: '纪要' };
  const adopted = { adoptedBy: 'special_committee', adoptedOn: '2026-04-23' };

  it('is each draft for who organises it, with what became of it', () => {
    expect(sees(to('minutesDrafted'), organiser).outcomes).toEqual([
      { ...minutes, stage: 'drafted' },
    ]);
    expect(sees(minutesReturned, organiser).outcomes).toEqual([
      { ...minutes, stage: 'returned', returnedBecause: '有遗漏。' },
    ]);
    expect(sees(to('minutesAdopted'), organiser).outcomes).toEqual([
      { ...minutes, ...adopted, stage: 'adopted' },
    ]);
  });

  it('is what went out for everybody inside, and its type for all', () => {
    expect(sees(to('reportAdopted'), m4).outcomes).toEqual([
      { ...minutes, ...adopted, stage: 'issued', issuedOn: '2026-04-24', issuedLate: false },
    ]);
    expect(sees(to('minutesAdopted'), organiser).outcomeTypes).toEqual([]);
    expect(sees(to('reportAdopted'), m4).outcomeTypes).toEqual(['minutes']);
  });

  const { matters, ...told } = words(recommendation);
  const one = { ...told, matter: matters[0] };

  it('is what is recommended; what it rests on is for who organises it', () => {
    expect(sees(to('recommended'), organiser).recommendationDrafts).toEqual([
      { ...one, id: 'M1', stage: 'drafted' },
    ]);
    expect(sees(to('recommended'), organiser).recommendations).toEqual([]);
    expect(sees(to('submitted'), organiser).recommendations).toEqual([{ ...one, no: 1 }]);
    expect(sees(to('submitted'), health).recommendations).toEqual([{ ...one, no: 1, restsOn: [] }]);
  });

  it('is when each office received it, for those concerned', () => {
    expect(sees(to('submitted'), health)).toMatchObject({ submittedOn: '2026-05-06' });
    expect(sees(to('submitted'), health)).not.toHaveProperty('partyAcknowledgedOn');
    const byTheGovernment = playing(
      [[{ type: 'AcknowledgeConsultationOutcome' }, on('2026-05-07', 'government_office')]],
      to('submitted'),
    );
    expect(sees(byTheGovernment, health)).toMatchObject({
      governmentAcknowledgedOn: '2026-05-07',
    });
    expect(sees(byTheGovernment, health)).not.toHaveProperty('partyAcknowledgedOn');
    expect(sees(to('received'), health)).toMatchObject({ partyAcknowledgedOn: '2026-05-08' });
    expect(sees(to('received'), health)).not.toHaveProperty('governmentAcknowledgedOn');
  });

  it('is what follows up, and how it ended', () => {
    const noted = playing(
      [[{ type: 'CloseConsultation', note: '均已落实。' }, committee('2026-11-02')]],
      to('linked'),
    );
    expect(sees(noted, health)).toMatchObject({ followUps: ['i1'], closedOn: '2026-11-02' });
    expect(sees(noted, m4)).toMatchObject({ closedOn: '2026-11-02', closingNote: '均已落实。' });
  });
});

describe('所见的立项和变更', () => {
  it('is topic, plan, units and the day of the decision, for those concerned', () => {
    const facts = openedAs(
      { timing: 'before_decision', decisionOn: day('2026-06-01') },
      to('opened'),
    );
    expect(sees(facts, party)).toMatchObject({
      leader: 'special_committee',
      leadBody: 'economy-committee',
      units: ['health-bureau'],
      openedOn: '2026-03-02',
      decisionOn: '2026-06-01',
      plan: opening.plan,
      planItem: 'I1',
    });
  });

  it('is the topic alone where no plan and no body stand behind it', () => {
    const seen = sees(ledByTheCppcc(unplanned(to('opened'))), as('cppcc_office'));
    for (const name of ['plan', 'planItem', 'leadBody', 'decisionOn'])
      expect(seen).not.toHaveProperty(name);
  });

  it('is until when it is put off and why, while it is', () => {
    const off = putOff(to('notified'), '2026-04-01');
    expect(sees(off, party)).toMatchObject({ postponedUntil: '2026-06-01', reason: '防汛。' });
    const again = playing([[{ type: 'ResumePreparation' }, committee('2026-06-01')]], off);
    for (const name of ['postponedUntil', 'reason', 'agreedOn', 'cancelledOn'])
      expect(sees(again, party)).not.toHaveProperty(name);
  });

  it('is when and why it was given up, and who agreed, also where it was put off before', () => {
    const up = { cancelledOn: '2026-03-04', reason: '已解决。', agreedOn: '2026-03-03' };
    expect(sees(givenUp(to('opened'), '2026-03-04'), party)).toMatchObject(up);
    const off = putOff(to('opened'), '2026-03-03');
    const seen = sees(givenUp(off, '2026-03-04'), party);
    expect(seen).toMatchObject(up);
    expect(seen).not.toHaveProperty('postponedUntil');
  });

  it('is the day of publication for everybody', () =>
    expect(
      sees([...to('submitted'), { type: 'ConsultationPublished', on: day('2026-05-07') }], m4),
    ).toMatchObject({ publishedOn: '2026-05-07', secret: false }));
});
