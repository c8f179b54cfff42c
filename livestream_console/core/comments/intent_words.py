"""The words by which comments are understood: what they speak of, how plainly, and what makes a question.

Its rule: a row is (intent, topic, weight, words) in the loose form (loose.py), so simplified, in lower
case and without punctuation; ``0`` stands for any number, ``_`` for the blank in an English phrase. The
weight says how plainly a word speaks:

* 1, 2: only in a question (``多少``, ``颜色``), 2 where it beats a 1;
* 3: by itself (``尺码``);
* 4, 5: also against words of other intents (``运费险`` is after-sales although ``运费`` is shipping).

The longest word wins where words overlap, so a row ``none`` takes a phrase out of sight (``真便宜``). The
topic tells apart what needs different answers. Tuning is adding a word to the row it belongs to.
"""

from __future__ import annotations

INTENTS = ("after", "coupon", "ship", "link", "price", "buy", "stock", "size", "quality", "chat")
"""In this order where a comment speaks as plainly of two."""


def words(text: str) -> tuple[str, ...]:
    """Return the words of a row."""
    return tuple(word.replace("_", " ") for word in text.split())


COLOURS = words(
    "黑 白 红 黄 蓝 绿 紫 灰 粉 棕 橙 金 银 咖 杏 米 裸 驼 米白 奶白 奶油 藏青 卡其 香槟 酒红 玫红 咖啡 "
    "天蓝 浅蓝 深蓝 浅灰 深灰 浅绿 墨绿 焦糖 豆沙 番茄 珊瑚 橘 肤 彩"
)
COLOURS_EN = words(
    "black white red yellow blue green purple grey gray pink brown orange gold silver beige nude khaki navy"
)

ASKING = words(
    "吗 么 嘛 呗 呢 什么 甚么 神马 啥 咋 怎 怎么 怎样 如何 多快 多少 多久 多大 多长 多高 多宽 多重 多厚 几 "
    "哪 谁 求 请问 问下 问一下 想问 有没有 有没 有无 有冇 有木有 能不能 可不可以 会不会 是不是 要不要 "
    "行不行 可以吧 能穿吧 合适吧 够吧 没问题吧 可否 能否 是否 何时 为什么 为何 报 报下 报一下 蹲 挂一下 "
    "弹一下 看一下 看看 介绍 讲一下 讲讲 说一下 说说 再说 讲解 试一下 试试 展示 还是 咩 乜 乜野 边个 点样 "
    "系咪 几时 how what which where when why who any anyone pls plz please wat wats whats hows can_i "
    "can_you can_u could_you do_you do_u does_it does_this is_it is_this is_that is_there are_there "
    "are_you are_these will_it will_you have_you would_it"
)
"""They make a question of what else is said; that they stand inside a longer word counts too."""

