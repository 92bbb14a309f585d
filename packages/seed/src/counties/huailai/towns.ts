/** What the proposals about a town draw on. Names are real, figures are invented. */
export interface Town {
  readonly key: string;
  readonly name: string;
  /** Villages, households of the elderly, and kilometres of village roads: invented. */
  readonly villages: number;
  readonly elderly: number;
  readonly roads: number;
  /** Where it lies, in half a sentence. */
  readonly lies: string;
  /** What people there live on. */
  readonly lives: string;
}

// biome-ignore format: a table is read by its columns
export const towns: readonly Town[] = [
  { key: 'shacheng',      name: '沙城镇',       villages: 21, elderly: 4120, roads: 46, lies: '县城所在地,老旧小区集中', lives: '商贸、餐饮和社区服务' },
  { key: 'beixinbu',      name: '北辛堡镇',     villages: 23, elderly: 2310, roads: 58, lies: '官厅水库北岸,紧邻数据中心园区', lives: '数据产业配套和大田种植' },
  { key: 'xinbaoan',      name: '新保安镇',     villages: 22, elderly: 2890, roads: 61, lies: '县域西部商贸重镇,过境货车多', lives: '商贸物流和设施蔬菜' },
  { key: 'donghuayuan',   name: '东花园镇',     villages: 14, elderly: 1760, roads: 39, lies: '东接北京延庆,高铁站所在地', lives: '文旅康养、葡萄种植和住宿餐饮' },
  { key: 'guanting',      name: '官厅镇',       villages: 18, elderly: 1840, roads: 52, lies: '官厅水库南岸,山高坡陡', lives: '生态管护、杏扁和乡村旅游' },
  { key: 'sangyuan',      name: '桑园镇',       villages: 17, elderly: 2050, roads: 49, lies: '永定河谷葡萄集中产区', lives: '酿酒葡萄和鲜食葡萄种植' },
  { key: 'cunrui',        name: '存瑞镇',       villages: 16, elderly: 1930, roads: 43, lies: '县域北部,红色资源丰富', lives: '八棱海棠、彩苹和红色旅游' },
  { key: 'tumu',          name: '土木镇',       villages: 19, elderly: 2260, roads: 54, lies: '国道两侧,土木古堡所在地', lives: '葡萄种植、仓储物流和农产品加工' },
  { key: 'dahuangzhuang', name: '大黄庄镇',     villages: 9,  elderly: 1120, roads: 27, lies: '县域西南,村庄规模小而分散', lives: '玉米、果品种植和外出务工' },
  { key: 'xibali',        name: '西八里镇',     villages: 12, elderly: 1480, roads: 33, lies: '县城西侧,城乡接合部', lives: '园区务工和设施农业' },
  { key: 'xiaonanxinbu',  name: '小南辛堡镇',   villages: 15, elderly: 1610, roads: 41, lies: '官厅水库东南岸,天漠景区周边', lives: '葡萄酒庄、民宿和湿地管护' },
  { key: 'langshan',      name: '狼山乡',       villages: 13, elderly: 1350, roads: 37, lies: '官厅水库北侧,交通干线穿境而过', lives: '鲜食葡萄和仓储服务' },
  { key: 'jimingyi',      name: '鸡鸣驿乡',     villages: 14, elderly: 1420, roads: 40, lies: '古驿城所在地,毗邻工矿区', lives: '古城旅游、果品和采石转产就业' },
  { key: 'dongbali',      name: '东八里乡',     villages: 11, elderly: 1260, roads: 31, lies: '县城东侧,沟壑较多', lives: '设施蔬菜和近郊采摘' },
  { key: 'ruiyunguan',    name: '瑞云观乡',     villages: 18, elderly: 1170, roads: 66, lies: '东南深山区,与门头沟、延庆接壤', lives: '杏扁、养蜂和生态护林' },
  { key: 'sunzhuangzi',   name: '孙庄子乡',     villages: 12, elderly: 980,  roads: 57, lies: '南部深山区,冬季封冻期长', lives: '小杂粮、仁用杏和散养畜禽' },
  { key: 'wangjialou',    name: '王家楼回族乡', villages: 17, elderly: 1390, roads: 48, lies: '北部山区,回汉群众聚居', lives: '牛羊养殖和特色果品' },
];
