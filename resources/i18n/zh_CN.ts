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
    <name>ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>走势</translation>
    </message>
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
        <source>Carts / min</source>
        <translation>加购/分</translation>
    </message>
    <message>
        <source>Paid / min</source>
        <translation>支付/分</translation>
    </message>
    <message>
        <source>Paid orders per 1,000 viewer-minutes</source>
        <translation>每千观看分钟支付订单</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 与 </translation>
    </message>
    <message>
        <source>Selected · double-click to go back</source>
        <translation>已选区间 · 双击返回</translation>
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
        <translation>单独的 +1 指正在讲解的商品</translation>
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
        <source>Per buyer</source>
        <translation>每人限购</translation>
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
        <source>Paid orders</source>
        <translation>支付订单</translation>
    </message>
    <message>
        <source>Distinct orders of this show that were paid; refunds stay counted.</source>
        <translation>本场已支付的订单数（去重），退款不扣减。</translation>
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
        <source>GMV per viewer-minute</source>
        <translation>每观看分钟成交</translation>
    </message>
    <message>
        <source>What one viewer watching for one minute brought in so far. Re-entries do not change it.</source>
        <translation>平均每位观众每观看一分钟带来的成交额，重复进入不影响。</translation>
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
        <source>Putting products on the shelf</source>
        <translation>正在把商品放上货架</translation>
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
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
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
        <source>Per buyer</source>
        <translation>每人限购</translation>
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
    <name>HeldQueue</name>
    <message>
        <source>Nothing waits. Comments that a word list holds stand here.</source>
        <translation>没有待审评论。被词表拦下的评论会列在这里。</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 条</translation>
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
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 条</translation>
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
    <name>Lights</name>
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
        <translation>{product} 的价格无效，未作更改。请填写大于 0 的金额。</translation>
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
        <source>The stock of {product} must be a whole number from 0 up. Nothing was changed.</source>
        <translation>{product} 的库存须为不小于 0 的整数，未作更改。</translation>
    </message>
    <message>
        <source>These terms cannot be kept: units, limit and times must be at least 1.</source>
        <translation>设置无效：件数、限购和时间都至少为 1。</translation>
    </message>
    <message>
        <source>The price is below the floor price of {product}. Raise it or change the floor.</source>
        <translation>价格低于 {product} 的底价，请提高价格或修改底价。</translation>
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
        <translation>{product} 的关键词“{keyword}”已被使用，请换一个。</translation>
    </message>
    <message>
        <source>The keyword of {product} is too long for a claim. Shorten it.</source>
        <translation>{product} 的关键词太长，不便喊单，请缩短。</translation>
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
        <translation>{product} 当前为“{state}”，不能改为“{wanted}”。</translation>
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
        <translation>定金的抵扣额不能少于所付，也不能达到 {product} 的价格。</translation>
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
        <source>{product} would cost less than it cost you. Raise the price or change the cost.</source>
        <translation>{product} 的价格会低于成本，请提高价格或修改成本。</translation>
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
        <source>The bundle is below the floor prices of its products together. Raise its price.</source>
        <translation>组合价低于各商品底价之和，请提高价格。</translation>
    </message>
    <message>
        <source>The bundle is not cheaper than its products one by one. Lower its price.</source>
        <translation>组合价并不比单买便宜，请降低价格。</translation>
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
        <translation>{product} 未关联店铺 {shop}，请先关联或不选该店铺。</translation>
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
        <translation>{product} 尚未开售，请先开价。</translation>
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
        <translation>{product} 在 {shop} 的价格正被另一场秒杀占用。请先恢复。</translation>
    </message>
    <message>
        <source>The sale price of {product} is not below its price. Lower it.</source>
        <translation>{product} 的秒杀价不低于现价，请调低。</translation>
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
        <source>A sale of {product} is running. End it first.</source>
        <translation>{product} 的秒杀正在进行，请先结束。</translation>
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
        <translation>{product} 已售罄，请先补充库存。</translation>
    </message>
    <message>
        <source>{committed} of {product} are sold or held already. The stock cannot be less.</source>
        <translation>{product} 已售出或留货 {committed} 件，库存不能低于此数。</translation>
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
        <translation>{product} 没有这个规格。</translation>
    </message>
    <message>
        <source>The platform does not say who wrote this.</source>
        <translation>平台未提供发言者身份。</translation>
    </message>
    <message>
        <source>{product} must be priced in the currency of the show.</source>
        <translation>{product} 须以本场币种定价。</translation>
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
        <translation>{product} 已在排队：{wait_s} 秒后再次讲解。</translation>
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
        <translation>{product} 的规格 {variant} 已有留货或已售，不能去掉。</translation>
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
        <source>There is no product on the shelf to link. Add or import one first.</source>
        <translation>货架上没有可关联的商品。请先添加或导入。</translation>
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
        <translation>{product} 的关键词“{keyword}”是纯数字，可能被当作数量。</translation>
    </message>
    <message>
        <source>“{keyword}” claims {product}, though it could be {other} with a variant.</source>
        <translation>“{keyword}”会喊到 {product}，但也可能是 {other} 加规格。</translation>
    </message>
    <message>
        <source>“{keyword}” of {product} also means something else: alone it claims nothing.</source>
        <translation>{product} 的“{keyword}”还有别的含义，单独写它不会喊单。</translation>
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
        <source>The recorded show could not be read: {reason}. Nothing was changed; try again.</source>
        <translation>无法读取已录制的场次：{reason}。未作更改，请重试。</translation>
    </message>
    <message>
        <source>The terms are on the clipboard. Paste them into the room&apos;s description.</source>
        <translation>规则已复制，可粘贴到直播间简介。</translation>
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
        <source>End sale</source>
        <translation>结束秒杀</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
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
    <name>Palette</name>
    <message>
        <source>Search or run a command…</source>
        <translation>搜索或执行命令…</translation>
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
    <name>PriceBanner</name>
    <message>
        <source>Show prices</source>
        <translation>查看价格</translation>
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
        <source>keyword</source>
        <translation>关键词</translation>
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
        <translation>关联</translation>
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
        <translation>开始</translation>
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
        <source>End the newest offer</source>
        <translation>结束最新的优惠</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
        <source>Nothing has come in yet that this could be worked out from.</source>
        <translation>尚未收到可用于计算的数据。</translation>
    </message>
    <message>
        <source>A room has not reported for 30 s; it is left out until it does.</source>
        <translation>有直播间超过 30 秒未上报，恢复前不计入。</translation>
    </message>
    <message>
        <source>A gap lies in its time, or a room rounds its counts.</source>
        <translation>统计时段内有缺口，或有直播间的人数为约数。</translation>
    </message>
    <message>
        <source>The rooms report something that cannot be: more happened than people were there.</source>
        <translation>各直播间上报的数据互相矛盾：发生数超过了在场人数。</translation>
    </message>
    <message>
        <source>A gap lies in its time, or a shop did not say what an order or a refund came to.</source>
        <translation>统计时段内有缺口，或有店铺没有给出订单或退款的金额。</translation>
    </message>
    <message>
        <source>It rests on the time of purchase alone.</source>
        <translation>仅以购买时间为依据。</translation>
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
        <source>comments</source>
        <translation>评论</translation>
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
        <source>summed over platforms, not de-duplicated</source>
        <translation>各平台相加，未去重</translation>
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
        <source>Counted</source>
        <translation>统计方式</translation>
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
        <source>cannot tell yet</source>
        <translation>尚无法判断</translation>
    </message>
    <message>
        <source>Against the ten minutes before</source>
        <translation>较前十分钟</translation>
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
        <source>Pause</source>
        <translation>暂停</translation>
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
        <source>No target</source>
        <translation>无目标</translation>
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
        <source>One script a line: a name, an equals sign and the text, or the text alone. # begins a comment. {a/b} is one of its variants; {user}, {product} and {price} are filled in.</source>
        <translation>每行一条话术：名称、等号、内容，也可以只写内容。# 开头的是注释。{a/b} 会选其中一种说法；{user}、{product}、{price} 会填入观众、商品和价格。</translation>
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
        <source>{0} limited prices held by us, until {1}</source>
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
        <source>Its price may be overwritten, for 30 minutes at most</source>
        <translation>允许直接改价，最多 30 分钟</translation>
    </message>
    <message>
        <source>Each shop may sell up to {0};
the desk stops all of them at {0} together.</source>
        <translation>每家店铺最多可卖 {0} 件；
合计到 {0} 件时，本台会全部停止。</translation>
    </message>
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
        <source>Before ours it cost {0}, ours is {1}, and now {2} stands there: look at it in the shop, then leave it as it is.</source>
        <translation>改价前为 {0}，本场价为 {1}，店铺现价为 {2}：请到店铺里查看，然后保持现状。</translation>
    </message>
    <message>
        <source>the shop refused</source>
        <translation>店铺拒绝了请求</translation>
    </message>
    <message>
        <source>The shop does not accept the login: connect it again, then try again.</source>
        <translation>店铺不接受登录信息：请重新连接，再重试。</translation>
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
    <name>WayBack</name>
    <message>
        <source>↓ {0} new</source>
        <translation>↓ {0} 条新评论</translation>
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
