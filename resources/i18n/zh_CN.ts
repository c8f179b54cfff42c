<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Alarms</name>
    <message>
        <source>{about}: {sold} of {cap} are taken</source>
        <translation>{about}：已抢 {sold}/{cap}</translation>
    </message>
    <message>
        <source>{about}: all {cap} are taken</source>
        <translation>{about}：{cap} 份已全部抢完</translation>
    </message>
    <message>
        <source>{about}: {sold} taken, {units} beyond its cap of {cap}</source>
        <translation>{about}：已抢 {sold} 份，超出上限（{cap} 份）{units} 份</translation>
    </message>
    <message>
        <source>{about}: {units} sold that are not in stock</source>
        <translation>{about}：超卖 {units} 件</translation>
    </message>
    <message>
        <source>Reminders to pay that are due: {buyers}</source>
        <translation>该催付的买家：{buyers} 位</translation>
    </message>
    <message>
        <source>it stops by itself at {cap}</source>
        <translation>满 {cap} 份自动停止</translation>
    </message>
    <message>
        <source>every order is kept: fulfil or refund the newest</source>
        <translation>订单全部保留：请履约或为最新几单退款</translation>
    </message>
    <message>
        <source>every order is kept: add stock or refund the newest</source>
        <translation>订单全部保留：请补货或为最新几单退款</translation>
    </message>
    <message>
        <source>the unpaid list says whom to remind</source>
        <translation>未付款名单里写着该提醒谁</translation>
    </message>
    <message>
        <source>it is being stopped</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>who has one can use it until it ends</source>
        <translation>已领到的人可用到活动结束</translation>
    </message>
    <message>
        <source>nobody gets one beyond that</source>
        <translation>领完为止，不会多发</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 等，另有 {1} 单</translation>
    </message>
    <message>
        <source>Show the orders {0}</source>
        <translation>查看订单 {0}</translation>
    </message>
    <message>
        <source>No. {0} {1}</source>
        <translation>{0} 号 {1}</translation>
    </message>
</context>
<context>
    <name>AlarmsStrip</name>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>另有 {0} 条</translation>
    </message>
</context>
<context>
    <name>Battle</name>
    <message>
        <source>GMV (paid)</source>
        <translation>成交金额（已付）</translation>
    </message>
    <message>
        <source>what was paid in this time, before refunds</source>
        <translation>这段时间内支付的金额，未扣退款</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>支付订单</translation>
    </message>
    <message>
        <source>orders paid in this time; refunds stay counted</source>
        <translation>这段时间内支付的订单，退款的也算</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>distinct buyers of these orders</source>
        <translation>这些订单的买家，每人只算一次</translation>
    </message>
    <message>
        <source>Viewers on average</source>
        <translation>平均在线人数</translation>
    </message>
    <message>
        <source>all rooms added up, not de-duplicated; most at once {0}</source>
        <translation>各直播间相加，未去重；最高 {0}</translation>
    </message>
    <message>
        <source>View-to-pay rate</source>
        <translation>看播成交率</translation>
    </message>
    <message>
        <source>buyers {0} of viewers {1}, whole show</source>
        <translation>买家 {0} / 观众 {1}，整场</translation>
    </message>
    <message>
        <source>shops do not tell who buys</source>
        <translation>店铺不提供买家信息</translation>
    </message>
    <message>
        <source>no orders were told of</source>
        <translation>没有收到订单</translation>
    </message>
    <message>
        <source>no room tells how many watch</source>
        <translation>没有直播间提供在线人数</translation>
    </message>
    <message>
        <source>cannot be told: buyers or viewers are not known</source>
        <translation>无法得知：买家或观众数未知</translation>
    </message>
    <message>
        <source>{0} · {1}–{2} · since it began</source>
        <translation>{0} · {1}–{2} · 开播至今</translation>
    </message>
    <message>
        <source>Battle report of the hour</source>
        <translation>本小时战报</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Hot in the last 10 minutes</source>
        <translation>近 10 分钟热卖</translation>
    </message>
    <message>
        <source>Battle report</source>
        <translation>战报</translation>
    </message>
    <message>
        <source>Live show</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Paid a minute, and viewers</source>
        <translation>每分钟成交与在线人数</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>▮ paid, at most {0} a minute</source>
        <translation>▮ 成交，最高每分钟 {0}</translation>
    </message>
    <message>
        <source>— viewers, at most {0}</source>
        <translation>— 在线，最高 {0}</translation>
    </message>
    <message>
        <source>a room was not heard all the time</source>
        <translation>期间有直播间断线</translation>
    </message>
    <message>
        <source>What sold most</source>
        <translation>热销商品</translation>
    </message>
    <message>
        <source>No order in this time names a product.</source>
        <translation>这段时间的订单没有写明商品。</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>As of {0}. – means that nobody told. Livestream Console</source>
        <translation>截至 {0}。“–”表示无人提供。Livestream Console</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Segments of the rundown</source>
        <translation>流程单各段</translation>
    </message>
    <message>
        <source>since {0} · planned {1}</source>
        <translation>{0} 开始 · 计划 {1}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>took {0} of {1}</source>
        <translation>用了 {0}，计划 {1}</translation>
    </message>
</context>
<context>
    <name>BridgeTools</name>
    <message>
        <source>Find out by listening (recommended)</source>
        <translation>自动识别（推荐）</translation>
    </message>
    <message>
        <source>A program that speaks this desk&apos;s own events</source>
        <translation>使用本控制台事件格式的程序</translation>
    </message>
    <message>
        <source>oba-live-tool</source>
        <translation>oba-live-tool</translation>
    </message>
    <message>
        <source>DouyinBarrageGrab</source>
        <translation>DouyinBarrageGrab</translation>
    </message>
    <message>
        <source>douyinLive</source>
        <translation>douyinLive</translation>
    </message>
    <message>
        <source>Douyin&apos;s companion, forwarded</source>
        <translation>抖音直播伴侣（转发）</translation>
    </message>
    <message>
        <source>Social Stream Ninja</source>
        <translation>Social Stream Ninja</translation>
    </message>
    <message>
        <source>JD&apos;s page, forwarded</source>
        <translation>京东直播页面（转发）</translation>
    </message>
    <message>
        <source>Xiaohongshu&apos;s console, forwarded</source>
        <translation>小红书中控台（转发）</translation>
    </message>
    <message>
        <source>WeChat Channels&apos; console, forwarded</source>
        <translation>视频号助手（转发）</translation>
    </message>
    <message>
        <source>Kuaishou&apos;s shop console, forwarded</source>
        <translation>快手小店中控台（转发）</translation>
    </message>
    <message>
        <source>Taobao Live&apos;s console, forwarded</source>
        <translation>淘宝直播中控台（转发）</translation>
    </message>
</context>
<context>
    <name>BundleFields</name>
    <message>
        <source>Item {0}</source>
        <translation>第 {0} 件</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>套数</translation>
    </message>
</context>
<context>
    <name>BuyAndGetFields</name>
    <message>
        <source>Buy</source>
        <translation>买</translation>
    </message>
    <message>
        <source>Get free</source>
        <translation>送</translation>
    </message>
</context>
<context>
    <name>ChancesView</name>
    <message>
        <source>At {0} {1} a minute, as in the last ten, such a show finds</source>
        <translation>按最近十分钟每分钟 {0} 次{1}，这样的一场能查出</translation>
    </message>
    <message>
        <source>Nothing was counted yet. At {0} {1} a minute such a show finds</source>
        <translation>还没有数据。若每分钟 {0} 次{1}，这样的一场能查出</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>in {0} of 100 such shows</source>
        <translation>100 场里 {0} 场能查出</translation>
    </message>
    <message>
        <source>Even ×1.5 is more often missed: take more pairs or a busier hour.</source>
        <translation>连 ×1.5 的差别都多半查不出：请加对数，或换到人多的时段。</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>No. {0} · {1}</source>
        <translation>{0} 号 · {1}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开场</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Viewers</source>
        <translation>在线人数</translation>
    </message>
    <message>
        <source>Comments / min</source>
        <translation>评论/分</translation>
    </message>
    <message>
        <source>Enters / min</source>
        <translation>进入/分</translation>
    </message>
    <message>
        <source>Likes / min</source>
        <translation>点赞/分</translation>
    </message>
    <message>
        <source>Carts / min</source>
        <translation>加购/分</translation>
    </message>
    <message>
        <source>Orders placed / min</source>
        <translation>下单/分</translation>
    </message>
    <message>
        <source>Paid / min</source>
        <translation>支付/分</translation>
    </message>
    <message>
        <source>GMV (paid) / min</source>
        <translation>成交金额/分</translation>
    </message>
    <message>
        <source>Paid / 1,000 viewer-min</source>
        <translation>支付/千观看分钟</translation>
    </message>
    <message>
        <source>Carts / 1,000 viewer-min</source>
        <translation>加购/千观看分钟</translation>
    </message>
    <message>
        <source>Comments / 1,000 viewer-min</source>
        <translation>评论/千观看分钟</translation>
    </message>
    <message>
        <source>GMV per viewer-minute</source>
        <translation>每观看分钟成交</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 与 </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>全部直播间</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Dashes: a push. Dots: a draw. Dots far apart: a push that is planned. A whole line: a note. Ticks at the foot: paid orders. Shaded: a room was not heard.</source>
        <translation>虚线：推送。点线：抽奖。疏点线：计划中的推送。实线：标记。底部短线：支付订单。阴影：有直播间断线。</translation>
    </message>
    <message>
        <source>Zoomed · Esc to go back</source>
        <translation>已放大 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The checks run once the form is filled in.</source>
        <translation>填好后会自动检查。</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>检查通过，可以备好。</translation>
    </message>
    <message>
        <source>With what is live it would cost {0}</source>
        <translation>与进行中的优惠合计：{0}</translation>
    </message>
</context>
<context>
    <name>ChecksStrip</name>
    <message>
        <source>Checks</source>
        <translation>检验</translation>
    </message>
</context>
<context>
    <name>ClaimRulesForm</name>
    <message>
        <source>Claim rules</source>
        <translation>喊单规则</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>A keyword alone claims one</source>
        <translation>只写关键词也算要一件</translation>
    </message>
    <message>
        <source>A bare +1 means the product being explained</source>
        <translation>单独的 +1 或“扣1”指正在讲解的商品</translation>
    </message>
    <message>
        <source>The desk&apos;s own; {user} {items} {amount} {until}</source>
        <translation>默认文字；可用 {user} {items} {amount} {until}</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>归谁</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Hold of the next in line</source>
        <translation>候补的保留时间</translation>
    </message>
    <message>
        <source>A buyer&apos;s limit</source>
        <translation>每人限购</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Keyword claims</source>
        <translation>关键词生效</translation>
    </message>
    <message>
        <source>Pay first</source>
        <translation>需先付款</translation>
    </message>
    <message>
        <source>Nobody. Choose a claim and “Pays first”.</source>
        <translation>没有人。在喊单上选“需先付款”。</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>多久后催付</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催付文字</translation>
    </message>
    <message>
        <source>What was decided stays; the next comment meets the new rules.</source>
        <translation>已定的喊单不变，新规则从下一条评论起生效。</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Got the units</source>
        <translation>拿到的一方</translation>
    </message>
    <message>
        <source>Missed them</source>
        <translation>没拿到的一方</translation>
    </message>
    <message>
        <source>In between, {0} went elsewhere: orders of shops, or less stock.</source>
        <translation>其间有 {0} 件另有去处：店铺订单或库存调减。</translation>
    </message>
    <message>
        <source>No other claim stands against it.</source>
        <translation>没有与它相争的喊单。</translation>
    </message>
    <message>
        <source>The order of the journal counts. The platform&apos;s time orders comments only within one delivery of one room, and a claim that was decided is never displaced.</source>
        <translation>以记录顺序为准。平台时间只用于同一直播间同一批评论的排序；已判定的喊单不会被顶掉。</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>判定时间</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Platform&apos;s clock</source>
        <translation>平台时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>none: added by hand</source>
        <translation>无：人工添加</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Free before</source>
        <translation>之前可售</translation>
    </message>
    <message>
        <source>Free after</source>
        <translation>之后可售</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Bought in an earlier show</source>
        <translation>以往场次买过</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Held in part</source>
        <translation>部分保留</translation>
    </message>
    <message>
        <source>Held by hand</source>
        <translation>人工保留</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Whoever writes first: held until paid</source>
        <translation>先喊先得：留货待付</translation>
    </message>
    <message>
        <source>Whoever pays first: nothing is held</source>
        <translation>先付款先得：不留货</translation>
    </message>
    <message>
        <source>Held, but listed hoarders pay first</source>
        <translation>先留货，名单上的囤货者需先付款</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Only while explained</source>
        <translation>仅讲解时</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>已催付</translation>
    </message>
    <message>
        <source>Has promised</source>
        <translation>答应付款</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>no claim: no keyword in it</source>
        <translation>不算喊单：没有关键词</translation>
    </message>
    <message>
        <source>no claim: a question</source>
        <translation>不算喊单：是提问</translation>
    </message>
    <message>
        <source>no claim: no quantity with the keyword</source>
        <translation>不算喊单：关键词没带数量</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>至 {0}</translation>
    </message>
    <message>
        <source>{user}, {items} wait for you: {amount}.</source>
        <translation>{user}，你喊的 {items} 还没付款，共 {amount}，请尽快付款。</translation>
    </message>
    <message>
        <source>{user}, {items} wait for you: {amount}, until {until}.</source>
        <translation>{user}，你喊的 {items} 还没付款，共 {amount}，请在 {until} 前付款。</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} a buyer</source>
        <translation>每人 {0} 件</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>喊单</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Try comments…</source>
        <translation>试算评论…</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 条</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Search or run a command…</source>
        <translation>搜索或执行命令…</translation>
    </message>
</context>
<context>
    <name>CommentView</name>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>held {0}</source>
        <translation>留货 {0}</translation>
    </message>
    <message>
        <source>held {0}, part</source>
        <translation>部分留货 {0}</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation>候补 {0}</translation>
    </message>
    <message>
        <source>passed on {0}</source>
        <translation>已顺延 {0}</translation>
    </message>
    <message>
        <source>released {0}</source>
        <translation>已释放 {0}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>claim paid {0}</source>
        <translation>喊单已付 {0}</translation>
    </message>
    <message>
        <source>by hand {0}</source>
        <translation>手动留货 {0}</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} message</source>
        <translation>付费留言 {0}</translation>
    </message>
    <message>
        <source>new member {0}</source>
        <translation>新会员 {0}</translation>
    </message>
    <message>
        <source>member again {0}</source>
        <translation>续费会员 {0}</translation>
    </message>
    <message>
        <source>upgraded {0}</source>
        <translation>会员升级 {0}</translation>
    </message>
    <message>
        <source>gave membership {0}</source>
        <translation>赠送会员 {0}</translation>
    </message>
    <message>
        <source>was given membership {0}</source>
        <translation>获赠会员 {0}</translation>
    </message>
    <message>
        <source>ordered {0}</source>
        <translation>已下单 {0}</translation>
    </message>
    <message>
        <source>paid {0}</source>
        <translation>已支付 {0}</translation>
    </message>
    <message>
        <source>cancelled {0}</source>
        <translation>已取消 {0}</translation>
    </message>
    <message>
        <source>order closed {0}</source>
        <translation>订单关闭 {0}</translation>
    </message>
    <message>
        <source>asks for {0} back</source>
        <translation>申请退款 {0}</translation>
    </message>
    <message>
        <source>refunded {0}</source>
        <translation>已退款 {0}</translation>
    </message>
    <message>
        <source>brings {0} viewers</source>
        <translation>带来 {0} 位观众</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>品质</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>after-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>wants it</source>
        <translation>想买</translation>
    </message>
    <message>
        <source>question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>held for review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>余 {0}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>{0}号</translation>
    </message>
    <message>
        <source>{0} not heard since {1}</source>
        <translation>{0} 自 {1} 起无消息</translation>
    </message>
    <message>
        <source>{0} gap {1} – {2}</source>
        <translation>{0} 缺口 {1} – {2}</translation>
    </message>
    <message>
        <source>{0} recovered</source>
        <translation>已补回 {0} 条</translation>
    </message>
    <message>
        <source>about {0} missing</source>
        <translation>约缺 {0} 条</translation>
    </message>
    <message>
        <source>missing: cannot tell</source>
        <translation>缺失数未知</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>said {0} times</source>
        <translation>说了 {0} 次</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>us</source>
        <translation>自己人</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>mod</source>
        <translation>房管</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>买过</translation>
    </message>
    <message>
        <source>in cart</source>
        <translation>已加购</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Find a comment</source>
        <translation>查找评论</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Advertising</source>
        <translation>投流</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他花费</translation>
    </message>
    <message>
        <source>Costs of the show…</source>
        <translation>本场花费…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
</context>
<context>
    <name>CostsForm</name>
    <message>
        <source>Costs of the show</source>
        <translation>本场花费</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Costs entered</source>
        <translation>已记下的花费</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Choose a kind of cost, or name one of your own</source>
        <translation>选一种花费，或自己起个名字</translation>
    </message>
    <message>
        <source>How many of them, at this amount each</source>
        <translation>按此单价计多少份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Amount ({0})</source>
        <translation>金额（{0}）</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>An amount is a plain number, such as 1200 or 1200.50.</source>
        <translation>金额只写数字，例如 1200 或 1200.50。</translation>
    </message>
    <message>
        <source>On top of the {0} that stands there</source>
        <translation>加在已记下的 {0} 之上</translation>
    </message>
    <message>
        <source>{0} then comes to {1}</source>
        <translation>{0}将合计 {1}</translation>
    </message>
    <message>
        <source>Together {0}</source>
        <translation>总计 {0}</translation>
    </message>
    <message>
        <source>No cost is entered yet.</source>
        <translation>还没有记下任何花费。</translation>
    </message>
</context>
<context>
    <name>CountedColumn</name>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 项</translation>
    </message>
