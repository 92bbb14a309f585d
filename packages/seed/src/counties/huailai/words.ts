import type { ContactMethod, ResultClass, Satisfaction } from '@xieshang/core';

/** What a unit answers to one suggestion, by what came of it; `{unit}` is the unit. */
// biome-ignore format: a table is read by its columns
export const answers: Readonly<Record<ResultClass, readonly string[]>> = {
  resolved: [
    '{unit}已采纳并落实,相关工作已于近期完成并通过验收,效果请委员监督。',
    '已按建议调整工作安排,所需经费已拨付到位,目前运行正常。',
    '{unit}会同有关乡镇完成整改,建立了长效管护台账,每月巡查一次。',
    '建议切实可行,已印发实施办法并在全县执行,首批任务全部完成。',
  ],
  adopted: [
    '{unit}已采纳建议,写入本单位年度工作要点并明确责任人。',
    '建议已吸收进即将印发的工作方案,条款与建议一致。',
  ],
  partly_resolved: [
    '已完成第一批任务,占建议数量的六成,其余因季节原因安排在下一施工期。',
    '已先在两个点位试行,效果较好;其余点位待评估后推开。',
    '制度部分已出台,设施部分已完成招标,正在按合同推进。',
    '已落实人员和场地,设备采购尚在公示期,到货后即可投入使用。',
  ],
  in_progress: [
    '{unit}已成立专班,完成摸底和方案编制,正在组织实施,计划年底前完成。',
    '项目已开工,目前完成工程量约四成,下一步加快进度并保证质量。',
    '已与有关单位签订协议,正在办理手续,进展情况将主动向委员通报。',
    '已列入本年度重点任务,按月调度,现正处于设备安装阶段。',
  ],
  planned: [
    '已列入下一年度项目库,待资金下达后组织实施。',
    '{unit}已编入专项规划,按轻重缓急分三年推进。',
    '建议具有前瞻性,已纳入下一年度预算申报,争取上级资金支持。',
  ],
  constrained: [
    '因现有用地和资金条件限制,暂不具备实施条件,{unit}将先采取临时措施缓解。',
    '受上级规划尚未批复影响,目前难以实施,待批复后优先安排。',
    '现有编制和人员不足,短期内难以全面推开,拟先开展小范围试点。',
  ],
  reference_only: [
    '意见有参考价值,{unit}将在今后编制方案时认真研究吸收。',
    '现行规定已有相近措施,建议内容留作完善制度时参考。',
  ],
  infeasible: [
    '经会商,该项与现行上位规定不一致,不能实施,特向委员说明并请理解。',
    '经测算,该项投入与效益差距较大,且存在安全风险,不宜实施。',
  ],
};

/** The first draft of a reply that does not answer; sent back for that. */
export const weakAnswers: readonly string[] = [
  '{unit}高度重视,将进一步加强研究,适时推进。',
  '感谢对工作的关心支持,今后将加大工作力度。',
];

/** Why a reply is sent back. */
export const sentBackFor: readonly string[] = [
  '答复内容笼统,未对每条建议说明具体措施和时限,请逐条重新办理。',
  '答复与沟通记录不一致,未回应提案者提出的问题,请充实后重新提交。',
  '所列完成事项缺少依据,请补充进展数据和责任分工后重新答复。',
];

/** Why a unit asks to return an assignment; `{unit}` is the unit it proposes. */
export const returnReasons: readonly string[] = [
  '经研究,所提事项主要职责在{unit},我单位仅有配合职能,建议调整承办单位。',
  '按照部门“三定”规定,该事项由{unit}主管,我单位无执法和资金安排权限,申请退办。',
];

/** Why a return is not granted. */
export const upheldBecause: readonly string[] = [
  '经核对职责分工,本件主要内容属你单位职责,涉及其他单位的部分由你单位协调,不同意退办。',
  '本件与你单位年度重点工作一致,牵头办理更有利于落实,请按期签收办理。',
];

/** Why a proposal goes back to those who proposed it. */
export const revisionReasons: readonly string[] = [
  '本件同时涉及两个事项,不符合一事一案要求,请择一提出,另一事项可另行提交。',
  '请将两个不同部门的事项分开提出,并补充具体点位和数据。',
];

/** How a contact went, by how it was made. */
export const contactNotes: Readonly<Record<ContactMethod, readonly string[]>> = {
  face_to_face: ['承办人员到提案者所在单位面谈,逐条了解意见,并约定实地查看时间。'],
  seminar: ['召开办理座谈会,提案者和有关乡镇、群众代表参加,就办理思路交换意见。'],
  phone: ['电话沟通约二十分钟,提案者补充了两处具体点位,希望优先解决。'],
  email: ['通过邮件发送办理方案征求意见,提案者回复基本同意并提出一处修改。'],
  letter: ['寄送办理情况函,提案者书面回复,对时限提出建议。'],
  other: ['与提案者一同到现场查看,边看边议,形成问题清单。'],
};

/** What proposers write beside their rating. */
export const comments: Readonly<Record<Satisfaction, readonly string[]>> = {
  satisfied: [
    '办理认真,到现场看了两次,答复具体。',
    '问题得到解决,群众反映较好。',
    '沟通及时,措施可操作。',
  ],
  basically_satisfied: [
    '措施可行,希望尽快落实剩余部分。',
    '态度认真,但完成时限偏长。',
    '答复较具体,期待后续进展通报。',
  ],
  dissatisfied: [
    '答复未触及关键问题,希望重新研究。',
    '只说明了困难,没有给出替代办法。',
    '办理超过期限,事前也没有说明原因。',
  ],
};

/** Why a proposer does not agree to publication. */
export const unpublishedBecause: readonly string[] = [
  '涉及尚未公开的企业数据,暂不公开。',
  '调研对象要求不公开具体点位。',
];

/** How co-handlers and the office speak to one disagreement. */
export const rulings = {
  against: '所需资金未列入本年度预算,不同意由本单位承担,建议主办单位另行申请。',
  inFavour: '同意主办单位意见,本单位配合落实。',
  reported: '与会办单位就资金来源未能协商一致,报请裁定。',
  ruling: '资金由会办单位列入下一年度预算,本年度由主办单位先行安排;联合行文答复提案者。',
} as const;

/** What the office notes of a meeting with somebody who is still not content. */
export const settlementNote =
  '邀请提案者与承办单位负责人当面协商,承办单位逐条说明条件限制和替代办法,提案者表示理解,保留意见。';
