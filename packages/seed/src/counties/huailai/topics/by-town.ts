import { type Town, towns } from '../towns.ts';
import type { Topic } from './topic.ts';

type Wording = (town: Town) => Omit<Topic, 'key'>;

const few = ({ villages }: Town): number => Math.max(2, Math.round(villages / 4));

const villageRoads: Wording = (t) => ({
  theme: '交通',
  title: `关于修补${t.name}村道破损路段、增设临崖护栏的建议`,
  category: 'social',
  matter: `${t.name}村道养护`,
  unit: 'jiaotong-ju',
  situation: `${t.name}${t.lies},${t.villages}个村有村道约${t.roads}公里。逐段查看发现破损路段${few(t) * 3}处,临水临崖缺护栏${few(t)}处,雨雪天错车困难。`,
  analysis: `村道多建于十年以前,路基薄、排水差;当地以${t.lives}为主,农用车和货车通行频次逐年增加,日常养护仅靠公益岗人员清扫,没有小修资金。`,
  suggestions: [
    `对${few(t) * 3}处破损路段列出清单,分两年完成修复。`,
    `汛前完成${few(t)}处临水临崖路段护栏安装。`,
    '按里程拨付小修保养经费,由乡镇组织、村级实施。',
  ],
});

const dayCare: Wording = (t) => ({
  theme: '养老托育',
  title: `关于利用${t.name}闲置校舍建设日间照料中心的建议`,
  category: 'social',
  matter: `${t.name}日间照料中心`,
  unit: 'minzheng-ju',
  situation: `${t.name}60岁以上老年人约${t.elderly}人,其中独居和空巢老人近四成。撤点并校后闲置校舍${few(t)}处,最近的养老机构在县城,探望往返半天。`,
  analysis: `当地青壮年多从事${t.lives}或外出务工,白天照料缺位;闲置校舍产权清晰、院落平整,改造成本低于新建,但消防和无障碍标准不明,乡镇不敢动手。`,
  suggestions: [
    '选择一处交通便利的闲置校舍先行改造,设日托床位20张。',
    '由民政部门出具改造标准和验收清单,消防部门提前介入指导。',
    '采取公建民营,按实际照料人数补助运营经费。',
  ],
});

const toilets: Wording = (t) => ({
  theme: '人居环境整治',
  title: `关于健全${t.name}农村户厕管护和粪污清掏机制的建议`,
  category: 'ecological',
  matter: `${t.name}户厕管护`,
  unit: 'nongye-ju',
  situation: `${t.name}${t.villages}个村已完成户厕改造,入户查看100户,正常使用的${60 + few(t) * 2}户,其余因冬季上冻、清掏不及时而停用或改作他用。`,
  analysis: `${t.lies},冬季气温低,部分三格化粪池埋深不足;清掏车只有一辆,预约等待常超过十天,费用标准各村不一。`,
  suggestions: [
    '对停用户厕逐户登记原因,能修的限期修,不适用的改型重建。',
    '配齐清掏车辆,公布统一预约电话和收费标准。',
    '清掏粪污经发酵后就近用于果园和大田,减少外运。',
  ],
});

const sewage: Wording = (t) => ({
  theme: '生态修复治理',
  title: `关于推进${t.name}生活污水分散式治理的建议`,
  category: 'ecological',
  matter: `${t.name}生活污水治理`,
  unit: 'shengtai-ju',
  situation: `${t.name}已建污水处理设施${few(t)}座,现场查看时正常运行的${Math.max(1, few(t) - 2)}座;未纳管村污水多排入沟渠,夏季异味明显,雨后流入下游。`,
  analysis: `设施按户籍人口设计,实际进水量不足三成,电费和药剂费由村集体承担,难以持续;${t.lies},统一建管网不经济。`,
  suggestions: [
    '按“纳管、集中、分散”三类重新核定治理方式,避免一刀切。',
    '分散户推广小型生态滤池,出水用于庭院和林地灌溉。',
    '设施运维打包委托专业公司,运行费用列入县级预算。',
  ],
});

const signal: Wording = (t) => ({
  theme: '数字引领',
  title: `关于消除${t.name}通信信号盲区、保障应急通信的建议`,
  category: 'social',
  matter: `${t.name}通信信号盲区`,
  unit: 'kegongxin-ju',
  situation: `${t.name}${t.lies},实测${few(t) * 2}处路段和居民点信号弱或无信号,去年汛期曾出现${few(t)}个村通信中断超过六小时。`,
  analysis:
    '基站选址受地形和供电限制,单站用户少,运营企业投资意愿不强;村级卫星电话配备不足,停电后无备用电源。',
  suggestions: [
    `年内补建基站,优先覆盖${few(t) * 2}处盲区中的居民点和学校。`,
    '每村配备一部应急卫星电话和备用电源,定期演练。',
    '基站用地、用电由乡镇协调,减免相关费用。',
  ],
});