</context>
<context>
    <name>CouponFields</name>
    <message>
        <source>Amount off</source>
        <translation>减金额</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>减百分比</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Any basket</source>
        <translation>不限金额</translation>
    </message>
    <message>
        <source>Basket from</source>
        <translation>满多少可用</translation>
    </message>
    <message>
        <source>Everybody has it; or the comment that takes one</source>
        <translation>人人可用；或填领取时要评论的话</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>领取口令</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>While it can be taken</source>
        <translation>仅领取期间</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>券数</translation>
    </message>
    <message>
        <source>Each may take</source>
        <translation>每人限领</translation>
    </message>
    <message>
        <source>Usable for</source>
        <translation>停领后可用</translation>
    </message>
    <message>
        <source>The percentage must be a whole number from 1 to 99.</source>
        <translation>百分比请填 1 到 99 的整数。</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Viewers now</source>
        <translation>在线人数</translation>
    </message>
    <message>
        <source>The last count of every room, added up. A count older than 30 s no longer counts.</source>
        <translation>各直播间最近一次上报人数之和，超过 30 秒未更新的不计入。</translation>
    </message>
    <message>
        <source>Viewers, summed over rooms (not de-duplicated)</source>
        <translation>各直播间人数之和（未去重）</translation>
    </message>
    <message>
        <source>Shopee also counts only who has watched for a minute; some rooms state a rounded number.</source>
        <translation>Shopee 另有只计观看满 1 分钟者的口径；部分直播间只给约数。</translation>
    </message>
    <message>
        <source>Average viewers</source>
        <translation>平均在线人数</translation>
    </message>
    <message>
        <source>Viewers averaged over the time in which their number is known; unknown time is left out.</source>
        <translation>在已知人数的时段内取平均，未知时段不计入。</translation>
    </message>
    <message>
        <source>Viewer-seconds watched</source>
        <translation>累计观看人秒</translation>
    </message>
    <message>
        <source>Seconds with a known count</source>
        <translation>人数已知的秒数</translation>
    </message>
    <message>
        <source>Elsewhere total watch time ÷ duration; the two must agree.</source>
        <translation>其他口径为总观看时长 ÷ 开播时长，两者应当一致。</translation>
    </message>
    <message>
        <source>Peak viewers</source>
        <translation>最高在线人数</translation>
    </message>
    <message>
        <source>The highest number of viewers at one moment, summed over rooms.</source>
        <translation>各直播间人数之和的最高一刻。</translation>
    </message>
    <message>
        <source>Some platforms count devices, not people.</source>
        <translation>部分平台按设备计，不按人计。</translation>
    </message>
    <message>
        <source>Viewer-minutes</source>
        <translation>观看分钟</translation>
    </message>
    <message>
        <source>How long all viewers together have watched.</source>
        <translation>全部观众累计观看的分钟数。</translation>
    </message>
    <message>
        <source>Seconds in a minute</source>
        <translation>每分钟秒数</translation>
    </message>
    <message>
        <source>Viewers (people)</source>
        <translation>观看人数</translation>
    </message>
    <message>
        <source>How many people have watched: as rooms report it, otherwise as many as were seen.</source>
        <translation>看过直播的人数：优先采用直播间上报数，否则为见到的人数。</translation>
    </message>
    <message>
        <source>Douyin counts devices, others cookies or accounts; people on two platforms count twice.</source>
        <translation>抖音按设备去重，其他平台按 Cookie 或账号；跨平台的同一人会重复计。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>观看人次</translation>
    </message>
    <message>
        <source>How often somebody came in, re-entries included.</source>
        <translation>进入直播间的次数，含重复进入。</translation>
    </message>
    <message>
        <source>Enters so far</source>
        <translation>累计进入次数</translation>
    </message>
    <message>
        <source>SHOPLINE counts a reload as a new viewer; others end a visit after 30 idle minutes.</source>
        <translation>SHOPLINE 刷新即计新观众；有的平台闲置 30 分钟才算新一次观看。</translation>
    </message>
    <message>
        <source>Enters / min</source>
        <translation>进入/分</translation>
    </message>
    <message>
        <source>How often somebody entered a room in the last minute.</source>
        <translation>最近一分钟进入直播间的次数。</translation>
    </message>
    <message>
        <source>Enters in the last 60 s</source>
        <translation>最近 60 秒进入次数</translation>
    </message>
    <message>
        <source>Average watch time</source>
        <translation>人均观看时长</translation>
    </message>
    <message>
        <source>How long a viewer stays on average, worked out from how many watch: no feed tells who leaves.</source>
        <translation>平均每位观众停留多久。没有离开消息，因此由在线人数推算。</translation>
    </message>
    <message>
        <source>Platforms divide by people or by views; per view it is shorter.</source>
        <translation>各平台有的除以人数，有的除以人次；按人次会更短。</translation>
    </message>
    <message>
        <source>Entry rate</source>
        <translation>曝光进入率</translation>
    </message>
    <message>
        <source>Which share of those who were shown the room came in. No feed tells how many they are.</source>
        <translation>看到直播间曝光的人中有多少进入。实时数据源不提供曝光数。</translation>
    </message>
    <message>
        <source>Room impressions</source>
        <translation>直播间曝光数</translation>
    </message>
    <message>
        <source>Douyin: views ÷ impressions; WeChat: only visits of some length count.</source>
        <translation>抖音为观看 ÷ 曝光；微信只计有效观看。</translation>
    </message>
    <message>
        <source>Share factor</source>
        <translation>裂变系数</translation>
    </message>
    <message>
        <source>How many people one share brings. No live feed tells who came through a share.</source>
        <translation>每次分享带来多少人。实时数据源不提供由分享进入的人数。</translation>
    </message>
    <message>
        <source>Enters through a share</source>
        <translation>由分享进入的次数</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论数</translation>
    </message>
    <message>
        <source>All comments so far, repeated ones included.</source>
        <translation>开播以来的全部评论，含重复评论。</translation>
    </message>
    <message>
        <source>Comments so far</source>
        <translation>累计评论数</translation>
    </message>
    <message>
        <source>Comments / min</source>
        <translation>评论/分</translation>
    </message>
    <message>
        <source>Comments in the last minute, repeated ones included.</source>
        <translation>最近一分钟的评论数，含重复评论。</translation>
    </message>
    <message>
        <source>Comments in the last 60 s</source>
        <translation>最近 60 秒评论数</translation>
    </message>
    <message>
        <source>Seconds counted</source>
        <translation>统计秒数</translation>
    </message>
    <message>
        <source>Comments per viewer-minute</source>
        <translation>每观看分钟评论</translation>
    </message>
    <message>
        <source>How often somebody comments, for each minute that a viewer watches.</source>
        <translation>每位观众每观看一分钟发出的评论数。</translation>
    </message>
    <message>
        <source>WeChat: people who comment ÷ new viewers, in ten-thousandths.</source>
        <translation>微信为评论人数 ÷ 新增观众，以万分比计。</translation>
    </message>
    <message>
        <source>Commenting viewers</source>
        <translation>评论人数占比</translation>
    </message>
    <message>
        <source>Which share of the people who watched wrote a comment.</source>
        <translation>观看人数中有多少比例的人发过评论。</translation>
    </message>
    <message>
        <source>Distinct commenters</source>
        <translation>评论人数（去重）</translation>
    </message>
    <message>
        <source>WeChat divides by new viewers only.</source>
        <translation>微信只除以新增观众。</translation>
    </message>
    <message>
        <source>Engaged viewers</source>
        <translation>互动人数占比</translation>
    </message>
    <message>
        <source>Which share of the people who watched commented, liked, shared or followed by name.</source>
        <translation>观看人数中评论、点赞、分享或关注过的人所占比例。匿名点赞不计。</translation>
    </message>
    <message>
        <source>Distinct people who took part</source>
        <translation>互动人数（去重）</translation>
    </message>
    <message>
        <source>Lazada counts the same four deeds; others divide deeds by people, which can exceed 100 %.</source>
        <translation>Lazada 计同样四种行为；有的平台用次数除以人数，可能超过 100%。</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>All likes so far, as rooms batch them.</source>
        <translation>开播以来的点赞数，按直播间批量上报累加。</translation>
    </message>
    <message>
        <source>Likes so far</source>
        <translation>累计点赞数</translation>
    </message>
    <message>
        <source>Likes per viewer-minute</source>
        <translation>每观看分钟点赞</translation>
    </message>
    <message>
        <source>How often somebody likes, for each minute that a viewer watches.</source>
        <translation>每位观众每观看一分钟的点赞数。</translation>
    </message>
    <message>
        <source>WeChat: people who like ÷ new viewers.</source>
        <translation>微信为点赞人数 ÷ 新增观众。</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>分享数</translation>
    </message>
    <message>
        <source>How often the room was shared.</source>
        <translation>直播间被分享的次数。</translation>
    </message>
    <message>
        <source>Shares so far</source>
        <translation>累计分享次数</translation>
    </message>
    <message>
        <source>Shares per viewer-minute</source>
        <translation>每观看分钟分享</translation>
    </message>
    <message>
        <source>How often somebody shares, for each minute that a viewer watches.</source>
        <translation>每位观众每观看一分钟的分享数。</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>新增关注</translation>
    </message>
    <message>
        <source>How often somebody began to follow.</source>
        <translation>新增关注的次数。</translation>
    </message>
    <message>
        <source>New followers so far</source>
        <translation>累计新增关注</translation>
    </message>
    <message>
        <source>Follow rate</source>
        <translation>转粉率</translation>
    </message>
    <message>
        <source>New followers for each person who watched, whether they followed before or not.</source>
        <translation>新增关注 ÷ 观看人数，未排除已关注的人。</translation>
    </message>
    <message>
        <source>Some divide only by viewers who did not follow yet, which gives more.</source>
        <translation>有的口径只除以未关注的观众，数值更高。</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未答问题</translation>
    </message>
    <message>
        <source>Questions that wait for an answer; the same question of several viewers is one.</source>
        <translation>等待回复的问题数，多人问同一问题只计一个。</translation>
    </message>
    <message>
        <source>Viewers who ask them</source>
        <translation>提问人数</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>问题回答率</translation>
    </message>
    <message>
        <source>Which share of the questions was answered; those dropped count as not answered.</source>
        <translation>已回答的问题所占比例，忽略的视为未答。</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>已答问题数</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>问题总数</translation>
    </message>
    <message>
        <source>Answer delay (median)</source>
        <translation>回复时延（中位）</translation>
    </message>
    <message>
        <source>Half of those who asked waited no longer than this for an answer.</source>
        <translation>一半的提问者等待不超过这个时间。</translation>
    </message>
    <message>
        <source>Viewers who were answered</source>
        <translation>得到回复的人数</translation>
    </message>
    <message>
        <source>Answer delay (90 %)</source>
        <translation>回复时延（九成）</translation>
    </message>
    <message>
        <source>Nine in ten of those who asked waited no longer than this for an answer.</source>
        <translation>九成提问者等待不超过这个时间。</translation>
    </message>
    <message>
        <source>Late messages</source>
        <translation>迟到消息</translation>
    </message>
    <message>
        <source>Messages that came more than 30 s late; they are counted in the second they are of.</source>
        <translation>晚到超过 30 秒的消息，仍计入其发生的那一秒。</translation>
    </message>
    <message>
        <source>Late messages so far</source>
        <translation>累计迟到消息</translation>
    </message>
    <message>
        <source>Carts / min</source>
        <translation>加购/分</translation>
    </message>
    <message>
        <source>How often somebody put a product into the cart in the last minute; removals do not count.</source>
        <translation>最近一分钟的加购次数，移出购物车不计。</translation>
    </message>
    <message>
        <source>Add-to-carts in the last 60 s</source>
        <translation>最近 60 秒加购次数</translation>
    </message>
    <message>
        <source>Shopee counts presses of the button, other platforms only clicks on the product.</source>
        <translation>Shopee 计按钮点击次数，有的平台只计商品点击。</translation>
    </message>
    <message>
        <source>Add-to-carts</source>
        <translation>加购次数</translation>
    </message>
    <message>
        <source>How often a product was put into a cart; removals do not count.</source>
        <translation>商品被加入购物车的次数，移出不计。</translation>
    </message>
    <message>
        <source>Add-to-carts so far</source>
        <translation>累计加购次数</translation>
    </message>
    <message>
        <source>Elsewhere people, not times.</source>
        <translation>有的平台按人数计，不按次数。</translation>
    </message>
    <message>
        <source>Carts per viewer-minute</source>
        <translation>每观看分钟加购</translation>
    </message>
    <message>
        <source>How often somebody puts a product into the cart, for each minute that a viewer watches.</source>
        <translation>每位观众每观看一分钟的加购次数。</translation>
    </message>
    <message>
        <source>Elsewhere people who add ÷ people who click.</source>
        <translation>其他口径为加购人数 ÷ 点击人数。</translation>
    </message>
    <message>
        <source>Units in carts</source>
        <translation>净加购件数</translation>
    </message>
    <message>
        <source>Units put into carts less those taken out.</source>
        <translation>加入购物车的件数减去移出的件数。</translation>
    </message>
    <message>
        <source>Units put in less taken out</source>
        <translation>加入减移出件数</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>下单数</translation>
    </message>
    <message>
        <source>Distinct orders placed in this show, paid or not.</source>
        <translation>本场下单数（去重），无论是否支付。</translation>
    </message>
    <message>
        <source>Orders placed so far</source>
        <translation>累计下单数</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>支付订单</translation>
    </message>
    <message>
        <source>Distinct orders of this show that were paid; refunds stay counted.</source>
        <translation>本场已支付的订单数（去重），退款不扣减。</translation>
    </message>
    <message>
        <source>Unpaid orders</source>
        <translation>下单未支付率</translation>
    </message>
    <message>
        <source>Which share of the orders older than 15 minutes was not paid; who ordered later may be paying.</source>
        <translation>未支付订单所占比例；只计超过 15 分钟的订单，其余可能正在付款。</translation>
    </message>
    <message>
        <source>Orders not paid</source>
        <translation>未支付订单数</translation>
    </message>
    <message>
        <source>Orders older than 15 min</source>
        <translation>15 分钟前的订单数</translation>
    </message>
    <message>
        <source>WeChat: paid ÷ created at once, without the wait.</source>
        <translation>微信为支付 ÷ 下单，不等待。</translation>
    </message>
    <message>
        <source>Some platforms divide by views, which gives less.</source>
        <translation>有的平台除以人次，数值更低。</translation>
    </message>
    <message>
        <source>Orders per 1,000 viewer-minutes</source>
        <translation>千观看分钟订单</translation>
    </message>
    <message>
        <source>Paid orders for each thousand viewer-minutes; it needs no count of people.</source>
        <translation>每一千观看分钟的支付订单数，不依赖人数。</translation>
    </message>
    <message>
        <source>Average order (AOV)</source>
        <translation>笔单价</translation>
    </message>
    <message>
        <source>What a paid order comes to on average.</source>
        <translation>平均每笔支付订单的金额。</translation>
    </message>
    <message>
        <source>Others call the amount per buyer by the same name.</source>
        <translation>有的平台把人均金额也叫这个名字。</translation>
    </message>
    <message>
        <source>Average buyer (ABV)</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>What a buyer spends on average; only orders of which the buyer is known.</source>
        <translation>平均每位买家的支付金额，只计已知买家的订单。</translation>
    </message>
    <message>
        <source>Amount of orders with a known buyer</source>
        <translation>已知买家的订单金额</translation>
    </message>
    <message>
        <source>WeChat says whether it divides by buyers or by orders; most lists do not.</source>
        <translation>微信会注明除以人数还是单数，多数资料不注明。</translation>
    </message>
    <message>
        <source>Units per buyer</source>
        <translation>客件数</translation>
    </message>
    <message>
        <source>How many units a buyer takes, gifts left out.</source>
        <translation>平均每位买家购买的件数，不含赠品。</translation>
    </message>
    <message>
        <source>Units of known buyers</source>
        <translation>已知买家的件数</translation>
    </message>
    <message>
        <source>Units per order</source>
        <translation>连带率</translation>
    </message>
    <message>
        <source>How many units an order has, gifts left out.</source>
        <translation>平均每笔订单的件数，不含赠品。</translation>
    </message>
    <message>
        <source>Units paid, without gifts</source>
        <translation>支付件数（不含赠品）</translation>
    </message>
    <message>
        <source>Paid orders that list their products</source>
        <translation>列明商品的支付订单</translation>
    </message>
    <message>
        <source>New buyers</source>
        <translation>新客数</translation>
    </message>
    <message>
        <source>Which share of the buyers never bought before, as their shop says.</source>
        <translation>从未购买过的买家所占比例，由店铺判定。</translation>
    </message>
    <message>
        <source>Buyers of whom it is known</source>
        <translation>已知新老的买家数</translation>
    </message>
    <message>
        <source>Paid orders since the show started</source>
        <translation>开播以来支付订单数</translation>
    </message>
    <message>
        <source>GMV (paid)</source>
        <translation>成交金额（已付）</translation>
    </message>
    <message>
        <source>What the paid orders of this show add up to, before refunds.</source>
        <translation>本场已支付订单的金额合计，未扣退款。</translation>
    </message>
    <message>
        <source>Amount of paid orders</source>
        <translation>支付订单金额</translation>
    </message>
    <message>
        <source>GMV (net)</source>
        <translation>净成交金额</translation>
    </message>
    <message>
        <source>What is left of the paid orders: less refunds and what was cancelled later, each once.</source>
        <translation>支付订单扣除退款和付款后取消的金额，每单只扣一次。</translation>
    </message>
    <message>
        <source>Refunded or cancelled</source>
        <translation>退款或取消</translation>
    </message>
    <message>
        <source>Refund rate (amount)</source>
        <translation>退款率（金额）</translation>
    </message>
    <message>
        <source>Which share of the amount paid was given back so far, by the show in which it was paid.</source>
        <translation>支付金额中已退还的比例，按支付所在场次归集。</translation>
    </message>
    <message>
        <source>WeChat tells amount, orders, people and units apart.</source>
        <translation>微信分别给出金额、单数、人数和件数口径。</translation>
    </message>
    <message>
        <source>Refund rate (orders)</source>
        <translation>退款率（单数）</translation>
    </message>
    <message>
        <source>Which share of the paid orders was refunded so far, in whole or in part.</source>
        <translation>支付订单中已退款（含部分退款）的比例。</translation>
    </message>
    <message>
        <source>Orders refunded</source>
        <translation>退款订单数</translation>
    </message>
    <message>
        <source>GMV per 1,000 views (GPM)</source>
        <translation>千次观看成交</translation>
    </message>
    <message>
        <source>What a thousand views bring in, re-entries included.</source>
        <translation>每一千观看人次带来的成交额，含重复进入。</translation>
    </message>
    <message>
        <source>Views so far</source>
        <translation>累计观看人次</translation>
    </message>
    <message>
        <source>WeChat divides by people where it shows a traffic source, and calls it the same.</source>
        <translation>微信在分渠道时除以人数，名称却相同。</translation>
    </message>
    <message>
        <source>Value per viewer</source>
        <translation>UV 价值</translation>
    </message>
    <message>
        <source>What each person who watched brings in.</source>
        <translation>平均每位观众带来的成交额。</translation>
    </message>
    <message>
        <source>Some courses divide by clicks or product visitors.</source>
        <translation>有的资料除以点击数或商品访客数。</translation>
    </message>
    <message>
        <source>GMV per viewer-minute</source>
        <translation>每观看分钟成交</translation>
    </message>
    <message>
        <source>What one viewer watching for one minute brought in so far. Re-entries do not change it.</source>
        <translation>平均每位观众每观看一分钟带来的成交额，重复进入不影响。</translation>
    </message>
    <message>
        <source>Costs entered</source>
        <translation>已录成本</translation>
    </message>
    <message>
        <source>What was entered that the show cost, products left out.</source>
        <translation>已录入的本场费用，不含商品成本。</translation>
    </message>
    <message>
        <source>Return on spend (ROI)</source>
        <translation>投产比</translation>
    </message>
    <message>
        <source>What was sold for each unit of money spent on traffic and the show.</source>
        <translation>每花一元投放与开播费用带来的成交额。</translation>
    </message>
    <message>
        <source>Spent, without coupons, prizes, commission and shipping</source>
        <translation>花费（不含券、奖品、佣金、运费）</translation>
    </message>
    <message>
        <source>Douyin shows paid ROI and net ROI apart.</source>
        <translation>抖音分支付 ROI 与净成交 ROI。</translation>
    </message>
    <message>
        <source>Profit on spend</source>
        <translation>利润投产比</translation>
    </message>
    <message>
        <source>What was left for each unit of money spent, once it is itself taken off.</source>
        <translation>每花一元在收回自身之后剩下的利润。</translation>
    </message>
    <message>
        <source>Margin less what was spent</source>
        <translation>毛利减花费</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>What products brought in less their cost, refunds, coupons, prizes, commission, shipping.</source>
        <translation>商品收入减去商品成本、退款、优惠券、奖品、佣金与运费。</translation>
    </message>
    <message>
        <source>Paid for products of known cost</source>
        <translation>已知成本商品的支付额</translation>
    </message>
    <message>
        <source>Their cost, refunds and costs of selling</source>
        <translation>其成本、退款与销售费用</translation>
    </message>
    <message>
        <source>Viewer-minutes watched</source>
        <translation>累计观看分钟</translation>
    </message>
    <message>
        <source>View-to-pay rate</source>
        <translation>看播成交率</translation>
    </message>
    <message>
        <source>Which share of the people who watched bought something.</source>
        <translation>看播人数中有多少比例的人完成支付。</translation>
    </message>
    <message>
        <source>Distinct buyers</source>
        <translation>支付人数（去重）</translation>
    </message>
    <message>
        <source>Distinct viewers</source>
        <translation>看播人数（去重）</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>下单金额</translation>
    </message>
    <message>
        <source>What all orders placed in this show add up to, paid or not, cancelled or not.</source>
        <translation>本场全部下单的金额合计，无论是否支付、是否取消。</translation>
    </message>
    <message>
        <source>Amount of orders placed</source>
        <translation>下单金额合计</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>What shops gave back of the orders of this show, in whole or in part.</source>
        <translation>店铺为本场订单退还的金额，含部分退款。</translation>
    </message>
    <message>
        <source>Amount of refunds made</source>
        <translation>已退款金额</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Shopee and TikTok call this GMV, cancelled orders included.</source>
        <translation>Shopee、TikTok 的 GMV 即此口径，含已取消订单。</translation>
    </message>
    <message>
        <source>On Douyin GMV is what was paid; on Shopee and TikTok it is what was placed.</source>
        <translation>抖音的成交金额为已支付；Shopee、TikTok 的 GMV 为下单金额。</translation>
    </message>
    <message>
        <source>What orders add up to that were paid and then cancelled.</source>
        <translation>付款后又取消的订单金额合计。</translation>
    </message>
    <message>
        <source>Amount of orders cancelled after payment</source>
        <translation>付款后取消的订单金额</translation>
    </message>
    <message>
        <source>Paid less refunds</source>
        <translation>扣退款后成交</translation>
    </message>
    <message>
        <source>What the paid orders add up to, less refunds; cancelled ones stay in it.</source>
        <translation>支付订单金额扣除退款；已取消的订单不扣。</translation>
    </message>
    <message>
        <source>Refunds come for weeks; the same show looked at later has less.</source>
        <translation>退款会持续数周，同一场之后再看会更少。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Paid orders that a code, cart, claim, live room or link owes to the live. Nothing is guessed.</source>
        <translation>由优惠码、购物车、喊单、直播间或链接证实来自直播的支付订单，没有推测成分。</translation>
    </message>
    <message>
        <source>Amount of these orders</source>
        <translation>这些订单的金额</translation>
    </message>
    <message>
        <source>Refunded or cancelled of it</source>
        <translation>其中退款或取消</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Paid orders that only the time tells of: bought while one push of the product stood. A guess.</source>
        <translation>仅凭时间推断的支付订单：购买时该商品只有一次推送在进行。属于推测。</translation>
    </message>
    <message>
        <source>Without a push</source>
        <translation>未归因</translation>
    </message>
    <message>
        <source>Paid orders that nothing owes to a push: no sign, or several pushes at once.</source>
        <translation>无法归于任何推送的支付订单：没有线索，或同时有多次推送。</translation>
    </message>
    <message>
        <source>Card exposures</source>
        <translation>商品曝光</translation>
    </message>
    <message>
        <source>How often product cards were seen, as rooms count it.</source>
        <translation>商品卡片被看到的次数，由直播间统计。</translation>
    </message>
    <message>
        <source>Exposures told</source>
        <translation>上报的曝光次数</translation>
    </message>
    <message>
        <source>WeChat counts bubble cards and the bag list apart.</source>
        <translation>微信区分气泡卡片与购物袋列表。</translation>
    </message>
    <message>
        <source>Product clicks</source>
        <translation>商品点击</translation>
    </message>
    <message>
        <source>How often products were clicked, as rooms count it.</source>
        <translation>商品被点击的次数，由直播间统计。</translation>
    </message>
    <message>
        <source>Clicks told</source>
        <translation>上报的点击次数</translation>
    </message>
    <message>
        <source>Product click rate</source>
        <translation>商品点击率</translation>
    </message>
    <message>
        <source>Clicks for each exposure, both in times.</source>
        <translation>点击 ÷ 曝光，均按次数。</translation>
    </message>
    <message>
        <source>Shopee divides by views, Lazada product visitors by viewers.</source>
        <translation>Shopee 除以观看人次，Lazada 为商品访客 ÷ 观众。</translation>
    </message>
    <message>
        <source>Orders per click</source>
        <translation>点击成交率</translation>
    </message>
    <message>
        <source>Paid orders for each product click, of the products whose clicks are told.</source>
        <translation>每次商品点击带来的支付订单，只计上报了点击的商品。</translation>
    </message>
    <message>
        <source>Paid orders of these products</source>
        <translation>这些商品的支付订单</translation>
    </message>
    <message>
        <source>Shopee takes orders placed; Lazada and WeChat take people.</source>
        <translation>Shopee 用下单数；Lazada、微信按人数。</translation>
    </message>
    <message>
        <source>Sell-through</source>
        <translation>售罄率</translation>
    </message>
    <message>
        <source>Which share of the stock was sold; more than 100 % is oversold.</source>
        <translation>库存中已售出的比例，超过 100% 即超卖。</translation>
    </message>
    <message>
        <source>Units sold that still stand</source>
        <translation>有效售出件数</translation>
    </message>
    <message>
        <source>Units there were</source>
        <translation>总库存件数</translation>
    </message>
</context>
<context>
    <name>DepositFields</name>
    <message>
        <source>Paid now</source>
        <translation>现付</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Take in exported orders</source>
        <translation>导入后台导出的订单</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>保存 {0}</translation>
    </message>
    <message>
        <source>End the show?</source>
        <translation>结束本场？</translation>
    </message>
    <message>
        <source>Rooms are disconnected. Everything that was recorded stays.</source>
        <translation>将断开所有直播间，已记录的内容全部保留。</translation>
    </message>
    <message>
        <source>End show</source>
        <translation>结束本场</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续直播</translation>
    </message>
    <message>
        <source>Start a show…</source>
        <translation>开始一场直播…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Open a past show…</source>
        <translation>打开过往场次…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>切换浅色/深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>保存当前布局</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>结束本场</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>数据文件打不开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Set it aside and start a new store</source>
        <translation>移开旧文件，新建数据文件</translation>
    </message>
    <message>
        <source>The program has to stop</source>
        <translation>程序需要停止</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>放弃并退出</translation>
    </message>
    <message>
        <source>The show is not saved</source>
        <translation>本场尚未保存</translation>
    </message>
    <message>
        <source>Restore now and leave</source>
        <translation>现在恢复并退出</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保持现状并退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Leave while prices in shops are ours?</source>
        <translation>店铺里还挂着本场的价格，现在退出吗？</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 项</translation>
    </message>
    <message>
        <source>Left as they are, they stay until {0}, overwritten prices longer: the next start or the command restore-prices restores them.</source>
        <translation>若保持现状，它们会保留到 {0}，直接改写的价格会更久：下次启动或命令 restore-prices 会恢复它们。</translation>
    </message>
    <message>
        <source>Review of a show…</source>
        <translation>复盘…</translation>
    </message>
    <message>
        <source>Review of a show</source>
        <translation>复盘一场直播</translation>
    </message>
    <message>
        <source>This show is not in the store any more.</source>
        <translation>库里已经没有这场直播了。</translation>
    </message>
    <message>
        <source>The process that works reviews out was ended. Nothing is lost; try again.</source>
        <translation>计算复盘的进程被结束了。数据没有丢失，请重试。</translation>
    </message>
    <message>
        <source>Save a show as a file…</source>
        <translation>把场次存为文件…</translation>
    </message>
    <message>
        <source>Open a show file…</source>
        <translation>打开场次文件…</translation>
    </message>
    <message>
        <source>Save a show as a file</source>
        <translation>把场次存为文件</translation>
    </message>
    <message>
        <source>Open a show file</source>
        <translation>打开场次文件</translation>
    </message>
    <message>
        <source>Show files (*{0})</source>
        <translation>场次文件 (*{0})</translation>
    </message>
</context>
<context>
    <name>DeviceCodeDialog</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Open {0} in a browser, log in and type this code:</source>
        <translation>在浏览器打开 {0}，登录后输入此代码：</translation>
    </message>
    <message>
        <source>This window closes by itself once the login is done.</source>
        <translation>登录完成后此窗口会自动关闭。</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>No shop told of carts; judged by: {0}.</source>
        <translation>没有店铺提供加购数据，改按「{0}」判断。</translation>
    </message>
    <message>
        <source>Too few purchases; showing the effect without money.</source>
        <translation>成交太少，只给出效果，不折算金额。</translation>
    </message>
    <message>
        <source>A push and the host&apos;s talk come together: it is the effect of both.</source>
        <translation>推送与主播讲解同时发生，估计的是两者之和。</translation>
    </message>
    <message>
        <source>Over the last {0} shows: {1}.</source>
        <translation>合并近 {0} 场：{1}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>It could not be worked out; the numbers so far are provisional.</source>
        <translation>没能算出来，目前的数字都是暂时的。</translation>
    </message>
    <message>
        <source>Provisional numbers are replaced three minutes after the push.</source>
        <translation>暂时的数字在推送三分钟后由正式估计替换。</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂时</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>还看不出</translation>
    </message>
    <message>
        <source>Provisional: there was next to nothing before it to compare it with.</source>
        <translation>暂时：推送之前几乎没有可比的数据。</translation>
    </message>
    <message>
        <source>{0} · usually {1}–{2}</source>
        <translation>{0} · 平常 {1}–{2}</translation>
    </message>
    <message>
        <source>Provisional: {0} so far; {1} were to be expected without it (90 %: {2} to {3}), by the pace of the minutes before.</source>
        <translation>暂时：目前 {0}；按之前几分钟的节奏，没有它预计为 {1}（90%：{2} 至 {3}）。</translation>
    </message>
    <message>
        <source>provisional · more</source>
        <translation>暂时 · 偏多</translation>
    </message>
    <message>
        <source>provisional · fewer</source>
        <translation>暂时 · 偏少</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>分不开</translation>
    </message>
    <message>
        <source>cannot be told apart from {0}</source>
        <translation>与{0}分不开</translation>
    </message>
    <message>
        <source>too few events (&lt; 5)</source>
        <translation>事件太少 (&lt; 5)</translation>
    </message>
    <message>
        <source>no conclusion</source>
        <translation>不下结论</translation>
    </message>
    <message>
        <source>{0} s window</source>
        <translation>窗口 {0} 秒</translation>
    </message>
    <message>
        <source>Fewer than five events are expected in its window: no number is shown.</source>
        <translation>窗口内预计不足五个事件，不给数字。</translation>
    </message>
    <message>
        <source>{0}. The rate per viewer-minute was multiplied by {1}; in 90 of 100 cases the truth lies between the ends. {2}: {3}. Chance that it helped at all: {4}.</source>
        <translation>{0}。每观看分钟的速率变为 {1}；100 次中有 90 次真值在两端之间。{2}：{3}。确有帮助的概率：{4}。</translation>
    </message>
    <message>
        <source>Worth {0} at this show&apos;s own conversion and order value.</source>
        <translation>按本场自己的转化与笔单价，约值 {0}。</translation>
    </message>
    <message>
        <source>Its window overlaps with {0} other pushes; all are fitted together.</source>
        <translation>窗口与另外 {0} 次推送重叠，全部一起估计。</translation>
    </message>
    <message>
        <source>The same estimate at 200 random times without a push: how often is it as large? p ≤ 0.10.</source>
        <translation>在没有推送的 200 组随机时刻作同样的估计：有多少次一样大？p ≤ 0.10。</translation>
    </message>
    <message>
        <source>Did the rate already move in the minute before pushes? Then it may be the talk before.</source>
        <translation>推送前一分钟速率是否已经变化？若是，可能是推送前的讲解所致。</translation>
    </message>
    <message>
        <source>Did something move along that no push should move, such as likes? Then it is no push&apos;s.</source>
        <translation>本不该受推送影响的（如点赞）是否一起变化？若是，就不是推送的效果。</translation>
    </message>
    <message>
        <source>The factor over 60, 120 and 240 seconds: a verdict should not hang on the window.</source>
        <translation>60、120、240 秒窗口的倍数：判断不应取决于窗口长短。</translation>
    </message>
    <message>
        <source>Was there less than usual after the window? Then part of it was only pulled forward.</source>
        <translation>窗口之后是否比平常少？若是，一部分只是提前发生。</translation>
    </message>
    <message>
        <source>Do as many counts lie outside the predicted 90 % as should (6–14 %)? Else the model is off.</source>
        <translation>落在预测 90% 之外的计数是否恰如其分(6–14%)？否则模型不适合本场。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口长短</translation>
    </message>
    <message>
        <source>Whole show</source>
        <translation>整场</translation>
    </message>
    <message>
        <source>Over other windows: {0}.</source>
        <translation>其他窗口：{0}。</translation>
    </message>
    <message>
        <source>People who came after {0}: {1}, {2}.</source>
        <translation>{0}之后进场人数：{1}，{2} 人。</translation>
    </message>
    <message>
        <source>{0} ×</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source> (limit {0})</source>
        <translation>（界限 {0}）</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>What was put before the audience.</source>
        <translation>向观众推出了什么。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>When it was first shown; by kind, how many there were.</source>
        <translation>第一次展示的时刻；按类时为次数。</translation>
    </message>
    <message>
        <source>In window</source>
        <translation>窗口内</translation>
    </message>
    <message>
        <source>What was counted in the two minutes from the push on, however it came about.</source>
        <translation>推送起两分钟内数到的，无论因何而来。</translation>
    </message>
    <message>
        <source>Factor (90 %)</source>
        <translation>倍数 (90%)</translation>
    </message>
    <message>
        <source>By what the rate per viewer-minute was multiplied, given the viewers who came. 1 is no effect; the true factor lies between the ends in 90 of 100 cases.</source>
        <translation>在已到场的观众中，每观看分钟的速率变为几倍。1 表示没有效果；100 次中有 90 次真值在两端之间。</translation>
    </message>
    <message>
        <source>The factor between its ends, from a half to four times; the dotted line is no effect.</source>
        <translation>倍数及其区间，刻度从 0.5 倍到 4 倍；虚线表示没有效果。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>With the push less without it, over its window, with the 90 % interval.</source>
        <translation>窗口内有推送与没有推送之差，附 90% 区间。</translation>
    </message>
    <message>
        <source>More money</source>
        <translation>增量成交</translation>
    </message>
    <message>
        <source>What these are worth at this show&apos;s own conversion and order value.</source>
        <translation>按本场自己的转化与笔单价折算的金额。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>What may be said: it works where the whole interval lies above 1.</source>
        <translation>能下的判断：整个区间都在 1 以上才算有效。</translation>
    </message>
</context>
<context>
    <name>EffectsPanel</name>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
</context>
<context>
    <name>EffectsTable</name>
    <message>
        <source>No push yet. What each one did stands here, at first provisionally.</source>
        <translation>还没有推送。每次推送做了什么会写在这里，起初是暂时的。</translation>
    </message>
</context>
<context>
    <name>EffectsView</name>
    <message>
        <source>What each push did</source>
        <translation>每次推送做了什么</translation>
    </message>
    <message>
        <source>Each push</source>
        <translation>每次推送</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类</translation>
    </message>
</context>
<context>
    <name>EndedOffers</name>
    <message>
        <source>{0} more</source>
        <translation>还有 {0} 个</translation>
    </message>
    <message>
        <source>called off before it began</source>
        <translation>开始前已取消</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this show</source>
        <translation>在本场查找</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>较新的一条</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>较早的一条</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>One character cannot be searched</source>
        <translation>一个字无法搜索，请至少输入两个字</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>FlashSaleFields</name>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Per buyer</source>
        <translation>每人限购</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>全部规格</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>Were shown the show</source>
        <translation>直播曝光</translation>
    </message>
    <message>
        <source>How often the platform showed the show to somebody.</source>
        <translation>平台把直播展示给观众的次数。</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Distinct people in the rooms, as a room counts them or as they were seen.</source>
        <translation>直播间里的不同观众，按直播间自报或我们看到的计。</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Distinct people who wrote at least one comment.</source>
        <translation>至少发过一条评论的不同观众。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Askers of each group of questions; who asks two things counts twice.</source>
        <translation>每组问题的提问人数；问两件事算两次。</translation>
    </message>
    <message>
        <source>Put into a cart</source>
        <translation>加购</translation>
    </message>
    <message>
        <source>Distinct people who put something into a cart; removals change nothing.</source>
        <translation>把商品加入购物车的不同观众；移除不影响。</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>喊单</translation>
    </message>
    <message>
        <source>Distinct people whose comment claimed something, whatever became of it.</source>
        <translation>评论喊单的不同观众，不论结果如何。</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Distinct buyers of paid orders; refunds stay counted.</source>
        <translation>支付订单的不同买家；退款的也算。</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Orders placed since the show began, paid or not.</source>
        <translation>开播以来的下单，不论是否支付。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Orders that were paid; refunds stay counted.</source>
        <translation>已支付的订单；退款的也算。</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Paid orders of which something was given back so far.</source>
        <translation>已支付订单中至今有退款的。</translation>
    </message>
    <message>
        <source>no feed tells exposures</source>
        <translation>没有接口提供曝光数</translation>
    </message>
    <message>
        <source>no viewers were told of yet</source>
        <translation>还没有观众数据</translation>
    </message>
    <message>
        <source>no comments yet</source>
        <translation>还没有评论</translation>
    </message>
    <message>
        <source>no questions yet</source>
        <translation>还没有提问</translation>
    </message>
    <message>
        <source>counted per question, so no share of people</source>
        <translation>按问题计数，不能算人数占比</translation>
    </message>
    <message>
        <source>no shop or room told of carts</source>
        <translation>店铺和直播间都没有提供加购</translation>
    </message>
    <message>
        <source>carts come without names</source>
        <translation>加购不带用户</translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation>还没有喊单</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>shops do not tell who buys</source>
        <translation>店铺不提供买家信息</translation>
    </message>
    <message>
        <source>contradictory: more than there were</source>
        <translation>数据矛盾：多于总数</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>每个事件</translation>
    </message>
    <message>
        <source>distinct people seen</source>
        <translation>看到的不同观众</translation>
    </message>
    <message>
        <source>the platform&apos;s own count</source>
        <translation>平台自己的计数</translation>
    </message>
    <message>
        <source>sum of the platforms&apos; own counts, not de-duplicated</source>
        <translation>各平台自报相加，未去重</translation>
    </message>
    <message>
        <source>summed over platforms, not de-duplicated</source>
        <translation>各平台相加，未去重</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>{0} of viewers</source>
        <translation>占观众 {0}</translation>
    </message>
    <message>
        <source>{0} of placed</source>
        <translation>占下单 {0}</translation>
    </message>
    <message>
        <source>{0} of the step before</source>
        <translation>占上一步 {0}</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>计数：{0}</translation>
    </message>
</context>
<context>
    <name>FunnelPanel</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
</context>
<context>
    <name>GiftFields</name>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>Any basket</source>
        <translation>不限金额</translation>
    </message>
    <message>
        <source>Basket from</source>
        <translation>满多少可用</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Each may take</source>
        <translation>每人限领</translation>
    </message>
    <message>
        <source>There is nothing on the shelf to give.</source>
        <translation>货架上没有可赠的商品。</translation>
    </message>
</context>
<context>
    <name>GiveawayDeeds</name>
    <message>
        <source>@{0} You have won: {1}. Please claim it within {2} hours: {3}</source>
        <translation>@{0} 恭喜中奖：{1}。请在 {2} 小时内领取：{3}</translation>
    </message>
    <message>
        <source>Cancel the giveaway?</source>
        <translation>要取消这次抽奖吗？</translation>
    </message>
    <message>
        <source>Nobody wins, and the audience is told so. It cannot be opened again.</source>
        <translation>没有人中奖，观众会看到通知，且不能再次开启。</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save the winners</source>
        <translation>保存中奖名单</translation>
    </message>
    <message>
        <source>Names and ids are personal data. Whoever only counts prizes does not need them.</source>
        <translation>昵称和 ID 属于个人信息；只核对奖品数量的人用不到。</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>打码</translation>
    </message>
    <message>
        <source>With names and ids</source>
        <translation>含昵称和 ID</translation>
    </message>
</context>
<context>
    <name>GiveawayForm</name>
    <message>
        <source>Giveaway</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Publish and open</source>
        <translation>公布规则并开始</translation>
    </message>
    <message>
        <source>Say what one prize is worth.</source>
        <translation>请填写每份奖品的价值。</translation>
    </message>
    <message>
        <source>Say who organises it and how to reach them.</source>
        <translation>请填写主办方和联系方式。</translation>
    </message>
    <message>
        <source>Say how winners get their prize.</source>
        <translation>请填写奖品如何送达。</translation>
    </message>
    <message>
        <source>Its exact name</source>
        <translation>奖品的准确名称</translation>
    </message>
    <message>
        <source>Value of one prize</source>
        <translation>单份奖品的价值</translation>
    </message>
    <message>
        <source>Of a voucher: what it is subject to</source>
        <translation>代金券的使用条件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>使用条件</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>任意商品</translation>
    </message>
    <message>
        <source>What a comment must say, exactly</source>
        <translation>评论须与此完全一致</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Until I close it</source>
        <translation>手动截止</translation>
    </message>
    <message>
        <source>How and by when winners get it</source>
        <translation>发放方式和时限</translation>
    </message>
    <message>
        <source>Earlier winners of this show cannot enter</source>
        <translation>本场已中奖者不可参与</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>中奖人数</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>候补人数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> newcomers in 10 s</source>
        <translation> 个新面孔 / 10 秒</translation>
    </message>
    <message>
        <source>Keep nobody out</source>
        <translation>不排除</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>参与方式</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Account age</source>
        <translation>账号年龄</translation>
    </message>
    <message>
        <source>Bursts of more than</source>
        <translation>突发刷屏超过</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有直播间</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Outside randomness (drand), fetched over the internet</source>
        <translation>使用外部随机数（drand，需联网）</translation>
    </message>
    <message>
        <source>Without it the draw is organiser-trusted: others have to believe you in one respect.</source>
        <translation>不使用则为“主办方自证”：别人在一点上只能相信你。</translation>
    </message>
    <message>
        <source>Show the winners with a wheel</source>
        <translation>用转轮展示中奖者</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation>领奖期限</translation>
    </message>
    <message>
        <source>Name of shop or company</source>
        <translation>店铺或公司名称</translation>
    </message>
    <message>
        <source>Telephone or address</source>
        <translation>电话或地址</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>奖品发放</translation>
    </message>
    <message>
        <source>Say what can be won.</source>
        <translation>请填写奖品。</translation>
    </message>
    <message>
        <source>Say which comment enters.</source>
        <translation>请填写参与口令。</translation>
    </message>
    <message>
        <source>The value must be a plain amount such as 199.</source>
        <translation>价值请填数字，例如 199。</translation>
    </message>
