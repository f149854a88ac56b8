/**
 * What `replylint init` writes. It changes nothing as it stands; each setting is switched on by
 * taking away the `# ` before it.
 */
export const FIRST_CONFIG = `# replylint 的配置。去掉一行开头的“# ”，这一行就生效；写错了会指出行号。
# 各项的详细说明见 replylint 的 README“配置”一节。

# 按哪种口径检查：
# replylint:draft      草稿，发出去之前该有的都要有（不写就是它）
# replylint:published  网页，不说缺网站常略去的版头、联系人等
# replylint:strict     按 GB/T 9704 从严
extends: replylint:draft

# 报告的语言：zh 中文，en 英文。
# language: zh

# 哪些文件是答复函，从本文件所在的文件夹写起。写了就只查这些，不写则由内容判断。
# files:
#   - "答复/**"
#   - "*.txt"

# 本单位的情况，供用得着的规则使用：名称和自称，发文机关代字，答复类别，认可的结束语，
# 不可少的部分和可有可无的部分。
# body:
#   names: [青阳市民政局, 我局]
#   docNumberCodes: [青民函]
#   categories: [A, B, C]
#   closings: [专此答复。]
#   sections:
#     required: [contact]
#     optional: [copy-to]

# 各条规则的级别：off 关闭，on 按规则自己的级别，error 错误，warning 警告，info 提示。
# 规则名见 replylint rules，一条规则管什么见 replylint explain-rule 规则名。
# rules:
#   typo/confusion: warning
#   punctuation/*: info

# 只对一部分文件的设置，后面的优先。
# overrides:
#   - files: "网页/**"
#     extends: replylint:published

# 看过而不必改的，不再报告。text 是信中的一段文字，reason 写给人看。
# ignore:
#   - rule: typo/confusion
#     text: 截止日期
#     files: "答复/12号.txt"
#     reason: 指的是期限
`