ROWS: tuple[tuple[str, str | None, int, str], ...] = (
    # --- after-sales ---
    ("after", "return", 5,
     "退货 退款 退钱 退换 退吗 能退 可以退 可退 退不退 退不了 退掉 退回 仅退款 怎么退 咋退 包退 退差价 "
     "无理由 0天无 七天无 0天内 0无 运费险 退运费 退货运费 退邮费 鉴赏期 我要退 想退 退单 退了 退得 退运 "
     "包运费险 价保 保价 买贵 不合适可退 退差 退全款 return refund money_back send_it_back tuihuo tuikuan "
     "returns refunded return_policy send_back"),
    ("after", "return", 2,
     "退 不合适 不合身 不满意 不喜欢 拒收 尺码不合 尺码不合适 大小不合适"),
    ("after", "exchange", 5,
     "换货 包换 调换 换码 换个码 换个尺 换个号 换个颜 换个色 换尺码 换大小 换颜色 换色 能换 给换 可以换 "
     "换新 换一件 拍错 买错 下错 可换 换吗 换不换 包退换 能不能换 拍错了 exchange wrong_size replacement "
     "replace"),
    ("after", "exchange", 2,
     "换 换个 swap"),
    ("after", "warranty", 5,
     "质保 保修 保固 保几年 保多久 联保 售后 维修 返修 以旧换新 包修 质保期 过保 保多长 warranty guarantee "
     "after_sale after_sales repair"),
    ("after", "warranty", 2,
     "修 保养"),
    ("after", "damaged", 4,
     "破损 坏了 坏的 坏果 碎了 烂了 烂的 漏了 漏液 漏气 裂了 裂开 瑕疵 少发 少了 漏发 发错 发成 错货 寄错 "
     "少一件 少件 缺件 缺了 漏件 没有赠 坏掉 破掉 碎掉 进水 爆了 压坏 磕 摔坏 开胶 开线 断了 划痕 有问题 "
     "用不了 不能用了 打不开 开不了机 变质 发霉 过期了 跟图片不 和图片不 货不对 不一样的 色差大 收到的 "
     "收到货 收到了 颜色不对 尺码不对 码不对 发的不 发给我 给我发的 发过来的 质量问题 破了 断掉 就坏 "
     "没给我 少给 少寄 漏寄 缺货少 少东西 漏装 压扁 摔碎 有洞 破洞 有污渍 有裂 有划 有损 寄来的 发来的 "
     "寄过来的 broken damaged defective wrong_item missing_item fake_item arrived_broken torn ripped "
     "wrong_color wrong_colour missing stopped_working doesn_t_work doesnt_work not_working broke"),
    ("after", "service", 4,
     "客服 人工 专人 投诉 没人理 不理人 不回复 不回消息 没人回 工单 赔付 理赔 赔吗 赔不赔 包赔 坏单 举报 "
     "差评 客诉 怎么处理 咋处理 给个说法 怎么联系你们 不处理 联系不上 找不到客服 信息不对 金额不对 "
     "数量不对 不是我买的 转人工 customer_service complaint complain customer_support support"),
    ("after", "service", 5,
     "客服有人 客服在"),
    ("after", "late", 4,
     "还没到 没收到 还没收到 还没有收到 未收到 一直没 物流不动 物流没更新 物流不更新 丢件 丢了 查一下单 "
     "查单 查快递 查物流 签收了 丢包 包裹丢 物流异常 havent_received not_received haven_t_received "
     "where_is_my_order never_arrived lost_package"),
    ("after", "late", 3,
     "我的订单 我的快递 我的单 my_order my_package my_parcel"),
    ("after", "invoice", 5,
     "发票 开票 统编 统一编号 invoice"),
    ("after", "order", 5,
     "改地址 改个地址 地址填错 地址错 填错地址 换地址 取消订单 怎么取消 能取消 取消吗 可以取消 反悔 填错 "
     "写错 能改吗 能改不 cancel cancel_my_order change_address"),
    ("after", "damaged", 3,
     "怎么办 咋办 过敏了 烂脸 用坏"),
    ("after", "order", 2,
     "取消 地址"),
    ("after", "own", 2,
     "上次买的 之前买的 我买的 上回买的 前几天买的 昨天买的"),
    # --- coupons and gifts ---
    ("coupon", "voucher", 5,
     "优惠券 优惠卷 优惠卡 优惠码 折扣码 领券 领卷 用券 消费券 抵用券 代金券 满减券 店铺券 红包雨 折扣券 "
     "优惠卷码 yhq coupon coupons voucher vouchers promo promo_code discount_code coupon_code code codes"),
    ("coupon", "voucher", 4,
     "券 红包 会员券 津贴 积分 国补 补贴 淘金币 返现 云闪付 领不到 领不了 领取 领了"),
    ("coupon", "discount", 4,
     "有冇折 有冇得平 得平 优惠 折扣 打折 打几折 几折 有折 便宜点 便宜些 便宜一点 便宜一些 便宜吗 便宜不 "
     "便宜么 再便宜 能便宜 更便宜 算便宜 少点 少一点 能少 少0 便宜0 满0 0折 减0 降价 降点 降一点 让点 砍价 "
     "讲价 议价 还价 优惠价 会员价 粉丝价 老粉 老客 新人 新粉 首单 半价 满减 满多少 减多少 立减 凑单 叠加 "
     "抹零 破价 放价 骨折 改价 包税 再低 低点 低一点 最低 更低 能低 讲个价 少算 抹个零 打个折 多买 拼单 "
     "团购 再少 能优惠 最低价 领了券 秒杀 平啲 平d 平点 平咗 平少少 有冇平 优惠啲 划算点 怎么没减 没减 "
     "没有减 没优惠 没有优惠 没便宜 凑满 满额 划算方案 优惠活动 算便宜点 有活动价 促销 买多 negotiable "
     "buy_0_get get_0_free discount discounts cheaper on_sale bundle bundle_deal buy_one_get free_with "
     "any_offers offers bogo lower_price best_price sale deals better_price better_deal best_deal any_deal "
     "cheaper_price buy_one buy_two percent_off off_today"),
    ("coupon", "discount", 2,
     "便宜 福利 机制 活动 会员 满 有活动 什么活动 多件 拼 凑 特惠 划算 deal"),
    ("coupon", "gift", 5,
     "赠品 送什么 送啥 送吗 送不送 送几 有送 有没有送 小样 赠送 加赠 有赠 送赠 送礼 送个 送点 送小 买一送 "
     "买二送 买两送 买三送 买几送 买0送 拍0送 送0 有礼物 有礼品 满额礼 赠礼 送的什么 送嘢 再送 多送 加送 "
     "送双 送条 送包 送瓶 送盒 送份 送张 送件 送套 free_gift freebie"),
    ("coupon", "gift", 2,
     "送 赠 礼物 礼品 礼盒 gift"),
    # --- shipping ---
    ("ship", "when", 4,
     "发货 发出 发走 多久发 几天发 今天发 明天发 当天发 啥时候发 什么时候发 何时发 几时发 几号发 能发 "
     "可以发 发吗 发不发 几天到 多久到 几天能到 多久能到 什么时候到 什么时候能到 啥时候到 啥时候能到 "
     "何时到 几号到 几号能到 几时到 能到 到吗 前能到 前到 收得到 能收到 收到吗 时效 送达 到货时间 赶得上 "
     "来得及 次日达 隔日达 出货 寄出 寄货 收货时间 等多久 何时寄 多久寄 几时寄 什么时候寄 走件 发件 催单 "
     "催下 催一下 揽收 单号 加急 没动静 没消息 fahuo ship shipping shipped ships deliver delivery "
     "delivered arrive arrives tracking track dispatch dispatched get_here go_out"),
    ("ship", "when", 3,
     "预售 0小时发 0小时内 0天发 0天到 0天能到 预计 how_many_days how_long_until how_long_till"),
    ("ship", "when", 2,
     "物流快 物流很快 发货快 发货很快 发货速度 快递快 快递很快"),
    ("ship", "when", 1,
     "多久 几天 什么时候 啥时候 何时 几时 现货 现发 多少天"),
    ("ship", "fee", 5,
     "包邮 运费 邮费 快递费 免运 免邮 邮吗 包不包邮 邮不邮 邮资 超商 货到付款 到付 满多少免运 含运 "
     "运费多少 免运费 满多少包邮 多少包邮 多少件包邮 几件包邮 0件包邮 byma baoyou free_shipping free_ship "
     "shipping_fee shipping_cost_to shipping_cost postage delivery_fee shipping_to shipping_free"),
    ("ship", "carrier", 4,
     "什么快递 啥快递 哪家快递 快递 配送 送货上 京东物流 顺丰 中通 圆通 申通 韵达 极兔 邮政 德邦 京东快递 "
     "物流 派送 派件 不动了 催发 冷链 空运 海运 陆运 泡沫箱 冰袋 宅配 黑猫 店到店 面交 自提 超取 超商取货 "
     "智能柜 丰巢 驿站 顺丰站 ems sf dhl fedex ups usps express carrier"),
    ("ship", "where", 4,
     "哪里发 哪发 哪儿发 从哪发 从哪里发 发哪 发货地 能寄 可寄 寄到 寄去 寄往 邮到 发到 发往 发去 发得 "
     "送到 送货 送上门 送不送货 上楼 海外 国外 寄唔寄 寄不寄 能送到 ship_to ships_to deliver_to "
     "internationally international worldwide"),
    ("ship", "where", 2,
     "寄 邮 偏远 乡镇 农村 县城 香港 台湾 澳门 新疆 西藏 内蒙 海南 青海 甘肃 宁夏 东北 马来 新加坡 澳洲 "
     "加拿大 美国 日本 韩国 canada usa uk australia malaysia singapore taiwan hong_kong philippines "
     "thailand vietnam"),
    # --- links and how to order ---
    ("link", "where", 4,
     "链接 上链接 求链接 几号链接 购物车 购物袋 小黄车 黄车 小车 橱窗 商品栏 左下角 哪里买 在哪买 去哪买 "
     "哪买 哪里可以买 哪里能买 从哪买 哪里购买 哪里拍 在哪拍 哪拍 哪里下单 在哪下单 哪下单 边度买 喺边 "
     "卖场 连结 网址 购物篮 边度落单 页面打不开 购买页面 下单页面 求链 发链 个链 有链吗 弹下 lianjie link "
     "links url where_can_i_buy where_to_buy where_can_i_get where_do_i_buy where_can_i_order "
     "where_is_the_link drop_the_link send_link where_to_get where_to_order basket yellow_cart "
     "yellow_basket pin_it pin_this"),
    ("link", "where", 3,
     "连接 链结 找不到 没看到 看不到 没找到 没弹 没挂 没有弹 挂一下 挂个 弹一下 弹个 弹出 弹窗 上车 上一下 "
     "上个 下一个链 左上角 右下角 点进去 入口 挂车 上架了吗 放车 点不开 打不开链 点不进 进不去 挂上 挂下 "
     "上架没 上架了没 can_t_find cant_find don_t_see_it dont_see_it"),
    ("link", "which", 4,
     "几号 哪个号 第几个 哪个链 几号链 拍哪 拍几号 是哪个 是哪一个 是哪款 是哪件 是哪双 是哪条 第几个链 "
     "which_number what_number which_one"),
    ("link", "which", 1,
     "第0个 第0个链接 订购 购买 付款 0号链接 一号链接 二号链接 三号链接 四号链接 五号链接 六号链接 0号连接 "
     "在哪 在哪里 哪款 哪一款 哪里 哪有 同款 payment"),
    ("link", "how", 5,
     "怎么买 怎么拍 怎么下单 怎么下 怎样买 怎样下单 怎么购买 怎么抢 咋买 咋拍 咋下单 如何买 如何下单 "
     "如何购买 点买 点样买 不会下单 不会买 不会拍 不会弄 怎么付款 怎么付 怎么支付 怎么喊单 怎么参加 怎么订 "
     "怎样订 怎么购 怎么入手 点落单 落单 点订 刷卡 信用卡 花呗 白条 分期 汇款 转账 转帐 微信付 支付方式 "
     "付款方式 付不了 支付不了 付款失败 支付失败 付不出 街口 八达通 how_to_buy how_to_order how_do_i_buy "
     "how_do_i_order how_can_i_buy how_can_i_order how_do_i_get how_to_get how_to_purchase add_to_cart "
     "checkout line_pay linepay payme paypal klarna afterpay apple_pay credit_card pay_with pay_by "
     "how_do_i_pay how_to_pay can_i_pay payment_method payment_methods place_order place_an_order "
     "place_my_order"),
    ("link", "how", 2,
     "下标 下单 cart"),
    # --- price ---
    ("price", None, 4,
     "多少钱 多钱 几多钱 几钱 几块 几元 几米 多少米 多少元 多少块 多少银 多少刀 多少人民币 什么价 啥价 "
     "咩价 价格 价钱 价位 报价 报个价 报一下价 售价 单价 总价 到手价 原价 卖价 定价 标价 直播价 直播间价 "
     "怎么卖 咋卖 如何卖 怎样卖 点卖 卖多少 付多少 要多少 收多少 多少一 几钱一 券后 折后 贵吗 贵不贵 贵么 "
     "贵不 贵了吗 涨价 价 按斤卖 按个卖 论斤 报个数 多少米啊 什么价钱 几多银 几多文 几蚊 几个钱 dsq "
     "duoshaoqian jiage zenmemai price prices pricing cost costs how_many_dollars the_total total_price "
     "in_usd in_dollars in_pounds in_euro pp cuanto"),
    ("price", None, 5,
     "how_much howmuch how_much_with how_much_including how_much_after"),
    ("price", None, 1,
     "多少 到手 划算 贵 最终 合多少 expensive"),
    ("price", None, 3,
     "贵了 贵呀 贵啊 比昨天贵 比上次贵 比之前贵"),
    ("price", None, 2,
     "块钱 价格真 价格美 价格可以 价格很 价格不错 价格好 划得来 贵点 一起多少 一共多少 总共多少 现在多少 "
     "今天多少 差价 几多 hm dollars bucks usd"),
    # --- buying ---
    ("buy", None, 4,
     "已拍 已下单 已付 已买 已购 已支付 已入 拍了 拍好了 拍完了 拍到了 拍下 下单了 下好单 下完单 买好了 "
     "付了 付款了 付好了 抢到了 抢到 秒到 秒到了 入手 到手了 拿下 冲了 必买 必入 必须拿 必拿 必须买 买它 "
     "买爆 买买 我买 我要了 我拍了 我拿 马上拍 马上买 这就拍 这就买 去拍了 去买 去下单 已经付 已经拍 "
     "已经下单 已经买 已经付款 带走 给我来 给我留 帮我留 下单0 要0件 要0个 要0套 要0盒 要0箱 要0份 要0单 "
     "要0斤 来0 拍0 下0 已下 我拍 先拍 我下 付款啦 付完 给我留0 留0 整0 囤0 带0 抢了0 买0 买啦 拍啦 下单啦 "
     "入了 直接入 直接拍 直接买 秒了 下手 定了0 订了0 下了0 买了0 拍了0 要了0 拿了0 屯了0 屯0 入了0 抢了 "
     "抢着了 付清 已抢 已秒 已结账 已结帐 已购买 结账了 已下标 已汇款 已转账 收我0 我包了 我全包 又回购 "
     "回购第 来回购 第0次回购 再次回购 回购了0 要0组 要0瓶 要0包 必须冲 ordered bought got_it got_one "
     "got_mine just_ordered just_bought order_placed placed_my_order checked_out i_m_buying im_buying "
     "shut_up_and_take i_ll_take ill_take i_will_take take_my_money paid buying purchased i_got_one taking "
     "ordering i_ordered i_bought order_0 ordered_0 take_0 i_ll_have cop copped just_copped added_to_cart "
     "add_to_cart_done grabbed snagged i_ll_get ill_get"),
    ("buy", None, 3,
     "我要 我想要 想要 想买 要了 要0 下单 冲冲 冲鸭 冲呀 囤 囤了 剁手 预定一 预订一 预约一 加购 抢一 "
     "打算买 准备买 决定买 就要 就它 再来一 再拍 复购 回购一 我也要 全要 都要 都要了 买了 付款 给我0 买给 "
     "拼手速 种草 必冲 给我妈 我再 我也来 等发货 等收货 坐等 i_want want_one i_need want_this want_it "
     "want_to_buy mine i_need_this i_need_it gimme give_me"),
    # --- stock ---
    ("stock", "left", 4,
     "有货 没货 冇货 无货 缺货 断货 断码 库存 售罄 售完 卖完 卖光 抢完 抢光 抢没 没抢到 抢不到 没抢 抢到没 "
     "没抢上 秒没 秒光 秒空 拍不了 拍不到 拍不下 拍不上 下不了单 下单不了 买不了 买不到 没有了 还有吗 "
     "还有么 还有没 还有不 还有嘛 还有货 仲有货 仲有冇 仲有 剩多少 剩几 还剩 存货 没库存 缺码 没码了 "
     "没我的码 还能拍 还能买 还可以拍 还能下 还能抢 拍得到 补不补 怎么拍不 咋拍不 怎么买不 怎么下不 "
     "怎么下架 下一批 下批 新一批 是现货 有现货 现货吗 现货还 还是现货 还是预售 现货不 完售 卖晒 冇晒 断晒 "
     "清货 没尺码 配额 in_stock out_of_stock sold_out sold stock available availability unavailable "
     "any_left still_have how_many_left no_stock out_already gone all_gone run_out ran_out"),
    ("stock", "left", 3,
     "最后几 最后0 没了 没有货 空了 灰色了 灰了 下架 抢没了 kc will_there_be_more there_any_more more_of"),
    ("stock", "left", 2,
     "还有 剩 现货 有吗 有没有了 left"),
    ("stock", "more", 4,
     "补货 求补 补个 补码 再补 补库存 加库存 放库存 上库存 加单 补单 补一 补点 上货 加货 到货 来货 返场 "
     "还会上 还上吗 再上 再放 再加 再来点 加点库 加一点 加点单 多放 多上 追加 返货 返单 补下 补些 加些 "
     "多来点 多备点 再出 再开 再弄点 restock back_in_stock restocked more_stock add_more come_back "
     "coming_back be_back bring_back any_more"),
    # --- size and colour ---
    ("size", "fit", 4,
     "尺码 尺寸 码数 码表 什么码 啥码 咩码 几码 多大码 哪个码 多少码 穿什么 穿啥 穿多大 穿几 选几 选什么 "
     "选啥 选多大 拍什么码 拍多大 拍大 拍小 拍几码 大一码 小一码 大码 小码 加大 加肥 均码 偏大 偏小 偏码 "
     "正码 标码 大小码 腰围 胸围 臀围 腿围 衣长 裤长 袖长 肩宽 裙长 鞋码 脚长 内长 圈口 手围 直径 周长 "
     "几斤穿 斤穿 斤能 斤可 穿得下 穿得上 穿得进 穿上吗 穿下吗 穿下不 能穿下 穿不穿得 装得下 塞得 放得下 "
     "放得进 能放 能装 几寸 几英寸 多少寸 多大尺 几平 一箱几斤 几斤装 几个装 多少个 几包 多少包 几片 "
     "多少片 几瓶 多少支 几支 几双 几条装 多少克 几克 多少毫升 净重 净含量 多重 多宽 几个人 几人 几岁能 "
     "版型 尺码表 尺寸表 码偏 偏码吗 正常码 平时穿 脚肥 脚背高 腰粗 肩膀宽 多少厘米 多少公分 多少升 几升 "
     "几米 几厘米 几公分 几吋 size sizes sizing fit fits how_big how_long_is how_tall true_to_size "
     "run_small run_big runs_small runs_large between_m between_s plus_size dimensions measurements "
     "how_tall_is how_wide how_heavy how_long_are how_many_ml how_many_oz how_many_grams how_many_pieces "
     "how_many_pcs how_many_in length height width oversized size_up size_down runs true_size"),
    ("size", "fit", 5,
     "what_size what_sizes which_size any_size size_chart size_guide"),
    ("size", "fit", 2,
     "能穿 穿 身高 体重 规格 大小 长度 宽度 高度 容量 型号 重量 微胖 胖 小个子 高个子 矮个子 腿粗 腿短 "
     "脚宽 脚胖 胸大 梨形 多少斤 几斤 选 建议 大杯 小杯 中杯 大号 小号 中号 大包 小包 大瓶 小瓶 大盒 小盒"),
    ("size", "fit", 3,
     "s码 m码 l码 xl码 s号 m号 l号 s还是 m还是 l还是 还是s 还是m 还是l 还是xl"),
    ("size", "fit", 1,
     "多大 多长 多高 0码 码 0斤 斤 0公斤 公斤 0岁 岁 高 瘦 男生 女生 男款 女款 长 短 0kg 0cm large medium "
     "small long tall xs xl xxl xxxl 0xl"),
    ("size", "colour", 3,
     "色号 什么色 啥色 咩色 别的色 其他色 其它色 别的颜色 其他颜色 其它颜色 几个色 几种色 几个颜色 "
     "几种颜色 什么颜色 啥颜色 哪个颜色 哪个色 那个色 多少色 有黑 有白 花色 其他款 别的款 其他花 有色吗 "
     "哪几个色 显白的色 几只色 几款 几个款 其它花色 咩颜色 别的花色 colors colours what_color what_colour "
     "other_colors another_color other_colours different_color come_in comes_in"),
    ("size", "colour", 2,
     "颜色 配色 款式 color colour"),
    # --- quality and use ---
    ("quality", "genuine", 4,
     "正品 真货 假货 假的吗 真的假的 是真的吗 真假 保真 包真 专柜 授权 防伪 验货 证书 鉴定 检测 质检 正货 "
     "正版 行货 水货 国行 复刻 高仿 原单 尾货 什么牌子 啥牌子 哪个牌子 牌子 哪产的 产地 哪里产 国产 哪个厂 "
     "制造 厂家 zp authentic genuine legit brand certificate made_in"),
    ("quality", "genuine", 2,
     "品牌 大牌 进口 有机 真的吗 假的 real fake original"),
    ("quality", "material", 4,
     "面料 材质 什么料 啥料 料子 布料 什么布 什么做 啥做 纯棉 全棉 真丝 桑蚕丝 羊毛 羊绒 鸭绒 鹅绒 充绒 "
     "含绒 里料 加绒 有内衬 弹力 有弹 弹性 真皮 头层 牛皮吗 足金 足银 纯银 纯金 实心 镀金 0银 实木 "
     "不锈钢吗 铁的 成分 配料 含什么 含酒精 含糖 无糖 香精 防腐剂 添加剂 配方 含棉 含毛 含量 是棉 棉的 "
     "皮吗 蚕丝 冰丝 莫代尔 亚麻 牛仔布 羽绒 钢印 真金 真银 铜的 合金 合金吗 塑料吗 0k material materials "
     "cotton leather polyester wool silk fabric ingredients ingredient made_of gold_plated sterling "
     "real_gold real_silver real_leather real_fur made_from lined lining"),
    ("quality", "material", 2,
     "棉 皮的 绒 含 银的 金的 材料"),
    ("quality", "wear", 3,
     "起球 掉色 褪色 脱色 染色 缩水 变形 起静电 静电 扎人 扎不扎 扎吗 起皱 皱吗 掉毛 掉渣 掉钻 粘毛 闷脚 "
     "磨脚 硬不硬 软不软 软吗 硬吗 舒服吗 舒不舒 保暖 暖和吗 热吗 热不热 冷吗 防水 防滑 耐穿 耐看 耐造 "
     "耐摔 耐高温 耐用 耐磨 耐脏 容易坏 会坏 会不会坏 易坏 生锈 变黑 氧化 过敏 异味 有味 味道大 臭吗 甲醛 "
     "透气 厚吗 薄吗 厚不厚 薄不薄 透吗 透不透 显瘦吗 显胖 显黑 显白吗 显高 显不显 挑人 挑皮 重吗 重不重 "
     "响吗 能洗 机洗 手洗 水洗 洗衣机 怎么洗 咋洗 色差 有色差 色差大吗 色差大不 色差大么 起毛 毛球 掉漆 "
     "勾线 甩色 踩雷 会踩雷 翻车 塌 凹 开裂吗 结实吗 牢固 牢不牢 耐不耐 透肤 走光 显胖吗 垮 打底 外穿 内搭 "
     "叠穿 单穿 会不会显 显腿 显腰 显肚 显脸 waterproof water_resistant fade fades tarnish turn_green "
     "hypoallergenic shrink durable scratch itchy comfortable see_through stretchy breathable washable "
     "laggy dishwasher microwave machine_wash tumble_dry itch peel pill pilling smells break white_cast "
     "rust"),
    ("quality", "wear", 2,
     "舒服 暖和 厚 薄 显瘦 显白 味道 冬天 夏天 秋天 春天 洗 软 硬 结实 扎 透 厚度 垫 内衬 百搭 soft thick "
     "thin heavy warm wash smell"),
    ("quality", "taste", 3,
     "好吃吗 好吃不 好不好吃 甜吗 甜不 酸吗 酸不 会酸 很酸 辣吗 辣不 咸吗 咸不 腥 新鲜吗 新不新鲜 保质期 "
     "有效期 过期 日期 生产日期 怎么吃 咋吃 怎么煮 怎么做 怎么保存 怎么存 能吃 可以吃 口感 核大 皮薄 "
     "几成熟 熟的吗 生的 热量 卡路里 多少卡 好喝吗 好喝不 解冻 加热 放多久 存多久 保存多久 能存 能放多 "
     "放几天 用多久 能用多 保存期限 期限 赏味 expiry expire expiration shelf_life gluten halal best_before"),
    ("quality", "taste", 2,
     "好吃 好喝 新鲜 甜 酸 辣 熟 吃 喝 taste tasty sweet spicy vegan"),
    ("quality", "skin", 4,
     "敏感肌 敏皮 油皮 干皮 混油 混干 油性 干性 痘肌 痘痘 痘皮 孕妇 孕期 怀孕 哺乳 宝宝能 宝宝可 小孩能 "
     "小孩可 孩子能 儿童能 老人能 学生能 学生党 男士能 男的能 闷痘 致痘 搓泥 卡粉 脱妆 沾杯 掉杯 持妆 拔干 "
     "浮粉 假白 泛白 肤质 黄皮 黄黑皮 泪沟 黑眼圈 长痘 闷不闷 肤色 宝妈 月子 经期 老人家 糖尿病 高血压 "
     "sensitive_skin oily_skin dry_skin pregnant allergic allergy acne eczema safe_for"),
    ("quality", "skin", 2,
     "宝宝 小孩 孩子 婴儿 老人 学生 男士 男的 年龄 滋润 油腻 刺激 酒精 美白 祛斑 补水 保湿 遮瑕 防晒 香味 "
     "皮肤 敏感 毛孔 skin"),
    ("quality", "use", 3,
     "能用 可以用 用吗 适用 怎么用 咋用 怎样用 点用 如何用 用法 怎么使用 如何使用 使用方法 说明书 有用吗 "
     "有没有用 有效果 效果怎 效果好 效果如 有效吗 功效 功能 什么用 啥用 干嘛用 怎么安装 安装 适合吗 "
     "适不适合 适合什么 适合哪 几天见效 见效 适合送 送人 送长辈 送礼合 早上用 晚上用 白天用 饭前 饭后 "
     "一天吃 一天用 一天几次 用几次 几次 多久用 先用 用量 先涂 how_to_use does_it_work effect how_often "
     "how_do_i_use how_do_you_use instructions"),
    ("quality", "use", 2,
     "效果 适合 使用 可以戴 能戴 能带 用途 搭配 怎么搭 卸妆 演示 work use good_for suitable"),
    ("quality", "technical", 4,
     "续航 电池 待机 快充 充电 内存 处理器 芯片 屏幕 分辨率 像素 蓝牙 噪音 功率 耗电 费电 几瓦 多少瓦 兼容 "
     "刷新率 参数 配置 几核 几档 什么系统 苹果能 安卓能 几级能效 能效 一级 多少度电 转速 遥控 语音 电压 "
     "插电 插头 制冷 制热 wifi battery charge charging bluetooth compatible wireless iphone_compatible "
     "android ram storage typec fit_iphone fits_iphone charger_included battery_life"),
    ("quality", "technical", 2,
     "支持 系统 安卓 苹果 电 声音 几代 几年的 charger"),
    ("quality", "compare", 3,
     "区别 有什么不同 哪里不同 哪个好 哪款好 哪种好 好不好 怎么样 咋样 好用吗 好用不 好不好用 好穿吗 "
     "质量怎 质量好吗 质量如 质量咋 靠谱吗 靠谱不 值得买 值得吗 值不值 是新款 difference better "
     "good_quality quality"),
    ("quality", "compare", 2,
     "质量 质量真 质量很 质量好 质量不错 质量杠 品质 推荐 好用 评价 靠谱 值得 一样 做工 好穿 牢 recommend "
     "good worth review"),
    ("quality", "other", 1,
     "会不会 能不能 可不可以 会 容易 更 耐 好 亮 闪 沉 糯 面 脆 嫩 香 苦 涩 腻 柴 紧 松 滑 粘 油 干 冰 凉 "
     "冷 热 响 吵 稳 轻 重 细 粗 糙 皱 硌 晃 勒 臭 老气 显老 土 土气 时尚 好看 透光 反光 变色 变味 受潮 "
     "清洗 打理 难洗 伤 伤手 伤胃 副作用 上火 安全 环保 有害 无毒 疼 痛 痒 敷 涂 抹 泡 煮 炒 烤 戴"),
    # --- talk that sounds like more ---
    ("chat", None, 2,
     "福袋 主播会 主播能 主播是 你会 你能 你是 你们是 主播家 主播在 你在 大家 家人们 粉丝团"),
    ("chat", None, 5,
     "讲哪 讲到 在吗 在不在 真的吗 是吗 对吗 有人吗 主播多大 主播几岁 主播多高 主播多重 你多大 你几岁 "
     "多大年纪 卖什么好 卖啥好 大声 小声点 声音小 慢点说 说慢 镜头 近一点 走近 转身 转一圈 转个圈 背景 "
     "灯光 音乐 没人理我 不理我 有没有人 有没有一起 有没有姐妹 有人和我 直播什么时候 几点下播 几点播 "
     "几点开播 几点直播 明天播 明天还播 还播 播到几点 下播 开播 直播吗 什么时候播 男朋友 女朋友 对象 结婚 "
     "单身 老公 老婆 哪里人 是哪里的 哪人 吃饭 吃了吗 吃了没 唱歌 唱首 跳舞 跳个 声音大点 听不清 听不到 "
     "没声音 卡了 好卡 卡住 网卡 黑屏 看不清 画面 扣0 扣个 打卡 什么情况 怎么回事 咋回事 中奖 抽奖 抽到 "
     "开奖 名字 叫什么 加油 晚安 主播累 嗓子 喝水 喝口水 加微 加v 加我 私信我 私我 私聊 兼职 刷单 代购 "
     "日结 主页 互粉 互关 互赞 回关 微信 抖音号 买不起 吃土 没钱 多少人 几个人在 助理 直播间多少 什么歌 "
     "啥歌 发个福袋 发福袋 回放 播多久 follow_me follow_back my_profile dm_me check_my how_are_you "
     "what_is_your_name where_are_you bgm"),
    ("none", None, 0,
     "不让我买 不让买 不给买 舍不得买 什么时候开始 早就买了 买了上次 没用完 还没用 等打折 等降价 等活动 "
     "不值 钱包空 真便宜 好便宜 太便宜 便宜死 很便宜 这么便宜 没有什么 没什么 没啥 不用退 不想退 不退 没退 "
     "不贵 不算贵 好贵 太贵 不买 不想买 不要 不想要 大家不要 不需要 买过 买回 回购 上次买 之前买 不错 "
     "我要睡 我要走 我要下了 我要吃 我要去 我要看 我要问 我要上班 我要开 要不 要是 想要问 想问 快递小哥 "
     "包装好 收到了很 已经收到 好评 链接好 关注 学生时代 主播穿 一直没买 一直没舍 我要哭 我要疯 报到 报名 "
     "我是新粉 我是老粉 老粉来 新粉来 老粉了 老粉报 新人报 新人来 我买过 着呢 我拍过 哪都 这么 那么 多么 "
     "怎么这么 什么都 记得发 记得备注 上个月 上个星期 上个礼拜 steal_price what_do_you_do for_real "
     "really_good so_good i_want_to_see no_need"),
)  # fmt: skip