</context>
<context>
    <name>GiveawayLines</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>参与人数</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>参与方式</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>随机来源</translation>
    </message>
    <message>
        <source>Draw key</source>
        <translation>开奖凭证</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>root</source>
        <translation>名单根</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}，剩 {1}</translation>
    </message>
    <message>
        <source>{0}: nobody entered, so nothing can be drawn</source>
        <translation>{0}：无人参与，无法开奖</translation>
    </message>
    <message>
        <source>{0}; the draw waits for its round</source>
        <translation>{0}；等待随机数公布</translation>
    </message>
</context>
<context>
    <name>GiveawayStrip</name>
    <message numerus="yes">
        <source>{0} entries</source>
        <translation>
            <numerusform>{0} 人参与</numerusform>
        </translation>
    </message>
    <message>
        <source>left {0}</source>
        <translation>剩 {0}</translation>
    </message>
</context>
<context>
    <name>Giveaways</name>
    <message>
        <source>Comment a phrase</source>
        <translation>评论口令</translation>
    </message>
    <message>
        <source>Follow the room</source>
        <translation>关注直播间</translation>
    </message>
    <message>
        <source>Comment a phrase as a fan club member</source>
        <translation>粉丝团成员评论口令</translation>
    </message>
    <message>
        <source>Claim a product</source>
        <translation>喊单</translation>
    </message>
    <message>
        <source>Buy, or comment a phrase</source>
        <translation>购买，或评论口令</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>实物</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Giveaway open</source>
        <translation>抽奖进行中</translation>
    </message>
    <message>
        <source>Entries closed</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已开奖</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>被限制</translation>
    </message>
    <message>
        <source>earlier winners</source>
        <translation>已中过奖</translation>
    </message>
    <message>
        <source>accounts too young</source>
        <translation>账号太新</translation>
    </message>
    <message>
        <source>bursts of newcomers</source>
        <translation>突发刷屏</translation>
    </message>
    <message>
        <source>not in the fan club</source>
        <translation>不在粉丝团</translation>
    </message>
    <message>
        <source>the time of the draw must be public: set a closing time</source>
        <translation>须公布开奖时间：请设置截止时间</translation>
    </message>
    <message>
        <source>only its own giveaway tool, where it exists</source>
        <translation>有官方抽奖工具的地区只能用官方工具</translation>
    </message>
    <message>
        <source>a prize must be worth less than 500 US dollars</source>
        <translation>奖品价值须低于 500 美元</translation>
    </message>
    <message>
        <source>no cash and no gift cards</source>
        <translation>不得以现金或礼品卡为奖品</translation>
    </message>
    <message>
        <source>taking part must be free</source>
        <translation>参与须免费</translation>
    </message>
    <message>
        <source>no emoji in the phrase</source>
        <translation>口令中不得有表情符号</translation>
    </message>
    <message>
        <source>winners get at least 48 hours to claim</source>
        <translation>中奖者至少有 48 小时领奖</translation>
    </message>
    <message>
        <source>no wheel: the winners are simply shown</source>
        <translation>不得用转轮：直接展示中奖者</translation>
    </message>
    <message>
        <source>official rules must be published with the show</source>
        <translation>须随直播公布正式规则</translation>
    </message>
    <message>
        <source>in the US a free entry by web form must be offered</source>
        <translation>在美国须提供网页表单的免费参与方式</translation>
    </message>
    <message>
        <source>name the prize exactly</source>
        <translation>须写明奖品的准确名称</translation>
    </message>
    <message>
        <source>nothing extra for a purchase</source>
        <translation>不得以购买换取额外机会</translation>
    </message>
    <message>
        <source>account age not told by the platform: {0}, let in</source>
        <translation>平台未提供账号年龄：{0} 人，已放行</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>organiser-trusted: no outside randomness; that no entries were added cannot be proved to others</source>
        <translation>主办方自证：没有外部随机数，无法向他人证明没有添加参与者</translation>
    </message>
    <message>
        <source>drand round {0}, published at {1}</source>
        <translation>drand 第 {0} 轮，{1} 公布</translation>
    </message>
    <message>
        <source>{0} hours after the draw, else the prize goes to a reserve</source>
        <translation>开奖后 {0} 小时内，逾期由候补递补</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>中奖人数</translation>
    </message>
    <message>
        <source>How to enter</source>
        <translation>参与方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>the organiser closes it</source>
        <translation>由主办方截止</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>开奖</translation>
    </message>
    <message>
        <source>To be claimed within</source>
        <translation>领奖期限</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Rules hash</source>
        <translation>规则哈希</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺值</translation>
    </message>
</context>
<context>
    <name>GiveawaysPanel</name>
    <message>
        <source>Giveaways</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Giveaway that is shown</source>
        <translation>显示的抽奖</translation>
    </message>
    <message>
        <source>No giveaway yet. F7 opens one: its terms are published before the first entry counts.</source>
        <translation>还没有抽奖。按 F7 开始：规则先公布，参与才计入。</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>No open questions</source>
        <translation>没有待答的提问</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全场</translation>
    </message>
</context>
<context>
    <name>HeldQueue</name>
    <message>
        <source>Nothing waits. Comments that a word list holds stand here.</source>
        <translation>没有待审评论。被词表拦下的评论会列在这里。</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>领取 {0} 条</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>{0} 处理中</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Reading the products of {0}</source>
        <translation>正在读取 {0} 的商品</translation>
    </message>
    <message numerus="yes">
        <source>{0} products so far</source>
        <translation>
            <numerusform>已读取 {0} 件商品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertForm</name>
    <message>
        <source>Insert a segment</source>
        <translation>插入环节</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>5 A3 Encore card — minutes, product, name, push</source>
        <translation>5 A3 返场 讲解（分钟数、商品、名称、推送）</translation>
    </message>
    <message>
        <source>It begins when that would have begun; what follows is moved by its length.</source>
        <translation>它在原定时间开始，后面的环节按它的时长顺延。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>在它之前</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Write its minutes and its name.</source>
        <translation>请写分钟数和名称。</translation>
    </message>
    <message>
        <source>This cannot be read: {0}.</source>
        <translation>无法识别：{0}。</translation>
    </message>
</context>
<context>
    <name>KeptOutRow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>KeptOutView</name>
    <message>
        <source>Nobody is muted, restricted or timed out.</source>
        <translation>没有人被禁言或受限。</translation>
    </message>
    <message>
        <source>Viewers who are kept out</source>
        <translation>被限制的观众</translation>
    </message>
</context>
<context>
    <name>KindFields</name>
    <message>
        <source>The price must be a plain amount such as 59.9.</source>
        <translation>价格请填数字，例如 59.9。</translation>
    </message>
</context>
<context>
    <name>KpisPanel</name>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Choose the key figures…</source>
        <translation>选择关键指标…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>LastingField</name>
    <message>
        <source>Until I end it</source>
        <translation>直到我结束</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>几分钟</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation>到某一时刻</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>LessonsCard</name>
    <message>
        <source>What to do differently next time</source>
        <translation>下一场要改什么</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Keep: {0}</source>
        <translation>记下：{0}</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>waiting</source>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Link a product</source>
        <translation>关联商品</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>nothing in this shop</source>
        <translation>此店铺中没有</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>货架上的商品</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>店铺里的商品</translation>
    </message>
</context>
<context>
    <name>LiveClaims</name>
    <message>
        <source>No claim here yet.</source>
        <translation>这里还没有喊单。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>+{0} min</source>
        <translation>+{0} 分钟</translation>
    </message>
    <message>
        <source>Means…</source>
        <translation>是指…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>凭据…</translation>
    </message>
    <message>
        <source>Pays first, or no longer</source>
        <translation>需先付款／取消</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>撤销付款</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Push to {1}: {0}</source>
        <translation>推送到{1}：{0}</translation>
    </message>
    <message>
        <source>Shown on {1}: {0}</source>
        <translation>{1}已显示：{0}</translation>
    </message>
    <message>
        <source>Not shown on {1}: {0} ({2})</source>
        <translation>{1}未显示{0}：{2}</translation>
    </message>
    <message>
        <source>Nobody confirmed {0} on {1}; look at the overlay</source>
        <translation>{1}未确认显示{0}，请查看叠层画面</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤回：{0}</translation>
    </message>
    <message>
        <source>Ended: {0}</source>
        <translation>已结束：{0}</translation>
    </message>
    <message>
        <source>Product {0} added: {1}</source>
        <translation>新增商品 {0}：{1}</translation>
    </message>
    <message>
        <source>Product {0} changed {1}</source>
        <translation>商品 {0} 已修改 {1}</translation>
    </message>
    <message>
        <source>Product {0} moved on the shelf</source>
        <translation>商品 {0} 调整了货架顺序</translation>
    </message>
    <message>
        <source>Product {0}: {1}</source>
        <translation>商品 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} armed</source>
        <translation>{0}：已备好</translation>
    </message>
    <message>
        <source>{0} is live</source>
        <translation>{0}：已开始</translation>
    </message>
    <message>
        <source>{0} ended</source>
        <translation>{0}：已结束</translation>
    </message>
    <message>
        <source>{0} called off</source>
        <translation>{0}：已取消</translation>
    </message>
    <message>
        <source>Giveaway opened</source>
        <translation>抽奖开始</translation>
    </message>
    <message>
        <source>Giveaway closed for entries</source>
        <translation>抽奖截止参与</translation>
    </message>
    <message>
        <source>Giveaway drawn</source>
        <translation>抽奖已开奖</translation>
    </message>
    <message>
        <source>Giveaway cancelled</source>
        <translation>抽奖已取消</translation>
    </message>
    <message>
        <source>A winner has claimed the prize</source>
        <translation>一位中奖者已领奖</translation>
    </message>
    <message>
        <source>A winner forfeits; the next reserve moves up</source>
        <translation>一位中奖者放弃领奖，由下一位候补递补</translation>
    </message>
    <message>
        <source>A/B of {0} sealed</source>
        <translation>A/B 已封存：{0}</translation>
    </message>
    <message>
        <source>A/B has begun</source>
        <translation>A/B 开始</translation>
    </message>
    <message>
        <source>A/B stopped: {1}</source>
        <translation>A/B 已停止：{1}</translation>
    </message>
    <message>
        <source>A/B is over</source>
        <translation>A/B 已结束</translation>
    </message>
    <message>
        <source>Held by hand: {0} of {1}</source>
        <translation>手动留货：{1} ×{0}</translation>
    </message>
    <message>
        <source>Hold released: {0} of {1}</source>
        <translation>释放留货：{1} ×{0}</translation>
    </message>
    <message>
        <source>, entries: {0}</source>
        <translation>，参与 {0} 人</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}：{1}，{2}</translation>
    </message>
    <message>
        <source>{0} not heard since {1}</source>
        <translation>{0} 自 {1} 起无消息</translation>
    </message>
    <message>
        <source>{0} is heard again after {1}</source>
        <translation>{0} 中断 {1} 后已恢复</translation>
    </message>
    <message>
        <source>Reminded to pay: {0}</source>
        <translation>已催付：{0}</translation>
    </message>
    <message>
        <source>Promised to pay: {0}</source>
        <translation>答应付款：{0}</translation>
    </message>
    <message>
        <source>Given up as unpaid: {0}</source>
        <translation>放弃催付：{0}</translation>
    </message>
    <message>
        <source>To be asked to pay again: {0}</source>
        <translation>重新催付：{0}</translation>
    </message>
    <message>
        <source>Claim rules from here on: {0}</source>
        <translation>喊单规则改为：{0}</translation>
    </message>
    <message>
        <source>Said in {0}: {1}</source>
        <translation>已在{0}发出：{1}</translation>
    </message>
    <message>
        <source>Not said in {0}: {1}</source>
        <translation>未能在{0}发出：{1}</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was said in {0}: {1}</source>
        <translation>无法确认是否已在{0}发出：{1}</translation>
    </message>
    <message>
        <source>Comment hidden: {0}</source>
        <translation>评论已隐藏：{0}</translation>
    </message>
    <message>
        <source>Comment held for review: {0}</source>
        <translation>评论待审：{0}</translation>
    </message>
    <message>
        <source>Comment approved: {0}</source>
        <translation>评论已通过：{0}</translation>
    </message>
    <message>
        <source>Viewer muted: {0}</source>
        <translation>观众已静音：{0}</translation>
    </message>
    <message>
        <source>Moderation taken back</source>
        <translation>管理操作已撤回</translation>
    </message>
    <message>
        <source>Comment deleted in the room</source>
        <translation>已在直播间删除评论</translation>
    </message>
    <message>
        <source>Viewer timed out in the room: {0}</source>
        <translation>观众已在直播间禁言：{0}</translation>
    </message>
    <message>
        <source>Viewer banned from the room: {0}</source>
        <translation>观众已被直播间拉黑：{0}</translation>
    </message>
    <message>
        <source>Viewer let back into the room: {0}</source>
        <translation>观众已解除拉黑：{0}</translation>
    </message>
    <message>
        <source>Question answered in writing</source>
        <translation>问题已文字回答</translation>
    </message>
    <message>
        <source>Question answered on air</source>
        <translation>问题已口播回答</translation>
    </message>
    <message>
        <source>Question dropped</source>
        <translation>问题已放弃</translation>
    </message>
    <message>
        <source>Comment taken off the overlay</source>
        <translation>评论已从叠层撤下</translation>
    </message>
    <message>
        <source>Comment on the overlay: {0}</source>
        <translation>叠层显示评论：{0}</translation>
    </message>
    <message>
        <source>Target set: {0}</source>
        <translation>已设目标：{0}</translation>
    </message>
    <message>
        <source>Planned length set: {0} min</source>
        <translation>已设计划时长：{0} 分钟</translation>
    </message>
    <message>
        <source>Cost taken back: {0}</source>
        <translation>撤回花费：{0}</translation>
    </message>
    <message>
        <source>Cost entered: {0} {1}</source>
        <translation>记下花费：{0} {1}</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>标记 {0}</translation>
    </message>
    <message>
        <source>Show started: {0}</source>
        <translation>场次开始：{0}</translation>
    </message>
    <message>
        <source>Show ended</source>
        <translation>场次结束</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Segment begun: {0}</source>
        <translation>环节开始：{0}</translation>
    </message>
    <message>
        <source>Segment over: {0}</source>
        <translation>环节结束：{0}</translation>
    </message>
    <message>
        <source>Segment left out: {0}</source>
        <translation>环节跳过：{0}</translation>
    </message>
    <message>
        <source>Segment moved to {1}: {0}</source>
        <translation>环节改到 {1}：{0}</translation>
    </message>
    <message>
        <source>Rundown written, segments: {0}</source>
        <translation>流程单已录入，共 {0} 个环节</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Rundown changed, segments still to come: {0}</source>
        <translation>流程单已修改，还有 {0} 个环节</translation>
    </message>
    <message>
        <source>Segment inserted: {0}</source>
        <translation>插入环节：{0}</translation>
    </message>
    <message>
        <source>Segment taken in again: {0}</source>
        <translation>环节恢复：{0}</translation>
    </message>
    <message>
        <source>Segment now planned for {1}: {0}</source>
        <translation>环节时长改为 {1}：{0}</translation>
    </message>
    <message>
        <source>Segment {0} is now {1}</source>
        <translation>环节“{0}”改为“{1}”</translation>
    </message>
    <message>
        <source>Segment struck out: {0}</source>
        <translation>删去环节：{0}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Segments now in this order: {0}</source>
        <translation>环节顺序改为：{0}</translation>
    </message>
    <message>
        <source>What is to come is timed anew, from {0} on</source>
        <translation>后面的环节已重新排时，从 {0} 起</translation>
    </message>
    <message>
        <source>Back to segment: {0}</source>
        <translation>回到环节：{0}</translation>
    </message>
    <message>
        <source>{0}, after {1}</source>
        <translation>{0}，历时 {1}</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Livestream Console</source>
        <translation>直播控制台</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Giveaways</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>流程单</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Lock or unlock the panels</source>
        <translation>锁定或解锁面板</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>恢复默认布局</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Sale</source>
        <translation>秒杀</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>组合价</translation>
    </message>
    <message>
        <source>Buy and get</source>
        <translation>买赠</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Member price</source>
        <translation>会员价</translation>
    </message>
    <message>
        <source>Newcomer price</source>
        <translation>新人价</translation>
    </message>
    <message>
        <source>Spend and save</source>
        <translation>满减</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 号</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>商品卡</translation>
    </message>
