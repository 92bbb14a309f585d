import { describe, expect, it } from 'vitest';
import { newDatabase } from '../support/drivers/databases.ts';
import { openGateway } from '../support/gateway.ts';

describe('health', () => {
  it('lives as long as the process answers, and is ready as long as its database does', async () => {
    const database = await newDatabase();
    const gateway = await openGateway({ database });
    const probe = async (name: 'live' | 'ready') => {
      const response = await fetch(new URL(`/health/${name}`, gateway.url));
      return { status: response.status, body: await response.json() };
    };
    expect(await probe('live')).toEqual({ status: 200, body: { live: true } });
    expect(await probe('ready')).toEqual({ status: 200, body: { ready: true } });
    await database.close();
    expect(await probe('live')).toEqual({ status: 200, body: { live: true } });
    expect(await probe('ready')).toEqual({ status: 503, body: { ready: false } });
    await gateway.close();
  });
});
