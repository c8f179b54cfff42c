// The overlay's words, by the language in its address (?lang=zh_CN | zh_TW | en).
"use strict";
const WORDS = {
  zh_CN: {
    flash_sale: "限时秒杀", soon: "即将开抢", sold: (n, of) => `已抢 ${n} / ${of}`, explaining: (n) => `${n} 号 · 讲解中`,
    giveaway: (prize, n) => `抽奖 · ${prize} ×${n}`, how: (phrase, n) => `评论「${phrase}」参与 · 已有 ${n} 人`,
    proof: (commit, rules) => `承诺 ${commit}… · 规则 ${rules}… · 人人可验证`, closed: "已截止，等待开奖",
    won: (prize) => `中奖 · ${prize}`, digest: (n, digest) => `${n} 人参与 · 摘要 ${digest}…`,
  },
  zh_TW: {
    flash_sale: "限時秒殺", soon: "即將開搶", sold: (n, of) => `已搶 ${n} / ${of}`, explaining: (n) => `${n} 號 · 講解中`,
    giveaway: (prize, n) => `抽獎 · ${prize} ×${n}`, how: (phrase, n) => `留言「${phrase}」參加 · 已有 ${n} 人`,
    proof: (commit, rules) => `承諾 ${commit}… · 規則 ${rules}… · 人人可驗證`, closed: "已截止，等待開獎",
    won: (prize) => `中獎 · ${prize}`, digest: (n, digest) => `${n} 人參加 · 摘要 ${digest}…`,
  },
  en: {
    flash_sale: "Flash sale", soon: "Starting", sold: (n, of) => `${n} of ${of} sold`, explaining: (n) => `No. ${n} · now showing`,
    giveaway: (prize, n) => `Giveaway · ${prize} ×${n}`, how: (phrase, n) => `Comment “${phrase}” · ${n} in so far`,
    proof: (commit, rules) => `commitment ${commit}… · rules ${rules}… · anyone can verify`, closed: "Closed, draw to come",
    won: (prize) => `Winners · ${prize}`, digest: (n, digest) => `${n} entries · digest ${digest}…`,
  },
};
