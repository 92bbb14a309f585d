import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { gatewayForFile } from '../support/gateway.ts';

// The audits ask for types by name, which only a gateway that shows its schema answers.
const { url } = await gatewayForFile({ demo: true });

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url, fetchFn: fetch });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    'passes audit %s: %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result).toMatchObject({ status: 'ok' });
    },
  );
});