</context>
<context>
    <name>MemberPriceFields</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>粉丝团等级从</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>{amount} batteries</source>
        <translation>{amount} 电池</translation>
    </message>
    <message>
        <source>{amount}/1000 yuan</source>
        <translation>{amount}/1000 元</translation>
    </message>
    <message>
        <source>{amount} diamonds</source>
        <translation>{amount} 钻石</translation>
    </message>
    <message>
        <source>{amount} bits</source>
        <translation>{amount} Bits</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 号</translation>
    </message>
    <message>
        <source>This prize was already claimed.</source>
        <translation>该奖品已被领取。</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>无需操作，当前已是该状态。</translation>
    </message>
    <message>
        <source>This giveaway was drawn already; its winners stand.</source>
        <translation>该抽奖已开奖，中奖名单不再变更。</translation>
    </message>
    <message>
        <source>Another giveaway is still running. Draw or cancel it first.</source>
        <translation>另一个抽奖仍在进行，请先开奖或取消。</translation>
    </message>
    <message>
        <source>A bundle needs a price above 0, and each of its products a price of its own.</source>
        <translation>套装价必须大于 0，且每件商品都要有自己的价格。</translation>
    </message>
    <message>
        <source>A target is an amount above 0 in the show&apos;s currency.</source>
        <translation>目标须是大于 0 的金额，用本场货币。</translation>
    </message>
    <message>
        <source>A show lasts between a minute and a week.</source>
        <translation>一场直播在一分钟到一周之间。</translation>
    </message>
    <message>
        <source>The least margin must be between 0 and {most} %.</source>
        <translation>最低毛利率必须在 0 到 {most}% 之间。</translation>
    </message>
    <message>
        <source>The limit of a buyer cannot be negative; 0 is no limit.</source>
        <translation>每人限购不能为负数；0 表示不限。</translation>
    </message>
    <message>
        <source>The commitment of the draw is damaged. Open the giveaway anew.</source>
        <translation>抽奖承诺值已损坏，请重新发起抽奖。</translation>
    </message>
    <message>
        <source>The giveaway must last at least one second.</source>
        <translation>抽奖时长至少 1 秒。</translation>
    </message>
    <message>
        <source>A poll needs two to ten answers.</source>
        <translation>投票需要两到十个选项。</translation>
    </message>
    <message>
        <source>The price of {product} is not usable. Nothing was changed; give a positive amount.</source>
        <translation>{product}的价格无效，未作更改。请填写大于 0 的金额。</translation>
    </message>
    <message>
        <source>“{product}” cannot be a product number. Use letters and digits without blanks.</source>
        <translation>“{product}”不能用作商品编号，请使用字母和数字，不含空格。</translation>
    </message>
    <message>
        <source>The quantity must be at least 1.</source>
        <translation>数量至少为 1。</translation>
    </message>
    <message>
        <source>The number of reserves cannot be negative.</source>
        <translation>候补人数不能为负数。</translation>
    </message>
    <message>
        <source>Such a rundown cannot be kept: every segment needs a name and a length.</source>
        <translation>这样的流程单无法保存：每段都要有名称和时长。</translation>
    </message>
    <message>
        <source>The stock of {product} must be a whole number from 0 up. Nothing was changed.</source>
        <translation>{product}的库存须为不小于 0 的整数，未作更改。</translation>
    </message>
    <message>
        <source>These terms cannot be kept: units, limit and times must be at least 1.</source>
        <translation>设置无效：件数、限购和时间都至少为 1。</translation>
    </message>
    <message>
        <source>{price} for {product} leaves less than the margin of {margin} % that it must have. That takes {least}.</source>
        <translation>{product} 卖 {price}，达不到要求的 {margin} % 毛利率，至少要 {least}。</translation>
    </message>
    <message>
        <source>Give the phrase that viewers write to take part.</source>
        <translation>请填写观众参与所用的口令。</translation>
    </message>
    <message>
        <source>Give the prize a name.</source>
        <translation>请填写奖品名称。</translation>
    </message>
    <message>
        <source>This giveaway was opened already.</source>
        <translation>该抽奖已经发起。</translation>
    </message>
    <message>
        <source>The keyword “{keyword}” of {product} is used already. Choose another one.</source>
        <translation>{product}的关键词“{keyword}”已被使用，请换一个。</translation>
    </message>
    <message>
        <source>The keyword of {product} is too long for a claim. Shorten it.</source>
        <translation>{product}的关键词太长，不便喊单，请缩短。</translation>
    </message>
    <message>
        <source>Nobody has entered, so nothing can be drawn. Cancel it and open a new one.</source>
        <translation>无人参与，无法开奖。请取消后重新发起。</translation>
    </message>
    <message>
        <source>There is no product in it. The shelf is as it was.</source>
        <translation>其中没有商品，货架未变。</translation>
    </message>
    <message>
        <source>No show is running. Start a show first.</source>
        <translation>当前没有进行中的场次，请先开始一场。</translation>
    </message>
    <message>
        <source>{product} cannot become “{wanted}” while it is “{state}”.</source>
        <translation>{product}当前为“{state}”，不能改为“{wanted}”。</translation>
    </message>
    <message>
        <source>There must be at least one winner.</source>
        <translation>中奖人数至少为 1。</translation>
    </message>
    <message>
        <source>This entry did not win: there is nothing to confirm.</source>
        <translation>该参与者未中奖，无需确认。</translation>
    </message>
    <message>
        <source>There is nothing to say yet. Write a text first.</source>
        <translation>还没有要说的内容，请先写文字。</translation>
    </message>
    <message>
        <source>No room can be found in what was entered. Check the address.</source>
        <translation>填写的内容里找不到直播间，请检查地址。</translation>
    </message>
    <message>
        <source>A bundle needs two units or more, and each product once.</source>
        <translation>组合至少要有两件，且每个商品只列一次。</translation>
    </message>
    <message>
        <source>Times of holds and reminders must be between 10 seconds and 14 days.</source>
        <translation>保留和催付的时间须在 10 秒到 14 天之间。</translation>
    </message>
    <message>
        <source>A burst needs at least one viewer and one second.</source>
        <translation>突发刷屏至少要有一人和一秒。</translation>
    </message>
    <message>
        <source>Winners need at least one hour to claim.</source>
        <translation>中奖者至少要有一小时领奖。</translation>
    </message>
    <message>
        <source>A coupon takes off an amount, less than the basket it asks for, or 1 to 99 percent.</source>
        <translation>优惠券要么减一个小于门槛的金额，要么减 1 到 99 百分比。</translation>
    </message>
    <message>
        <source>A deposit counts for at least what is paid and for less than the price of {product}.</source>
        <translation>定金的抵扣额不能少于所付，也不能达到 {product}的价格。</translation>
    </message>
    <message>
        <source>Each step must ask for more and save more than the one before, and save less than it asks for.</source>
        <translation>每一档的门槛和减额都要高于前一档，且减额要小于门槛。</translation>
    </message>
    <message>
        <source>The outside randomness is not what the rules name. Draw again; if it stays so, cancel the giveaway.</source>
        <translation>外部随机数与规则写明的不符。请再次开奖；仍不符请取消抽奖。</translation>
    </message>
    <message>
        <source>The number for this draw is published in {seconds} seconds. Draw then.</source>
        <translation>本次开奖的随机数将在 {seconds} 秒后公布，届时再开奖。</translation>
    </message>
    <message>
        <source>The outside randomness would be known before the giveaway closes. Open it again.</source>
        <translation>外部随机数会在截止前公布。请重新开启。</translation>
    </message>
    <message>
        <source>The outside randomness could not be looked up. Try again, or open without it.</source>
        <translation>查不到外部随机数。请重试，或不使用它。</translation>
    </message>
    <message>
        <source>The outside randomness cannot be had now. A closed giveaway waits: draw again later, or cancel it.</source>
        <translation>现在取不到外部随机数。已截止的抽奖会等待：稍后再开奖，或取消。</translation>
    </message>
    <message>
        <source>Say how and by when winners get their prize.</source>
        <translation>请写明奖品如何、何时送达。</translation>
    </message>
    <message>
        <source>Name the organiser and how to reach them.</source>
        <translation>请写明主办方和联系方式。</translation>
    </message>
    <message>
        <source>{product} would cost {price}, less than the {least} that it cost you. Raise the price or change the cost.</source>
        <translation>{product}的价格 {price} 低于成本 {least}，请提高价格或修改成本。</translation>
    </message>
    <message>
        <source>A cost is an amount above 0 in the show&apos;s currency, and a count from 1 up.</source>
        <translation>花费要写本场币种的金额且大于 0，份数从 1 起。</translation>
    </message>
    <message>
        <source>Say what the cost is for, in {most} letters at most.</source>
        <translation>写明这是什么花费，最多 {most} 个字。</translation>
    </message>
    <message>
        <source>Such an A/B cannot be kept: blocks last 30 seconds to an hour, and part of each counts.</source>
        <translation>这样的 A/B 做不了：每段 30 秒到 1 小时，且每段要有一部分计入。</translation>
    </message>
    <message>
        <source>{price} is below the floor price of {product}, which is {least}. Raise it or change the floor.</source>
        <translation>{price} 低于 {product}的底价 {least}，请提高价格或修改底价。</translation>
    </message>
    <message>
        <source>{price} is below the {least} that the products must cost together. Raise the price.</source>
        <translation>{price} 低于这些商品合计的最低价 {least}，请提高价格。</translation>
    </message>
    <message>
        <source>The bundle is not cheaper than its products one by one, {now}. Lower its price.</source>
        <translation>套装价不低于单买合计 {now}，请降低价格。</translation>
    </message>
    <message>
        <source>The published time to claim is not over. The prize cannot be passed on yet.</source>
        <translation>公布的领奖期限未到，奖品还不能转给候补。</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later end.</source>
        <translation>结束时间早于开始时间，请改晚一些。</translation>
    </message>
    <message>
        <source>{product} has variants, and nobody could say which is given. Choose another gift.</source>
        <translation>{product}有多个规格，无法确定送哪一个，请换一个赠品。</translation>
    </message>
    <message>
        <source>{by} is deciding about this comment already.</source>
        <translation>{by} 正在处理这条评论。</translation>
    </message>
    <message>
        <source>The phrase of the open giveaway would claim {product}. Choose another keyword.</source>
        <translation>进行中抽奖的口令会喊到 {product}。请换一个关键词。</translation>
    </message>
    <message>
        <source>In this shop that is {product} already. Unlink that first.</source>
        <translation>在此店铺里它已关联 {product}。请先解除关联。</translation>
    </message>
    <message>
        <source>Outside randomness needs a closing time: its number must be later.</source>
        <translation>外部随机数须晚于截止时间：请设置截止时间。</translation>
    </message>
    <message>
        <source>A purchase needs a free way in beside it: give a phrase to comment.</source>
        <translation>购买参与须同时有免费途径：请填写评论口令。</translation>
    </message>
    <message>
        <source>Say what one prize is worth.</source>
        <translation>请填写每份奖品的价值。</translation>
    </message>
    <message>
        <source>Choose the product that this is about.</source>
        <translation>请选择商品。</translation>
    </message>
    <message>
        <source>There is no rundown yet. Write one first.</source>
        <translation>还没有流程单，请先编写。</translation>
    </message>
    <message>
        <source>There is no such segment that could still be changed.</source>
        <translation>没有这样一段可以再改了。</translation>
    </message>
    <message>
        <source>Say what the voucher is subject to.</source>
        <translation>请写明代金券的使用条件。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the producer or the owner.</source>
        <translation>您的角色不能这样做。请找场控或店主。</translation>
    </message>
    <message>
        <source>{low} was asked within the last {days} days. A sale must be below the lowest price of that time.</source>
        <translation>最近 {days} 天内曾卖 {low}，促销价必须低于这段时间的最低价。</translation>
    </message>
    <message>
        <source>Close the giveaway before you draw.</source>
        <translation>请先截止参与，再开奖。</translation>
    </message>
    <message>
        <source>Only {available} are left, {units} were asked for. Lower the number or add stock.</source>
        <translation>仅剩 {available} 件，需要 {units} 件。请减少件数或补充库存。</translation>
    </message>
    <message>
        <source>This claim is not held any more.</source>
        <translation>该喊单已不再留货。</translation>
    </message>
    <message>
        <source>{product} is not linked to the shop {shop}. Link it first or leave the shop out.</source>
        <translation>{product}未关联店铺 {shop}，请先关联或不选该店铺。</translation>
    </message>
    <message>
        <source>This room does not let that be done from here. Do it on the platform&apos;s own page.</source>
        <translation>这个直播间不允许从这里操作，请到平台自己的页面处理。</translation>
    </message>
    <message>
        <source>This sale is not running.</source>
        <translation>该秒杀未在进行。</translation>
    </message>
    <message>
        <source>{product} is not open for sale. Open its price first.</source>
        <translation>{product}尚未开售，请先开价。</translation>
    </message>
    <message>
        <source>This giveaway is not open any more.</source>
        <translation>该抽奖已不在进行中。</translation>
    </message>
    <message>
        <source>This comment does not wait for a decision any more.</source>
        <translation>这条评论已不在待审中。</translation>
    </message>
    <message>
        <source>No such A/B is running.</source>
        <translation>没有正在进行的 A/B。</translation>
    </message>
    <message>
        <source>Choose the comment or viewer first.</source>
        <translation>请先选择评论或观众。</translation>
    </message>
    <message>
        <source>The overlay is empty already.</source>
        <translation>叠层上没有内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo: it was undone, or something newer stands.</source>
        <translation>没有可撤销的：已经撤销，或之后又有新的处理。</translation>
    </message>
    <message>
        <source>This buyer holds nothing that is unpaid any more.</source>
        <translation>这位买家已没有未付款的保留。</translation>
    </message>
    <message>
        <source>No comment waits that nobody has taken.</source>
        <translation>没有可领取的待审评论。</translation>
    </message>
    <message>
        <source>This sale was set up already.</source>
        <translation>该秒杀已经设好。</translation>
    </message>
    <message>
        <source>Such an offer is running for the same products already. End it first.</source>
        <translation>同样商品已有这类优惠在进行，请先结束它。</translation>
    </message>
    <message>
        <source>“{phrase}” also reads as a claim for a product. Choose another phrase.</source>
        <translation>“{phrase}”会被识别为喊单，请换一个口令。</translation>
    </message>
    <message>
        <source>“{phrase}” is used already. A comment can mean one thing only.</source>
        <translation>“{phrase}”已被使用，一句评论只能有一个意思。</translation>
    </message>
    <message>
        <source>The price of {product} in {shop} is held by another sale. Restore that first.</source>
        <translation>{product}在 {shop} 的价格正被另一场秒杀占用。请先恢复。</translation>
    </message>
    <message>
        <source>The sale price of {product} is not below its price, {now}. Lower it.</source>
        <translation>{product}的活动价不低于现价 {now}，请降低。</translation>
    </message>
    <message>
        <source>The prize is worth more than the law allows in a draw. Lower its value.</source>
        <translation>奖品价值超出抽奖的法定上限，请调低。</translation>
    </message>
    <message>
        <source>{by} is answering this already.</source>
        <translation>{by} 已在回答这个问题。</translation>
    </message>
    <message>
        <source>A shop&apos;s own price may be overwritten for {minutes} minutes at most. Shorten it.</source>
        <translation>直接改店铺价格最多 {minutes} 分钟，请缩短时长。</translation>
    </message>
    <message>
        <source>This buyer was reminded {most} times already. Mark the buyer as given up, or release.</source>
        <translation>已催付这位买家 {most} 次。请标为放弃，或释放保留。</translation>
    </message>
    <message>
        <source>This is a replay: nothing can be changed here. Go back to the live show.</source>
        <translation>当前是回放，不能更改。请返回直播。</translation>
    </message>
    <message>
        <source>This room is connected already.</source>
        <translation>该直播间已连接。</translation>
    </message>
    <message>
        <source>An A/B needs two different cards.</source>
        <translation>A/B 需要两张不同的卡片。</translation>
    </message>
    <message>
        <source>The rundown has changed meanwhile. Copy your text, open the form again and paste it.</source>
        <translation>流程单刚刚有变化。请复制您的文字，重新打开表单再粘贴。</translation>
    </message>
    <message>
        <source>The rundown is over. Write more segments first.</source>
        <translation>流程已走完，请先补写环节。</translation>
    </message>
    <message>
        <source>A sale of {product} is running. End it first.</source>
        <translation>{product}的秒杀正在进行，请先结束。</translation>
    </message>
    <message>
        <source>The secret does not fit the published commitment. Do not draw; cancel the giveaway.</source>
        <translation>密钥与已公布的承诺值不符。请勿开奖，取消该抽奖。</translation>
    </message>
    <message>
        <source>The secret of this draw is not in the keyring. It cannot be drawn; cancel the giveaway.</source>
        <translation>钥匙串中找不到该抽奖的密钥，无法开奖，请取消该抽奖。</translation>
    </message>
    <message>
        <source>A shop of this name is connected already. Give another name.</source>
        <translation>已连接同名店铺。请换一个名称。</translation>
    </message>
    <message>
        <source>What shops put up must have an end. Choose how long it lasts.</source>
        <translation>店铺中的优惠必须有结束时间，请选择时长。</translation>
    </message>
    <message>
        <source>This show has ended. Start a new one.</source>
        <translation>本场已结束，请开始新的场次。</translation>
    </message>
    <message>
        <source>{product} is sold out. Add stock first.</source>
        <translation>{product}已售罄，请先补充库存。</translation>
    </message>
    <message>
        <source>{committed} of {product} are sold or held already. The stock cannot be less.</source>
        <translation>{product}已售出或留货 {committed} 件，库存不能低于此数。</translation>
    </message>
    <message>
        <source>Another A/B is still open. Let it end or stop it.</source>
        <translation>另一个 A/B 还没结束。等它结束，或先停止它。</translation>
    </message>
    <message>
        <source>This claim does not exist any more.</source>
        <translation>该喊单已不存在。</translation>
    </message>
    <message>
        <source>This version does not know these claim rules.</source>
        <translation>这个版本不认识这样的喊单规则。</translation>
    </message>
    <message>
        <source>This is not among what the desk has put up in shops.</source>
        <translation>本控制台没有在店铺里挂出它。</translation>
    </message>
    <message>
        <source>This giveaway does not exist any more.</source>
        <translation>该抽奖已不存在。</translation>
    </message>
    <message>
        <source>This sale does not exist any more.</source>
        <translation>该秒杀已不存在。</translation>
    </message>
    <message>
        <source>There is no product “{product}” on the shelf.</source>
        <translation>货架上没有商品“{product}”。</translation>
    </message>
    <message>
        <source>This question was answered or dropped already.</source>
        <translation>这个问题已回答或已放弃。</translation>
    </message>
    <message>
        <source>{product} has no such variant.</source>
        <translation>{product}没有这个规格。</translation>
    </message>
    <message>
        <source>The platform does not say who wrote this.</source>
        <translation>平台未提供发言者身份。</translation>
    </message>
    <message>
        <source>{product} must be priced in the currency of the show.</source>
        <translation>{product}须以本场币种定价。</translation>
    </message>
    <message>
        <source>its clock is {seconds} s away from ours: offers begin and end there at another moment</source>
        <translation>其时钟与本机相差 {seconds} 秒：优惠在那里开始和结束的时刻不同</translation>
    </message>
    <message>
        <source>The own price record is younger than {days} days: whether this is the low cannot be told.</source>
        <translation>自有价格记录不足 {days} 天：无法判断是否为最低价。</translation>
    </message>
    <message>
        <source>Nothing is recorded of earlier prices: whether this is the low cannot be told.</source>
        <translation>没有以往价格记录：无法判断是否为最低价。</translation>
    </message>
    <message>
        <source>One buyer may take all of it: there is no limit for each.</source>
        <translation>没有每人限购：一位买家可以全部买走。</translation>
    </message>
    <message>
        <source>There is no limit to how many: it goes on until you end it.</source>
        <translation>没有数量上限：会一直进行到您结束。</translation>
    </message>
    <message>
        <source>it sells in {currency}, the show counts in another currency</source>
        <translation>其结算货币为 {currency}，与本场不同</translation>
    </message>
    <message>
        <source>the relay of its webhooks is out of reach ({reason}); it is asked all the same</source>
        <translation>其 Webhook 中继无法连接（{reason}）；仍照常查询</translation>
    </message>
    <message>
        <source>this login may not read orders</source>
        <translation>此登录无权读取订单</translation>
    </message>
    <message>
        <source>this login may not change prices</source>
        <translation>此登录无权修改价格</translation>
    </message>
    <message>
        <source>this login may not read products</source>
        <translation>此登录无权读取商品</translation>
    </message>
    <message>
        <source>this login may not put up discounts</source>
        <translation>此登录无权设置折扣</translation>
    </message>
    <message>
        <source>The secret of this draw is not in the keyring, so no audit file can be written.</source>
        <translation>钥匙串中找不到该抽奖的密钥，无法生成核验文件。</translation>
    </message>
    <message>
        <source>{product} waits already: it is explained again in {wait_s} s.</source>
        <translation>{product}已在排队：{wait_s} 秒后再次讲解。</translation>
    </message>
    <message>
        <source>At most {most} products can be explained at once.</source>
        <translation>最多同时讲解 {most} 个商品。</translation>
    </message>
    <message>
        <source>The shares of the roles come to more than 100 %.</source>
        <translation>各角色占比之和超过 100 %。</translation>
    </message>
    <message>
        <source>Nothing was changed: it is on the shelf just so.</source>
        <translation>没有改动：货架上已是这样。</translation>
    </message>
    <message>
        <source>Units of variant {variant} of {product} are held or sold: it cannot be taken away.</source>
        <translation>{product}的规格 {variant} 已有留货或已售，不能去掉。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{text}” is no least margin of 0 to 90 %. Nothing was imported.</source>
        <translation>{file} 第 {row} 行：“{text}”不是 0 到 90 % 的最低毛利率。未导入任何内容。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{text}” is not a price. Nothing was imported.</source>
        <translation>{file} 第 {row} 行：“{text}”不是有效价格。未导入任何商品。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{text}” is not a stock count. Nothing was imported.</source>
        <translation>{file} 第 {row} 行：“{text}”不是有效库存。未导入任何商品。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the keyword “{text}” stands twice. Nothing was imported.</source>
        <translation>{file} 第 {row} 行：关键词“{text}”重复。未导入任何商品。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the product “{text}” stands twice. Nothing was imported.</source>
        <translation>{file} 第 {row} 行：商品“{text}”重复。未导入任何商品。</translation>
    </message>
    <message>
        <source>{file} has no products in it.</source>
        <translation>{file} 中没有商品。</translation>
    </message>
    <message>
        <source>{count} products of {file} are on the shelf.</source>
        <translation>已从 {file} 上架 {count} 件商品。</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”. Nothing was imported; name the columns in the first row.</source>
        <translation>{file} 缺少“{column}”列。未导入任何商品，请在首行写明列名。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{column}” is empty. Nothing was imported.</source>
        <translation>{file} 第 {row} 行：“{column}”为空。未导入任何商品。</translation>
    </message>
    <message>
        <source>{file} is no table, or it is damaged. Save it as CSV in UTF-8 or as XLSX.</source>
        <translation>{file} 不是表格，或文件已损坏。请另存为 UTF-8 的 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>{file} has {count} mistakes, the first in row {row}: {what}. Nothing was imported.</source>
        <translation>{file} 有 {count} 处错误，第一处在第 {row} 行：{what}。未导入任何商品。</translation>
    </message>
    <message>
        <source>{file} is larger than {text} MB.</source>
        <translation>{file} 超过 {text} MB。</translation>
    </message>
    <message>
        <source>{file} has more than {text} rows.</source>
        <translation>{file} 超过 {text} 行。</translation>
    </message>
    <message>
        <source>{file} is no export of Taobao, JD or Pinduoduo that is known. Nothing was taken in.</source>
        <translation>{file} 不是已知的淘宝、京东或拼多多导出表，未导入任何内容。</translation>
    </message>
    <message>
        <source>{count} chapters were copied.</source>
        <translation>已复制 {count} 个章节。</translation>
    </message>
    <message>
        <source>Nothing was explained in this show yet.</source>
        <translation>本场还没有讲解过商品。</translation>
    </message>
    <message>
        <source>“{shop}” belongs to the rehearsal: there is nothing to edit.</source>
        <translation>“{shop}”是彩排用的店铺，没有可编辑的内容。</translation>
    </message>
    <message>
        <source>There is no product on the shelf to link. Add or import one first.</source>
        <translation>货架上没有可关联的商品。请先添加或导入。</translation>
    </message>
    <message>
        <source>Stopped: the first {count} of {all} products are on the shelf, the others are not.</source>
        <translation>已停止：{all} 个商品中，前 {count} 个已上架，其余没有上架。</translation>
    </message>
    <message>
        <source>{count} orders were taken into “{show}”.</source>
        <translation>已将 {count} 个订单导入“{show}”。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({text}). Save it as CSV in UTF-8 or as XLSX.</source>
        <translation>无法读取 {file}（{text}）。请另存为 UTF-8 编码的 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>The login did not succeed ({reason}). Nothing was kept; add the room again.</source>
        <translation>登录未成功（{reason}）。没有保存任何内容，请重新添加直播间。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>无法写入 {file}：{reason}。请换一个位置。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} 无法读取：{reason}。</translation>
    </message>
    <message>
        <source>“{show}” was taken in with {events} events.</source>
        <translation>“{show}”已收入，共 {events} 个事件。</translation>
    </message>
    <message>
        <source>The show was not written, because its process was ended. Nothing is lost; try again.</source>
        <translation>场次没有写出，因为处理它的进程被结束了。没有丢失任何内容；请再试一次。</translation>
    </message>
    <message>
        <source>{file} is no show file ({where}). Nothing was taken in.</source>
        <translation>{file} 不是场次文件（{where}）。没有收入任何内容。</translation>
    </message>
    <message>
        <source>{file} is of a newer version ({where}). Update the program, then open it again.</source>
        <translation>{file} 由更新的版本（{where}）写成。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>{file} is too large to be a show. Nothing was taken in.</source>
        <translation>{file} 太大，不可能是一场直播。没有收入任何内容。</translation>
    </message>
    <message>
        <source>{file} was damaged or changed on its way (at {where}). Nothing was taken in; have it sent again.</source>
        <translation>{file} 在途中损坏或被改动（位置：{where}）。没有收入任何内容；请让对方重新发送。</translation>
    </message>
    <message>
        <source>{file} has a line that cannot be read ({where}). Nothing was taken in.</source>
        <translation>{file} 中有一行无法读取（{where}）。没有收入任何内容。</translation>
    </message>
    <message>
        <source>The battle report is on the clipboard.</source>
        <translation>战报已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The battle report is on the clipboard and in {file}</source>
        <translation>战报已复制到剪贴板，并保存到 {file}</translation>
    </message>
    <message>
        <source>A fault in the program ({task}). The show goes on; the log has the details.</source>
        <translation>程序内部出错（{task}）。直播不受影响，详情见日志。</translation>
    </message>
    <message>
        <source>Events cannot be saved: {reason}. They are kept in memory and saving is tried again.</source>
        <translation>事件无法保存：{reason}。数据暂存在内存中，正在重试。</translation>
    </message>
    <message>
        <source>Saving works again; nothing was lost.</source>
        <translation>保存已恢复，没有丢失。</translation>
    </message>
    <message>
        <source>The keyword “{keyword}” of {product} is a bare number: it may be read as a quantity.</source>
        <translation>{product}的关键词“{keyword}”是纯数字，可能被当作数量。</translation>
    </message>
    <message>
        <source>“{keyword}” claims {product}, though it could be {other} with a variant.</source>
        <translation>“{keyword}”会喊到 {product}，但也可能是 {other} 加规格。</translation>
    </message>
    <message>
        <source>“{keyword}” of {product} also means something else: alone it claims nothing.</source>
        <translation>{product}的“{keyword}”还有别的含义，单独写它不会喊单。</translation>
    </message>
    <message>
        <source>The keyring of this system refused: what was given is kept for this run only. Unlock it.</source>
        <translation>系统钥匙串拒绝访问，所填内容仅在本次运行中保留。请解锁钥匙串。</translation>
    </message>
    <message>
        <source>The desk speaks {language} from its next start on.</source>
        <translation>下次启动后使用{language}。</translation>
    </message>
    <message>
        <source>This system has no keyring: secrets are kept for this run only and asked for again.</source>
        <translation>系统没有钥匙串：密钥仅在本次运行中保留，下次需重新填写。</translation>
    </message>
    <message>
        <source>No show has been recorded yet.</source>
        <translation>还没有录制过的场次。</translation>
    </message>
    <message>
        <source>The last events of the show could not be saved: {reason}. Free some space before you quit.</source>
        <translation>本场最后的事件未能保存：{reason}。请先腾出空间再退出。</translation>
    </message>
    <message>
        <source>The code is copied. Paste it into the chat, so that buyers can type it in the shop.</source>
        <translation>优惠码已复制。粘贴到聊天里，买家就能在店铺结算时输入。</translation>
    </message>
    <message>
        <source>The overlay&apos;s address is copied. Paste it into a browser source in OBS.</source>
        <translation>叠层地址已复制，请粘贴到 OBS 的浏览器来源。</translation>
    </message>
    <message>
        <source>Port {port} is in use, so the overlay is at port {now} now. Change its address in OBS.</source>
        <translation>端口 {port} 被占用，叠层已改用端口 {now}。请在 OBS 中更新地址。</translation>
    </message>
    <message>
        <source>The show is over, but something of ours still stands in a shop. The desk goes on taking it down.</source>
        <translation>直播已结束，但店铺里仍有本控制台挂出的内容。控制台会继续撤下。</translation>
    </message>
    <message>
        <source>{count} saved states of this show cannot be read. They are made again from its events; nothing is lost.</source>
        <translation>这场直播有 {count} 个保存的状态读不出来，正在从事件重新生成；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>From {at} on this replay comes to other numbers than the live show did. The events are unchanged; run “livestream-console check” for more.</source>
        <translation>从 {at} 起，回放算出的数字与直播时不一致。事件本身没有变化；运行“livestream-console check”了解更多。</translation>
    </message>
    <message>
        <source>Another version recorded this show. Its {events} events are gone through once; seeking is slower until then.</source>
        <translation>这场直播由其他版本录制，正在把 {events} 个事件过一遍；完成之前跳转会慢一些。</translation>
    </message>
    <message>
        <source>This show is past: what it cost is entered in its review.</source>
        <translation>这场直播已经结束：花费请在它的复盘里填写。</translation>
    </message>
    <message>
        <source>The show has ended. {keys} opens its review.</source>
        <translation>直播已结束。按 {keys} 打开复盘。</translation>
    </message>
    <message>
        <source>What was set could not be read. It is kept as {file}; the desk starts without it.</source>
        <translation>有设置无法读取。原文件保存为 {file}；控制台先不用它启动。</translation>
    </message>
    <message>
        <source>This holds for now, but could not be saved for the next start: {reason}.</source>
        <translation>本次已生效，但无法为下次启动保存：{reason}。</translation>
    </message>
    <message>
        <source>The products of {shop} could not be read ({reason}). The shelf is as it was.</source>
        <translation>无法读取 {shop} 的商品（{reason}）。货架未变。</translation>
    </message>
    <message>
        <source>The A/B wants another card now: {card}. F8 pushes it.</source>
        <translation>A/B 该换卡了：{card}。按 F8 推送。</translation>
    </message>
    <message>
        <source>The recorded show could not be read: {reason}. Nothing was changed; try again.</source>
        <translation>无法读取已录制的场次：{reason}。未作更改，请重试。</translation>
    </message>
    <message>
        <source>The terms are on the clipboard. Paste them into the room&apos;s description.</source>
        <translation>规则已复制，可粘贴到直播间简介。</translation>
    </message>
    <message>
        <source>The video is not where it was: {file}. Choose it again; its offset is kept.</source>
        <translation>视频不在原来的位置：{file}。请重新选择；对齐时间会保留。</translation>
    </message>
    <message>
        <source>Playing a video needs one more part of Qt (175 MB): pip install “livestream-console[video]”, then start again.</source>
        <translation>播放视频需要再装一个 Qt 组件(175 MB)：pip install “livestream-console[video]”，然后重新启动。</translation>
    </message>
    <message>
        <source>This room takes no posts from here. The message is on the clipboard.</source>
        <translation>这个直播间不能从这里发言，消息已复制。</translation>
    </message>
    <message>
        <source>the store is closed</source>
        <translation>数据库已关闭</translation>
    </message>
    <message>
        <source>another program wrote into the same show</source>
        <translation>另一个程序写入了同一场次</translation>
    </message>
    <message>
        <source>the file is damaged; do not delete it</source>
        <translation>文件已损坏，请勿删除</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>磁盘已满，请腾出空间</translation>
    </message>
    <message>
        <source>a fault in this program; it is in the log</source>
        <translation>程序内部出错，详情见日志</translation>
    </message>
    <message>
        <source>the disk does not answer; check the drive</source>
        <translation>磁盘无响应，请检查硬盘</translation>
    </message>
    <message>
        <source>another program holds the file; close it</source>
        <translation>文件被其他程序占用，请关闭该程序</translation>
    </message>
    <message>
        <source>the folder cannot be written to; check its rights</source>
        <translation>文件夹无法写入，请检查权限</translation>
    </message>
    <message>
        <source>the disk was too slow</source>
        <translation>磁盘写入过慢</translation>
    </message>
    <message>
        <source>no overlay page is connected; open its address in OBS</source>
        <translation>无叠层页，请在 OBS 打开其地址</translation>
    </message>
    <message>
        <source>the app may not in any more; let the shop authorise it again, then edit the login with new tokens</source>
        <translation>应用的店铺授权已失效；请让店铺重新授权，再用新的令牌修改登录信息</translation>
    </message>
    <message>
        <source>the login was refused; check the key or token</source>
        <translation>登录被拒绝，请检查密钥或令牌</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>对方关闭了连接</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>长时间没有收到数据</translation>
    </message>
    <message>
        <source>the platform ended the connection of this room</source>
        <translation>平台结束了该直播间的连接</translation>
    </message>
    <message>
        <source>the platform lets in only addresses that were named to it; name this computer&apos;s there</source>
        <translation>平台只放行已登记的 IP 地址；请到开放平台后台把本机的出口 IP 加入白名单</translation>
    </message>
    <message>
        <source>no connection to the platform; check the network</source>
        <translation>无法连接平台，请检查网络</translation>
    </message>
    <message>
        <source>no such room; check its name</source>
        <translation>找不到该直播间，请检查名称</translation>
    </message>
    <message>
        <source>the platform answered in a way this version does not know</source>
        <translation>平台的响应本版本无法识别</translation>
    </message>
    <message>
        <source>the platform allows no more requests for now</source>
        <translation>平台暂时限制请求</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>nothing has come for a while</source>
        <translation>有一阵没有收到数据</translation>
    </message>
    <message>
        <source>no answer in time; check the network</source>
        <translation>响应超时，请检查网络</translation>
    </message>
    <message>
        <source>the platform does not offer it just now</source>
        <translation>平台目前不提供</translation>
    </message>
    <message>
        <source>understood as {name}</source>
        <translation>按 {name} 格式解析</translation>
    </message>
    <message>
        <source>{count} deliveries were not genuine and were dropped; check the secret</source>
        <translation>{count} 条投递未通过验签，已丢弃；请检查密钥</translation>
    </message>
    <message>
        <source>this login does not allow: {what}</source>
        <translation>此登录不允许：{what}</translation>
    </message>
    <message>
        <source>waiting for the tool to connect</source>
        <translation>等待工具连接</translation>
    </message>
    <message>
        <source>today&apos;s units: {spent} of {limit} used</source>
        <translation>今日配额：已用 {spent} / {limit}</translation>
    </message>
    <message>
        <source>today&apos;s units: {spent} of {limit} used; the room is heard more slowly to make them last</source>
        <translation>今日配额：已用 {spent} / {limit}；为撑到结束已放慢读取</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无消息</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>重连中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>未开售</translation>
    </message>
    <message>
        <source>whoever pays first</source>
        <translation>先付款先得</translation>
    </message>
    <message>
        <source>its keyword is off</source>
        <translation>关键词已关闭</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>超出限购</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>未写数量</translation>
    </message>
    <message>
        <source>who is it?</source>
        <translation>身份不明</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>受限用户</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>哪一款？</translation>
    </message>
    <message>
        <source>which variant?</source>
        <translation>哪个规格？</translation>
    </message>
    <message>
        <source>{amount} jewels</source>
        <translation>{amount} 宝石</translation>
    </message>
    <message>
        <source>Bilibili</source>
        <translation>B站</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Douyu</source>
        <translation>斗鱼</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京东</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Kick</translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation>快手</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘宝</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Twitch</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>视频号</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小红书</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>待讲解</translation>
    </message>
    <message>
        <source>preheating</source>
        <translation>预热中</translation>
    </message>
    <message>
        <source>price open</source>
        <translation>已开价</translation>
    </message>
    <message>
        <source>explaining</source>
        <translation>讲解中</translation>
    </message>
    <message>
        <source>off the shelf</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>spend and save</source>
        <translation>满减</translation>
    </message>
    <message>
        <source>newcomer price</source>
        <translation>新人价</translation>
    </message>
    <message>
        <source>member price</source>
        <translation>会员价</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>buy and get</source>
        <translation>买赠</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>组合价</translation>
    </message>
    <message>
        <source>card</source>
        <translation>商品卡</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>flash sale</source>
        <translation>限时秒杀</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>giveaway</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>叠层</translation>
    </message>
</context>
<context>
    <name>MixBar</name>
    <message>
        <source>Role mix: {0}</source>
        <translation>货品角色占比：{0}</translation>
    </message>
    <message>
        <source>role mix as wanted</source>
        <translation>角色占比符合目标</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>{0} {1}%, wanted {2}%</source>
        <translation>{0} {1}%，目标 {2}%</translation>
    </message>
</context>
<context>
    <name>Moderation</name>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hold for review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Undo what was done to it</source>
        <translation>撤销对这条评论的处理</translation>
    </message>
    <message>
        <source>Lift the mute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Let back into the room</source>
        <translation>放回直播间</translation>
    </message>
    <message>
        <source>Mute for 10 min</source>
        <translation>在本台禁言 10 分钟</translation>
    </message>
    <message>
        <source>Let into claims and giveaways again</source>
        <translation>恢复喊单和抽奖</translation>
    </message>
    <message>
        <source>Keep from claims and giveaways</source>
        <translation>禁止喊单和抽奖</translation>
    </message>
    <message>
        <source>Delete in the room</source>
        <translation>在直播间删除</translation>
    </message>
    <message>
        <source>Time out in the room for 10 min</source>
        <translation>在直播间禁言 10 分钟</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Delete the comment</source>
        <translation>删除评论</translation>
    </message>
    <message>
        <source>Time out for 10 min</source>
        <translation>禁言 10 分钟</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>WeChat ids</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已禁言</translation>
    </message>
    <message>
        <source>Kept from claims and giveaways</source>
        <translation>禁止喊单和抽奖</translation>
    </message>
    <message>
        <source>Timed out in the room</source>
        <translation>直播间内禁言</translation>
    </message>
    <message>
        <source>Banned from the room</source>
        <translation>被踢出直播间</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is not hide, hold or flag.</source>
        <translation>第 {0} 行：“{1}”不是隐藏、待审或标记。</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” has no letter or digit to look for.</source>
        <translation>第 {0} 行：“{1}”没有可查找的文字或数字。</translation>
    </message>
    <message>
        <source>Line {0}: one letter would hit everybody. Write “={1}”.</source>
        <translation>第 {0} 行：单个字母会误伤所有人，请写成“={1}”。</translation>
    </message>
    <message>
        <source>Line {0}: a list takes {1} entries at most.</source>
        <translation>第 {0} 行：每个词表最多 {1} 条。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>a word list</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>无限期</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>至 {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>由{0}</translation>
    </message>
    <message>
        <source>Shown as usual</source>
        <translation>正常显示</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 组</translation>
    </message>
</context>
<context>
    <name>ModerationPanel</name>
    <message>
        <source>Moderation</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>受限观众</translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation>词表…</translation>
    </message>
</context>
<context>
    <name>NewcomerPriceFields</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Whoever bought nothing yet, in this show or in the
last {0} of this desk. Claims of viewers without an
id pay the usual price: nobody can tell.</source>
        <translation>本场以及本机最近 {0} 场都没有买过的人。
没有稳定编号的观众无法判断，按原价。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>End sale</source>
        <translation>结束秒杀</translation>
    </message>
    <message>
        <source>Push card again</source>
        <translation>再推卡片</translation>
    </message>
    <message>
        <source>Again in {0} · cancel</source>
        <translation>{0} 后再推 · 取消</translation>
    </message>
    <message>
        <source>No. {0} · {1}</source>
        <translation>{0} 号 · {1}</translation>
    </message>
    <message>
        <source>Flash sale, left</source>
        <translation>秒杀 剩</translation>
    </message>
    <message>
        <source>Flash sale starts in</source>
        <translation>距开抢</translation>
    </message>
    <message>
        <source>Flash sale armed</source>
        <translation>秒杀待开抢</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>备好待发</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>There is nothing on the shelf to sell.</source>
        <translation>货架上没有可售商品。</translation>
    </message>
    <message>
        <source>Whole shelf</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Now {0}, left {1}</source>
        <translation>现价 {0}，剩 {1}</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Fire</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制优惠码</translation>
    </message>
    <message>
        <source>End sale</source>
        <translation>结束秒杀</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Code: {0}</source>
        <translation>优惠码：{0}</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>待发</translation>
    </message>
    <message>
        <source>Starts in {0}</source>
        <translation>{0} 后开始</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed, usable {0}</source>
        <translation>已停领 可用 {0}</translation>
    </message>
    <message>
        <source>Live, left {0}</source>
        <translation>进行中 剩 {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} coupons</source>
        <translation>
            <numerusform>{0} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sets</source>
        <translation>
            <numerusform>{0} 套</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} units</source>
        <translation>
            <numerusform>{0} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} long</source>
        <translation>时长 {0}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Flash sale</source>
        <translation>限时秒杀</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Spend and save</source>
        <translation>满减</translation>
    </message>
    <message>
        <source>Buy and get</source>
        <translation>买赠</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>组合价</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>Member price</source>
        <translation>会员价</translation>
    </message>
    <message>
        <source>Newcomer price</source>
        <translation>新人价</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>all gone</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>stopped at its limit</source>
        <translation>达到上限停止</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>人工结束</translation>
    </message>
    <message>
        <source>the show ended</source>
        <translation>直播结束</translation>
    </message>
    <message>
        <source>Whole shelf</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 号</translation>
    </message>
    <message>
        <source>{0} from level {1}</source>
        <translation>{0}（{1} 级起）</translation>
    </message>
    <message>
        <source>{0} off</source>
        <translation>减 {0}</translation>
    </message>
    <message>
        <source>{1} off from {0}</source>
        <translation>满 {0} 减 {1}</translation>
    </message>
    <message>
        <source>{0} + {1} free</source>
        <translation>买 {0} 送 {1}</translation>
    </message>
    <message>
        <source>{0} as a gift</source>
        <translation>赠 {0}</translation>
    </message>
    <message>
        <source>{0} now counts for {1}</source>
        <translation>付 {0} 抵 {1}</translation>
    </message>
    <message>
        <source>{0} claimed</source>
        <translation>已领 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} claimed</source>
        <translation>已领 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} used</source>
        <translation>已用 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} sold</source>
        <translation>已抢 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>已用 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} saved by buyers</source>
        <translation>为买家省 {0}</translation>
    </message>
    <message>
        <source>floor price</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>, of that now {0}</source>
        <translation>，其中现付 {0}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0}（满 {1}）</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>未归因</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>code {evidence} of the {push}</source>
        <translation>{push}的优惠码 {evidence}</translation>
    </message>
    <message>
        <source>its cart names the {push}</source>
        <translation>购物车注明来自{push}</translation>
    </message>
    <message>
        <source>claimed in a comment</source>
        <translation>评论喊单</translation>
    </message>
    <message>
        <source>bought in our live room {evidence}</source>
        <translation>在本直播间 {evidence} 下单</translation>
    </message>
    <message>
        <source>came by the link of the {push}</source>
        <translation>经{push}的链接进入</translation>
    </message>
    <message>
        <source>bought within {minutes} min of the {push}</source>
        <translation>{push}后 {minutes} 分钟内购买</translation>
    </message>
    <message>
        <source>several pushes stood then: owed to none</source>
        <translation>当时有多次推送：不归于任何一次</translation>
    </message>
    <message>
        <source>nothing names a push: owed to none</source>
        <translation>没有推送线索：未归因</translation>
    </message>
    <message>
        <source>claimed in a comment after the {push}</source>
        <translation>{push}后评论喊单</translation>
    </message>
    <message>
        <source>bought in our live room {evidence} after the {push}</source>
        <translation>{push}后在本直播间 {evidence} 下单</translation>
    </message>
    <message>
        <source>only its refund is known</source>
        <translation>只知道它的退款</translation>
    </message>
    <message>
        <source>Order {0} of {1}</source>
        <translation>{1} 订单 {0}</translation>
    </message>
    <message>
        <source>{0} sure · evidence: {1}</source>
        <translation>把握 {0} · 依据：{1}</translation>
    </message>
    <message>
        <source> · counts once it is paid</source>
        <translation> · 支付后计入</translation>
    </message>
    <message>
        <source>push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}的{0}</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 号</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>{0} · {1} back</source>
        <translation>{0} · 退 {1}</translation>
    </message>
    <message>
        <source>{0} · refund asked for</source>
        <translation>{0} · 申请退款</translation>
    </message>
    <message>
        <source>▲ beyond · {0}</source>
        <translation>▲ 超出 · {0}</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
