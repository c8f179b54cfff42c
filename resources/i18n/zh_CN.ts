<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>Save audit file</source>
        <translation>保存核验文件</translation>
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
    <name>FlashSaleForm</name>
    <message>
        <source>Flash sale</source>
        <translation>限时秒杀</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>设为待开抢</translation>
    </message>
    <message>
        <source>No. {0} · {1}</source>
        <translation>{0} 号 · {1}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>秒杀价</translation>
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
        <source>There is nothing on the shelf to sell.</source>
        <translation>货架上没有可售商品。</translation>
    </message>
    <message>
        <source>The price must be a plain amount such as 59.9.</source>
        <translation>价格请填数字，例如 59.9。</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>Now {0}, left {1}</source>
        <translation>现价 {0}，剩 {1}</translation>
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
        <source>Value of one prize</source>
        <translation>单份奖品的价值</translation>
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
        <source>Name and contact</source>
        <translation>名称和联系方式</translation>
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
        <source>Closes after</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
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
    <name>GiveawayStrip</name>
    <message>
        <source>Cancel it</source>
        <translation>取消抽奖</translation>
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
        <source>Save audit file…</source>
        <translation>保存核验文件…</translation>
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
    <message>
        <source>Digest {0}…</source>
        <translation>摘要 {0}…</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已领奖</translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation>未领奖</translation>
    </message>
    <message>
        <source>Has claimed the prize</source>
        <translation>标记为已领奖</translation>
    </message>
    <message>
        <source>Forfeits: the next reserve moves up</source>
        <translation>放弃领奖，由下一位候补递补</translation>
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
    <name>KpisPanel</name>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
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
        <source>Flash sale of {0} armed</source>
        <translation>{0} 秒杀已就绪，待开抢</translation>
    </message>
    <message>
        <source>Flash sale of {0} is live</source>
        <translation>{0} 秒杀已开抢</translation>
    </message>
    <message>
        <source>Flash sale of {0} ended</source>
        <translation>{0} 秒杀已结束</translation>
    </message>
    <message>
        <source>Flash sale of {0} called off</source>
        <translation>{0} 秒杀已撤销</translation>
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
        <source>Rooms</source>
        <translation>直播间</translation>
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
        <source>{by} is deciding about this comment already.</source>
        <translation>{by} 正在处理这条评论。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the producer or the owner.</source>
        <translation>您的角色不能这样做。请找场控或店主。</translation>
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
        <source>No comment waits that nobody has taken.</source>
        <translation>没有可领取的待审评论。</translation>
    </message>
    <message>
        <source>This sale was set up already.</source>
        <translation>该秒杀已经设好。</translation>
    </message>
    <message>
        <source>“{phrase}” also reads as a claim for a product. Choose another phrase.</source>
        <translation>“{phrase}”会被识别为喊单，请换一个口令。</translation>
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
        <source>{product} was pushed a moment ago. Try again in {wait_s} s.</source>
        <translation>{product} 刚刚推送过，请 {wait_s} 秒后再试。</translation>
    </message>
    <message>
        <source>This claim does not exist any more.</source>
        <translation>该喊单已不存在。</translation>
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
        <source>The secret of this draw is not in the keyring, so no audit file can be written.</source>
        <translation>钥匙串中找不到该抽奖的密钥，无法生成核验文件。</translation>
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
        <source>Port {port} is in use, so the overlay is at port {now} now. Change its address in OBS.</source>
        <translation>端口 {port} 被占用，叠层已改用端口 {now}。请在 OBS 中更新地址。</translation>
    </message>
    <message>
        <source>The settings could not be read. They are kept as {file}; the desk starts with defaults.</source>
        <translation>设置无法读取，已另存为 {file}，本次以默认设置启动。</translation>
    </message>
    <message>
        <source>This holds for now, but could not be saved for the next start: {reason}.</source>
        <translation>本次已生效，但无法为下次启动保存：{reason}。</translation>
    </message>
    <message>
        <source>The recorded show could not be read: {reason}. Nothing was changed; try again.</source>
        <translation>无法读取已录制的场次：{reason}。未作更改，请重试。</translation>
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
        <source>Nothing waits. Comments that a word list holds stand here.</source>
        <translation>没有待审评论。被词表拦下的评论会列在这里。</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 组</translation>
    </message>
    <message>
        <source>waiting {0} · yours {1} · muted {2} · restricted {3}</source>
        <translation>待审 {0} · 我的 {1} · 禁言 {2} · 受限 {3}</translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation>词表…</translation>
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
    <name>Palette</name>
    <message>
        <source>Search or run a command…</source>
        <translation>搜索或执行命令…</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Add product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
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
</context>
<context>
    <name>PushPanel</name>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>限时秒杀</translation>
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
        <source>Cancel the giveaway?</source>
        <translation>取消抽奖？</translation>
    </message>
    <message>
        <source>Nobody wins, and the audience is told so. It cannot be opened again.</source>
        <translation>将无人中奖并告知观众，取消后不能重新开启。</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消抽奖</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续抽奖</translation>
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
        <source>The port is a number from 0 to 65535.</source>
        <translation>端口是 0 到 65535 的数字。</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>添加直播间</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
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
        <source>Please fill in every field.</source>
        <translation>请填写所有字段。</translation>
    </message>
    <message>
        <source>The address must begin with ws:// or wss://.</source>
        <translation>地址须以 ws:// 或 wss:// 开头。</translation>
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
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Mute this viewer</source>
        <translation>禁言这个观众</translation>
    </message>
    <message>
        <source>Delete in the room</source>
        <translation>在直播间删除</translation>
    </message>
    <message>
        <source>Time out in the room</source>
        <translation>在直播间内临时禁言</translation>
    </message>
    <message>
        <source>Keep from claims and giveaways</source>
        <translation>禁止喊单和抽奖</translation>
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
    <name>SaleStrip</name>
    <message>
        <source>Fire</source>
        <translation>开抢</translation>
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
        <source>Armed</source>
        <translation>待开抢</translation>
    </message>
    <message>
        <source>Starts in {0}</source>
        <translation>{0} 后开抢</translation>
    </message>
    <message>
        <source>Live, left {0}</source>
        <translation>秒杀中 剩 {0}</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 号</translation>
    </message>
    <message>
        <source>{0} of {1} sold</source>
        <translation>已抢 {0} / {1}</translation>
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
        <source>Trial</source>
        <translation>体验款</translation>
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
        <source>paid {0}</source>
        <translation>已付 {0}</translation>
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
    <name>ShelfPanel</name>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>Nothing on the shelf yet. Add a product or import a table.</source>
        <translation>货架还是空的。请添加商品或导入表格。</translation>
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
        <source>Import table…</source>
        <translation>导入表格…</translation>
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
    <message>
        <source>Explain</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Change stock…</source>
        <translation>修改库存…</translation>
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
        <source>Mute</source>
        <translation>禁言</translation>
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
        <source>Lift restriction</source>
        <translation>解除限制</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>限制</translation>
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
