import { globalId, type TestGateway } from './gateway.ts';

/** Where a gateway gives out the letter of a reply. */
export const letterUrl = (
  gateway: Pick<TestGateway, 'url'>,
  countyId: string,
  caseId: string,
  reply = 'R1',
): URL =>
  new URL(`/letters/${encodeURIComponent(globalId(countyId, caseId))}/${reply}.docx`, gateway.url);
