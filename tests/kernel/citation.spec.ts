import { type Citation, isUnverified, type Verification, verifications } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const checked = (verification: Verification): Citation => ({
  ...{ instrument: 'civil-code', article: '第二百零一条' },
  verification,
});

describe('依据的核对', () => {
  it.each([
    ['SEEN', false],
    ['SEEN-part', false],
    ['PRACTICE', false],
    ['SYS', true],
    ['GK', true],
    ['DESIGN', true],
  ] as const)('%s alone leaves what it stands for unverified: %s', (verification, unverified) =>
    expect(isUnverified([checked(verification)])).toBe(unverified),
  );

  it('is spoken of for every flag there is', () =>
    expect([...verifications].sort()).toEqual(
      ['DESIGN', 'GK', 'PRACTICE', 'SEEN', 'SEEN-part', 'SYS'].sort(),
    ));

  it('is enough where one text was seen among several', () => {
    expect(isUnverified([checked('GK'), checked('SEEN')])).toBe(false);
    expect(isUnverified([checked('GK'), checked('DESIGN')])).toBe(true);
  });
});
