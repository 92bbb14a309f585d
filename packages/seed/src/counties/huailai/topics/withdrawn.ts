import type { DisposedTopic } from './disposed-topic.ts';

/** Withdrawn by those who proposed them. */
export const withdrawn: readonly DisposedTopic[] = [
  {
    key: 'wd-crosswalk',
    theme: '交通',
    title: '关于在县医院门前增设行人过街信号灯的建议',
    category: 'social',
    matter: '县医院门前过街信号灯',
    unit: 'gongan-ju',
    situation: '县医院门前日均过街行人约6000人次,早高峰人车混行,老人过街平均等待两分钟以上。',
    analysis: '路口距相邻信号灯280米,尚未设置专用信号,只能靠协管员疏导。',
    suggestions: ['安装行人请求式信号灯。', '高峰时段设置临时停车引导。'],
    reason: '公安交管部门已于近日安装到位,问题解决,申请撤回。',
  },
  {
    key: 'wd-library',
    theme: '文旅',
    title: '关于延长县图书馆周末开放时间的建议',
    category: 'cultural',
    matter: '图书馆周末开放时间',
    unit: 'wenlv-ju',
    situation: '县图书馆周末17时闭馆,备考学生和上班族使用不便,周末满座率超过九成。',
    analysis: '工作人员轮休不足,夜间安保和能耗经费没有安排。',
    suggestions: ['周末开放至21时。', '招募志愿者参与夜间服务。'],
    reason: '拟补充调研数据后与其他委员联名另行提出,申请撤回。',
  },
  {
    key: 'wd-vendor',
    theme: '民生工程',
    title: '关于在沙城城区规划早餐便民车点位的建议',
    category: 'social',
    matter: '早餐便民车点位',
    unit: 'chengguan-ju',
    situation: '城区早餐摊点流动经营约70处,与上学车流交织,卫生条件参差不齐。',
    analysis: '固定早餐店租金高,流动摊点缺少合法点位,疏堵难以兼顾。',
    suggestions: ['规划40处早餐便民车点位。', '统一车辆样式并纳入食品经营备案。'],
    reason: '与部门沟通后获知相关方案已列入当年计划,申请撤回。',
  },
];