</context>
<context>
    <name>OrdersForm</name>
    <message>
        <source>placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Take in orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>{0} → {1}: {2} new orders, {3} known already, {4} outside the show, {5} rows unreadable</source>
        <translation>{0} → {1}：新订单 {2}，已有 {3}，不在本场 {4}，读不出的行 {5}</translation>
    </message>
    <message>
        <source>Row or order</source>
        <translation>行 / 订单号</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Names, addresses and telephone numbers are not read.</source>
        <translation>不读取姓名、地址和电话。</translation>
    </message>
    <message>
        <source>Take in {0} orders</source>
        <translation>导入 {0} 个订单</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>not placed in this show</source>
        <translation>不是本场下的单</translation>
    </message>
    <message>
        <source>not on the shelf: counts as money, not as stock</source>
        <translation>货架上没有：计入金额，不计库存</translation>
    </message>
    <message>
        <source>refunded {0}</source>
        <translation>已退款 {0}</translation>
    </message>
</context>
<context>
    <name>OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>复制订单号</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>No order of this kind.</source>
        <translation>没有这类订单。</translation>
    </message>
    <message>
        <source>No order yet. Orders stand here as soon as a shop tells of them.</source>
        <translation>还没有订单。店铺一有订单，就会显示在这里。</translation>
    </message>
</context>
<context>
    <name>OutcomesByProduct</name>
    <message>
        <source>By product</source>
        <translation>按商品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>获得过</translation>
    </message>
    <message>
        <source>Waiting at first</source>
        <translation>先候补</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Units paid</source>
        <translation>已付件数</translation>
    </message>
    <message>
        <source>No. {0} · {1}</source>
        <translation>{0} 号 · {1}</translation>
    </message>
</context>
<context>
    <name>OutcomesThatDiffer</name>
    <message>
        <source>Who comes off otherwise</source>
        <translation>结果不同的观众</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>换规则后</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 号</translation>
    </message>
    <message>
        <source>would they have paid?</source>
        <translation>会不会付款？</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command…</source>
        <translation>搜索或执行命令…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有叫这个名字的。</translation>
    </message>
</context>
<context>
    <name>PasteForm</name>
    <message>
        <source>Paste products</source>
        <translation>粘贴商品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Products, one a line</source>
        <translation>商品，每行一个</translation>
    </message>
    <message>
        <source>A1 Silk blouse 199 stock50
or cells from a spreadsheet, or CSV with a header</source>
        <translation>A1 真丝衬衫 199 库存50 关键词A1
也可以粘贴表格单元格，或带表头的 CSV</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Add {0} products</source>
        <translation>添加 {0} 个商品</translation>
    </message>
    <message>
        <source>Nothing yet. Every line is shown here as it was understood, before it is added.</source>
        <translation>还没有内容。添加之前，每一行都会在这里显示识别结果。</translation>
    </message>
    <message>
        <source>{0} products, {1} of them on the shelf already, {2} lines with a problem</source>
        <translation>{0} 个商品，其中 {1} 个已在货架上，{2} 行有问题</translation>
    </message>
    <message>
        <source>changes what is on the shelf</source>
        <translation>修改货架上已有的商品</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>{0}
Press to draw something else here</source>
        <translation>{0}
点击更换指标</translation>
    </message>
    <message>
        <source>{0} not told by room</source>
        <translation>{0} 未按直播间提供</translation>
    </message>
    <message>
        <source>{0}: only what is known to be of this room</source>
        <translation>{0}:仅含已知来自本直播间的部分</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>第一条线</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>第二条线</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>PriceBanner</name>
    <message>
        <source>Show prices</source>
        <translation>查看价格</translation>
    </message>
    <message>
        <source>Open that show again</source>
        <translation>重新打开该场次</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>{0} prices of ours still stand in {1} from the show “{2}”</source>
        <translation>
            <numerusform>场次“{2}”改动的 {0} 个价格仍挂在店铺 {1} 中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} prices in shops need you: {1} in {2}. {3}</source>
        <translation>
            <numerusform>{0} 个店铺价格需要您处理：{2} 的 {1}。{3}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} prices in shops are being restored (unconfirmed)</source>
        <translation>
            <numerusform>{0} 个店铺价格正在恢复（未确认）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} prices in shops are ours until {1}</source>
        <translation>
            <numerusform>{0} 个店铺价格由本控制台改动，至 {1} 为止</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>“{text}” is no least margin: it is 0 to 90 %</source>
        <translation>“{text}”不是最低毛利率：应为 0 到 90 %</translation>
    </message>
    <message>
        <source>“{text}” is not a price</source>
        <translation>“{text}”不是价格</translation>
    </message>
    <message>
        <source>“{text}” is not a number of units</source>
        <translation>“{text}”不是件数</translation>
    </message>
    <message>
        <source>“{text}” is not a stock count</source>
        <translation>“{text}”不是库存数</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <translation>“{text}”不是时间</translation>
    </message>
    <message>
        <source>the keyword “{text}” is another product&apos;s</source>
        <translation>关键词“{text}”已是别的商品的</translation>
    </message>
    <message>
        <source>the product “{text}” stands twice</source>
        <translation>商品“{text}”出现了两次</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>里面没有内容</translation>
    </message>
    <message>
        <source>there is no column for {column}</source>
        <translation>没有“{column}”这一列</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <translation>缺少{column}</translation>
    </message>
    <message>
        <source>it is no table, or it is damaged</source>
        <translation>不是表格，或文件已损坏</translation>
    </message>
    <message>
        <source>a spreadsheet rounded “{text}”, so its last digits are lost: export it again and import that file</source>
        <translation>“{text}”被表格软件取整，末尾数字已丢失：请重新导出，并直接导入该文件</translation>
    </message>
    <message>
        <source>it is larger than {text} MB</source>
        <translation>大于 {text} MB</translation>
    </message>
    <message>
        <source>it has more than {text} rows</source>
        <translation>超过 {text} 行</translation>
    </message>
    <message>
        <source>which number is the price? Write it as ¥59</source>
        <translation>哪个数是价格？请写成 ¥59</translation>
    </message>
    <message>
        <source>it is no export of Taobao, JD or Pinduoduo</source>
        <translation>不是淘宝、京东或拼多多的导出表</translation>
    </message>
    <message>
        <source>“{text}” is no state of an order that is known</source>
        <translation>不认识订单状态“{text}”</translation>
    </message>
    <message>
        <source>it cannot be read ({text})</source>
        <translation>无法读取（{text}）</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>floor price</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>id of the product</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>least margin</source>
        <translation>最低毛利率</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>state of the order</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Add product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>编辑商品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No offer goes below it; empty: no limit</source>
        <translation>优惠不会低于它；留空不限</translation>
    </message>
    <message>
        <source>What a unit costs you; empty: unknown</source>
        <translation>每件的成本；空着表示未知</translation>
    </message>
    <message>
        <source>As the shelf has it</source>
        <translation>按货架设置</translation>
    </message>
    <message>
        <source>How much of every price must not be cost</source>
        <translation>每个售价中至少有多少不是成本</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One selling point a line</source>
        <translation>每行一个卖点</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Least margin</source>
        <translation>最低毛利率</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>喊单关键词</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>商品角色</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>A product needs a title.</source>
        <translation>请填写商品名称。</translation>
    </message>
    <message>
        <source>The price must be a plain amount such as 59.9.</source>
        <translation>价格请填数字，例如 59.9。</translation>
    </message>
    <message>
        <source>The floor price must be a plain amount such as 39.9.</source>
        <translation>底价须是数字金额，如 39.9。</translation>
    </message>
    <message>
        <source>The cost must be a plain amount such as 12.5.</source>
        <translation>成本须是普通金额，例如 12.5。</translation>
    </message>
</context>
<context>
    <name>ProductHistory</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Least margin</source>
        <translation>最低毛利率</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Selling points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>In shops</source>
        <translation>店铺对应</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>History of {0}</source>
        <translation>{0} 的修改记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What</source>
        <translation>改了什么</translation>
    </message>
    <message>
        <source>From</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Nothing was changed of it in this show.</source>
        <translation>本场没有修改过。</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>中控台</translation>
    </message>
    <message>
        <source>as the shelf has it</source>
        <translation>按货架设置</translation>
    </message>
</context>
<context>
    <name>ProductModel</name>
    <message>
        <source>key figure</source>
        <translation>关键指标</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Hot: nothing was carted or paid in the last 10 min</source>
        <translation>热卖：近 10 分钟没有加购和支付</translation>
    </message>
    <message>
        <source>{0} (carts {1}, paid {2})</source>
        <translation>{0}（加购 {1}，支付 {2}）</translation>
    </message>
    <message>
        <source>Hot in 10 min: {0}</source>
        <translation>近 10 分钟热卖：{0}</translation>
    </message>
    <message>
        <source>Dark horse: the show is too young to compare with before</source>
        <translation>黑马：开播不久，还不能与之前比较</translation>
    </message>
    <message>
        <source>Dark horse: too few carts and sales to tell</source>
        <translation>黑马：加购和支付太少，看不出</translation>
    </message>
    <message>
        <source>Dark horse: cannot tell yet; perhaps {0} {1}</source>
        <translation>黑马：还看不出；可能是 {0} {1}</translation>
    </message>
    <message>
        <source>Dark horse: {0} {1} against the {2} min before</source>
        <translation>黑马：{0} {1}，对比此前 {2} 分钟</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>no sale in 10 min</source>
        <translation>10 分钟内无成交</translation>
    </message>
    <message>
        <source>not within hours</source>
        <translation>数小时内不会</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>too few sales</source>
        <translation>成交太少</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>看不出</translation>
    </message>
    <message>
        <source>forecast failed</source>
        <translation>预测失败</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>计算中</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What it is on the shelf for</source>
        <translation>商品在货架上的作用</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>The figure that matters for its role</source>
        <translation>对其角色最重要的指标</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Units of paid orders, refunds included</source>
        <translation>支付订单的件数，含退款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What its lines of paid orders add up to, before refunds</source>
        <translation>支付订单中该商品的金额，未扣退款</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>每讲解分钟</translation>
    </message>
    <message>
        <source>Amount per minute that it was explained</source>
        <translation>每讲解一分钟的成交金额</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>加购</translation>
    </message>
    <message>
        <source>How often it was put into a cart</source>
        <translation>加入购物车的次数</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>库存可售</translation>
    </message>
    <message>
        <source>Units that are free over units paid a minute in the last 10 minutes</source>
        <translation>可售件数 ÷ 近 10 分钟每分钟支付件数</translation>
    </message>
    <message>
        <source>Sold out in</source>
        <translation>预计售罄</translation>
    </message>
    <message>
        <source>Forecast: the middle and, in brackets, four in five cases (P10–P90)</source>
        <translation>预测：中位数，括号内为八成情况（P10–P90）</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>留货</translation>
    </message>
    <message>
        <source>Units that claims hold now</source>
        <translation>喊单现在占用的件数</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊单</translation>
    </message>
    <message>
        <source>Claims that were taken for it, whatever became of them</source>
        <translation>认到该商品的喊单，不论结果</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Paid orders that it is in</source>
        <translation>包含该商品的支付订单</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>售罄率</translation>
    </message>
    <message>
        <source>Units paid over the units there were; over 100 % is oversold</source>
        <translation>支付件数 ÷ 总件数；超过 100% 即超卖</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Amount less the cost of its units; a dash where no cost was entered</source>
        <translation>金额减去成本；未填成本则为“–”</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>How often, and for how many minutes in all</source>
        <translation>次数与总分钟数</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>在线人数</translation>
    </message>
    <message>
        <source>Viewers on average while it was explained</source>
        <translation>讲解期间的平均在线人数</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Comments per 1,000 viewer-minutes while it was explained</source>
        <translation>讲解期间每千观看分钟的评论数</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退款率</translation>
    </message>
    <message>
        <source>Units refunded or cancelled over units paid, so far</source>
        <translation>至今退款或取消的件数 ÷ 支付件数</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Groups of questions about it that nobody answered yet</source>
        <translation>还没人回答的相关问题组数</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No product is on the shelf yet.</source>
        <translation>货架上还没有商品。</translation>
    </message>
    <message>
        <source>Bold: the figure that matters for the role. S sorts by the column, again turns it round.</source>
        <translation>粗体：对角色最重要的指标。S 键按当前列排序，再按反向。</translation>
    </message>
    <message>
        <source>Set the target…</source>
        <translation>设定目标…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>直播</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>End the flash sale?</source>
        <translation>结束秒杀？</translation>
    </message>
    <message>
        <source>The price goes back at once. What was sold stays sold.</source>
        <translation>价格立即恢复，已售出的订单不受影响。</translation>
    </message>
    <message>
        <source>End sale</source>
        <translation>结束秒杀</translation>
    </message>
    <message>
        <source>Keep selling</source>
        <translation>继续秒杀</translation>
    </message>
    <message>
        <source>End it: {0}?</source>
        <translation>结束{0}？</translation>
    </message>
    <message>
        <source>Nobody gets it from now on. What was claimed keeps its price.</source>
        <translation>从现在起不再享受此优惠，已喊单的价格不变。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PushPanel</name>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Ended offers: {0}</source>
        <translation>已结束的优惠：{0}</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>限时秒杀</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Giveaway</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Copy overlay address</source>
        <translation>复制叠层地址</translation>
    </message>
    <message>
        <source>Clear overlay</source>
        <translation>撤下叠层</translation>
    </message>
    <message>
        <source>Fire the armed offer</source>
        <translation>开始待发的优惠</translation>
    </message>
    <message>
        <source>Undo the armed offer</source>
        <translation>撤销待发的优惠</translation>
    </message>
    <message>
        <source>End the newest offer</source>
        <translation>结束最新的优惠</translation>
    </message>
    <message>
        <source>Copy the newest offer&apos;s code</source>
        <translation>复制最新优惠的优惠码</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>PuttingUp</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Putting products up</source>
        <translation>正在上架商品</translation>
    </message>
    <message>
        <source>{0} of {1} products are on the shelf.
Cancelled now, these stay.</source>
        <translation>已上架 {0} / {1} 个商品。
现在取消，已上架的会保留。</translation>
    </message>
</context>
<context>
    <name>QuestionsStrip</name>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>我来答</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已文字回答</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>主播已答</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>不用答</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 组</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>{0}号</translation>
    </message>
    <message>
        <source>taken by {0}</source>
        <translation>{0} 在答</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>{0}: {1} rows read</source>
        <translation>{0}：已读 {1} 行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <translation>正在读取表格</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>数据过期</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>数据矛盾</translation>
    </message>
    <message>
        <source>not final</source>
        <translation>未成熟</translation>
    </message>
    <message>
        <source>{0} of {1} known</source>
        <translation>已知 {0}/{1}</translation>
    </message>
    <message>
        <source>Nothing has come in yet that this could be worked out from.</source>
        <translation>尚未收到可用于计算的数据。</translation>
    </message>
    <message>
        <source>No room has said how many watch.</source>
        <translation>没有直播间上报过在线人数。</translation>
    </message>
    <message>
        <source>None has come in so far; not every platform tells it, so it need not be 0.</source>
        <translation>至今没有收到；并非所有平台都提供，因此不一定为 0。</translation>
    </message>
    <message>
        <source>No live feed tells it; it comes only by import.</source>
        <translation>实时数据源不提供，只能导入。</translation>
    </message>
    <message>
        <source>Every order is younger than 15 minutes.</source>
        <translation>所有订单都不足 15 分钟。</translation>
    </message>
    <message>
        <source>The shops do not say who bought.</source>
        <translation>店铺没有给出买家。</translation>
    </message>
    <message>
        <source>The shops do not say of every order who bought; those are left out.</source>
        <translation>部分订单没有给出买家，未计入。</translation>
    </message>
    <message>
        <source>The shops do not say who bought before.</source>
        <translation>店铺没有给出新老客信息。</translation>
    </message>
    <message>
        <source>The shops do not say of every buyer whether they bought before.</source>
        <translation>部分买家没有新老客信息。</translation>
    </message>
    <message>
        <source>No shop says who bought before, so new is whom this desk has not seen buy.</source>
        <translation>没有店铺说明谁以前买过，所以“新”指本台没见过其购买的人。</translation>
    </message>
    <message>
        <source>The shops mask who bought, so nobody can be recognised from an earlier show.</source>
        <translation>店铺隐去了买家身份，无法与往场对照。</translation>
    </message>
    <message>
        <source>No shop says who bought before, and this desk has no earlier show to look it up in.</source>
        <translation>没有店铺说明谁以前买过，本台也没有往场可查。</translation>
    </message>
    <message>
        <source>No shop says who bought before, and no earlier show knows buyers of these shops.</source>
        <translation>没有店铺说明谁以前买过，往场也没有这些店铺的买家。</translation>
    </message>
    <message>
        <source>The orders do not list their products.</source>
        <translation>订单没有列明商品。</translation>
    </message>
    <message>
        <source>Some orders do not list their products; those are left out.</source>
        <translation>部分订单没有列明商品，未计入。</translation>
    </message>
    <message>
        <source>No cost is known that it could be worked out from.</source>
        <translation>没有可用于计算的成本。</translation>
    </message>
    <message>
        <source>The cost or the price of some order lines is not known; those are left out.</source>
        <translation>部分订单行的成本或价格未知，未计入。</translation>
    </message>
    <message>
        <source>Nobody said how many units there are.</source>
        <translation>没有库存数。</translation>
    </message>
    <message>
        <source>Products without a stock number are left out.</source>
        <translation>没有库存数的商品未计入。</translation>
    </message>
    <message>
        <source>Nobody has asked anything yet.</source>
        <translation>还没有人提问。</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>还没有回答过问题。</translation>
    </message>
    <message>
        <source>A room has not reported for 30 s; it is left out until it does.</source>
        <translation>有直播间超过 30 秒未上报，恢复前不计入。</translation>
    </message>
    <message>
        <source>A gap lies in its time.</source>
        <translation>统计时段内有缺口。</translation>
    </message>
    <message>
        <source>A room rounds its counts.</source>
        <translation>有直播间的人数为约数。</translation>
    </message>
    <message>
        <source>One count was far above those around it; it may have been wrong.</source>
        <translation>有一次上报远高于前后，可能有误。</translation>
    </message>
    <message>
        <source>Worked out as what all watched over how many people they are.</source>
        <translation>以总观看时长除以人数推算。</translation>
    </message>
    <message>
        <source>Not every room reports it; those are left out.</source>
        <translation>并非每个直播间都上报，未上报的没有计入。</translation>
    </message>
    <message>
        <source>A shop did not say what an order or a refund came to.</source>
        <translation>有店铺没有给出订单或退款的金额。</translation>
    </message>
    <message>
        <source>known</source>
        <translation>确知</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>平台自报</translation>
    </message>
    <message>
        <source>The rooms report something that cannot be: more happened than people were there.</source>
        <translation>各直播间上报的数据互相矛盾：发生数超过了在场人数。</translation>
    </message>
    <message>
        <source>It rests on the time of purchase alone.</source>
        <translation>仅以购买时间为依据。</translation>
    </message>
    <message>
        <source>Refunds go on for days; until a week after the show this only grows.</source>
        <translation>退款会持续数日，下播一周内只会增加。</translation>
    </message>
    <message>
        <source>viewer counts of the rooms</source>
        <translation>直播间在线人数</translation>
    </message>
    <message>
        <source>enter messages</source>
        <translation>进入直播间消息</translation>
    </message>
    <message>
        <source>view counters of the rooms or enter messages</source>
        <translation>直播间观看人次或进入消息</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>share messages</source>
        <translation>分享消息</translation>
    </message>
    <message>
        <source>follow messages</source>
        <translation>关注消息</translation>
    </message>
    <message>
        <source>questions found in comments</source>
        <translation>评论中识别出的问题</translation>
    </message>
    <message>
        <source>answers marked at the desk</source>
        <translation>工作台标记的回复</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>cart changes of the shops</source>
        <translation>店铺购物车变动</translation>
    </message>
    <message>
        <source>orders of the shops</source>
        <translation>店铺订单</translation>
    </message>
    <message>
        <source>refunds of the shops</source>
        <translation>店铺退款</translation>
    </message>
    <message>
        <source>the stock ledger</source>
        <translation>库存账</translation>
    </message>
    <message>
        <source>product counts of the rooms</source>
        <translation>直播间的商品统计</translation>
    </message>
    <message>
        <source>costs entered at the desk</source>
        <translation>工作台录入的成本</translation>
    </message>
    <message>
        <source>viewers seen or reported</source>
        <translation>见到或上报的观众</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>逐条事件</translation>
    </message>
    <message>
        <source>samples, each held for 30 s at most</source>
        <translation>采样值，每个最多沿用 30 秒</translation>
    </message>
    <message>
        <source>distinct people seen</source>
        <translation>去重人数</translation>
    </message>
    <message>
        <source>the platform&apos;s own count</source>
        <translation>平台自报数</translation>
    </message>
    <message>
        <source>the platforms&apos; own counts, not de-duplicated</source>
        <translation>各平台自报数相加，未去重</translation>
    </message>
    <message>
        <source>summed over platforms, not de-duplicated</source>
        <translation>各平台相加，未去重</translation>
    </message>
    <message>
        <source>what a person entered</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>orders that name the live or its push</source>
        <translation>写明来自直播或推送的订单</translation>
    </message>
    <message>
        <source>orders placed in a push&apos;s time</source>
        <translation>在推送期间下的订单</translation>
    </message>
    <message>
        <source>the orders that neither holds for</source>
        <translation>两者都不是的订单</translation>
    </message>
    <message>
        <source>Nine times in ten it lies in</source>
        <translation>九成可能在</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据时效</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>尚无法判断</translation>
    </message>
    <message>
        <source>Against the ten minutes before</source>
        <translation>较前十分钟</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他口径</translation>
    </message>
    <message>
        <source>Earlier shows at this time</source>
        <translation>往场同一进度</translation>
    </message>
    <message>
        <source>no earlier show lasted so long and knew it</source>
        <translation>没有往场播到此时且有此数据</translation>
    </message>
    <message>
        <source>being looked up</source>
        <translation>查询中</translation>
    </message>
    <message>
        <source>{0} (median of {1})</source>
        <translation>{0}（{1} 场中位数）</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
