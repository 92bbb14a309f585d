import { cite, decided } from '../../law/instruments.ts';
import { groundsOf, pendingOutcome, unadopted } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { RecommendationDraft } from './outcome.ts';

/** One recommendation, one matter: 一条一事. */
export const oneMatter: OnCommand<'AddConsultationRecommendation'> = {
  kind: 'command',
  id: 'consultation.outcome.one-matter',
  title: { zh: '一条一事', en: 'One matter each' },
  cites: [decided('意见建议一条一事,以便逐条交办和反馈')],
  holds: ({ command: { matters } }) => matters.length === 1,
  message: () => ({
    zh: '一条意见建议只提一件事,请分条拟写。',
    en: 'A recommendation is about one matter; split it.',
  }),
};

/** A recommendation is addressed to a unit of the register. */
export const addressedToAUnit: OnCommand<'AddConsultationRecommendation'> = {
  kind: 'command',
  id: 'consultation.outcome.addressed-to-a-unit',
  title: { zh: '写明办理单位', en: 'Addressed to a unit' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '部门采纳落实反馈制度'),
    decided('每条意见建议写明建议办理单位'),
  ],
  holds: ({ command: { unit }, ctx: { register } }) => Object.hasOwn(register.units, unit),
  message: () => ({
    zh: '请从名册中选择建议办理单位。',
    en: 'Choose the unit from the register.',
  }),
};

/** A recommendation rests on what was found out or said. */
export const restsOnWhatIsKnown: OnCommand<'AddConsultationRecommendation'> = {
  kind: 'command',
  id: 'consultation.outcome.rests-on-what-is-known',
  title: { zh: '有据建言', en: 'Resting on what is known' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '提供更多的真知灼见'),
    cite('huailai-goals-2023', '总体绩效目标·品质', 'SEEN', '推动专业意见转化为政策选项'),
    cite('xintian-speeches-2022', '大会发言督办', 'PRACTICE'),
  ],
  holds: ({ state, command: { restsOn } }) => {
    const grounds = groundsOf(state);
    return restsOn.length > 0 && restsOn.every((id) => grounds.includes(id));
  },
  message: ({ state }) => ({
    zh: `请写明所依据的调研记录、专家意见或发言:${groundsOf(state).join('、')}。`,
    en: `Name what it rests on: ${groundsOf(state).join(', ')}.`,
  }),
};

/** 意见建议随成果审定: what nobody has adopted does not go out, a recommendation added later included. */
export const recommendationsAreAdopted: OnCase = {
  kind: 'case',
  id: 'consultation.outcome.recommendations-are-adopted',
  title: { zh: '意见建议均经审定', en: 'Every recommendation was adopted' },
  cites: [
    cite('city-consultation-rules', '协商成果', 'SEEN', '会议纪要、建议案'),
    decided('意见建议随成果一并审定;审定后增列的重新审定,纪要已印送的另附补充成果'),
  ],
  // What waits to be adopted holds them too, and is not left in draft.
  holds: ({ state }) => pendingOutcome(state) !== undefined || unadopted(state).length === 0,
  message: ({ state }) => {
    const ids = unadopted(state);
    return {
      zh: `尚未审定的意见建议:${ids.join('、')}。请起草载有这些意见建议的成果报审定,或撤下。`,
      en: `Recommendations nobody has adopted: ${ids.join(', ')}. Draft an outcome that holds them and have it adopted, or drop them.`,
    };
  },
};

/** What has gone out with the minutes is not taken back; what is new stands in a further outcome. */
export const notSentOutYet: OnCase<RecommendationDraft> = {
  kind: 'case',
  id: 'consultation.outcome.not-sent-out-yet',
  title: { zh: '印送后不撤下', en: 'Not dropped once it was sent out' },
  cites: [
    cite('city-consultation-rules', '会议纪要', 'SEEN', '7个工作日'),
    decided('随纪要印送的意见建议不撤下,有变化的另附补充成果'),
  ],
  holds: ({ state: { outcomes }, part: { id } }) =>
    !outcomes.some(
      ({ stage, recommendations = [] }) => stage === 'issued' && recommendations.includes(id),
    ),
  message: () => ({
    zh: '该意见建议已随会议纪要印送,不能撤下;有变化的,请起草补充成果报审定。',
    en: 'It was sent out with the minutes and is not dropped; draft a further outcome for what has changed.',
  }),
};