const forestFire: Wording = (t) => ({
  theme: '安全生产',
  title: `关于加强${t.name}森林草原防灭火能力建设的建议`,
  category: 'ecological',
  matter: `${t.name}防灭火能力`,
  unit: 'yingji-ju',
  situation: `${t.name}防火期长达七个月,${t.villages}个村有护林员${t.villages * 3}名,平均年龄58岁;消防水窖${few(t)}处,有的已渗漏,最远火险点步行需一个半小时。`,
  analysis: `${t.lies},祭祀、农事和旅游用火交织;巡护靠人力,装备以二号工具为主,扑救黄金时间内难以到达。`,
  suggestions: [
    `修复并新建消防水窖,使水窖总数达到${few(t) * 2}处。`,
    '建立30人半专业扑火队,配备风力灭火机和对讲设备。',
    '在重要山口安装高清瞭望设备,接入县应急指挥中心。',
    '推行集中祭祀点和文明祭扫,减少野外用火。',
  ],
});

const fitness: Wording = (t) => ({
  theme: '民生工程',
  title: `关于更新${t.name}村级健身器材、开放学校运动场的建议`,
  category: 'cultural',
  matter: `${t.name}健身设施`,
  unit: 'jiaoti-ju',
  situation: `${t.name}村级健身广场${t.villages}处,逐一查看,器材松动、锈蚀需更换的约占三成,${few(t)}处被晾晒和停车占用;学校运动场课余不对外开放。`,
  analysis:
    '器材由上级统一配发,过保后无维修经费;学校担心安全责任,缺少校外人员入校的管理办法和保险。',
  suggestions: [
    '建立器材台账,到期器材两年内分批更换。',
    '选择一所学校试行课余和周末开放,统一购买公众责任险。',
    '把器材巡查列入公益岗位职责,发现损坏三日内停用报修。',
  ],
});

const parcels: Wording = (t) => ({
  theme: '数字引领',
  title: `关于完善${t.name}村级寄递物流、降低农产品上行成本的建议`,
  category: 'economic',
  matter: `${t.name}村级寄递物流`,
  unit: 'shangwu-ju',
  situation: `${t.name}${t.villages}个村中,快递能直达的${t.villages - few(t)}个,其余需到镇区自取。果品旺季每件寄递费比县城高1.5元至3元,每天收件截止时间为14时。`,
  analysis: `当地${t.lives},小批量、多批次寄递需求增加;各快递企业单独进村成本高,客货邮合作仍停留在试点。`,
  suggestions: [
    '依托公交首末班开通客货邮融合线路,做到每日一收一投。',
    '在村级综合服务站统一设置共配点,给予运营补助。',
    '果品上市季延长收件时间,由县里集中谈判寄递价格。',
  ],
});

const lamps: Wording = (t) => ({
  theme: '人居环境整治',
  title: `关于修复${t.name}村庄路灯并建立管护制度的建议`,
  category: 'social',
  matter: `${t.name}村庄路灯`,
  unit: t.key,
  situation: `夜间巡查${t.name}${few(t) * 2}个村,太阳能路灯共${t.villages * 18}盏,不亮的约占四分之一,主干街巷断续无光,老人夜间跌倒时有发生。`,
  analysis: '路灯由不同项目分批安装,蓄电池三至五年老化后无人更换;部分村有灯无账,不清楚质保单位。',
  suggestions: [
    '由乡镇统一普查编号,张贴报修二维码。',
    '对老化蓄电池集中采购更换,主街和学校门口优先。',
    '更换后的质保期不少于三年,写入合同。',
  ],
});

const canals: Wording = (t) => ({
  theme: '生态修复治理',
  title: `关于${t.name}农田灌溉渠系节水改造的建议`,
  category: 'economic',
  matter: `${t.name}灌溉渠系`,
  unit: 'shuiwu-ju',
  situation: `${t.name}现有土渠约${Math.round(t.roads * 0.6)}公里,渠系水利用系数不足0.5,浇一遍水需要八至十天,末端地块常常轮不上,用水纠纷每年${few(t) * 2}起左右。`,
  analysis: `当地${t.lives},对灌溉保证率要求提高;机井取水受地下水管控,地表水又渗漏严重,水费按亩收取,缺少节水动力。`,
  suggestions: [
    '分年实施渠道衬砌和管灌改造,先改末端片区。',
    '安装计量设施,推行按方收费和节水奖励。',
    '组建农民用水合作组织,公开轮灌时间表。',
  ],
});

