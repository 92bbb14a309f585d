import type { Actor } from '@xieshang/core';
import { issueToken } from '@xieshang/graphql';
import type { Chance } from './chance.ts';
import { SECRET } from './gateway.ts';
import { pause } from './wait.ts';

const DRAFT = `mutation Draft($input: DraftProposalInput!) {
  draftProposal(input: $input) {
    __typename
    ... on ProposalMoved { version repeated proposal { id } }
    ... on Refusal { violations { rule } }
  }
}`;

const content = {
  title: '关于改善葡萄种植区村级诊所的建议',
  category: 'SOCIAL',
  matters: ['村级诊所'],
  situation: '葡萄种植区三个村的诊所设备陈旧。',
  analysis: '村医待遇低,设备更新没有经费来源。',
  suggestions: ['更新基本诊疗设备', '提高村医补助'],
  suggestedUnits: [],
  publication: { consent: true },
  contact: { address: '沙城镇府前街1号', phone: '0313-0000001' },
};

/** What clients were told, and what they had to ask again for. */
export interface Told {
  /** The keys of commands whose sender was told that they were carried out. */
  readonly acknowledged: Set<string>;
  /** Keys that were sent, whatever came of them. */
  readonly sent: Set<string>;
  /** Answers that left open whether the command was carried out. */
  unknown: number;
  /** Answers that said of a command sent again that it had been carried out before. */
  repeated: number;
  /** Answers that refused what nothing speaks against. */
  readonly wrong: string[];
  /** The longest time from first sending to acknowledgement, in milliseconds. */
  longest: number;
}

interface Outcome {
  readonly __typename: string;
  readonly repeated?: boolean;
}

interface Answer {
  readonly data?: { readonly draftProposal?: Outcome | null } | null;
  readonly errors?: readonly unknown[];
}

const TIMEOUT = 10_000;

/** One request; nothing where its answer leaves open what came of it. */
const send = async (
  url: string,
  token: string,
  commandId: string,
): Promise<Outcome | undefined> => {
  const input = { commandId, source: 'INDIVIDUAL_MEMBER', content };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: DRAFT, variables: { input } }),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const { data, errors } = (await response.json()) as Answer;
  return errors ? undefined : (data?.draftProposal ?? undefined);
};

const record = (told: Told, key: string, outcome: Outcome, began: number): void => {
  if (outcome.__typename !== 'ProposalMoved') told.wrong.push(`${key}: ${JSON.stringify(outcome)}`);
  else told.acknowledged.add(key);
  if (outcome.repeated) told.repeated += 1;
  told.longest = Math.max(told.longest, performance.now() - began);
};

/** Load that runs until it is stopped: each client asks again, with the same key, until it is told. */
export interface Load {
  readonly told: Told;
  /** Sends nothing new, and waits until everything sent was answered for. */
  settle(): Promise<void>;
}

/** How long a client goes on asking after the faults are over, in milliseconds. */
const PATIENCE = 300_000;

/** How many clients send at once. */
const CLIENTS = 8;

/** Clients that each send one command after the other to a county. */
export const loadOn = async (url: string, county: string, chance: Chance): Promise<Load> => {
  const member: Actor = { role: 'member', id: 'm1', member: 'm1' } as Actor;
  const token = await issueToken(SECRET, county, member);
  const told: Told = {
    acknowledged: new Set(),
    sent: new Set(),
    unknown: 0,
    repeated: 0,
    wrong: [],
    longest: 0,
  };
  let until = Number.POSITIVE_INFINITY;
  let stopped = false;
  const answeredFor = async (key: string): Promise<void> => {
    const began = performance.now();
    told.sent.add(key);
    while (performance.now() < until) {
      const outcome = await send(url, token, key).catch(() => undefined);
      if (outcome) return record(told, key, outcome, began);
      told.unknown += 1;
      await pause(50 + chance.between(0, 200));
    }
    told.wrong.push(`${key}: never answered for`);
  };
  const client = async (id: number): Promise<void> => {
    for (let turn = 0; !stopped; turn += 1) await answeredFor(`${county}-${id}-${turn}`);
  };
  const running = Array.from({ length: CLIENTS }, (_, id) => client(id));
  return {
    told,
    settle: async () => {
      stopped = true;
      until = performance.now() + PATIENCE;
      await Promise.all(running);
    },
  };
};
