import type { DisposedTopic } from './disposed-topic.ts';

/** Converted to opinion reports. */
export const opinions: readonly DisposedTopic[] = [
  {
    key: 'op-pesticide',
    theme: '葡萄产业融合发展',
    title: '关于反映葡萄种植户农资价格上涨压力的建议',
    category: 'economic',
    matter: '农资价格上涨',
    unit: 'nongye-ju',
    situation: '今春复合肥、石硫合剂等农资价格较上年上涨一成左右,走访的40户中有27户减少了投入。',
    analysis: '农资价格受上游市场影响,县级调控手段有限,但农户减少用药用肥可能影响秋季产量和品质。',
    suggestions: ['向上反映农资价格走势,建议加强储备投放。'],
    reason: '反映的情况具有普遍性、时效性,需向上级反映,转为社情民意信息报送。',
  },
  {
    key: 'op-medicine',
    theme: '医疗教育',
    title: '关于基层慢性病常用药品目录衔接不畅的建议',
    category: 'social',
    matter: '慢性病用药目录衔接',
    unit: 'weijian-ju',
    situation: '高血压、糖尿病患者从县医院转回乡镇卫生院后,约有三成常用药品在卫生院目录之外。',
    analysis: '药品目录由上级统一制定,基层自主调整空间小,患者为开药仍需往返县城。',
    suggestions: ['建议上级打通县乡药品目录,允许按医共体统一采购。'],
    reason: '药品目录权限在上级,意见有参考价值,转为社情民意信息向上反映。',
  },
  {
    key: 'op-youth',
    theme: '民生工程',
    title: '关于反映返乡青年社会保险接续困难的建议',
    category: 'social',
    matter: '返乡青年社保接续',
    unit: 'renshe-ju',
    situation: '座谈的32名返乡青年中,有19人在外省参保中断,跨省转移接续平均用时3个月。',
    analysis: '各地系统和缴费基数口径不同,县级经办机构只能逐件发函。',
    suggestions: ['建议上级统一接续办理时限,推行全程网办。'],
    reason: '事项涉及跨省经办规则,转为社情民意信息报送上级有关部门。',
  },
];

/** Converted to member letters. */
export const letters: readonly DisposedTopic[] = [
  {
    key: 'let-streetlamp',
    theme: '人居环境整治',
    title: '关于更换某小区北门一盏损坏路灯的建议',
    category: 'social',
    matter: '小区北门路灯维修',
    unit: 'zhujian-ju',
    situation: '某小区北门外的一盏路灯损坏近一个月,夜间出入不便。',
    analysis: '该路灯位于小区与市政道路交界处,物业和市政互相等待。',
    suggestions: ['尽快维修更换。'],
    reason: '事项具体、可即时解决,转委员来信由有关单位直接办理。',
  },
  {
    key: 'let-busstop',
    theme: '交通',
    title: '关于补装某公交站点遮雨棚的建议',
    category: 'social',
    matter: '公交站点遮雨棚',
    unit: 'jiaotong-ju',
    situation: '某公交站点因道路施工拆除遮雨棚,施工结束两个月未恢复。',
    analysis: '施工单位与公交公司交接时遗漏该项设施。',
    suggestions: ['恢复遮雨棚和站牌。'],
    reason: '属于个别设施恢复问题,转委员来信直接办理。',
  },
];

/** Forwarded to departments for reference. */
export const forwarded: readonly DisposedTopic[] = [
  {
    key: 'fw-archive',
    theme: '文旅',
    title: '关于整理出版地方老照片图集的建议',
    category: 'cultural',
    matter: '地方老照片图集',
    unit: 'wenlv-ju',
    situation: '民间收藏的20世纪50至80年代老照片数量可观,收藏者多已年迈。',
    analysis: '老照片具有史料价值,但散失较快,缺少统一征集渠道。',
    suggestions: ['面向社会征集老照片并数字化。', '适时整理出版图集。'],
    reason: '意见可供文化和文史工作参考,暂不具备单独办理条件,转有关部门参考。',
  },
  {
    key: 'fw-naming',
    theme: '人居环境整治',
    title: '关于新建道路命名体现地方历史文化的建议',
    category: 'cultural',
    matter: '新建道路命名',
    unit: 'minzheng-ju',
    situation: '近年新建道路多以方位和吉祥词命名,与地方历史联系不多。',
    analysis: '道路命名征求意见范围较窄,文史工作者参与少。',
    suggestions: ['建立地方历史地名词库。', '新路命名前征求文史专家意见。'],
    reason: '地名命名有专门程序,意见转民政和自然资源部门在今后工作中参考。',
  },
  {
    key: 'fw-calendar',
    theme: '承接北京协同发展',
    title: '关于统筹编排全年节庆和赛事活动的建议',
    category: 'cultural',
    matter: '全年节庆赛事编排',
    unit: 'wenlv-ju',
    situation: '去年全县举办各类节庆赛事34场,9月至10月占19场,部分活动日期重叠。',
    analysis: '各部门、乡镇各自申报,缺少年度统筹,周边客源分流。',
    suggestions: ['每年第一季度公布全年活动日历。', '对同类活动合并举办。'],
    reason: '建议具有参考价值,转文旅、商务等部门研究年度计划时参考。',
  },
];
