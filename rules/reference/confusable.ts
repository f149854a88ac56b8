/**
 * Characters that are taken for one another in names because they sound or look alike: 何/和,
 * 朗/郎. Each group stands for every pair in it. Characters with which places are told apart
 * (东西南北上下大小新老一二) are in none.
 */
const GROUPS =
  '郎朗廊琅 何和河合荷 李里理礼 张章彰 林临邻琳霖 红洪宏鸿虹弘 龙隆珑 平坪萍屏 元源园圆袁 阳杨洋扬 江姜疆 关观官冠 陵凌岭灵玲菱 青清卿 兴星新心欣馨 庄桩 湾弯 溪西熙希 家佳嘉加 华花桦骅 福富付傅 金津锦进晋瑾 永勇咏泳 云芸 峰锋丰枫风凤 明民敏 俊军君均骏钧 志智治致 伟卫维威玮薇 建健剑 玉育钰裕毓 丽莉利立力励 梅美媚 春椿 海浩 艳燕雁彦 英瑛颖影 晓小筱 文雯闻 静净靖敬婧 庆清 雪学 辉晖慧惠卉 荣容蓉融 良亮梁 生升胜声 成诚城程呈承 东冬栋 国果 芳方坊 霞侠 娟鹃涓 秀绣 萍苹 珍真贞祯 波博勃 涛滔 刚钢岗 强墙 超朝 斌彬宾滨 磊蕾 鹏朋 飞菲斐 宇雨羽禹 宁凝 琴勤芹秦 莲连联廉 桂贵 树书淑舒 仙先鲜 禾和合 陆路鹿 谭覃 义意毅艺益谊 忠中钟 顺舜 全泉权 石时实 双爽 团屯 堡铺 寨塞 沟购 坝坎 塘糖唐堂 陂坡 碑牌 圩墟 埠阜 涌冲 沙莎砂 麻马 芦卢庐 曲屈 徐许 邓郑 陈程 黄王 候侯 蒋姜 肖萧 闫阎 付傅 余于俞 吴武 周邹 朱祝 贺何 季纪 代戴 丁定 柳刘 骆洛罗 仁任 祥详翔 贤闲 凯恺 雄熊 亚雅 洁杰捷 露璐路 妍岩言研 奇琪祺启 娜那 月跃悦越 怡宜 已己 末未 柏伯 候侯 晴睛 思斯 崎奇 茂贸 硚桥 墩敦 郢颖 眉嵋 甸店 澜蓝兰岚 天田 白柏百 古固 俊峻骏竣 洋祥 艺忆 媛嫒瑗 璐潞 茜倩 昊吴 杰洁 琳淋 森淼 彤形 雯霎 帅师 锋峰 铭名明 泽择 浩皓 贝倍 岗冈 坑抗 岩崖'.split(
    ' ',
  )

const PAIRS: ReadonlySet<string> = new Set(
  GROUPS.flatMap((group) => {
    const characters = [...group]
    return characters.flatMap((one) => characters.map((other) => one + other))
  }),
)

/** True for two different characters that are easily typed or read for each other. */
export function areConfusable(one: string, other: string): boolean {
  return one !== other && PAIRS.has(one + other)
}