const afterSchool: Wording = (t) => ({
  theme: '医疗教育',
  title: `关于在${t.name}开设寒暑假儿童公益托管班的建议`,
  category: 'social',
  matter: `${t.name}假期儿童托管`,
  unit: 'jiaoti-ju',
  situation: `${t.name}${t.lies},寒暑假由祖辈照看的小学生约${t.villages * 9}人。去年暑期走访40户,孩子平均每天使用手机三小时以上,无人辅导作业的占六成。`,
  analysis: `父母多从事${t.lives},假期正是农忙或务工高峰;返乡大学生有意愿参与,但缺少组织方、场地和保险。`,
  suggestions: [
    '由教育、共青团、妇联联合开办,每期四周,场地使用学校和村级活动室。',
    '招募返乡大学生担任辅导员,给予实践证明和交通补助。',
    '统一购买意外险,开设防溺水和阅读课程。',
  ],
});

const idleHouses: Wording = (t) => ({
  theme: '承接北京协同发展',
  title: `关于盘活${t.name}闲置农房、吸引北京客群的建议`,
  category: 'economic',
  matter: `${t.name}闲置农房盘活`,
  unit: 'nongye-ju',
  situation: `${t.name}摸底有常年闲置农房约${t.villages * 22}处,其中结构完好、可以利用的约三分之一。近两年自发出租给北京居民的有${few(t) * 7}处,多为口头协议。`,
  analysis: `${t.lies},区位有吸引力;但租期、改造责任和用途没有规范文本,出现过提前收回和私搭乱建两类纠纷。`,
  suggestions: [
    '由村集体统一登记、评估,发布可租农房目录。',
    '推行示范合同,明确租期上限、改造要求和退出办法。',
    '按成片、成院落方式引入运营方,收益按约定比例留村。',
  ],
});

const nightClinic: Wording = (t) => ({
  theme: '医疗教育',
  title: `关于在${t.name}卫生院恢复夜间门诊和急救站点的建议`,
  category: 'social',
  matter: `${t.name}夜间急诊`,
  unit: 'weijian-ju',
  situation: `${t.name}卫生院现有执业医师${few(t) + 1}名,18时以后只留一名值班护士。去年夜间由村民自行送往县城的急症患者约${few(t) * 13}人次,平均路程40分钟。`,
  analysis: `${t.lies},老年人约${t.elderly}人,突发心脑血管疾病风险高;夜班补助低、设备不足,医生不愿值夜。`,
  suggestions: [
    '实行县医院医师每周轮驻两晚,卫生院医师夜班补助提高一倍。',
    '设置急救站点,配备救护车一辆和必要急救药品。',
    '与县医院开通夜间远程会诊,危重患者提前预警。',
  ],
});

// biome-ignore format: a table is read by its columns
const series: readonly (readonly [key: string, wording: Wording, towns: readonly string[]])[] = [
  ['roads',   villageRoads, ['ruiyunguan', 'sunzhuangzi', 'wangjialou', 'xinbaoan', 'beixinbu']],
  ['daycare', dayCare,      ['dongbali', 'dahuangzhuang', 'langshan', 'guanting']],
  ['toilets', toilets,      ['cunrui', 'xibali', 'sangyuan', 'jimingyi']],
  ['sewage',  sewage,       ['xiaonanxinbu', 'donghuayuan', 'langshan', 'guanting']],
  ['signal',  signal,       ['ruiyunguan', 'sunzhuangzi', 'wangjialou']],
  ['fire',    forestFire,   ['ruiyunguan', 'guanting', 'cunrui', 'sunzhuangzi']],
  ['fitness', fitness,      ['shacheng', 'tumu', 'xibali', 'beixinbu']],
  ['parcels', parcels,      ['sangyuan', 'dongbali', 'jimingyi', 'xiaonanxinbu']],
  ['lamps',   lamps,        ['tumu', 'dahuangzhuang', 'xinbaoan', 'shacheng']],
  ['canals',  canals,       ['sangyuan', 'tumu', 'dongbali', 'dahuangzhuang']],
  ['after',   afterSchool,  ['wangjialou', 'beixinbu', 'xinbaoan', 'jimingyi']],
  ['houses',  idleHouses,   ['donghuayuan', 'xiaonanxinbu', 'guanting', 'ruiyunguan']],
  ['clinic',  nightClinic,  ['sunzhuangzi', 'cunrui', 'langshan', 'donghuayuan']],
];

const townNamed = (key: string): Town => {
  const town = towns.find((one) => one.key === key);
  if (!town) throw new Error(`the county has no town ${key}`);
  return town;
};

/** What members raise town by town: one wording, and the facts of each town. */
export const byTown: readonly Topic[] = series.flatMap(([key, wording, names]) =>
  names.map((name) => ({ key: `${key}-${name}`, ...wording(townNamed(name)) })),
);
