/** The commonest family names: they tell a name (王金兴) from the place before it (鸿山). */
const SINGLE =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟蒙敖宗冼尚谈栗仲黑辉闫肖付'
const DOUBLE =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|夏侯|端木|长孙|南宫|呼延)/u

function startsWithSurname(name: string): boolean {
  return SINGLE.includes(name.charAt(0)) || DOUBLE.test(name)
}

/** Length of the place or body written in front of a name: 2 for 鸿山王金兴, 0 for 王金兴. */
export function prefixLength(name: string): number {
  // 阿依古丽 is one name: four characters are left whole.
  if (name.length <= 4 || name.includes('·') || DOUBLE.test(name)) return 0
  for (const length of [3, 2]) {
    if (startsWithSurname(name.slice(-length))) return name.length - length
  }
  return 0
}
