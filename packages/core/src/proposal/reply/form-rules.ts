import { cite, decided } from '../../law/instruments.ts';
import { issuerWords } from '../../words/handling.ts';
import { coHandlers } from '../case/queries.ts';
import { issuerDemanded } from '../key/tiers.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Open } from '../proposal.ts';
import type { OnCommand } from '../rule.ts';

const jointUnits = (state: Open): readonly string[] =>
  coHandlers(state)
    .filter(({ opinion }) => opinion?.settled?.how === 'joint_reply')
    .map(({ unit }) => unit);

/** 联合行文: co-handlers for whom a joint reply was ruled issue it together with the lead. */
export const jointRepliesAreJoint: OnCommand<'SubmitReply', Open, Assignment | undefined> = {
  kind: 'command',
  id: 'proposal.reply.issued-jointly',
  title: { zh: '联合行文', en: 'Issued jointly' },
  cites: [cite('city-handling-rule', '联合行文')],
  holds: ({ state, command: { jointWith = [] } }) => {
    const demanded = jointUnits(state);
    const all = new Set(coHandlers(state).map(({ unit }) => unit));
    return (
      demanded.every((one) => jointWith.some((unit) => unit === one)) &&
      jointWith.every((one) => all.has(one))
    );
  },
  message: ({ state }) => ({
    zh: `须联合行文的会办单位:${jointUnits(state).join('、') || '无'};只能与本件的会办单位联合行文。`,
    en: `Issue it jointly with: ${jointUnits(state).join(', ') || 'nobody in particular'}; only co-handlers of the proposal can join.`,
  }),
};

/** A reply to a proposal of the tiers the county names is issued in the county government's name and signed by its leader. */
export const issuedInTheRightName: OnCommand<'SubmitReply', Open, Assignment | undefined> = {
  kind: 'command',
  id: 'proposal.reply.issued-in-the-right-name',
  title: { zh: '答复名义', en: 'Issued in the right name' },
  cites: [
    cite('huoqiu-2019', '重点提案的答复'),
    cite('zhejiang-bureau-handling', '第十四条'),
    decided('答复名义与承办单位可以不同'),
  ],
  holds: ({ state, command: { issuer = 'unit', signer }, ctx: { register } }) =>
    issuer === issuerDemanded(state, register.profile.proposal) &&
    (issuer === 'county_government') === (signer.office === 'county_leader'),
  message: ({ state, ctx: { register } }) => {
    const { zh, en } = issuerWords[issuerDemanded(state, register.profile.proposal)];
    return {
      zh: `本件应以${zh}名义答复,由${zh}的负责人签发。`,
      en: `It is issued in the name of the ${en} and signed by a leader of it.`,
    };
  },
};

/** A leader of the unit signs, as the county demands; never an internal section. */
export const signedByLeader: OnCommand<'SubmitReply', Open, Assignment | undefined> = {
  kind: 'command',
  id: 'proposal.reply.signed-by-leader',
  title: { zh: '负责人签发', en: 'Signed by a leader' },
  cites: [
    cite('foping-2024-9', '一(二)', 'SEEN', '不能以内设机构或下属单位名义答复'),
    cite('yexian-2025', '一', 'SEEN', '对答复意见逐件审核签发'),
    cite('city-handling-rule', '(七)'),
  ],
  holds: ({ command: { signer }, ctx: { register } }) =>
    signer.office === 'main_leader' ||
    signer.office === 'county_leader' ||
    (signer.office === 'leader_in_charge' &&
      !register.profile.proposal.flags.mainLeaderSigns.value),
  message: ({ ctx: { register } }) =>
    register.profile.proposal.flags.mainLeaderSigns.value
      ? { zh: '答复须由单位主要负责人签发。', en: "The unit's main leader signs the reply." }
      : {
          zh: '答复须由单位主要负责人或分管负责人签发。',
          en: "The unit's main leader or the leader in charge signs the reply.",
        },
};

/** A reply bears the seal of the unit. */
export const sealed: OnCommand<'SubmitReply', Open, Assignment | undefined> = {
  kind: 'command',
  id: 'proposal.reply.sealed',
  title: { zh: '加盖公章', en: 'Sealed' },
  cites: [cite('city-handling-rule', '(七)')],
  holds: ({ command: { signer } }) => signer.sealed,
  message: () => ({
    zh: '答复须加盖承办单位公章。',
    en: 'The reply bears the seal of the unit.',
  }),
};