</context>
<context>
    <name>RecordedRow</name>
    <message>
        <source>in the recording: {0}</source>
        <translation>回放到此：{0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} viewers</source>
        <translation>
            <numerusform>{0} 位观众</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard for {0} s</source>
        <translation>中断 {0} 秒</translation>
    </message>
    <message>
        <source>nothing missed</source>
        <translation>无缺失</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remind {0}</source>
        <translation>催付 {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>It is sent in the room, where everybody reads it.</source>
        <translation>将发到直播间，所有人可见。</translation>
    </message>
    <message>
        <source>This room takes no posts from here: paste it there. It counts as a reminder.</source>
        <translation>这个直播间不能从这里发言：请复制后自行粘贴，并记为一次催付。</translation>
    </message>
    <message>
        <source>Write what the buyer is to read.</source>
        <translation>请写催付文字。</translation>
    </message>
    <message>
        <source>The room takes {0} characters, this has {1}.</source>
        <translation>直播间最多 {0} 个字，现在有 {1} 个。</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>Position in the show</source>
        <translation>场次内位置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>倍速</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>返回直播</translation>
    </message>
    <message>
        <source>Skip the quiet</source>
        <translation>跳过冷场</translation>
    </message>
    <message>
        <source>Leap over more than 20 s without a comment, an order or a push</source>
        <translation>超过 20 秒没有评论、订单和推送时直接跳过</translation>
    </message>
    <message>
        <source>How it plays</source>
        <translation>播放状态</translation>
    </message>
    <message>
        <source>Next push</source>
        <translation>下一推送</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一提问</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>下一订单</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一标记</translation>
    </message>
    <message>
        <source>Previous push</source>
        <translation>上一推送</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一提问</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>上一订单</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一标记</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>视频…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>假如…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>There is none after this</source>
        <translation>后面没有了</translation>
    </message>
    <message>
        <source>There is none before this</source>
        <translation>前面没有了</translation>
    </message>
    <message>
        <source>The show is gone through once; seeking is slower until then</source>
        <translation>正在把整场过一遍；完成之前跳转会慢一些</translation>
    </message>
    <message>
        <source>Left out {0} of quiet</source>
        <translation>已跳过冷场 {0}</translation>
    </message>
    <message>
        <source>Some comments are shown, all are counted</source>
        <translation>评论只显示一部分，数字全部计入</translation>
    </message>
    <message>
        <source>{0} comments not shown, all are counted</source>
        <translation>有 {0} 条评论未显示，数字全部计入</translation>
    </message>
</context>
<context>
    <name>ReplayOutline</name>
    <message>
        <source>{0} viewers</source>
        <translation>{0} 人在线</translation>
    </message>
    <message>
        <source>{0} comments a second</source>
        <translation>每秒 {0} 条评论</translation>
    </message>
    <message>
        <source>No. {0} · {1}</source>
        <translation>{0} 号 · {1}</translation>
    </message>
    <message>
        <source>gap: a room was not heard</source>
        <translation>缺口：有直播间没收到</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>冷场</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>the login was refused; connect the room anew</source>
        <translation>登录被拒绝，请重新连接直播间</translation>
    </message>
    <message>
        <source>the platform holds it back</source>
        <translation>平台把它拦下了</translation>
    </message>
    <message>
        <source>the same was said a moment ago</source>
        <translation>刚刚说过同样的话</translation>
    </message>
    <message>
        <source>the platform does not take it like this</source>
        <translation>平台不接受这样的内容</translation>
    </message>
    <message>
        <source>no connection to the platform</source>
        <translation>连不上平台</translation>
    </message>
    <message>
        <source>the comment or the room is gone</source>
        <translation>这条评论或直播间已不存在</translation>
    </message>
    <message>
        <source>this room takes no posts</source>
        <translation>这个直播间不能发言</translation>
    </message>
    <message>
        <source>the platform allows no more for now</source>
        <translation>平台暂时不允许再发</translation>
    </message>
    <message>
        <source>the platform refused it</source>
        <translation>平台拒绝了</translation>
    </message>
    <message>
        <source>it is too long for this room</source>
        <translation>超出了这个直播间的字数</translation>
    </message>
    <message>
        <source>the platform is out of order</source>
        <translation>平台出了故障</translation>
    </message>
    <message>
        <source>No offer of the product that is explained has a code in a shop now.</source>
        <translation>正在讲解的商品目前没有店铺优惠码。</translation>
    </message>
    <message>
        <source>The product that is explained has no price yet.</source>
        <translation>正在讲解的商品还没有价格。</translation>
    </message>
    <message>
        <source>No product is being explained now.</source>
        <translation>现在没有在讲解商品。</translation>
    </message>
    <message>
        <source>This script names a viewer. Choose a comment first.</source>
        <translation>这条话术要称呼观众，请先选一条评论。</translation>
    </message>
    <message>
        <source>This was the last thing said here. Give the script variants.</source>
        <translation>这里上一句就是这句话。请给话术加上不同说法。</translation>
    </message>
    <message>
        <source>This script is too long for the room.</source>
        <translation>这条话术超出了这个直播间的字数。</translation>
    </message>
    <message>
        <source>a brace stands alone in “{text}”</source>
        <translation>“{text}”里的大括号不成对</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>the name “{text}” stands twice</source>
        <translation>名称“{text}”出现了两次</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>give words or an intent</source>
        <translation>请填关键词或选择意图</translation>
    </message>
    <message>
        <source>“{text}” has no letter that could be looked for</source>
        <translation>“{text}”里没有可以查找的文字</translation>
    </message>
    <message>
        <source>longer than {text} characters</source>
        <translation>超过 {text} 个字</translation>
    </message>
    <message>
        <source>more than {text} are not kept</source>
        <translation>最多保存 {text} 条</translation>
    </message>
    <message>
        <source>nothing can be filled in for “{text}”</source>
        <translation>不知道“{text}”该填什么</translation>
    </message>
    <message>
        <source>there is no intent “{text}”</source>
        <translation>没有“{text}”这种意图</translation>
    </message>
    <message>
        <source>there is no script “{text}”</source>
        <translation>没有名为“{text}”的话术</translation>
    </message>
    <message>
        <source>the whole comment</source>
        <translation>整条相同</translation>
    </message>
    <message>
        <source>in it, exactly</source>
        <translation>精确包含</translation>
    </message>
    <message>
        <source>in it, loosely</source>
        <translation>模糊包含</translation>
    </message>
    <message>
        <source>after-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>wants to buy</source>
        <translation>想买</translation>
    </message>
    <message>
        <source>small talk</source>
        <translation>闲聊</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>品质</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Line {0}: {1}.</source>
        <translation>第 {0} 行：{1}。</translation>
    </message>
    <message>
        <source>Rule {0}: {1}.</source>
        <translation>第 {0} 条规则：{1}。</translation>
    </message>
    <message>
        <source>Reply to {0} ({1}: copy only)…</source>
        <translation>回复 {0}（{1}仅可复制）…</translation>
    </message>
    <message>
        <source>Reply to {0}…</source>
        <translation>回复 {0}…</translation>
    </message>
    <message>
        <source>Answer {0} with a post…</source>
        <translation>发言回应 {0}…</translation>
    </message>
    <message>
        <source>Say in {0}…</source>
        <translation>在 {0} 发言…</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>没有说明原因</translation>
    </message>
</context>
<context>
    <name>RepliesForm</name>
    <message>
        <source>Scripts and rules</source>
        <translation>话术与自动回复</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Quick scripts</source>
        <translation>快捷话术</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <translation>自动回复</translation>
    </message>
</context>
<context>
    <name>ReplyLine</name>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Scripts and rules…</source>
        <translation>话术与自动回复…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>No room is connected</source>
        <translation>还没有连接直播间</translation>
    </message>
    <message>
        <source>Speak in: {0}</source>
        <translation>发言的直播间：{0}</translation>
    </message>
    <message>
        <source>Copied. Paste it into the room; nothing was sent from here.</source>
        <translation>已复制，请到直播间粘贴；这里没有发送。</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Please fill in every field.</source>
        <translation>请填写所有字段。</translation>
    </message>
    <message>
        <source>The address must begin with ws:// or wss://.</source>
        <translation>地址须以 ws:// 或 wss:// 开头。</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>地址必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>{0} is a number.</source>
        <translation>{0}是一个数字。</translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation>端口是 0 到 65535 的数字。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>How long, and in how many stretches, it was being explained.</source>
        <translation>讲解了几次，共多长时间。</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>点击率</translation>
    </message>
    <message>
        <source>Clicks per exposure of its card, where a platform counts them, 90 %.</source>
        <translation>商品卡每次曝光的点击，限平台有统计的；90% 区间。</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>加购</translation>
    </message>
    <message>
        <source>How often it was put into a cart; removals do not count.</source>
        <translation>加入购物车的次数，移出不扣减。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊单</translation>
    </message>
    <message>
        <source>Comments that claimed it.</source>
        <translation>喊到该商品的评论数。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Units in paid orders.</source>
        <translation>已付订单里的件数。</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Its lines in paid orders, before refunds.</source>
        <translation>该商品在已付订单里的金额，未扣退款。</translation>
    </message>
    <message>
        <source>Per minute explained</source>
        <translation>每讲解分钟</translation>
    </message>
    <message>
        <source>Paid amount over the minutes it was explained.</source>
        <translation>成交额 ÷ 讲解分钟数。</translation>
    </message>
    <message>
        <source>Sold of stock</source>
        <translation>售罄率</translation>
    </message>
    <message>
        <source>Units sold and not refunded over the stock; above 100 % is oversold.</source>
        <translation>售出且未退的件数 ÷ 库存；超过 100% 为超卖。</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Share of the paid amount that was given back, as of {0}.</source>
        <translation>成交额中已退的比例，截至 {0}。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Paid less refunds, goods and discounts borne; where a cost is known.</source>
        <translation>成交额减退款、货品成本和自担优惠；仅在成本已知时。</translation>
    </message>
    <message>
        <source>Refunds as of {0}.</source>
        <translation>退款截至 {0}。</translation>
    </message>
    <message>
        <source>Not mature: in the first days most refunds are still to come.</source>
        <translation>未成熟：头几天里大部分退款还没有发生。</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 号</translation>
    </message>
    <message>
        <source>{0} × · {1}</source>
        <translation>{0} 次 · {1}</translation>
    </message>
    <message>
        <source>goes together</source>
        <translation>搭着买</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>连带购买</translation>
    </message>
    <message>
        <source>Whoever took</source>
        <translation>买了</translation>
    </message>
    <message>
        <source>also took</source>
        <translation>也买了</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>连带</translation>
    </message>
    <message>
        <source>Baskets with both / with the first. A basket is one buyer in one show.</source>
        <translation>两者都有的购物篮 / 有前者的购物篮。一位买家在一场里算一个购物篮。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Of the baskets with the first, how many have the other as well.</source>
        <translation>有前者的购物篮中，同时有后者的比例。</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>That share against everybody&apos;s; 1 means no connection.</source>
        <translation>该比例与全体买家相比；1 表示没有关联。</translation>
    </message>
    <message>
        <source>Lift at least</source>
        <translation>提升度下限</translation>
    </message>
    <message>
        <source>Its lower limit, which holds in 95 of 100 cases. Pairs are judged by it.</source>
        <translation>提升度的下限，100 次里有 95 次成立；判断以它为准。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>{0} baskets of {1} shows; gifts are left out.</source>
        <translation>{1} 场共 {0} 个购物篮，赠品不计。</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>与往场比</translation>
    </message>
    <message>
        <source>Median of earlier shows, each up to the same elapsed time.</source>
        <translation>往场在同一进度时的中位数。</translation>
    </message>
    <message>
        <source>Against own shows</source>
        <translation>与自己比</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This show</source>
        <translation>本场</translation>
    </message>
    <message>
        <source>Up to its end.</source>
        <translation>截至本场结束。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Against the usual.</source>
        <translation>与平常相比。</translation>
    </message>
    <message>
        <source>median of {0}, same progress</source>
        <translation>近 {0} 场中位数，同一进度</translation>
    </message>
    <message>
        <source>Rates against own shows</source>
        <translation>比率与自己比</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>With the interval of what a show like this may come to (90 %).</source>
        <translation>括号内是同类场次可能的范围（90%）。</translation>
    </message>
    <message>
        <source>Of earlier shows together.</source>
        <translation>往场合计。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>From the usual, in deviations of chance and of shows; from 2 on it strikes.</source>
        <translation>与平常相差几个标准差（含偶然与场次差异）；2 以上才算显著。</translation>
    </message>
    <message>
        <source>strikingly more</source>
        <translation>明显偏高</translation>
    </message>
    <message>
        <source>strikingly less</source>
        <translation>明显偏低</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Where the difference to {0} comes from</source>
        <translation>与「{0}」差在哪里</translation>
    </message>
    <message>
        <source>Money of this factor: the parts add up to the whole difference, to the last unit.</source>
        <translation>该因素带来的金额；各部分之和分毫不差地等于总差额。</translation>
    </message>
    <message>
        <source>Where the money differs</source>
        <translation>差额分解</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对比场次</translation>
    </message>
    <message>
        <source>Compared over</source>
        <translation>对比时长</translation>
    </message>
    <message>
        <source>Elapsed time.</source>
        <translation>开播后的时长。</translation>
    </message>
    <message>
        <source>Against that show&apos;s.</source>
        <translation>与那一场相比。</translation>
    </message>
    <message>
        <source>Paid amount = viewers × conversion × orders a buyer × order value, exactly.</source>
        <translation>成交额 = 观众 × 转化 × 人均单数 × 单均额，严格相等。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比的场次</translation>
    </message>
    <message>
        <source>Money per viewer-minute over the week</source>
        <translation>一周各时段的每观看分钟成交</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>By half-hour</source>
        <translation>按半小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Local time.</source>
        <translation>当地时间。</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>That ran in this half-hour.</source>
        <translation>在这半小时里开播的场次。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Paid amount per viewer-minute of these shows.</source>
        <translation>这些场次每观看分钟的成交额。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Drawn towards the weekday&apos;s mean, the more so the less was seen.</source>
        <translation>向当天均值收缩，数据越少收缩越多。</translation>
    </message>
    <message>
        <source>fewer than three shows</source>
        <translation>不足三场</translation>
    </message>
    <message>
        <source>enough shows</source>
        <translation>场次足够</translation>
    </message>
    <message>
        <source>{0} shows; grey: fewer than three shows, no judgement.</source>
        <translation>共 {0} 场；灰色不足三场，不下结论。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>costs sales</source>
        <translation>反而减少</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>看不出</translation>
    </message>
    <message>
        <source>too few events</source>
        <translation>事件太少</translation>
    </message>
    <message>
        <source>Add-to-carts</source>
        <translation>加购次数</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>下单数</translation>
    </message>
    <message>
        <source>Comments that want to buy</source>
        <translation>想买的评论</translation>
    </message>
    <message>
        <source>Nothing was recorded that this could be worked out from.</source>
        <translation>没有可以用来计算的记录。</translation>
    </message>
    <message>
        <source>No room and no shop tells of it.</source>
        <translation>没有直播间或店铺提供这项数据。</translation>
    </message>
    <message>
        <source>Nothing was pushed in this show.</source>
        <translation>本场没有推送。</translation>
    </message>
    <message>
        <source>no push to measure it by</source>
        <translation>没有可衡量的推送</translation>
    </message>
    <message>
        <source>The show was too short to judge by it.</source>
        <translation>本场太短，无法判断。</translation>
    </message>
    <message>
        <source>No product was on the shelf.</source>
        <translation>货架上没有商品。</translation>
    </message>
    <message>
        <source>Nobody did anything at this desk.</source>
        <translation>没有人在这个控制台上操作过。</translation>
    </message>
    <message>
        <source>There was no giveaway.</source>
        <translation>本场没有抽奖。</translation>
    </message>
    <message>
        <source>There was no offer.</source>
        <translation>本场没有优惠。</translation>
    </message>
    <message>
        <source>No order came in.</source>
        <translation>没有收到订单。</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>成本未知</translation>
    </message>
    <message>
        <source>it cost nothing</source>
        <translation>没有成本</translation>
    </message>
    <message>
        <source>Some costs are missing, so the margin is only of what is known.</source>
        <translation>部分成本缺失，毛利只计已知部分。</translation>
    </message>
    <message>
        <source>Nothing was planned for this show.</source>
        <translation>本场没有计划。</translation>
    </message>
    <message>
        <source>There is no earlier show to compare with.</source>
        <translation>没有可以对比的往场。</translation>
    </message>
    <message>
        <source>Too few shows are on record to judge by them.</source>
        <translation>记录的场次太少，无法判断。</translation>
    </message>
    <message>
        <source>No room told how many people watch.</source>
        <translation>没有直播间提供在线人数。</translation>
    </message>
    <message>
        <source>No room told who came, so nobody can be recognised.</source>
        <translation>没有直播间提供观众身份，认不出回头客。</translation>
    </message>
    <message>
        <source>No shop told who bought.</source>
        <translation>没有店铺提供买家身份。</translation>
    </message>
    <message>
        <source>Fewer than twenty buyers: the fifths mean little.</source>
        <translation>买家不足二十人，五等分意义不大。</translation>
    </message>
    <message>
        <source>Nobody bought two different products in one show.</source>
        <translation>没有人在一场里买过两种商品。</translation>
    </message>
    <message>
        <source>Too few baskets to judge any pair.</source>
        <translation>购物篮太少，无法判断任何组合。</translation>
    </message>
    <message>
        <source>nothing surely came of it</source>
        <translation>看不出确有效果</translation>
    </message>
    <message>
        <source>No room was connected.</source>
        <translation>没有连接直播间。</translation>
    </message>
    <message>
        <source>No shop tells of carts.</source>
        <translation>没有店铺提供加购数据。</translation>
    </message>
    <message>
        <source>No shop tells of orders.</source>
        <translation>没有店铺提供订单数据。</translation>
    </message>
    <message>
        <source>No platform counts exposures and clicks here.</source>
        <translation>没有平台提供曝光和点击。</translation>
    </message>
    <message>
        <source>Rooms were not heard {gaps} times, {seconds} s in all; what happened then is missing.</source>
        <translation>有 {gaps} 处断线共 {seconds} 秒，期间发生的事没有记录。</translation>
    </message>
    <message>
        <source>{events} events contradicted others and were left out.</source>
        <translation>{events} 个事件与其他事件矛盾，没有计入。</translation>
    </message>
    <message>
        <source>{events} events had a clock that cannot be right.</source>
        <translation>{events} 个事件的时间不可能正确。</translation>
    </message>
    <message>
        <source>{events} events came late and changed past minutes.</source>
        <translation>{events} 个事件迟到，改动了过去的分钟。</translation>
    </message>
    <message>
        <source>Pushes in the show&apos;s last seconds or outside of it, which cannot be judged: {pushes}.</source>
        <translation>有 {pushes} 次推送在开播前后或临近下播，无法判断效果。</translation>
    </message>
    <message>
        <source>Shops did not say what {orders} orders came to.</source>
        <translation>有 {orders} 笔订单店铺没有给出金额。</translation>
    </message>
    <message>
        <source>Shops did not say what {refunds} refunds came to.</source>
        <translation>有 {refunds} 笔退款店铺没有给出金额。</translation>
    </message>
    <message>
        <source>Orders in {currency} are not counted in.</source>
        <translation>{currency} 的订单没有计入。</translation>
    </message>
    <message>
        <source>Refunds are still to come in.</source>
        <translation>退款还会陆续发生。</translation>
    </message>
    <message>
        <source>The margin is of {known} of {lines} lines sold: the cost of the others is unknown.</source>
        <translation>毛利只计 {lines} 行售出中的 {known} 行，其余成本未知。</translation>
    </message>
    <message>
        <source>No return: nobody entered what the show cost.</source>
        <translation>没有投产比：还没有录入本场花费。</translation>
    </message>
    <message>
        <source>Placebo times</source>
        <translation>安慰剂检验</translation>
    </message>
    <message>
        <source>Trend before pushes</source>
        <translation>推送前趋势</translation>
    </message>
    <message>
        <source>What no push should move</source>
        <translation>不该受推送影响的</translation>
    </message>
    <message>
        <source>Dip afterwards</source>
        <translation>事后回落</translation>
    </message>
    <message>
        <source>Model fits this show</source>
        <translation>模型贴合本场</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>striking</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>as much was seen at times when nothing was pushed</source>
        <translation>没有推送的时刻也有同样大的变化</translation>
    </message>
    <message>
        <source>it rose before the push: it may be the talk before the card</source>
        <translation>推送前已在上升，可能是之前的讲解所致</translation>
    </message>
    <message>
        <source>something rose along that no push should move</source>
        <translation>不该受推送影响的指标也跟着上升</translation>
    </message>
    <message>
        <source>less afterwards: part of it was only pulled forward</source>
        <translation>事后减少：一部分只是提前购买</translation>
    </message>
    <message>
        <source>this show varies in a way that the model does not know</source>
        <translation>本场的波动方式超出模型</translation>
    </message>
    <message>
        <source>No viewer counts: effects are per minute, not per viewer.</source>
        <translation>没有在线人数：效果按分钟而不是按观众计算。</translation>
    </message>
    <message>
        <source>Viewer counts come late; effects are less sure.</source>
        <translation>在线人数滞后，效果没那么确定。</translation>
    </message>
    <message>
        <source>Viewer counts jump about; intervals are wider for it.</source>
        <translation>在线人数抖动，区间因此更宽。</translation>
    </message>
    <message>
        <source>The rooms round their viewer counts.</source>
        <translation>直播间给出的在线人数是取整的。</translation>
    </message>
    <message>
        <source>Viewer counts are missing for part of the show.</source>
        <translation>部分时段缺在线人数。</translation>
    </message>
    <message>
        <source>Pushes brought more people in; that stands apart, under arrivals.</source>
        <translation>推送带来了更多人进场，另列在「进场」里。</translation>
    </message>
    <message>
        <source>together with another</source>
        <translation>与另一个同时</translation>
    </message>
    <message>
        <source>with talk</source>
        <translation>伴随讲解</translation>
    </message>
    <message>
        <source>partly unheard</source>
        <translation>部分断线</translation>
    </message>
    <message>
        <source>until sold out</source>
        <translation>至售罄</translation>
    </message>
    <message>
        <source>until the price changed</source>
        <translation>至改价</translation>
    </message>
    <message>
        <source>until the offer ended</source>
        <translation>至优惠结束</translation>
    </message>
    <message>
        <source>until the show ended</source>
        <translation>至下播</translation>
    </message>
    <message>
        <source>Unique viewers</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>rundown steps</source>
        <translation>流程推进</translation>
    </message>
    <message>
        <source>Length, in minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>在线人数</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Orders a buyer</source>
        <translation>人均单数</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>单均额</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货品</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高价值</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>bought within 30 days; top fifth by money, often here</source>
        <translation>30 天内买过；金额前五分之一且常来</translation>
    </message>
    <message>
        <source>bought within 30 days</source>
        <translation>30 天内买过</translation>
    </message>
    <message>
        <source>first purchase within 14 days</source>
        <translation>14 天内首购</translation>
    </message>
    <message>
        <source>last purchase 30 to 90 days ago</source>
        <translation>最近一次购买在 30 至 90 天前</translation>
    </message>
    <message>
        <source>last purchase more than 90 days ago</source>
        <translation>最近一次购买在 90 天以前</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>live</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>pushes</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>shelf changes</source>
        <translation>改货架</translation>
    </message>
    <message>
        <source>stock changes</source>
        <translation>改库存</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>giveaway steps</source>
        <translation>抽奖操作</translation>
    </message>
    <message>
        <source>A/B steps</source>
        <translation>A/B 操作</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>questions dropped</source>
        <translation>略过提问</translation>
    </message>
    <message>
        <source>claims by hand</source>
        <translation>手动喊单</translation>
    </message>
    <message>
        <source>claim rules</source>
        <translation>喊单规则</translation>
    </message>
    <message>
        <source>moderated</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>viewer notes</source>
        <translation>观众备注</translation>
    </message>
    <message>
        <source>comments shown</source>
        <translation>上屏评论</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>cues</source>
        <translation>提词</translation>
    </message>
    <message>
        <source>rundown changes</source>
        <translation>改流程</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>payments chased</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>show begun or ended</source>
        <translation>开播或下播</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>支付订单</translation>
    </message>
    <message>
        <source>Carts per 1,000 viewer-minutes</source>
        <translation>每千观看分钟加购</translation>
    </message>
    <message>
        <source>Comments per 1,000 viewer-minutes</source>
        <translation>每千观看分钟评论</translation>
    </message>
    <message>
        <source>Paid orders per 1,000 viewer-minutes</source>
        <translation>每千观看分钟支付订单</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论数</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Viewer-minutes</source>
        <translation>观看分钟</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Offers and giveaways</source>
        <translation>优惠与抽奖</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>What it took off, or what was given.</source>
        <translation>让出的金额，或送出的价值。</translation>
    </message>
    <message>
        <source>More orders</source>
        <translation>增量订单</translation>
    </message>
    <message>
        <source>Beyond what would have come without, by the effect of its push; 90 %.</source>
        <translation>按其推送的效果，比没有时多出的订单；90% 区间。</translation>
    </message>
    <message>
        <source>Cost per one more order</source>
        <translation>每增量单成本</translation>
    </message>
    <message>
        <source>Its cost over these orders, with the same interval.</source>
        <translation>成本 ÷ 增量订单，区间相同。</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>生效时段</translation>
    </message>
    <message>
        <source>From when to when.</source>
        <translation>从何时到何时。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>Units or coupons taken, of how many there were.</source>
        <translation>已领用的件数或券数 / 总数。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Paid orders that are owed to its push, for sure or by the time alone.</source>
        <translation>归因到这次推送的已付订单，包括确认的和仅凭时间推断的。</translation>
    </message>
    <message>
        <source>Of these, before refunds.</source>
        <translation>这些订单的金额，未扣退款。</translation>
    </message>
    <message>
        <source>{0}, not ended</source>
        <translation>{0} 起，未结束</translation>
    </message>
    <message>
        <source>Giveaways</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>For entries.</source>
        <translation>开放参与的时刻。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>参与</translation>
    </message>
    <message>
        <source>People who took part, by room.</source>
        <translation>参与人数，按直播间。</translation>
    </message>
    <message>
        <source>Prizes claimed</source>
        <translation>已领奖</translation>
    </message>
    <message>
        <source>Winners who claimed theirs, of all winners.</source>
        <translation>已领奖的中奖者 / 全部中奖者。</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>进场</translation>
    </message>
    <message>
        <source>By what giveaways multiplied how many people entered; 90 %.</source>
        <translation>抽奖使进场人数变为几倍；90% 区间。</translation>
    </message>
    <message>
        <source>Whoever comments to win is not one more buyer; shows after a draw may sell less.</source>
        <translation>为抽奖而评论的人不等于买家；抽奖之后的场次可能卖得更少。</translation>
    </message>
    <message>
        <source>What is left of the paid orders</source>
        <translation>净成交</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Spent on the show</source>
        <translation>本场花费</translation>
    </message>
    <message>
        <source>Return: paid over spent</source>
        <translation>投产比（成交 ÷ 花费）</translation>
    </message>
    <message>
        <source>Return of what is left</source>
        <translation>净投产比</translation>
    </message>
    <message>
        <source>Cost unknown: {0}</source>
        <translation>成本未知：{0}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The cost of the goods is known for {0} of {1} lines sold.</source>
        <translation>售出的 {1} 行中有 {0} 行货品成本已知。</translation>
    </message>
    <message>
        <source>Costs and margin</source>
        <translation>成本与毛利</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Margin is paid less refunds, goods and discounts borne. Return is paid, or the margin less what was spent, over what was spent.</source>
        <translation>毛利 = 成交额 − 退款 − 货品 − 自担优惠。投产比 = 成交额 ÷ 花费；净投产比 =（毛利 − 花费）÷ 花费。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>+{0} d</source>
        <translation>第 {0} 天</translation>
    </message>
    <message>
        <source>The next version is due {0}.</source>
        <translation>下一版将在 {0} 生成。</translation>
    </message>
    <message>
        <source>Versions: the show&apos;s money as refunds came in</source>
        <translation>各版本：随退款变化的本场金额</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Up to when orders and refunds are counted.</source>
        <translation>订单和退款统计到何时。</translation>
    </message>
    <message>
        <source>Orders of this show.</source>
        <translation>本场的订单。</translation>
    </message>
    <message>
        <source>Of these orders, whenever it was given back.</source>
        <translation>这些订单的退款，不论何时退的。</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>退款率</translation>
    </message>
    <message>
        <source>Refunded over paid amount.</source>
        <translation>退款额 ÷ 成交额。</translation>
    </message>
    <message>
        <source>How many refunds.</source>
        <translation>退款笔数。</translation>
    </message>
    <message>
        <source>Number of refunds</source>
        <translation>退款笔数</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Paid less refunds and what was cancelled later, each once.</source>
        <translation>成交额减退款和事后取消的，各只扣一次。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>As it was entered.</source>
        <translation>录入的数值。</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>At the show&apos;s end.</source>
        <translation>本场结束时。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Actual over planned.</source>
        <translation>实际 ÷ 计划。</translation>
    </message>
    <message>
        <source>No target was set for this show.</source>
        <translation>本场没有设目标。</translation>
    </message>
    <message>
        <source>Rundown: planned against actual</source>
        <translation>流程：计划与实际</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>Start.</source>
        <translation>开始时刻。</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>实际开始</translation>
    </message>
    <message>
        <source>When it was reached.</source>
        <translation>进行到它的时刻。</translation>
    </message>
    <message>
        <source>Planned length.</source>
        <translation>计划时长。</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Until the next one.</source>
        <translation>到下一环节为止。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Lasted less planned.</source>
        <translation>历时 − 计划。</translation>
    </message>
    <message>
        <source>While it was on.</source>
        <translation>进行期间。</translation>
    </message>
    <message>
        <source>Paid amount over the minutes that it lasted.</source>
        <translation>支付金额 ÷ 实际分钟数。</translation>
    </message>
    <message>
        <source>No rundown was kept for this show.</source>
        <translation>本场没有流程单。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>下一场要做</translation>
    </message>
    <message>
        <source>Nothing stands out that would have to be done.</source>
        <translation>没有特别需要做的事。</translation>
    </message>
    <message>
        <source>Restock {0}: {1} people asked for it after it was sold out at {2}</source>
        <translation>{0} 备货：{2} 售罄后仍有 {1} 人询问</translation>
    </message>
    <message>
        <source>Questions left open: {0} (of {1} askers in all)</source>
        <translation>还有 {0} 组提问没有回答（共 {1} 人提问）</translation>
    </message>
    <message>
        <source>{0} took {1} longer than planned</source>
        <translation>{0} 超时 {1}</translation>
    </message>
    <message>
        <source>Enter what goods cost, or there is no margin; products without a cost: {0}</source>
        <translation>缺成本的商品：{0} 个，录入后才有毛利</translation>
    </message>
    <message>
        <source>Do not push in the same moment: {0} pushes could not be told apart</source>
        <translation>不要在同一时刻推送：有 {0} 次推送分不开效果</translation>
    </message>
    <message>
        <source>{0} cost sales in this show (×{1})</source>
        <translation>{0}在本场反而减少了成交（×{1}）</translation>
    </message>
    <message>
        <source>Pushes by kind</source>
        <translation>推送分类</translation>
    </message>
    <message>
        <source>What each push did</source>
        <translation>每次推送做了什么</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>When it was first shown.</source>
        <translation>第一次展示的时刻。</translation>
    </message>
    <message>
        <source>{0} in its window</source>
        <translation>窗口内{0}</translation>
    </message>
    <message>
        <source>Factor (90 %)</source>
        <translation>倍数 (90%)</translation>
    </message>
    <message>
        <source>By what it multiplied the rate per viewer-minute, given the viewers who came. 1 is no effect; the true factor lies in the interval in 90 of 100 cases.</source>
        <translation>在场观众不变的前提下，每观看分钟的发生率变为几倍。1 为无效；真实倍数 100 次里有 90 次落在区间内。</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>增量{0}</translation>
    </message>
    <message>
        <source>With the push less without it, over its window, with the 90 % interval.</source>
        <translation>窗口内有推送与没有推送之差，附 90% 区间。</translation>
    </message>
    <message>
        <source>More money</source>
        <translation>增量成交</translation>
    </message>
    <message>
        <source>What these are worth at this show&apos;s own conversion and order value; only where it works.</source>
        <translation>按本场自己的转化和单均额折算的金额；仅在有效时给出。</translation>
    </message>
    <message>
        <source>Counted in the two minutes from the push on, however they came about.</source>
        <translation>推送后两分钟内实际发生的数量，不论原因。</translation>
    </message>
    <message>
        <source>90 % intervals</source>
        <translation>90% 区间</translation>
    </message>
    <message>
        <source>A push and the host&apos;s talk come at the same time; what is estimated is both together.</source>
        <translation>推送与主播讲解同时发生，估计的是两者之和。</translation>
    </message>
    <message>
        <source>No shop told of carts, so pushes are judged by: {0}.</source>
        <translation>没有店铺提供加购数据，改用{0}来判断推送。</translation>
    </message>
    <message>
        <source>No shop tells of orders, so an effect has no price.</source>
        <translation>没有店铺提供订单数据，无法把效果折算成金额。</translation>
    </message>
    <message>
        <source>Too few purchases to put a price on an effect.</source>
        <translation>购买太少，无法把效果折算成金额。</translation>
    </message>
    <message>
        <source>All pushes of the kind together: factor per viewer-minute, 90 % interval.</source>
        <translation>该类推送合在一起：每观看分钟的倍数，90% 区间。</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>How many of the kind were shown.</source>
        <translation>该类推送的次数。</translation>
    </message>
    <message>
        <source>Over {0} s</source>
        <translation>{0} 秒窗口</translation>
    </message>
    <message>
        <source>The same over another window: a verdict should not hang on it.</source>
        <translation>换一个窗口再算：结论不应取决于窗口。</translation>
    </message>
    <message>
        <source>With the pushes less without them, with the 90 % interval.</source>
        <translation>有推送与没有推送之差，90% 区间。</translation>
    </message>
    <message>
        <source>Hard to part from</source>
        <translation>难以区分</translation>
    </message>
    <message>
        <source>Over shows</source>
        <translation>跨场合并</translation>
    </message>
    <message>
        <source>Shows in which it was pushed.</source>
        <translation>推过它的场次。</translation>
    </message>
    <message>
        <source>Usual factor (90 %)</source>
        <translation>平常倍数 (90%)</translation>
    </message>
    <message>
        <source>The usual show&apos;s factor; shows are allowed to differ (random effects).</source>
        <translation>平常一场的倍数，允许场次之间有差异（随机效应）。</translation>
    </message>
    <message>
        <source>Next show</source>
        <translation>下一场</translation>
    </message>
    <message>
        <source>Where the factor of one further show is expected, nine times out of ten.</source>
        <translation>再来一场，十次有九次落在此范围。</translation>
    </message>
    <message>
        <source>Shows pooled: {0}, all judged by: {1}.</source>
        <translation>合并了 {0} 场，都按{1}判断。</translation>
    </message>
    <message>
        <source>Orders owed to pushes</source>
        <translation>归因到推送的订单</translation>
    </message>
    <message>
        <source>When it was asked for.</source>
        <translation>发出推送的时刻。</translation>
    </message>
    <message>
        <source>Confirmed orders</source>
        <translation>确认订单</translation>
    </message>
    <message>
        <source>A code, cart, claim or link names the push.</source>
        <translation>由优惠码、购物车、喊单或链接指明是这次推送。</translation>
    </message>
    <message>
        <source>Of these orders.</source>
        <translation>这些订单的金额。</translation>
    </message>
    <message>
        <source>Inferred orders</source>
        <translation>推断订单</translation>
    </message>
    <message>
        <source>Bought while only this push of the product stood. A guess.</source>
        <translation>购买时该商品只有这一次推送在进行；属于推测。</translation>
    </message>
    <message>
        <source>No order is owed to a push.</source>
        <translation>没有归因到推送的订单。</translation>
    </message>
    <message>
        <source>By what pushes of the kind multiplied how many people entered.</source>
        <translation>该类推送使进场人数变为几倍。</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>增量进场</translation>
    </message>
    <message>
        <source>Entered within the window beyond what was to be expected.</source>
        <translation>窗口内超出预期的进场人数。</translation>
    </message>
    <message>
        <source>No room told who enters, or there were too few pushes of a kind.</source>
        <translation>没有直播间提供进场数据，或同类推送太少。</translation>
    </message>
    <message>
        <source>Placebo times: share of random times with as large an effect; it strikes only where there seems to be one. Fit: share of bins outside the predicted 90 %. Otherwise a z-score.</source>
        <translation>安慰剂：随机时刻中效果同样大的比例，只在看似有效果时才判异常。贴合：落在预测 90% 之外的时段比例。其余为 z 值。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Where a check strikes.</source>
        <translation>超过即视为异常。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Course of the show</source>
        <translation>全场走势</translation>
    </message>
    <message>
        <source>Paid a minute</source>
        <translation>每分钟成交</translation>
    </message>
    <message>
        <source>Carts a minute</source>
        <translation>每分钟加购</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>最高 {0}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>商品卡</translation>
    </message>
    <message>
        <source>Giveaway</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>How many came in within this minute.</source>
        <translation>这一分钟内的数量。</translation>
    </message>
    <message>
        <source>Minute by minute</source>
        <translation>分钟明细</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>开始时刻。</translation>
    </message>
    <message>
        <source>Mean of the rooms&apos; counts, summed over rooms, not de-duplicated.</source>
        <translation>各直播间在线人数的均值之和，未去重。</translation>
    </message>
    <message>
        <source>By the time of payment.</source>
        <translation>按支付时间。</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Share of the minute in which no room&apos;s connection was broken.</source>
        <translation>这一分钟里所有直播间连接正常的比例。</translation>
    </message>
    <message>
        <source>{0} {1} = {2}. {3}</source>
        <translation>{0} {1} = {2}。{3}</translation>
    </message>
    <message>
        <source>As of {0}; what shops tell later makes a new version.</source>
        <translation>截至 {0}；店铺之后的更新会生成新版本。</translation>
    </message>
    <message>
        <source>How the numbers came about</source>
        <translation>数字怎么来的</translation>
    </message>
    <message>
        <source>What this review cannot say</source>
        <translation>这份复盘说不准的</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>没有已知的缺失。</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>At the show&apos;s end; the definition stands at the right.</source>
        <translation>本场结束时的数值，定义见右。</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>What is divided by what, or taken from what.</source>
        <translation>由什么除以什么，或减去什么。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>谁做了什么</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>做了</translation>
    </message>
    <message>
        <source>Their first deed.</source>
        <translation>第一次操作。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Their last deed.</source>
        <translation>最后一次操作。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Groups of alike questions that they answered.</source>
        <translation>其回答的同类问题组数。</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>一半在</translation>
    </message>
    <message>
        <source>Half of the askers had their answer within this time.</source>
        <translation>一半提问者在此时间内得到回答。</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>九成在</translation>
    </message>
    <message>
        <source>Nine of ten askers had their answer within this time.</source>
        <translation>九成提问者在此时间内得到回答。</translation>
    </message>
    <message>
        <source>Groups of alike questions.</source>
        <translation>同类问题的组数。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Askers</source>
        <translation>提问人数</translation>
    </message>
    <message>
        <source>People, alike ones merged.</source>
        <translation>人数，同类问题已合并。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Nobody asked anything.</source>
        <translation>没有人提问。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Buyers by segment</source>
        <translation>买家分层</translation>
    </message>
    <message>
        <source>Buyer segment</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Rule, the first that fits</source>
        <translation>规则（取第一条符合的）</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>People known by platform and id.</source>
        <translation>按平台和账号识别的人。</translation>
    </message>
    <message>
        <source>Of all known buyers.</source>
        <translation>占全部已知买家。</translation>
    </message>
    <message>
        <source>{0} buyers of {1} shows; one platform&apos;s people are never another&apos;s.</source>
        <translation>{1} 场共 {0} 位买家；不同平台的人不合并。</translation>
    </message>
    <message>
        <source>Whom to call back</source>
        <translation>召回名单</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>Since the last purchase.</source>
        <translation>距最近一次购买。</translation>
    </message>
    <message>
        <source>In which they bought.</source>
        <translation>买过的场次。</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>In all shows, less refunds.</source>
        <translation>所有场次合计，已扣退款。</translation>
    </message>
    <message>
        <source>R·F·M</source>
        <translation>R·F·M</translation>
    </message>
    <message>
        <source>Fifths by recency, frequency and money; 5 is the best.</source>
        <translation>最近、频次、金额的五等分，5 为最好。</translation>
    </message>
    <message>
        <source>Nobody fits: no known buyer is dormant, lost or of high value.</source>
        <translation>没有符合的人：已知买家中没有沉睡、流失或高价值的。</translation>
    </message>
    <message>
        <source>New buyers: {0} of {1}, {2}.</source>
        <translation>新买家：{1} 人中 {0} 人，{2}。</translation>
    </message>
    <message>
        <source>of the buyers this desk has seen since {0}</source>
        <translation>按本台自 {0} 起见过的买家</translation>
    </message>
    <message>
        <source>Newcomers, and who of them came again</source>
        <translation>新观众与回访</translation>
    </message>
    <message>
        <source>First came to</source>
        <translation>首次来的场次</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新观众</translation>
    </message>
    <message>
        <source>People in none of the shows on record before it.</source>
        <translation>此前记录的场次里都没有出现过的人。</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>再来过</translation>
    </message>
    <message>
        <source>Share of them who came to any later show, with its 90 % interval.</source>
        <translation>其中来过之后任一场的比例，附 90% 区间。</translation>
    </message>
    <message>
        <source>Show {0} after</source>
        <translation>之后第 {0} 场</translation>
    </message>
    <message>
        <source>Share of them who came to the show so many after it.</source>
        <translation>其中来过之后第几场的比例。</translation>
    </message>
    <message>
        <source>From show to show</source>
        <translation>逐场留存</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Known by platform and id.</source>
        <translation>按平台和账号识别。</translation>
    </message>
    <message>
        <source>Came to the next</source>
        <translation>来了下一场</translation>
    </message>
    <message>
        <source>Share of them, with its 90 % interval.</source>
        <translation>占比，附 90% 区间。</translation>
    </message>
    <message>
        <source>Share who were in no show before; unknown for the first on record.</source>
        <translation>此前从未来过的比例；有记录的第一场无从得知。</translation>
    </message>
    <message>
        <source>Who came back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Review · {0}</source>
        <translation>复盘 · {0}</translation>
    </message>
    <message>
        <source>{0} · as of {1} · amounts in {2}</source>
        <translation>{0} · 截至 {1} · 金额单位 {2}</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指标含义</translation>
    </message>
    <message>
        <source>never begun</source>
        <translation>没有开播</translation>
    </message>
    <message>
        <source>{0} (not ended)</source>
        <translation>{0}（未结束）</translation>
    </message>
    <message>
        <source>rooms: {0}</source>
        <translation>{0} 个直播间</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>无缺口</translation>
    </message>
    <message>
        <source>gaps: {0}, {1} in all</source>
        <translation>缺口 {0} 处共 {1}</translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation>{0} 个事件</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>pinned comment</source>
        <translation>置顶评论</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>cannot tell: too little quiet time</source>
        <translation>说不准：没有推送的时段太少</translation>
    </message>
    <message>
        <source>no other room without a push</source>
        <translation>没有一个未推送的直播间可比</translation>
    </message>
    <message>
        <source>A/B and rooms</source>
        <translation>A/B 与直播间</translation>
    </message>
    <message>
        <source>{0}: seal {1}</source>
        <translation>{0}：封存值 {1}</translation>
    </message>
    <message>
        <source>Compared is which card was to stand by the sealed plan, whatever stood; so a card that came late counts against the difference, never for it.</source>
        <translation>比的是封存计划里该上的卡片，不管实际挂的是哪张；所以换晚了只会让差别变小，不会变大。</translation>
    </message>
    <message>
        <source>Which of two cards sold better</source>
        <translation>两张卡片哪张更好卖</translation>
    </message>
    <message>
        <source>Card A / card B</source>
        <translation>卡片 A / 卡片 B</translation>
    </message>
    <message>
        <source>With the first card.</source>
        <translation>第一张卡片上的时间。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Pairs of blocks that count, of those planned; a coin chose who came first.</source>
        <translation>计入的对数 / 计划的对数；每对谁先上由掷币决定。</translation>
    </message>
    <message>
        <source>B over A (90 %)</source>
        <translation>B 比 A（90 %）</translation>
    </message>
    <message>
        <source>How many times as many events a viewer-minute B brought as A, with the 90 % interval of the pairs.</source>
        <translation>每观看分钟 B 带来的次数是 A 的几倍，区间为各对的 90 % 区间。</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>How often the coin alone would have made so large a difference: of all ways it could have fallen, exactly counted.</source>
        <translation>仅靠掷币也会有这么大差别的比例：把所有可能的掷法逐一算尽。</translation>
    </message>
    <message>
        <source>Events A / B</source>
        <translation>次数 A / B</translation>
    </message>
    <message>
        <source>Of the whole show in the counted time of each card.</source>
        <translation>各卡片计入时段内全场的次数。</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>照计划</translation>
    </message>
    <message>
        <source>In which share of the counted time the desk had the right card up.</source>
        <translation>计入的时间里，本台挂着正确卡片的比例。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>换晚</translation>
    </message>
    <message>
        <source>Turns whose card came more than 10 seconds late, or never.</source>
        <translation>卡片晚了 10 秒以上才上，或一直没上的段数。</translation>
    </message>
    <message>
        <source>No two cards took turns in this show.</source>
        <translation>本场没有做 A/B。</translation>
    </message>
    <message>
        <source>Turns whose card no overlay showed: {0}.</source>
        <translation>没有任何叠层显示卡片的轮次：{0}。</translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation>中途停止：{0}</translation>
    </message>
    <message>
        <source>What a push to one room did</source>
        <translation>只推一个直播间的效果</translation>
    </message>
    <message>
        <source>When that room showed it.</source>
        <translation>该直播间展示的时间。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>推在</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Gained on it (90 %)</source>
        <translation>相对增幅（90 %）</translation>
    </message>
    <message>
        <source>How many times as much the room grew as the other, a viewer-minute, two minutes after against two before. What moves both cancels out.</source>
        <translation>推送后两分钟对前两分钟，每观看分钟该直播间的增长是对照直播间的几倍。两边共有的变化相互抵消。</translation>
    </message>
    <message>
        <source>Own drift</source>
        <translation>自身漂移</translation>
    </message>
    <message>
        <source>By how much the two rooms part without any push, one way or the other.</source>
        <translation>没有推送时两个直播间彼此偏离的幅度。</translation>
    </message>
    <message>
        <source>Quiet stretches</source>
        <translation>无推送时段</translation>
    </message>
    <message>
        <source>Four-minute stretches without a push, by which the drift is known.</source>
        <translation>用来估计漂移的、没有推送的四分钟时段数。</translation>
    </message>
    <message>
        <source>There was no second room to compare with.</source>
        <translation>没有第二个直播间可对照。</translation>
    </message>
    <message>
        <source>Every push went to all rooms: there is none to compare with.</source>
        <translation>每次推送都到了所有直播间，没有可对照的。</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>没有差别</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>下降</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review · {0}</source>
        <translation>复盘 · {0}</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与往场比较…</translation>
    </message>
    <message>
        <source>Costs…</source>
        <translation>花费…</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Battle report</source>
        <translation>战报</translation>
    </message>
    <message>
        <source>A picture of an hour of the show: copied, and saved</source>
        <translation>某一小时的战报图：已复制，并可保存</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>网页（HTML）…</translation>
    </message>
    <message>
        <source>For printing (PDF)…</source>
        <translation>打印（PDF）…</translation>
    </message>
    <message>
        <source>Long picture (PNG)…</source>
        <translation>长图（PNG）…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>表格（XLSX）…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>数据表（CSV）…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>程序用（JSON）…</translation>
    </message>
    <message>
        <source>The show is being read and its pushes are being judged…</source>
        <translation>正在读取本场并评估每次推送…</translation>
    </message>
    <message>
        <source>The review was called off.</source>
        <translation>复盘已取消。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>没有导出</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>Which room the charts show</source>
        <translation>图表显示哪个直播间</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>Twitch, with your own login</source>
        <translation>Twitch（用自己的账号）</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>OAuth token</source>
        <translation>OAuth 令牌</translation>
    </message>
    <message>
        <source>Choosing a tool fills in the address that it usually has.</source>
        <translation>选择工具后会填入它通常使用的地址。</translation>
    </message>
    <message>
        <source>Bridge: wait for tools on this computer</source>
        <translation>桥接：等本机工具连入</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Tools connect to ws://127.0.0.1:PORT/?token=TOKEN</source>
        <translation>工具连接到 ws://127.0.0.1:端口/?token=令牌</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>添加直播间</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Relay address</source>
        <translation>中继地址</translation>
    </message>
    <message>
        <source>Relay token</source>
        <translation>中继令牌</translation>
    </message>
    <message>
        <source>Room id or account</source>
        <translation>直播间 ID 或账号</translation>
    </message>
    <message>
        <source>Provider address</source>
        <translation>服务商地址</translation>
    </message>
    <message>
        <source>Provider key</source>
        <translation>服务商密钥</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Give either a signed address or a provider. This program signs nothing and evades nothing; the platform may refuse.</source>
        <translation>填写已签名的地址或服务商，二选一。本程序不做签名、不绕过任何限制；平台可能拒绝。</translation>
    </message>
    <message>
        <source>Twitch, read without an account</source>
        <translation>Twitch（免登录只读）</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Twitch, everything, with your own application</source>
        <translation>Twitch（自己的应用，全部功能）</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>What the token does not allow is left out, and the room says what that is.</source>
        <translation>令牌不允许的部分会省去，直播间里会说明是哪些。</translation>
    </message>
    <message>
        <source>Bilibili open platform</source>
        <translation>B站直播开放平台</translation>
    </message>
    <message>
        <source>Identity code</source>
        <translation>身份码</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>应用 ID</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>Access secret</source>
        <translation>Access Secret</translation>
    </message>
    <message>
        <source>YouTube, read with an API key</source>
        <translation>YouTube（API 密钥，只读）</translation>
    </message>
    <message>
        <source>Video id or address</source>
        <translation>视频 ID 或地址</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>The key&apos;s daily units are shared by all rooms that use it.</source>
        <translation>同一密钥的每日配额由使用它的所有直播间共用。</translation>
    </message>
    <message>
        <source>YouTube, with your own login</source>
        <translation>YouTube（自己登录）</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Without a refresh token you log in at Google with a code that is shown next.</source>
        <translation>没有刷新令牌时，接下来会显示代码，用它在 Google 登录。</translation>
    </message>
    <message>
        <source>Douyin, official push through a relay</source>
        <translation>抖音（官方推送，经中继）</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>直播间 ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Push secret</source>
        <translation>推送密钥</translation>
    </message>
    <message>
        <source>For rooms with a mounted interactive play. Comments and likes may be lost by the platform.</source>
        <translation>仅用于挂载了互动玩法的直播间。平台不保证评论和点赞不丢失。</translation>
    </message>
    <message>
        <source>Douyin, web address from your own tool (unofficial)</source>
        <translation>抖音（网页地址，来自自己的工具，非官方）</translation>
    </message>
    <message>
        <source>TikTok, address from your own provider (unofficial)</source>
        <translation>TikTok（地址来自自己的服务商，非官方）</translation>
    </message>
    <message>
        <source>Kuaishou, official push through a relay</source>
        <translation>快手（官方推送，经中继）</translation>
    </message>
    <message>
        <source>Room code</source>
        <translation>直播间代码</translation>
    </message>
    <message>
        <source>For rooms with a mounted interactive play.</source>
        <translation>仅用于挂载了互动玩法的直播间。</translation>
    </message>
    <message>
        <source>Kuaishou, web address from your own tool (unofficial)</source>
        <translation>快手（网页地址，来自自己的工具，非官方）</translation>
    </message>
    <message>
        <source>Stream id</source>
        <translation>直播流 ID</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>This program signs nothing and evades nothing; the platform may refuse.</source>
        <translation>本程序不做签名、不绕过任何限制；平台可能拒绝。</translation>
    </message>
    <message>
        <source>WeChat Channels, live dashboard</source>
        <translation>视频号（直播大屏数据）</translation>
    </message>
    <message>
        <source>Figures only: the platform gives no comments.</source>
        <translation>只有数据：平台不提供评论。</translation>
    </message>
    <message>
        <source>Douyu, read without an account</source>
        <translation>斗鱼（免登录只读）</translation>
    </message>
    <message>
        <source>Facebook live video of your Page</source>
        <translation>Facebook（自己主页的直播视频）</translation>
    </message>
    <message>
        <source>Video id</source>
        <translation>视频 ID</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>主页令牌</translation>
    </message>
    <message>
        <source>Kick, webhooks through a relay</source>
        <translation>Kick（Webhook，经中继）</translation>
    </message>
    <message>
        <source>Without a token the room is only read.</source>
        <translation>没有令牌时只读取直播间。</translation>
    </message>
    <message>
        <source>Instagram, webhooks through a relay</source>
        <translation>Instagram（Webhook，经中继）</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>账号 ID</translation>
    </message>
    <message>
        <source>Bridge (JSON over WebSocket)</source>
        <translation>桥接（WebSocket JSON）</translation>
    </message>
    <message>
        <source>Address, ws:// or wss://</source>
        <translation>地址（ws:// 或 wss://）</translation>
    </message>
    <message>
        <source>Called on this desk</source>
        <translation>在本控制台的名称</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>店铺地址</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Channel token</source>
        <translation>渠道令牌</translation>
    </message>
    <message>
        <source>Name before .myshopify.com</source>
        <translation>.myshopify.com 前的名称</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>REST key</source>
        <translation>REST 密钥</translation>
    </message>
    <message>
        <source>REST secret</source>
        <translation>REST 密钥口令</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>应用标识</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>旧密钥</translation>
    </message>
    <message>
        <source>Shop cipher</source>
        <translation>店铺识别串</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook 密钥</translation>
    </message>
    <message>
        <source>Shop id</source>
        <translation>店铺 ID</translation>
    </message>
    <message>
        <source>Sign secret</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Message secret</source>
        <translation>消息密钥</translation>
    </message>
    <message>
        <source>With your own app on the platform.</source>
        <translation>使用您自己在平台上的应用。</translation>
    </message>
    <message>
        <source>With your own app on the platform. With the refresh token the desk renews the access by itself and keeps the new tokens in the keyring; no other tool may use the same refresh token.</source>
        <translation>使用你在平台上的自有应用。填写刷新令牌后，控制台会自动续期，并把新令牌存入系统密钥环；请勿让其他工具使用同一刷新令牌。</translation>
    </message>
    <message>
        <source>With your own app on the platform. With the refresh token and the app secret the desk renews the access by itself and keeps the new tokens in the keyring; no other tool may use the same refresh token.</source>
        <translation>使用你在平台上的自有应用。填写刷新令牌和应用密钥后，控制台会自动续期，并把新令牌存入系统密钥环；请勿让其他工具使用同一刷新令牌。</translation>
    </message>
    <message>
        <source>Give an API key, or a user name and password. The address is that of the Admin API.</source>
        <translation>填写 API 密钥，或用户名和密码。地址是 Admin API 的地址。</translation>
    </message>
    <message>
        <source>Give an access token, or the client id and secret of your own app. Sales without a code hold for every buyer, and Shopify cannot limit them.</source>
        <translation>填写访问令牌，或您自己应用的 Client ID 和密钥。不用优惠码的秒杀对所有买家生效，Shopify 无法限量。</translation>
    </message>
    <message>
        <source>Sales without a code</source>
        <translation>秒杀不用优惠码</translation>
    </message>
    <message>
        <source>Give a REST key that may read and write.</source>
        <translation>填写可读写的 REST 密钥。</translation>
    </message>
    <message>
        <source>Give a secret API key; the address is the server&apos;s, without /admin.</source>
        <translation>填写私密 API 密钥；地址为服务器地址，不含 /admin。</translation>
    </message>
    <message>
        <source>Vendure</source>
        <translation>Vendure</translation>
    </message>
    <message>
        <source>Address of the Admin API</source>
        <translation>Admin API 地址</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>Medusa</source>
        <translation>Medusa</translation>
    </message>
    <message>
        <source>TikTok Shop</source>
        <translation>TikTok Shop</translation>
    </message>
    <message>
        <source>Douyin shop</source>
        <translation>抖店</translation>
    </message>
    <message>
        <source>Kuaishou shop</source>
        <translation>快手小店</translation>
    </message>
    <message>
        <source>Youzan</source>
        <translation>有赞</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>no event yet · {0} reconnects</source>
        <translation>
            <numerusform>还没有消息 · 重连 {0} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last event {0} ago · {1}/min · {2} reconnects</source>
        <translation>
            <numerusform>{0} 前有消息 · {1} 条/分 · 重连 {2} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing missed</source>
        <translation>无缺失</translation>
    </message>
    <message>
        <source>how much was missed: cannot tell</source>
        <translation>缺失数未知</translation>
    </message>
    <message numerus="yes">
        <source>about {0} events missed</source>
        <translation>
            <numerusform>约缺 {0} 条</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard for {0} s · {1}</source>
        <translation>中断 {0} 秒 · {1}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>viewer count</source>
        <translation>在线人数</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>moderation</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>product cards</source>
        <translation>商品卡</translation>
    </message>
    <message>
        <source>backfill</source>
        <translation>补回</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>can: {0}</source>
        <translation>支持：{0}</translation>
    </message>
    <message>
        <source>cannot: {0}</source>
        <translation>不支持：{0}</translation>
    </message>
</context>
<context>
    <name>RoomsPanel</name>
    <message>
        <source>No room is connected. Add the room you are live in to see its comments here.</source>
        <translation>尚未连接直播间。添加正在直播的房间，即可在这里看到评论。</translation>
    </message>
    <message>
        <source>Add room…</source>
        <translation>添加直播间…</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Until here no room was connected in this recording.</source>
        <translation>这场回放到此处为止没有接入过直播间。</translation>
    </message>
    <message>
        <source>Remove this room?</source>
        <translation>移除该直播间？</translation>
    </message>
    <message>
        <source>Its comments stop coming. What was recorded stays.</source>
        <translation>将不再接收它的评论，已记录的内容保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>RowDeeds</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Viewer card</source>
        <translation>观众卡片</translation>
    </message>
    <message>
        <source>Show on overlay</source>
        <translation>显示到叠层</translation>
    </message>
    <message>
        <source>Only this room</source>
        <translation>只看这个直播间</translation>
    </message>
    <message>
        <source>Only this viewer</source>
        <translation>只看这个观众</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>How the shelf is kept</source>
        <translation>货架规则</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Explained at once</source>
        <translation>同时讲解</translation>
    </message>
    <message>
        <source>Only above cost</source>
        <translation>只要高于成本</translation>
    </message>
    <message>
        <source>Least margin</source>
        <translation>最低毛利率</translation>
    </message>
    <message>
        <source>How much of every price must not be cost</source>
        <translation>每个价格中，成本以外至少占多少</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>As many</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>In rooms of {0}</source>
        <translation>{0} 直播间</translation>
    </message>
    <message>
        <source>What these rooms can show at once; the host speaks to all rooms, so the fewest decide</source>
        <translation>这些直播间能同时讲解几个；主播面向所有直播间，以最少的为准</translation>
    </message>
    <message>
        <source>The shares come to more than 100 %.</source>
        <translation>占比之和超过 100 %。</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Words, a/b</source>
        <translation>关键词，用 / 分开</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>Reply, or =script</source>
        <translation>回复，或 =话术名</translation>
    </message>
    <message>
        <source>Pause, s</source>
        <translation>冷却（秒）</translation>
    </message>
    <message>
        <source>Per viewer</source>
        <translation>每人次数</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>每几分钟</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播间</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Answer comments by these rules</source>
        <translation>按规则自动回复</translation>
    </message>
    <message>
        <source>Dry run: only say what would be answered</source>
        <translation>试运行：只显示会怎样回复</translation>
    </message>
    <message>
        <source> a minute at most</source>
        <translation> 条/分钟以内</translation>
    </message>
    <message>
        <source>Automatic replies a minute</source>
        <translation>每分钟自动回复条数</translation>
    </message>
    <message>
        <source>The first rule that fits a comment decides. Staff and own posts are never answered, and the same text never goes out twice running.</source>
        <translation>由第一条符合的规则决定。不回复自己和工作人员的发言，也不会连续两次发出同样的内容。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>Rundown</name>
    <message>
        <source>“{0}” is no time of day</source>
        <translation>“{0}”不是时刻</translation>
    </message>
    <message>
        <source>begins before the line above it</source>
        <translation>比上一行开始得早</translation>
    </message>
    <message>
        <source>write its minutes first: 20:05 5 …</source>
        <translation>先写分钟数：20:05 5 …</translation>
    </message>
    <message>
        <source>must last between a second and ten hours</source>
        <translation>时长须在 1 秒到 10 小时之间</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>there is no “{0}” on the shelf</source>
        <translation>货架上没有“{0}”</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>No. {0} {1}</source>
        <translation>{0} 号 {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>over by {0}</source>
        <translation>超时 {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>还剩 {0}</translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation>{0} 结束</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation>预计 {0} 收尾</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>晚 {0}</translation>
    </message>
    <message>
        <source>{0} early</source>
        <translation>早 {0}</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>恢复这一段</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后移</translation>
    </message>
    <message>
        <source>A minute longer</source>
        <translation>延长 1 分钟</translation>
    </message>
    <message>
        <source>A minute shorter</source>
        <translation>缩短 1 分钟</translation>
    </message>
</context>
<context>
    <name>RundownDeeds</name>
    <message>
        <source>Rundown</source>
        <translation>流程单</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Push what is planned</source>
        <translation>推送计划的内容</translation>
    </message>
    <message>
        <source>Back to the segment before</source>
        <translation>退回上一段</translation>
    </message>
    <message>
        <source>Leave out the next segment</source>
        <translation>跳过下一段</translation>
    </message>
    <message>
        <source>Time the rest anew</source>
        <translation>其余环节顺延</translation>
    </message>
    <message>
        <source>Write the rundown…</source>
        <translation>编写流程单…</translation>
    </message>
    <message>
        <source>What is yet to come is planned for when it will really begin.</source>
        <translation>其余环节的计划时间改为实际能开始的时间。</translation>
    </message>
    <message>
        <source>End the rundown</source>
        <translation>结束流程</translation>
    </message>
    <message>
        <source>Push {0}</source>
        <translation>推送{0}</translation>
    </message>
    <message>
        <source>Prepare {0}…</source>
        <translation>准备{0}…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>跳过这一段</translation>
    </message>
    <message>
        <source>Insert before it…</source>
        <translation>在此之前插入…</translation>
    </message>
</context>
<context>
    <name>RundownForm</name>
    <message>
        <source>Rundown</source>
        <translation>流程单</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Segments, one a line</source>
        <translation>环节，每行一段</translation>
    </message>
    <message>
        <source>20:00 5 Opening
20:05 10 A1 Lipstick flash sale @Ann | only 59 today
20:15 5 giveaway
start (may be missing), minutes, product (keyword or number), name, push; or table cells</source>
        <translation>20:00 5 开场
20:05 10 A1 口红 秒杀 @阿珍 | 今天只要 59
20:15 5 抽奖
开始时刻（可省略）、分钟数、商品（关键词或编号）、名称、推送；也可直接粘贴表格单元格</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>A rundown has at most {0} segments.</source>
        <translation>流程单最多 {0} 段。</translation>
    </message>
    <message>
        <source>Line {0}: {1}.</source>
        <translation>第 {0} 行：{1}。</translation>
    </message>
    <message>
        <source>Write at least one segment.</source>
        <translation>请至少写一段。</translation>
    </message>
    <message>
        <source>{0} segments, {1} in all</source>
        <translation>{0} 段，共 {1}</translation>
    </message>
    <message>
        <source>{0} lines with a problem</source>
        <translation>{0} 行有问题</translation>
    </message>
    <message>
        <source>the first {0} have begun and stay as they are</source>
        <translation>前 {0} 段已开始，保持不变</translation>
    </message>
    <message>
        <source>begins {0} before the one above it ends</source>
        <translation>比上一段结束早 {0} 开始</translation>
    </message>
</context>
<context>
    <name>RundownPanel</name>
    <message>
        <source>Rundown</source>
        <translation>流程单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>None yet: paste the run of the show, one line a segment.</source>
        <translation>还没有：把整场流程粘贴进来，每行一段。</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>流程已走完。</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>还没开始。</translation>
    </message>
    <message>
        <source>Nothing comes after it.</source>
        <translation>这是最后一段。</translation>
    </message>
    <message>
        <source>Next: {0}, {1}</source>
        <translation>下一段：{0}，{1}</translation>
    </message>
</context>
<context>
    <name>ScriptsMenu</name>
    <message>
        <source>Find a script…</source>
        <translation>查找话术…</translation>
    </message>
    <message>
        <source>Scripts and rules…</source>
        <translation>话术与自动回复…</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>One script a line: a name, an equals sign and the text, or the text alone. # begins a comment. {a/b} is one of its variants; {user}, {product}, {price} and {code}, which buyers type in the shop, are filled in.</source>
        <translation>每行一条话术：名称、等号、内容，也可以只写内容。# 开头的是注释。{a/b} 会选其中一种说法；{user}、{product}、{price}、{code} 会填入观众、商品、价格和店铺优惠码。</translation>
    </message>
    <message>
        <source>Quick scripts</source>
        <translation>快捷话术</translation>
    </message>
    <message numerus="yes">
        <source>{0} scripts</source>
        <translation>
            <numerusform>{0} 条话术</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>the owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>the producer</source>
        <translation>场控</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>not as {0}</source>
        <translation>{0}无权操作</translation>
    </message>
    <message>
        <source>At this desk works</source>
        <translation>本台岗位</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>✓ Sent</source>
        <translation>✓ 已发送</translation>
    </message>
    <message>
        <source>Not sent: {0}.</source>
        <translation>没有发出：{0}。</translation>
    </message>
    <message>
        <source>Cannot tell whether it was sent. Look at the room before you send it again.</source>
        <translation>无法确定是否已发出。再次发送前请先看一下直播间。</translation>
    </message>
    <message>
        <source>Not sent yet: it goes out as soon as the show can be saved.</source>
        <translation>还没发出：等场次能保存后就会发出。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Traffic</source>
        <translation>引流款</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>爆单款</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润款</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>形象款</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>体验款</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利款</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>清仓款</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>{keyword} is a bare number: it may be read as a quantity</source>
        <translation>{keyword} 是纯数字，可能被当成数量</translation>
    </message>
    <message>
        <source>{keyword} names more than one thing, so it does not claim alone</source>
        <translation>{keyword} 指向不止一个商品，单独喊单无效</translation>
    </message>
    <message>
        <source>{keyword} may also be read as a variant of another product</source>
        <translation>{keyword} 也可能被读成别的商品的规格</translation>
    </message>
    <message>
        <source>Preheating (price hidden)</source>
        <translation>预热中（价格隐藏）</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>讲解中</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>Off the shelf</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>待讲解</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Preheat</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>开价</translation>
    </message>
    <message>
        <source>Mark sold out</source>
        <translation>标记售罄</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Put on the shelf</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已开价</translation>
    </message>
    <message>
        <source>paid {0}</source>
        <translation>已付 {0}</translation>
    </message>
    <message>
        <source>● acknowledged</source>
        <translation>● 已确认</translation>
    </message>
    <message>
        <source>▲ not acknowledged</source>
        <translation>▲ 未确认</translation>
    </message>
    <message>
        <source>○ not acknowledged yet</source>
        <translation>○ 等待确认</translation>
    </message>
    <message>
        <source>○ not seen in a room</source>
        <translation>○ 直播间未回显</translation>
    </message>
    <message>
        <source>● seen: {0}</source>
        <translation>● 观众端已见：{0}</translation>
    </message>
    <message>
        <source>● sent</source>
        <translation>● 已发出</translation>
    </message>
    <message>
        <source>Due {0}</source>
        <translation>排队 {0}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>left {0}</source>
        <translation>余 {0}</translation>
    </message>
    <message>
        <source>held {0}</source>
        <translation>留 {0}</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation>候补 {0}</translation>
    </message>
    <message>
        <source>oversold {0}</source>
        <translation>超卖 {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>讲解中</translation>
    </message>
    <message>
        <source>Restock…</source>
        <translation>返场…</translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Explaining {0}</source>
        <translation>讲解 {0}</translation>
    </message>
    <message>
        <source>carts {0}</source>
        <translation>加购 {0}</translation>
    </message>
</context>
<context>
    <name>ShelfMenu</name>
    <message>
        <source>Explain</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>结束讲解</translation>
    </message>
    <message>
        <source>Do not explain again</source>
        <translation>取消排队</translation>
    </message>
    <message>
        <source>Change stock…</source>
        <translation>改库存…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>修改记录…</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>Nothing on the shelf yet. Add a product, paste a list or import a table.</source>
        <translation>货架上还没有商品。添加商品、粘贴清单或导入表格。</translation>
    </message>
    <message numerus="yes">
        <source>{0} prices ours until {1}</source>
        <translation>
            <numerusform>限时价 {0} 个由我们保管，至 {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add product…</source>
        <translation>添加商品…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>粘贴清单…</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Take in a shop&apos;s exported orders…</source>
        <translation>导入店铺后台订单…</translation>
    </message>
    <message>
        <source>How the shelf is kept…</source>
        <translation>货架规则…</translation>
    </message>
    <message>
        <source>Copy the chapters of the replay</source>
        <translation>复制回放章节</translation>
    </message>
    <message>
        <source>Explain no. {0}</source>
        <translation>讲解 {0} 号</translation>
    </message>
    <message>
        <source>Open price of no. {0}</source>
        <translation>{0} 号开价</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>ShopChoice</name>
    <message>
        <source>This shop cannot do it.</source>
        <translation>此店铺做不到。</translation>
    </message>
    <message>
        <source>as a coupon of its own</source>
        <translation>用店铺自己的优惠券</translation>
    </message>
    <message>
        <source>as a discount that the shop itself ends</source>
        <translation>用店铺会自动结束的折扣</translation>
    </message>
    <message>
        <source>as a price that the shop itself ends</source>
        <translation>用店铺会自动恢复的价格</translation>
    </message>
    <message>
        <source>only by overwriting its price</source>
        <translation>只能直接改价</translation>
    </message>
    <message>
        <source>Overwrite the price in the shop, for 30 minutes at most</source>
        <translation>直接改店铺里的价格，最多 30 分钟</translation>
    </message>
    <message>
        <source>The shop keeps neither an end nor a limit:
only this desk puts the price back,
and more can be sold than planned.</source>
        <translation>店铺不会自动恢复原价，也不限件数：
只有本中控台会改回原价，
可能卖出比计划更多的件数。</translation>
    </message>
    <message>
        <source>Each shop, and each variant in it, has this limit of its own:
up to {0} × {1} = {2} could be bought there
before the desk stops all of them at {1} together.</source>
        <translation>每家店铺、店内每个规格各有一份限量：
店铺里最多可能被买走 {0} × {1} = {2} 件，
控制台在合计 {1} 件时才全部叫停。</translation>
    </message>
    <message>
        <source>by overwriting its price</source>
        <translation>直接改价</translation>
    </message>
    <message>
        <source>buyers must type a code</source>
        <translation>买家需输入优惠码</translation>
    </message>
    <message>
        <source>it keeps no limit: the desk ends it</source>
        <translation>店铺不限量：由本台结束</translation>
    </message>
    <message>
        <source>never run against a real shop</source>
        <translation>未在真实店铺上验证</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Connect a shop</source>
        <translation>连接店铺</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>编辑 {0}</translation>
    </message>
</context>
<context>
    <name>ShopRow</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Import its products…</source>
        <translation>导入商品…</translation>
    </message>
    <message>
        <source>Link a product…</source>
        <translation>关联商品…</translation>
    </message>
    <message>
        <source>never looked at yet</source>
        <translation>尚未查询过</translation>
    </message>
    <message>
        <source>last look {0} ago · no order or cart yet</source>
        <translation>上次查询 {0} 前 · 还没有订单或加购</translation>
    </message>
    <message numerus="yes">
        <source>last look {0} ago · {1} looks · last order or cart {2} ago</source>
        <translation>
            <numerusform>上次查询 {0} 前 · 共 {1} 次 · 最近订单或加购 {2} 前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message>
        <source>the shop does not accept the login</source>
        <translation>店铺不接受登录信息</translation>
    </message>
    <message>
        <source>it was ended in the shop</source>
        <translation>已在店铺里结束</translation>
    </message>
    <message>
        <source>somebody else changed it</source>
        <translation>已被他人改动</translation>
    </message>
    <message>
        <source>it has no end, and no shop is left with something for ever</source>
        <translation>没有结束时间；不会在店铺里永久保留</translation>
    </message>
    <message>
        <source>the product is not linked to this shop</source>
        <translation>商品未与此店铺关联</translation>
    </message>
    <message>
        <source>this shop cannot do such an offer</source>
        <translation>此店铺不支持这种优惠</translation>
    </message>
    <message>
        <source>the shop is not connected</source>
        <translation>店铺未连接</translation>
    </message>
    <message>
        <source>the shop does not have it any more</source>
        <translation>店铺里已没有该商品</translation>
    </message>
    <message>
        <source>another sale of ours holds its price</source>
        <translation>本控制台的另一场秒杀正占用其价格</translation>
    </message>
    <message>
        <source>the shop allows no more requests for now</source>
        <translation>店铺暂时不再接受请求</translation>
    </message>
    <message>
        <source>its price may not be overwritten</source>
        <translation>未允许改写店铺价格</translation>
    </message>
    <message>
        <source>a price is overwritten for 30 minutes at most</source>
        <translation>改写价格最长 30 分钟</translation>
    </message>
    <message>
        <source>the product has several variants there</source>
        <translation>商品在店铺里有多个规格</translation>
    </message>
    <message>
        <source>there is too little time left for this shop</source>
        <translation>剩余时间对此店铺来说太短</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Restore this price</source>
        <translation>恢复此价</translation>
    </message>
    <message>
        <source>being put up</source>
        <translation>正在挂出</translation>
    </message>
    <message>
        <source>ours until {0}</source>
        <translation>至 {0} 为本场价</translation>
    </message>
    <message>
        <source>ending (unconfirmed)</source>
        <translation>正在结束（未确认）</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>not put up</source>
        <translation>未挂出</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>{0} is not connected, so nothing can be done there: connect it, and it goes on by itself.</source>
        <translation>{0} 未连接，暂时无法处理：连接后会自动继续。</translation>
    </message>
    <message>
        <source>Before ours it cost {0}, ours is {1}, and now {2} stands there: look at it in the shop, then leave it as it is.</source>
        <translation>改价前为 {0}，本场价为 {1}，店铺现价为 {2}：请到店铺里查看，然后保持现状。</translation>
    </message>
    <message>
        <source>the shop refused</source>
        <translation>店铺拒绝了请求</translation>
    </message>
    <message>
        <source>the shop&apos;s access ran out and could not be renewed</source>
        <translation>店铺授权已到期，且未能续期</translation>
    </message>
    <message>
        <source>The shop does not accept the login: connect it again, then try again.</source>
        <translation>店铺不接受登录信息：请重新连接，再重试。</translation>
    </message>
    <message>
        <source>The app may not into the shop any more: let the shop authorise it again, edit the login with new tokens, then try again.</source>
        <translation>应用已无权访问店铺：请让店铺重新授权，用新的令牌修改登录信息，然后重试。</translation>
    </message>
    <message>
        <source>It may still stand there: {0}. Look at it in the shop, or try again.</source>
        <translation>店铺里可能仍有效：{0}。请到店铺里查看，或重试。</translation>
    </message>
    <message>
        <source>discounts that it ends itself</source>
        <translation>自动到期的折扣</translation>
    </message>
    <message>
        <source>prices that it ends itself</source>
        <translation>自动到期的价格</translation>
    </message>
    <message>
        <source>overwriting prices</source>
        <translation>改写价格</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>limits that hold in a rush</source>
        <translation>抢购时有效的限量</translation>
    </message>
    <message>
        <source>carts</source>
        <translation>购物车</translation>
    </message>
    <message>
        <source>refunds by the unit</source>
        <translation>退款含件数</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>verified against a real server</source>
        <translation>已在真实服务器上验证</translation>
    </message>
    <message>
        <source>vectors only: never run against a real shop</source>
        <translation>仅用签名样例验证：从未在真实店铺上运行</translation>
    </message>
</context>
<context>
    <name>ShopsPanel</name>
    <message>
        <source>No shop is connected. Connect yours to see its orders here and to sell in it.</source>
        <translation>尚未连接店铺。连接后可在此查看订单，并在店铺里开售。</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>连接店铺…</translation>
    </message>
    <message>
        <source>Restore all prices…</source>
        <translation>恢复全部价格…</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Restore all prices?</source>
        <translation>恢复全部价格？</translation>
    </message>
    <message>
        <source>Everything this desk has put up in shops is taken down. Offers go on in the rooms.</source>
        <translation>撤下本控制台在各店铺挂出的一切。直播间里的优惠继续。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>移除 {0}？</translation>
    </message>
    <message>
        <source>Its orders stop coming, and what stands in it of ours cannot be taken down from here.</source>
        <translation>订单不再更新，店铺里由本控制台挂出的内容也无法从这里撤下。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>ShowForm</name>
    <message>
        <source>Start a show</source>
        <translation>开始一场直播</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Go on with “{0}” ({1})</source>
        <translation>继续“{0}”（{1}）</translation>
    </message>
    <message>
        <source>A new show</source>
        <translation>新建场次</translation>
    </message>
    <message>
        <source>Live show</source>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>上次留下的</translation>
    </message>
</context>
<context>
    <name>ShowPicker</name>
    <message>
        <source>Open a past show</source>
        <translation>打开过往场次</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>{0} · {1} · {2} events</source>
        <translation>{0} · {1} · {2} 条事件</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
</context>
<context>
    <name>ShowsPicker</name>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Earlier shows</source>
        <translation>往场</translation>
    </message>
    <message>
        <source>Nothing ticked: the latest ones.</source>
        <translation>不勾选：与最近几场对比。</translation>
    </message>
    <message>
        <source>There is no earlier show.</source>
        <translation>没有往场。</translation>
    </message>
</context>
<context>
    <name>SpendAndSaveFields</name>
    <message>
        <source>Spend</source>
        <translation>满</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>减</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>第 {0} 档</translation>
    </message>
    <message>
        <source>Give at least one step: what is spent and what is saved.</source>
        <translation>请至少填一档：满多少、减多少。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved through #{0} of #{1}</source>
        <translation>已保存至 #{0} / #{1}</translation>
    </message>
    <message>
        <source>Event #{0}</source>
        <translation>事件 #{0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} gaps · {1} s over all rooms</source>
        <translation>
            <numerusform>缺口 {0} 个 · 各直播间共 {1} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>无缺口</translation>
    </message>
    <message>
        <source>Replay: nothing here reaches the audience</source>
        <translation>回放中：此处操作不会推送给观众</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Cancel it</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Close entries</source>
        <translation>截止参与</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>开奖</translation>
    </message>
    <message>
        <source>Copy terms</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Save winners…</source>
        <translation>保存名单…</translation>
    </message>
    <message>
        <source>Save audit file…</source>
        <translation>保存审计文件…</translation>
    </message>
    <message>
        <source>Draw in {0}</source>
        <translation>{0} 后开奖</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>Change stock</source>
        <translation>修改库存</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Units in all</source>
        <translation>总件数</translation>
    </message>
    <message>
        <source>Units in all, the {0} sold ones included</source>
        <translation>总件数（含已售 {0} 件）</translation>
    </message>
</context>
<context>
    <name>StopForm</name>
    <message>
        <source>Stop the A/B</source>
        <translation>停止 A/B</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A card sold out, the host had to go on…</source>
        <translation>卡片卖完了、主播要讲别的…</translation>
    </message>
    <message>
        <source>Only whole pairs count. One that is stopped because of its sales proves nothing.</source>
        <translation>只计完整的对。因为看到销量而停的 A/B 什么也证明不了。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why: it stands in the review.</source>
        <translation>请写明原因：复盘里会显示。</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message>
        <source>Viewers on average</source>
        <translation>平均在线人数</translation>
    </message>
    <message>
        <source>Mean of the counts of all rooms, over the seconds that have one</source>
        <translation>各直播间人数之和，在已知的秒数上平均</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论数</translation>
    </message>
    <message>
        <source>Comments, repeated ones included</source>
        <translation>评论数，含重复</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>How often somebody entered a room</source>
        <translation>进入直播间的次数</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>加购</translation>
    </message>
    <message>
        <source>Add-to-carts; removals do not count</source>
        <translation>加入购物车的次数；移除不算</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Orders placed, paid or not</source>
        <translation>下单数，不论是否支付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Orders by the time they were paid; refunds stay counted</source>
        <translation>按支付时间计的订单；退款的也算</translation>
    </message>
    <message>
        <source>GMV (paid)</source>
        <translation>成交金额（已付）</translation>
    </message>
    <message>
        <source>What these orders add up to, before refunds</source>
        <translation>这些订单的金额，未扣退款</translation>
    </message>
    <message>
        <source>Paid / 1,000 viewer-min</source>
        <translation>支付/千观看分钟</translation>
    </message>
    <message>
        <source>Paid orders over viewer-minutes watched (counts added up)</source>
        <translation>支付订单 ÷ 观看分钟（在线人数累加）</translation>
    </message>
    <message>
        <source>Carts / 1,000 viewer-min</source>
        <translation>加购/千观看分钟</translation>
    </message>
    <message>
        <source>Add-to-carts over viewer-minutes watched</source>
        <translation>加购 ÷ 观看分钟</translation>
    </message>
</context>
<context>
    <name>StretchLine</name>
    <message>
        <source>Zoom</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>a room was not heard all the time</source>
        <translation>期间有直播间断线</translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dry run, to {0}: {1}</source>
        <translation>试运行，会回复 {0}：{1}</translation>
    </message>
    <message>
        <source>For {0}: {1}</source>
        <translation>建议回复 {0}：{1}</translation>
    </message>
</context>
<context>
    <name>Switchback</name>
    <message>
        <source>A/B sealed</source>
        <translation>A/B 已封存</translation>
    </message>
    <message>
        <source>A/B runs</source>
        <translation>A/B 进行中</translation>
    </message>
    <message>
        <source>A/B is over</source>
        <translation>A/B 已结束</translation>
    </message>
    <message>
        <source>A/B was stopped</source>
        <translation>A/B 已停止</translation>
    </message>
    <message>
        <source>carts</source>
        <translation>加购</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>the show ended</source>
        <translation>直播已结束</translation>
    </message>
    <message>
        <source>Neither carts nor orders are told: nothing can be compared.</source>
        <translation>既没有加购也没有下单数据：无法比较。</translation>
    </message>
    <message>
        <source>Too few: {0} pairs and {1} {2}. It takes {3} pairs and 20.</source>
        <translation>太少：{0} 对、{1} 次{2}。至少要 {3} 对和 20 次。</translation>
    </message>
    <message>
        <source>Cannot tell: viewers were unknown.</source>
        <translation>说不准：观众人数未知。</translation>
    </message>
    <message>
        <source>No difference was found.</source>
        <translation>没有查出差别。</translation>
    </message>
    <message>
        <source>B sells better than A.</source>
        <translation>B 比 A 好卖。</translation>
    </message>
    <message>
        <source>A sells better than B.</source>
        <translation>A 比 B 好卖。</translation>
    </message>
    <message>
        <source>B ×{0} of A (90 %: {1}–{2}) · p = {3} · {4} pairs · {5}: A {6}, B {7}</source>
        <translation>B 是 A 的 {0} 倍（90 %：{1}–{2}）· p = {3} · {4} 对 · {5}：A {6}，B {7}</translation>
    </message>
</context>
<context>
    <name>SwitchbackForm</name>
    <message>
        <source>Which of two cards sells better?</source>
        <translation>两张卡片哪张更好卖？</translation>
    </message>
    <message>
        <source>Seal the plan</source>
        <translation>封存计划</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Four pairs can never reach p ≤ 0.1: five are the fewest.</source>
        <translation>四对永远到不了 p ≤ 0.1，最少五对。</translation>
    </message>
    <message>
        <source>Card A</source>
        <translation>卡片 A</translation>
    </message>
    <message>
        <source>Card B</source>
        <translation>卡片 B</translation>
    </message>
    <message>
        <source>Pairs of blocks</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>每段</translation>
    </message>
    <message>
        <source>Of it not counted</source>
        <translation>其中不计</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>共需</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>能查出</translation>
    </message>
    <message>
        <source>Choose two different cards that are open for sale.</source>
        <translation>请选两张不同的、在售的卡片。</translation>
    </message>
    <message>
        <source>Something of each block has to count: leave out less or take longer.</source>
        <translation>每段总要有一部分计入：少去掉一些，或把段加长。</translation>
    </message>
    <message>
        <source>Half of this time the worse card stands, and no third card may.
{0} of it are not counted. Somebody presses at up to {1} switches.</source>
        <translation>有一半时间挂着较差的那张，期间不能上第三张。
其中 {0} 不计入；最多要换 {1} 次卡，每次都要有人按。</translation>
    </message>
</context>
<context>
    <name>SwitchbackStrip</name>
    <message>
        <source>A/B of cards</source>
        <translation>卡片 A/B</translation>
    </message>
    <message>
        <source>Plan an A/B of two cards…</source>
        <translation>计划两张卡片的 A/B…</translation>
    </message>
    <message>
        <source>Push its card</source>
        <translation>推该上的卡片</translation>
    </message>
    <message>
        <source>Stop the A/B…</source>
        <translation>停止 A/B…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{0} pairs of {1} · sealed {2} · {3}</source>
        <translation>{0} 对，每段 {1} · 封存于 {2} · {3}</translation>
    </message>
    <message>
        <source>{0} stands</source>
        <translation>{0} 挂着</translation>
    </message>
    <message>
        <source>Switch now to {0}</source>
        <translation>现在换成 {0}</translation>
    </message>
    <message>
        <source>{0} stands · no overlay shows it</source>
        <translation>{0} 挂着 · 没有叠层显示它</translation>
    </message>
    <message>
        <source>Push {0}</source>
        <translation>推 {0}</translation>
    </message>
    <message>
        <source>next turn in {0}</source>
        <translation>下一段还有 {0}</translation>
    </message>
    <message>
        <source>turn {0} of {1}</source>
        <translation>第 {0} 段，共 {1} 段</translation>
    </message>
    <message>
        <source>The result is being worked out…</source>
        <translation>正在计算结果…</translation>
    </message>
    <message>
        <source>It never began.</source>
        <translation>没有开始过。</translation>
    </message>
    <message>
        <source>right card {0} of the time</source>
        <translation>照计划 {0}</translation>
    </message>
    <message>
        <source>late or missed: {0}</source>
        <translation>换晚或没换：{0}</translation>
    </message>
    <message>
        <source>on no overlay: {0}</source>
        <translation>未上叠层：{0}</translation>
    </message>
    <message>
        <source>this one came {0} late</source>
        <translation>这张晚了 {0}</translation>
    </message>
</context>
<context>
    <name>TabForm</name>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Wants to buy</source>
        <translation>想买</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>待审与处理</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>one of these words, parted by blanks</source>
        <translation>含其中一个词，用空格分开</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Nothing ticked means all of them.</source>
        <translation>不勾选表示全部。</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>想买</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Show every repeat</source>
        <translation>展开重复的评论</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新建标签页</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>no planned length, so nothing is said of a pace</source>
        <translation>没有计划时长，不说进度</translation>
    </message>
    <message>
        <source>the planned time is over</source>
        <translation>计划时间已过</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>planned by now {0}</source>
        <translation>计划到此 {0}</translation>
    </message>
    <message>
        <source>by now earlier shows had {0}</source>
        <translation>以往场次到此 {0}</translation>
    </message>
    <message>
        <source>viewers needed: nobody is known to have bought yet</source>
        <translation>所需观众：还没有已知买家</translation>
    </message>
    <message>
        <source>viewers needed: what a buyer spends is not known</source>
        <translation>所需观众：客单价未知</translation>
    </message>
    <message>
        <source>No target is set for this show</source>
        <translation>本场没有设定目标</translation>
    </message>
    <message>
        <source>{0} of {1} ({2})</source>
        <translation>{1} 的 {0}（{2}）</translation>
    </message>
    <message>
        <source>needs {0} per 10 min, last 10 min {1}</source>
        <translation>每 10 分钟需 {0}，近 10 分钟 {1}</translation>
    </message>
    <message>
        <source>needs {0} viewers at {1} conversion and {2} a buyer</source>
        <translation>按成交率 {1}、客单价 {2}，需 {0} 名观众</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Target of the show</source>
        <translation>本场目标</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Empty: no target</source>
        <translation>留空：无目标</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>未计划</translation>
    </message>
    <message>
        <source>To be paid ({0})</source>
        <translation>成交目标（{0}）</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>The target is not an amount.</source>
        <translation>目标不是金额。</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>requested</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>无法确认</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠层</translation>
    </message>
    <message>
        <source>No overlay page is open. Paste the overlay address into OBS.</source>
        <translation>叠层页未打开。请把叠层地址粘贴到 OBS。</translation>
    </message>
    <message>
        <source>The program stopped before the overlay answered.</source>
        <translation>叠层回应前程序已停止。</translation>
    </message>
    <message>
        <source>The overlay took it but did not say that it painted it.</source>
        <translation>叠层已收到，但未确认画面已显示。</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>usual {0}</source>
        <translation>同期 {0}</translation>
    </message>
</context>
<context>
    <name>TilesForm</name>
    <message>
        <source>Choose the key figures</source>
        <translation>选择关键指标</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示这些</translation>
    </message>
    <message>
        <source>Key figures, in their order</source>
        <translation>关键指标及其顺序</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Choose 1 to {0}; {1} are ticked.</source>
        <translation>请选择 1 至 {0} 个，现已勾选 {1} 个。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>No show</source>
        <translation>无场次</translation>
    </message>
    <message>
        <source>no overlay connected</source>
        <translation>叠层未连接</translation>
    </message>
    <message>
        <source>Overlay {0}</source>
        <translation>叠层 {0}</translation>
    </message>
    <message>
        <source>Overlay pages that are connected now</source>
        <translation>当前已连接的叠层页数</translation>
    </message>
    <message>
        <source>Saved through #{0}</source>
        <translation>已保存至 #{0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} events wait for the disk</source>
        <translation>
            <numerusform>{0} 条事件待写入磁盘</numerusform>
        </translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>OFF AIR</source>
        <translation>未开播</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>What the orders come to</source>
        <translation>订单金额汇总</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>Try comments</source>
        <translation>试算评论</translation>
    </message>
    <message>
        <source>One comment a line:
A1+1
Lily: I want A1</source>
        <translation>每行一条评论：
A1+1
阿珍：我要A1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>What they claim</source>
        <translation>喊单结果</translation>
    </message>
    <message>
        <source>Read with this show&apos;s rules, on what is left now. Nothing is recorded.</source>
        <translation>按本场规则和现有库存试算，不会记录任何内容。</translation>
    </message>
</context>
<context>
    <name>UnpaidModel</name>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>剩余保留</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限时</translation>
    </message>
</context>
<context>
    <name>UnpaidView</name>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>催付…</translation>
    </message>
    <message>
        <source>Has promised</source>
        <translation>答应付款</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
</context>
<context>
    <name>VideoWindow</name>
    <message>
        <source>Video · {0}</source>
        <translation>视频 · {0}</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>视频位置</translation>
    </message>
    <message>
        <source>Both are at the same moment</source>
        <translation>两边是同一时刻</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>重新对齐</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>换文件…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>This file cannot be played here. Choose another.</source>
        <translation>这个文件在这里播放不了，请换一个。</translation>
    </message>
    <message>
        <source>Replay {0} · video {1}. Bring both to the same moment, then press S.</source>
        <translation>回放 {0} · 视频 {1}。把两边放到同一时刻，然后按 S。</translation>
    </message>
    <message>
        <source>The video does not reach this moment of the show.</source>
        <translation>视频里没有直播的这一时刻。</translation>
    </message>
    <message>
        <source>The video begins at {0} of the show&apos;s clock.</source>
        <translation>视频从直播时间 {0} 开始。</translation>
    </message>
</context>
<context>
    <name>Videos</name>
    <message>
        <source>Video of this show</source>
        <translation>这场直播的视频</translation>
    </message>
</context>
<context>
    <name>ViewerCard</name>
    <message>
        <source>Last comments</source>
        <translation>最近的评论</translation>
    </message>
    <message>
        <source>Note about this viewer</source>
        <translation>关于这个观众的备注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>未知观众</translation>
    </message>
    <message>
        <source>anonymous: cannot be told apart</source>
        <translation>匿名：无法区分</translation>
    </message>
    <message>
        <source>masked: the name is cut short</source>
        <translation>已脱敏：昵称不完整</translation>
    </message>
    <message>
        <source>Earlier shows: not known</source>
        <translation>以往场次：未知</translation>
    </message>
    <message>
        <source>Claims and orders: not known</source>
        <translation>喊单和订单：未知</translation>
    </message>
    <message>
        <source>Claims {0}</source>
        <translation>喊单 {0}</translation>
    </message>
    <message>
        <source>held {0}</source>
        <translation>留货 {0}</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation>候补 {0}</translation>
    </message>
    <message>
        <source>paid {0}</source>
        <translation>已付 {0}</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>已限制</translation>
    </message>
    <message>
        <source>Earlier shows: none</source>
        <translation>以往场次：无</translation>
    </message>
    <message>
        <source>Earlier shows: {0} · comments {1} · orders {2} · last {3} {4}</source>
        <translation>以往 {0} 场 · 评论 {1} · 订单 {2} · 最近 {3} {4}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>↓ {0} new</source>
        <translation>↓ {0} 条新评论</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>held, not paid</source>
        <translation>已保留，未付款</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>没有喊单</translation>
    </message>
    <message>
        <source>Nothing was claimed in this show, and nothing would be.</source>
        <translation>这场直播没有喊单，换规则后也没有。</translation>
    </message>
    <message>
        <source>Nobody would have got anything else.</source>
        <translation>没有人的结果会不同。</translation>
    </message>
    <message>
        <source>{0} viewers would have come off otherwise.</source>
        <translation>{0} 位观众的结果会不同。</translation>
    </message>
    <message>
        <source>{0} payments were made for what these rules would not have held any more; with them in force, those buyers might have hurried.</source>
        <translation>有 {0} 笔付款在这套规则下已没有留货；真按这套规则，买家也许会付得更快。</translation>
    </message>
    <message>
        <source>{0} viewers would have been granted something that they did not get. Nobody can know whether they would have paid.</source>
        <translation>有 {0} 位观众会得到当时没得到的商品。他们会不会付款，无从知道。</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>喊单关键词</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>The recorded comments are decided again under these rules. Nothing of the show changes.</source>
        <translation>把录下的评论按这套规则重新判定。直播记录不会改变。</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>留货时长</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>归谁</translation>
    </message>
    <message>
        <source>Keyword of</source>
        <translation>关键词属于</translation>
    </message>
    <message>
        <source>The whole show is decided again…</source>
        <translation>正在重新判定整场…</translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation>没能算出来。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>WinnerRow</name>
    <message>
        <source>Message</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已领奖</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Reserve {0}</source>
        <translation>候补 {0}</translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation>未领奖</translation>
    </message>
    <message>
        <source>Not claimed in time</source>
        <translation>逾期未领</translation>
    </message>
    <message>
        <source>Not claimed yet, {0} left</source>
        <translation>未领奖，剩 {0}</translation>
    </message>
    <message>
        <source>Has claimed the prize</source>
        <translation>已领取奖品</translation>
    </message>
    <message>
        <source>Declines: the next reserve moves up</source>
        <translation>放弃：候补递补</translation>
    </message>
    <message>
        <source>Did not claim in time: the next reserve moves up</source>
        <translation>逾期未领：候补递补</translation>
    </message>
</context>
<context>
    <name>WinnersView</name>
    <message>
        <source>Winners and reserves</source>
        <translation>中奖者与候补</translation>
    </message>
    <message>
        <source>and {0} more, in the saved file</source>
        <translation>还有 {0} 人，见保存的名单</translation>
    </message>
</context>
<context>
    <name>WordListForm</name>
    <message>
        <source>Word lists</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>One a line:
word
word = hold
=whole comment = flag</source>
        <translation>每行一条：
词
词 = 待审
=整句 = 标记</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Type a comment to see what becomes of it</source>
        <translation>输入一条评论，看看会怎样处理</translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation>请给词表起个名字。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Without an action</source>
        <translation>未写动作时</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>在直播间里</translation>
    </message>
    <message>
        <source>Only where the room can do it, and everybody there sees it.</source>
        <translation>仅在平台支持时执行，直播间里的人都看得到。</translation>
    </message>
    <message>
        <source>Look also for</source>
        <translation>同时查找</translation>
    </message>
    <message>
        <source>Restrict after hits</source>
        <translation>命中几次后限制</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新词表</translation>
    </message>
</context>
</TS>
