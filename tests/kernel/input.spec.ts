import { MemberId, type ProposalCommand, ProposalProfile, proposal, UnitId } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const cardOf = (type: ProposalCommand['type']) => {
  const card = proposal.commands[type];
  if (!card) throw new Error(`no command is called ${type}`);
  return card;
};

describe('编号', () => {
  const isRead = (text: string): boolean => UnitId.safeParse(text).success;

  it.each(['a', '7', 'health-bureau', 'A1-E1', 'x'.repeat(64), 'a-'])('reads %s', (text) =>
    expect(isRead(text)).toBe(true),
  );

  it.each([
    ['', 'nothing is no id'],
    ['-a', 'it does not begin with a hyphen'],
    ['health_bureau', 'hyphens separate'],
    [' health-bureau', 'nothing stands before it'],
    ['health-bureau ', 'nothing stands after it'],
    ['卫健局', 'it is written in Latin letters'],
    ['x'.repeat(65), 'it has 64 characters at the most'],
  ])('refuses %s: %s', (text) => expect(isRead(text)).toBe(false));

  it('accepts the id of a member', () => expect(MemberId.safeParse('m1').success).toBe(true));
});

describe('事项的输入', () => {
  const { input } = cardOf('RefuseExtension');
  const asked = { extension: 'A1-E1', reason: '可以按期答复。' };

  it('has the fields of its command and no other', () => {
    expect(input.parse(asked)).toEqual(asked);
    expect(input.safeParse({ extension: 'A1-E1' }).success).toBe(false);
    expect(input.safeParse({ ...asked, until: '2026-06-08' }).success).toBe(false);
  });

  it('has a text of as many characters as it may have, and not of one more', () => {
    expect(input.safeParse({ ...asked, reason: '理'.repeat(500) }).success).toBe(true);
    expect(input.safeParse({ ...asked, reason: '理'.repeat(501) }).success).toBe(false);
  });

  it('has a text that is not blank, without the blanks around it', () => {
    expect(input.parse({ ...asked, reason: ' 可以。 ' })).toEqual({ ...asked, reason: '可以。' });
    expect(input.safeParse({ ...asked, reason: '' }).success).toBe(false);
    expect(input.safeParse({ ...asked, reason: '  ' }).success).toBe(false);
  });
});

describe('一次办理多件', () => {
  it('is possible for commands that declare it, and for no other', () => {
    expect(cardOf('AssignProposal').batch).toMatchObject({ most: 200 });
    expect(cardOf('RefuseExtension')).not.toHaveProperty('batch');
  });
});

describe('有出处的数值', () => {
  const { maxReplies } = ProposalProfile.shape;
  const source = { instrument: 'civil-code', article: '第一条', verification: 'SEEN' };
  const figure = { value: 2, cites: [source] };

  it('is a value with its sources, and the place it was taken from', () => {
    expect(maxReplies.parse(figure)).toEqual(figure);
    const taken = { ...figure, place: '京山市' };
    expect(maxReplies.parse(taken)).toEqual(taken);
    const quoted = { ...figure, cites: [{ ...source, quote: '原文' }] };
    expect(maxReplies.parse(quoted)).toEqual(quoted);
  });

  it.each([
    ['without a source', { cites: [] }],
    ['without a value', { value: undefined }],
    ['of a blank place', { place: '' }],
    ['with a source that names no instrument', { cites: [{ ...source, instrument: '' }] }],
    ['with a source that names no article', { cites: [{ ...source, article: '' }] }],
    ['with a source checked in another way', { cites: [{ ...source, verification: 'HEARD' }] }],
  ])('is none %s', (_what, change) =>
    expect(maxReplies.safeParse({ ...figure, ...change }).success).toBe(false),
  );
});
