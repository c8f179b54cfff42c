<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Alarms</name>
    <message>
        <source>{about}: {sold} of {cap} are taken</source>
        <translation>{about}：已搶 {sold}/{cap}</translation>
    </message>
    <message>
        <source>{about}: all {cap} are taken</source>
        <translation>{about}：{cap} 份已全部搶完</translation>
    </message>
    <message>
        <source>{about}: {sold} taken, {units} beyond its cap of {cap}</source>
        <translation>{about}：已搶 {sold} 份，超出上限（{cap} 份）{units} 份</translation>
    </message>
    <message>
        <source>{about}: {units} sold that are not in stock</source>
        <translation>{about}：超賣 {units} 件</translation>
    </message>
    <message>
        <source>Reminders to pay that are due: {buyers}</source>
        <translation>該催付款的買家：{buyers} 位</translation>
    </message>
    <message>
        <source>it stops by itself at {cap}</source>
        <translation>滿 {cap} 份自動停止</translation>
    </message>
    <message>
        <source>every order is kept: fulfil or refund the newest</source>
        <translation>訂單全部保留：請履約或為最新幾筆退款</translation>
    </message>
    <message>
        <source>every order is kept: add stock or refund the newest</source>
        <translation>訂單全部保留：請補貨或為最新幾筆退款</translation>
    </message>
    <message>
        <source>the unpaid list says whom to remind</source>
        <translation>未付款名單裡寫著該提醒誰</translation>
    </message>
    <message>
        <source>it is being stopped</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>who has one can use it until it ends</source>
        <translation>已領到的人可用到活動結束</translation>
    </message>
    <message>
        <source>nobody gets one beyond that</source>
        <translation>領完為止，不會多發</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 等，另有 {1} 筆</translation>
    </message>
    <message>
        <source>Show the orders {0}</source>
        <translation>查看訂單 {0}</translation>
    </message>
    <message>
        <source>No. {0} {1}</source>
        <translation>{0} 號 {1}</translation>
    </message>
</context>
<context>
    <name>AlarmsStrip</name>
    <message>
        <source>Alarms</source>
        <translation>警報</translation>
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
        <translation>另有 {0} 則</translation>
    </message>
</context>
<context>
    <name>Battle</name>
    <message>
        <source>GMV (paid)</source>
        <translation>成交金額（已付）</translation>
    </message>
    <message>
        <source>what was paid in this time, before refunds</source>
        <translation>這段時間內付款的金額，未扣退款</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>付款訂單</translation>
    </message>
    <message>
        <source>orders paid in this time; refunds stay counted</source>
        <translation>這段時間內付款的訂單，退款的也算</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>買家</translation>
    </message>
    <message>
        <source>distinct buyers of these orders</source>
        <translation>這些訂單的買家，每人只算一次</translation>
    </message>
    <message>
        <source>Viewers on average</source>
        <translation>平均在線人數</translation>
    </message>
    <message>
        <source>all rooms added up, not de-duplicated; most at once {0}</source>
        <translation>各直播間相加，未去重；最高 {0}</translation>
    </message>
    <message>
        <source>View-to-pay rate</source>
        <translation>看播成交率</translation>
    </message>
    <message>
        <source>buyers {0} of viewers {1}, whole show</source>
        <translation>買家 {0} / 觀眾 {1}，整場</translation>
    </message>
    <message>
        <source>shops do not tell who buys</source>
        <translation>店鋪不提供買家資訊</translation>
    </message>
    <message>
        <source>no orders were told of</source>
        <translation>沒有收到訂單</translation>
    </message>
    <message>
        <source>no room tells how many watch</source>
        <translation>沒有直播間提供在線人數</translation>
    </message>
    <message>
        <source>cannot be told: buyers or viewers are not known</source>
        <translation>無法得知：買家或觀眾數未知</translation>
    </message>
    <message>
        <source>{0} · {1}–{2} · since it began</source>
        <translation>{0} · {1}–{2} · 開播至今</translation>
    </message>
    <message>
        <source>Battle report of the hour</source>
        <translation>本小時戰報</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Hot in the last 10 minutes</source>
        <translation>近 10 分鐘熱賣</translation>
    </message>
    <message>
        <source>Battle report</source>
        <translation>戰報</translation>
    </message>
    <message>
        <source>Live show</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Paid a minute, and viewers</source>
        <translation>每分鐘成交與在線人數</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>暫無資料</translation>
    </message>
    <message>
        <source>▮ paid, at most {0} a minute</source>
        <translation>▮ 成交，最高每分鐘 {0}</translation>
    </message>
    <message>
        <source>— viewers, at most {0}</source>
        <translation>— 在線，最高 {0}</translation>
    </message>
    <message>
        <source>a room was not heard all the time</source>
        <translation>期間有直播間斷線</translation>
    </message>
    <message>
        <source>What sold most</source>
        <translation>熱銷商品</translation>
    </message>
    <message>
        <source>No order in this time names a product.</source>
        <translation>這段時間的訂單沒有寫明商品。</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>As of {0}. – means that nobody told. Livestream Console</source>
        <translation>截至 {0}。「–」表示無人提供。Livestream Console</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Segments of the rundown</source>
        <translation>流程單各段</translation>
    </message>
    <message>
        <source>since {0} · planned {1}</source>
        <translation>{0} 開始 · 計劃 {1}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已跳過</translation>
    </message>
    <message>
        <source>took {0} of {1}</source>
        <translation>用了 {0}，計劃 {1}</translation>
    </message>
</context>
<context>
    <name>BridgeTools</name>
    <message>
        <source>Find out by listening (recommended)</source>
        <translation>自動辨識（建議）</translation>
    </message>
    <message>
        <source>A program that speaks this desk&apos;s own events</source>
        <translation>使用本控制台事件格式的程式</translation>
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
        <translation>抖音直播伴侶（轉發）</translation>
    </message>
    <message>
        <source>Social Stream Ninja</source>
        <translation>Social Stream Ninja</translation>
    </message>
    <message>
        <source>JD&apos;s page, forwarded</source>
        <translation>京東直播頁面（轉發）</translation>
    </message>
    <message>
        <source>Xiaohongshu&apos;s console, forwarded</source>
        <translation>小紅書中控台（轉發）</translation>
    </message>
    <message>
        <source>WeChat Channels&apos; console, forwarded</source>
        <translation>視頻號助手（轉發）</translation>
    </message>
    <message>
        <source>Kuaishou&apos;s shop console, forwarded</source>
        <translation>快手小店中控台（轉發）</translation>
    </message>
    <message>
        <source>Taobao Live&apos;s console, forwarded</source>
        <translation>淘寶直播中控台（轉發）</translation>
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
        <translation>價格</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>套數</translation>
    </message>
</context>
<context>
    <name>BuyAndGetFields</name>
    <message>
        <source>Buy</source>
        <translation>買</translation>
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
        <translation>按最近十分鐘每分鐘 {0} 次{1}，這樣的一場能查出</translation>
    </message>
    <message>
        <source>Nothing was counted yet. At {0} {1} a minute such a show finds</source>
        <translation>還沒有資料。若每分鐘 {0} 次{1}，這樣的一場能查出</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>in {0} of 100 such shows</source>
        <translation>100 場裡 {0} 場能查出</translation>
    </message>
    <message>
        <source>Even ×1.5 is more often missed: take more pairs or a busier hour.</source>
        <translation>連 ×1.5 的差別都多半查不出：請加對數，或換到人多的時段。</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>No. {0} · {1}</source>
        <translation>{0} 號 · {1}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>開場</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Viewers</source>
        <translation>在線人數</translation>
    </message>
    <message>
        <source>Comments / min</source>
        <translation>評論/分</translation>
    </message>
    <message>
        <source>Enters / min</source>
        <translation>進入/分</translation>
    </message>
    <message>
        <source>Likes / min</source>
        <translation>按讚/分</translation>
    </message>
    <message>
        <source>Carts / min</source>
        <translation>加購/分</translation>
    </message>
    <message>
        <source>Orders placed / min</source>
        <translation>下單/分</translation>
    </message>
    <message>
        <source>Paid / min</source>
        <translation>付款/分</translation>
    </message>
    <message>
        <source>GMV (paid) / min</source>
        <translation>成交金額/分</translation>
    </message>
    <message>
        <source>Paid / 1,000 viewer-min</source>
        <translation>付款/千觀看分鐘</translation>
    </message>
    <message>
        <source>Carts / 1,000 viewer-min</source>
        <translation>加購/千觀看分鐘</translation>
    </message>
    <message>
        <source>Comments / 1,000 viewer-min</source>
        <translation>評論/千觀看分鐘</translation>
    </message>
    <message>
        <source>GMV per viewer-minute</source>
        <translation>每觀看分鐘成交</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 與 </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>全部直播間</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>走勢</translation>
    </message>
    <message>
        <source>Dashes: a push. Dots: a draw. Dots far apart: a push that is planned. A whole line: a note. Ticks at the foot: paid orders. Shaded: a room was not heard.</source>
        <translation>虛線：推送。點線：抽獎。疏點線：計劃中的推送。實線：標記。底部短線：付款訂單。陰影：有直播間斷線。</translation>
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
        <translation>填好後會自動檢查。</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>檢查通過，可以備好。</translation>
    </message>
    <message>
        <source>With what is live it would cost {0}</source>
        <translation>與進行中的優惠合計：{0}</translation>
    </message>
</context>
<context>
    <name>ChecksStrip</name>
    <message>
        <source>Checks</source>
        <translation>檢驗</translation>
    </message>
</context>
<context>
    <name>ClaimRulesForm</name>
    <message>
        <source>Claim rules</source>
        <translation>喊單規則</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>A keyword alone claims one</source>
        <translation>只寫關鍵字也算要一件</translation>
    </message>
    <message>
        <source>A bare +1 means the product being explained</source>
        <translation>單獨的 +1 或「扣1」指正在講解的商品</translation>
    </message>
    <message>
        <source>The desk&apos;s own; {user} {items} {amount} {until}</source>
        <translation>預設文字；可用 {user} {items} {amount} {until}</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>歸誰</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Hold of the next in line</source>
        <translation>候補的保留時間</translation>
    </message>
    <message>
        <source>A buyer&apos;s limit</source>
        <translation>每人限購</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Keyword claims</source>
        <translation>關鍵字生效</translation>
    </message>
    <message>
        <source>Pay first</source>
        <translation>需先付款</translation>
    </message>
    <message>
        <source>Nobody. Choose a claim and “Pays first”.</source>
        <translation>沒有人。在喊單上選「需先付款」。</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>多久後催付</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催付文字</translation>
    </message>
    <message>
        <source>What was decided stays; the next comment meets the new rules.</source>
        <translation>已定的喊單不變，新規則從下一則留言起生效。</translation>
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
        <translation>沒拿到的一方</translation>
    </message>
    <message>
        <source>In between, {0} went elsewhere: orders of shops, or less stock.</source>
        <translation>其間有 {0} 件另有去處：店鋪訂單或庫存調減。</translation>
    </message>
    <message>
        <source>No other claim stands against it.</source>
        <translation>沒有與它相爭的喊單。</translation>
    </message>
    <message>
        <source>The order of the journal counts. The platform&apos;s time orders comments only within one delivery of one room, and a claim that was decided is never displaced.</source>
        <translation>以記錄順序為準。平台時間只用於同一直播間同一批留言的排序；已判定的喊單不會被頂掉。</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>觀眾</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>判定時間</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Platform&apos;s clock</source>
        <translation>平台時間</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <source>none: added by hand</source>
        <translation>無：人工新增</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Free before</source>
        <translation>之前可售</translation>
    </message>
    <message>
        <source>Free after</source>
        <translation>之後可售</translation>
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
        <translation>以往場次買過</translation>
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
        <translation>候補</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已結束</translation>
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
        <translation>已過期</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已釋放</translation>
    </message>
    <message>
        <source>Whoever writes first: held until paid</source>
        <translation>先喊先得：留貨待付</translation>
    </message>
    <message>
        <source>Whoever pays first: nothing is held</source>
        <translation>先付款先得：不留貨</translation>
    </message>
    <message>
        <source>Held, but listed hoarders pay first</source>
        <translation>先留貨，名單上的囤貨者需先付款</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始終</translation>
    </message>
    <message>
        <source>Only while explained</source>
        <translation>僅講解時</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
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
        <translation>答應付款</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>no claim: no keyword in it</source>
        <translation>不算喊單：沒有關鍵字</translation>
    </message>
    <message>
        <source>no claim: a question</source>
        <translation>不算喊單：是提問</translation>
    </message>
    <message>
        <source>no claim: no quantity with the keyword</source>
        <translation>不算喊單：關鍵字沒帶數量</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>至 {0}</translation>
    </message>
    <message>
        <source>{user}, {items} wait for you: {amount}.</source>
        <translation>{user}，你喊的 {items} 還沒付款，共 {amount}，請儘快付款。</translation>
    </message>
    <message>
        <source>{user}, {items} wait for you: {amount}, until {until}.</source>
        <translation>{user}，你喊的 {items} 還沒付款，共 {amount}，請在 {until} 前付款。</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分鐘</translation>
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
        <translation>喊單</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>規則…</translation>
    </message>
    <message>
        <source>Try comments…</source>
        <translation>試算留言…</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>還有 {0} 則</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Search or run a command…</source>
        <translation>搜尋或執行指令…</translation>
    </message>
</context>
<context>
    <name>CommentView</name>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>held {0}</source>
        <translation>留貨 {0}</translation>
    </message>
    <message>
        <source>held {0}, part</source>
        <translation>部分留貨 {0}</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation>候補 {0}</translation>
    </message>
    <message>
        <source>passed on {0}</source>
        <translation>已順延 {0}</translation>
    </message>
    <message>
        <source>released {0}</source>
        <translation>已釋出 {0}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>claim paid {0}</source>
        <translation>喊單已付 {0}</translation>
    </message>
    <message>
        <source>by hand {0}</source>
        <translation>手動留貨 {0}</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} message</source>
        <translation>付費留言 {0}</translation>
    </message>
    <message>
        <source>new member {0}</source>
        <translation>新會員 {0}</translation>
    </message>
    <message>
        <source>member again {0}</source>
        <translation>續訂會員 {0}</translation>
    </message>
    <message>
        <source>upgraded {0}</source>
        <translation>會員升級 {0}</translation>
    </message>
    <message>
        <source>gave membership {0}</source>
        <translation>贈送會員 {0}</translation>
    </message>
    <message>
        <source>was given membership {0}</source>
        <translation>獲贈會員 {0}</translation>
    </message>
    <message>
        <source>ordered {0}</source>
        <translation>已下單 {0}</translation>
    </message>
    <message>
        <source>paid {0}</source>
        <translation>已付款 {0}</translation>
    </message>
    <message>
        <source>cancelled {0}</source>
        <translation>已取消 {0}</translation>
    </message>
    <message>
        <source>order closed {0}</source>
        <translation>訂單關閉 {0}</translation>
    </message>
    <message>
        <source>asks for {0} back</source>
        <translation>申請退款 {0}</translation>
    </message>
    <message>
        <source>refunded {0}</source>
        <translation>已退款 {0}</translation>
    </message>
    <message>
        <source>brings {0} viewers</source>
        <translation>帶來 {0} 位觀眾</translation>
    </message>
    <message>
        <source>price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>after-sales</source>
        <translation>售後</translation>
    </message>
    <message>
        <source>wants it</source>
        <translation>想買</translation>
    </message>
    <message>
        <source>question</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>held for review</source>
        <translation>待審</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已標記</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩 {0}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>{0}號</translation>
    </message>
    <message>
        <source>{0} not heard since {1}</source>
        <translation>{0} 自 {1} 起無訊息</translation>
    </message>
    <message>
        <source>{0} gap {1} – {2}</source>
        <translation>{0} 缺口 {1} – {2}</translation>
    </message>
    <message>
        <source>{0} recovered</source>
        <translation>已補回 {0} 則</translation>
    </message>
    <message>
        <source>about {0} missing</source>
        <translation>約缺 {0} 則</translation>
    </message>
    <message>
        <source>missing: cannot tell</source>
        <translation>缺漏數未知</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>目前沒有內容</translation>
    </message>
    <message>
        <source>said {0} times</source>
        <translation>說了 {0} 次</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已刪除</translation>
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
        <translation>管理員</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已下單</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>買過</translation>
    </message>
    <message>
        <source>in cart</source>
        <translation>已加購</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>member</source>
        <translation>會員</translation>
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
        <translation>尋找留言</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
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
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>獎品</translation>
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
        <translation>場地</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他花費</translation>
    </message>
    <message>
        <source>Costs of the show…</source>
        <translation>本場花費…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>場次</translation>
    </message>
</context>
<context>
    <name>CostsForm</name>
    <message>
        <source>Costs of the show</source>
        <translation>本場花費</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花費</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Costs entered</source>
        <translation>已記下的花費</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Choose a kind of cost, or name one of your own</source>
        <translation>選一種花費，或自己取個名字</translation>
    </message>
    <message>
        <source>How many of them, at this amount each</source>
        <translation>按此單價計多少份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Amount ({0})</source>
        <translation>金額（{0}）</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>An amount is a plain number, such as 1200 or 1200.50.</source>
        <translation>金額只寫數字，例如 1200 或 1200.50。</translation>
    </message>
    <message>
        <source>On top of the {0} that stands there</source>
        <translation>加在已記下的 {0} 之上</translation>
    </message>
    <message>
        <source>{0} then comes to {1}</source>
        <translation>{0}將合計 {1}</translation>
    </message>
    <message>
        <source>Together {0}</source>
        <translation>總計 {0}</translation>
    </message>
    <message>
        <source>No cost is entered yet.</source>
        <translation>還沒有記下任何花費。</translation>
    </message>
</context>
<context>
    <name>CountedColumn</name>
    <message>
        <source>and {0} more</source>
        <translation>還有 {0} 項</translation>
    </message>
</context>
<context>
    <name>CouponFields</name>
    <message>
        <source>Amount off</source>
        <translation>折金額</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>折百分比</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>Any basket</source>
        <translation>不限金額</translation>
    </message>
    <message>
        <source>Basket from</source>
        <translation>滿多少可用</translation>
    </message>
    <message>
        <source>Everybody has it; or the comment that takes one</source>
        <translation>人人可用；或填領取時要留言的話</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>領取口令</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>While it can be taken</source>
        <translation>僅領取期間</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>券數</translation>
    </message>
    <message>
        <source>Each may take</source>
        <translation>每人限領</translation>
    </message>
    <message>
        <source>Usable for</source>
        <translation>停領後可用</translation>
    </message>
    <message>
        <source>The percentage must be a whole number from 1 to 99.</source>
        <translation>百分比請填 1 到 99 的整數。</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>Shops</source>
        <translation>店鋪</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Viewers now</source>
        <translation>線上人數</translation>
    </message>
    <message>
        <source>The last count of every room, added up. A count older than 30 s no longer counts.</source>
        <translation>各直播間最近一次回報人數的總和，超過 30 秒未更新的不計入。</translation>
    </message>
    <message>
        <source>Viewers, summed over rooms (not de-duplicated)</source>
        <translation>各直播間人數總和（未去重）</translation>
    </message>
    <message>
        <source>Shopee also counts only who has watched for a minute; some rooms state a rounded number.</source>
        <translation>Shopee 另有只計觀看滿 1 分鐘者的算法；部分直播間只給約數。</translation>
    </message>
    <message>
        <source>Average viewers</source>
        <translation>平均線上人數</translation>
    </message>
    <message>
        <source>Viewers averaged over the time in which their number is known; unknown time is left out.</source>
        <translation>在已知人數的時段內取平均，未知時段不計入。</translation>
    </message>
    <message>
        <source>Viewer-seconds watched</source>
        <translation>累計觀看人秒</translation>
    </message>
    <message>
        <source>Seconds with a known count</source>
        <translation>人數已知的秒數</translation>
    </message>
    <message>
        <source>Elsewhere total watch time ÷ duration; the two must agree.</source>
        <translation>其他算法為總觀看時長 ÷ 開播時長，兩者應當一致。</translation>
    </message>
    <message>
        <source>Peak viewers</source>
        <translation>最高線上人數</translation>
    </message>
    <message>
        <source>The highest number of viewers at one moment, summed over rooms.</source>
        <translation>各直播間人數之和的最高一刻。</translation>
    </message>
    <message>
        <source>Some platforms count devices, not people.</source>
        <translation>部分平台按裝置計，不按人計。</translation>
    </message>
    <message>
        <source>Viewer-minutes</source>
        <translation>觀看分鐘</translation>
    </message>
    <message>
        <source>How long all viewers together have watched.</source>
        <translation>全部觀眾累計觀看的分鐘數。</translation>
    </message>
    <message>
        <source>Seconds in a minute</source>
        <translation>每分鐘秒數</translation>
    </message>
    <message>
        <source>Viewers (people)</source>
        <translation>觀看人數</translation>
    </message>
    <message>
        <source>How many people have watched: as rooms report it, otherwise as many as were seen.</source>
        <translation>看過直播的人數：優先採用直播間回報數，否則為見到的人數。</translation>
    </message>
    <message>
        <source>Douyin counts devices, others cookies or accounts; people on two platforms count twice.</source>
        <translation>抖音按裝置去重，其他平台按 Cookie 或帳號；跨平台的同一人會重複計。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>觀看人次</translation>
    </message>
    <message>
        <source>How often somebody came in, re-entries included.</source>
        <translation>進入直播間的次數，含重複進入。</translation>
    </message>
    <message>
        <source>Enters so far</source>
        <translation>累計進入次數</translation>
    </message>
    <message>
        <source>SHOPLINE counts a reload as a new viewer; others end a visit after 30 idle minutes.</source>
        <translation>SHOPLINE 刷新即計新觀眾；有的平台閒置 30 分鐘才算新一次觀看。</translation>
    </message>
    <message>
        <source>Enters / min</source>
        <translation>進入/分</translation>
    </message>
    <message>
        <source>How often somebody entered a room in the last minute.</source>
        <translation>最近一分鐘進入直播間的次數。</translation>
    </message>
    <message>
        <source>Enters in the last 60 s</source>
        <translation>最近 60 秒進入次數</translation>
    </message>
    <message>
        <source>Average watch time</source>
        <translation>人均觀看時長</translation>
    </message>
    <message>
        <source>How long a viewer stays on average, worked out from how many watch: no feed tells who leaves.</source>
        <translation>平均每位觀眾停留多久。沒有離開訊息，因此由線上人數推算。</translation>
    </message>
    <message>
        <source>Platforms divide by people or by views; per view it is shorter.</source>
        <translation>各平台有的除以人數，有的除以人次；按人次會更短。</translation>
    </message>
    <message>
        <source>Entry rate</source>
        <translation>曝光進入率</translation>
    </message>
    <message>
        <source>Which share of those who were shown the room came in. No feed tells how many they are.</source>
        <translation>看到直播間曝光的人中有多少進入。即時資料源不提供曝光數。</translation>
    </message>
    <message>
        <source>Room impressions</source>
        <translation>直播間曝光數</translation>
    </message>
    <message>
        <source>Douyin: views ÷ impressions; WeChat: only visits of some length count.</source>
        <translation>抖音為觀看 ÷ 曝光；微信只計有效觀看。</translation>
    </message>
    <message>
        <source>Share factor</source>
        <translation>裂變係數</translation>
    </message>
    <message>
        <source>How many people one share brings. No live feed tells who came through a share.</source>
        <translation>每次分享帶來多少人。即時資料源不提供由分享進入的人數。</translation>
    </message>
    <message>
        <source>Enters through a share</source>
        <translation>由分享進入的次數</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言數</translation>
    </message>
    <message>
        <source>All comments so far, repeated ones included.</source>
        <translation>開播以來的全部留言，含重複留言。</translation>
    </message>
    <message>
        <source>Comments so far</source>
        <translation>累計留言數</translation>
    </message>
    <message>
        <source>Comments / min</source>
        <translation>留言/分</translation>
    </message>
    <message>
        <source>Comments in the last minute, repeated ones included.</source>
        <translation>最近一分鐘的留言數，含重複留言。</translation>
    </message>
    <message>
        <source>Comments in the last 60 s</source>
        <translation>最近 60 秒留言數</translation>
    </message>
    <message>
        <source>Seconds counted</source>
        <translation>統計秒數</translation>
    </message>
    <message>
        <source>Comments per viewer-minute</source>
        <translation>每觀看分鐘留言</translation>
    </message>
    <message>
        <source>How often somebody comments, for each minute that a viewer watches.</source>
        <translation>每位觀眾每觀看一分鐘發出的留言數。</translation>
    </message>
    <message>
        <source>WeChat: people who comment ÷ new viewers, in ten-thousandths.</source>
        <translation>微信為留言人數 ÷ 新增觀眾，以萬分比計。</translation>
    </message>
    <message>
        <source>Commenting viewers</source>
        <translation>留言人數占比</translation>
    </message>
    <message>
        <source>Which share of the people who watched wrote a comment.</source>
        <translation>觀看人數中有多少比例的人發過留言。</translation>
    </message>
    <message>
        <source>Distinct commenters</source>
        <translation>留言人數（去重）</translation>
    </message>
    <message>
        <source>WeChat divides by new viewers only.</source>
        <translation>微信只除以新增觀眾。</translation>
    </message>
    <message>
        <source>Engaged viewers</source>
        <translation>互動人數占比</translation>
    </message>
    <message>
        <source>Which share of the people who watched commented, liked, shared or followed by name.</source>
        <translation>觀看人數中留言、按讚、分享或追蹤過的人所占比例。匿名按讚不計。</translation>
    </message>
    <message>
        <source>Distinct people who took part</source>
        <translation>互動人數（去重）</translation>
    </message>
    <message>
        <source>Lazada counts the same four deeds; others divide deeds by people, which can exceed 100 %.</source>
        <translation>Lazada 計同樣四種行為；有的平台用次數除以人數，可能超過 100%。</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>按讚數</translation>
    </message>
    <message>
        <source>All likes so far, as rooms batch them.</source>
        <translation>開播以來的按讚數，按直播間批次回報累加。</translation>
    </message>
    <message>
        <source>Likes so far</source>
        <translation>累計按讚數</translation>
    </message>
    <message>
        <source>Likes per viewer-minute</source>
        <translation>每觀看分鐘按讚</translation>
    </message>
    <message>
        <source>How often somebody likes, for each minute that a viewer watches.</source>
        <translation>每位觀眾每觀看一分鐘的按讚數。</translation>
    </message>
    <message>
        <source>WeChat: people who like ÷ new viewers.</source>
        <translation>微信為按讚人數 ÷ 新增觀眾。</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>分享數</translation>
    </message>
    <message>
        <source>How often the room was shared.</source>
        <translation>直播間被分享的次數。</translation>
    </message>
    <message>
        <source>Shares so far</source>
        <translation>累計分享次數</translation>
    </message>
    <message>
        <source>Shares per viewer-minute</source>
        <translation>每觀看分鐘分享</translation>
    </message>
    <message>
        <source>How often somebody shares, for each minute that a viewer watches.</source>
        <translation>每位觀眾每觀看一分鐘的分享數。</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>新增追蹤</translation>
    </message>
    <message>
        <source>How often somebody began to follow.</source>
        <translation>新增追蹤的次數。</translation>
    </message>
    <message>
        <source>New followers so far</source>
        <translation>累計新增追蹤</translation>
    </message>
    <message>
        <source>Follow rate</source>
        <translation>追蹤轉換率</translation>
    </message>
    <message>
        <source>New followers for each person who watched, whether they followed before or not.</source>
        <translation>新增追蹤 ÷ 觀看人數，未排除已追蹤的人。</translation>
    </message>
    <message>
        <source>Some divide only by viewers who did not follow yet, which gives more.</source>
        <translation>有的算法只除以未追蹤的觀眾，數值更高。</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未答問題</translation>
    </message>
    <message>
        <source>Questions that wait for an answer; the same question of several viewers is one.</source>
        <translation>等待回覆的問題數，多人問同一問題只計一個。</translation>
    </message>
    <message>
        <source>Viewers who ask them</source>
        <translation>提問人數</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>問題回答率</translation>
    </message>
    <message>
        <source>Which share of the questions was answered; those dropped count as not answered.</source>
        <translation>已回答的問題所占比例，忽略的視為未答。</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>已答問題數</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>問題總數</translation>
    </message>
    <message>
        <source>Answer delay (median)</source>
        <translation>回覆時延（中位）</translation>
    </message>
    <message>
        <source>Half of those who asked waited no longer than this for an answer.</source>
        <translation>一半的提問者等待不超過這個時間。</translation>
    </message>
    <message>
        <source>Viewers who were answered</source>
        <translation>得到回覆的人數</translation>
    </message>
    <message>
        <source>Answer delay (90 %)</source>
        <translation>回覆時延（九成）</translation>
    </message>
    <message>
        <source>Nine in ten of those who asked waited no longer than this for an answer.</source>
        <translation>九成提問者等待不超過這個時間。</translation>
    </message>
    <message>
        <source>Late messages</source>
        <translation>遲到訊息</translation>
    </message>
    <message>
        <source>Messages that came more than 30 s late; they are counted in the second they are of.</source>
        <translation>晚到超過 30 秒的訊息，仍計入其發生的那一秒。</translation>
    </message>
    <message>
        <source>Late messages so far</source>
        <translation>累計遲到訊息</translation>
    </message>
    <message>
        <source>Carts / min</source>
        <translation>加入購物車/分</translation>
    </message>
    <message>
        <source>How often somebody put a product into the cart in the last minute; removals do not count.</source>
        <translation>最近一分鐘加入購物車的次數，移出購物車不計。</translation>
    </message>
    <message>
        <source>Add-to-carts in the last 60 s</source>
        <translation>最近 60 秒加入購物車次數</translation>
    </message>
    <message>
        <source>Shopee counts presses of the button, other platforms only clicks on the product.</source>
        <translation>Shopee 計按鈕點擊次數，有的平台只計商品點擊。</translation>
    </message>
    <message>
        <source>Add-to-carts</source>
        <translation>加入購物車次數</translation>
    </message>
    <message>
        <source>How often a product was put into a cart; removals do not count.</source>
        <translation>商品被加入購物車的次數，移出不計。</translation>
    </message>
    <message>
        <source>Add-to-carts so far</source>
        <translation>累計加入購物車次數</translation>
    </message>
    <message>
        <source>Elsewhere people, not times.</source>
        <translation>有的平台按人數計，不按次數。</translation>
    </message>
    <message>
        <source>Carts per viewer-minute</source>
        <translation>每觀看分鐘加入購物車</translation>
    </message>
    <message>
        <source>How often somebody puts a product into the cart, for each minute that a viewer watches.</source>
        <translation>每位觀眾每觀看一分鐘的加入購物車次數。</translation>
    </message>
    <message>
        <source>Elsewhere people who add ÷ people who click.</source>
        <translation>其他算法為加入購物車人數 ÷ 點擊人數。</translation>
    </message>
    <message>
        <source>Units in carts</source>
        <translation>淨加入購物車件數</translation>
    </message>
    <message>
        <source>Units put into carts less those taken out.</source>
        <translation>加入購物車的件數減去移出的件數。</translation>
    </message>
    <message>
        <source>Units put in less taken out</source>
        <translation>加入減移出件數</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>下單數</translation>
    </message>
    <message>
        <source>Distinct orders placed in this show, paid or not.</source>
        <translation>本場下單數（去重），無論是否付款。</translation>
    </message>
    <message>
        <source>Orders placed so far</source>
        <translation>累計下單數</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>付款訂單</translation>
    </message>
    <message>
        <source>Distinct orders of this show that were paid; refunds stay counted.</source>
        <translation>本場已付款的訂單數（去重），退款不扣除。</translation>
    </message>
    <message>
        <source>Unpaid orders</source>
        <translation>下單未付款率</translation>
    </message>
    <message>
        <source>Which share of the orders older than 15 minutes was not paid; who ordered later may be paying.</source>
        <translation>未付款訂單所占比例；只計超過 15 分鐘的訂單，其餘可能正在付款。</translation>
    </message>
    <message>
        <source>Orders not paid</source>
        <translation>未付款訂單數</translation>
    </message>
    <message>
        <source>Orders older than 15 min</source>
        <translation>15 分鐘前的訂單數</translation>
    </message>
    <message>
        <source>WeChat: paid ÷ created at once, without the wait.</source>
        <translation>微信為付款 ÷ 下單，不等待。</translation>
    </message>
    <message>
        <source>Some platforms divide by views, which gives less.</source>
        <translation>有的平台除以人次，數值更低。</translation>
    </message>
    <message>
        <source>Orders per 1,000 viewer-minutes</source>
        <translation>千觀看分鐘訂單</translation>
    </message>
    <message>
        <source>Paid orders for each thousand viewer-minutes; it needs no count of people.</source>
        <translation>每一千觀看分鐘的付款訂單數，不依賴人數。</translation>
    </message>
    <message>
        <source>Average order (AOV)</source>
        <translation>筆單價</translation>
    </message>
    <message>
        <source>What a paid order comes to on average.</source>
        <translation>平均每筆付款訂單的金額。</translation>
    </message>
    <message>
        <source>Others call the amount per buyer by the same name.</source>
        <translation>有的平台把人均金額也叫這個名字。</translation>
    </message>
    <message>
        <source>Average buyer (ABV)</source>
        <translation>客單價</translation>
    </message>
    <message>
        <source>What a buyer spends on average; only orders of which the buyer is known.</source>
        <translation>平均每位買家的付款金額，只計已知買家的訂單。</translation>
    </message>
    <message>
        <source>Amount of orders with a known buyer</source>
        <translation>已知買家的訂單金額</translation>
    </message>
    <message>
        <source>WeChat says whether it divides by buyers or by orders; most lists do not.</source>
        <translation>微信會註明除以人數還是單數，多數資料不註明。</translation>
    </message>
    <message>
        <source>Units per buyer</source>
        <translation>客件數</translation>
    </message>
    <message>
        <source>How many units a buyer takes, gifts left out.</source>
        <translation>平均每位買家購買的件數，不含贈品。</translation>
    </message>
    <message>
        <source>Units of known buyers</source>
        <translation>已知買家的件數</translation>
    </message>
    <message>
        <source>Units per order</source>
        <translation>連帶率</translation>
    </message>
    <message>
        <source>How many units an order has, gifts left out.</source>
        <translation>平均每筆訂單的件數，不含贈品。</translation>
    </message>
    <message>
        <source>Units paid, without gifts</source>
        <translation>付款件數（不含贈品）</translation>
    </message>
    <message>
        <source>Paid orders that list their products</source>
        <translation>列明商品的付款訂單</translation>
    </message>
    <message>
        <source>New buyers</source>
        <translation>新客數</translation>
    </message>
    <message>
        <source>Which share of the buyers never bought before, as their shop says.</source>
        <translation>從未購買過的買家所占比例，由商店判定。</translation>
    </message>
    <message>
        <source>Buyers of whom it is known</source>
        <translation>已知新老的買家數</translation>
    </message>
    <message>
        <source>Paid orders since the show started</source>
        <translation>開播以來付款訂單數</translation>
    </message>
    <message>
        <source>GMV (paid)</source>
        <translation>成交金額（已付）</translation>
    </message>
    <message>
        <source>What the paid orders of this show add up to, before refunds.</source>
        <translation>本場已付款訂單的金額合計，未扣退款。</translation>
    </message>
    <message>
        <source>Amount of paid orders</source>
        <translation>付款訂單金額</translation>
    </message>
    <message>
        <source>GMV (net)</source>
        <translation>淨成交金額</translation>
    </message>
    <message>
        <source>What is left of the paid orders: less refunds and what was cancelled later, each once.</source>
        <translation>支付訂單扣除退款和付款後取消的金額，每筆只扣一次。</translation>
    </message>
    <message>
        <source>Refunded or cancelled</source>
        <translation>退款或取消</translation>
    </message>
    <message>
        <source>Refund rate (amount)</source>
        <translation>退款率（金額）</translation>
    </message>
    <message>
        <source>Which share of the amount paid was given back so far, by the show in which it was paid.</source>
        <translation>付款金額中已退還的比例，按付款所在場次歸集。</translation>
    </message>
    <message>
        <source>WeChat tells amount, orders, people and units apart.</source>
        <translation>微信分別給出金額、單數、人數和件數算法。</translation>
    </message>
    <message>
        <source>Refund rate (orders)</source>
        <translation>退款率（單數）</translation>
    </message>
    <message>
        <source>Which share of the paid orders was refunded so far, in whole or in part.</source>
        <translation>付款訂單中已退款（含部分退款）的比例。</translation>
    </message>
    <message>
        <source>Orders refunded</source>
        <translation>退款訂單數</translation>
    </message>
    <message>
        <source>GMV per 1,000 views (GPM)</source>
        <translation>千次觀看成交</translation>
    </message>
    <message>
        <source>What a thousand views bring in, re-entries included.</source>
        <translation>每一千觀看人次帶來的成交額，含重複進入。</translation>
    </message>
    <message>
        <source>Views so far</source>
        <translation>累計觀看人次</translation>
    </message>
    <message>
        <source>WeChat divides by people where it shows a traffic source, and calls it the same.</source>
        <translation>微信在分管道時除以人數，名稱卻相同。</translation>
    </message>
    <message>
        <source>Value per viewer</source>
        <translation>UV 價值</translation>
    </message>
    <message>
        <source>What each person who watched brings in.</source>
        <translation>平均每位觀眾帶來的成交額。</translation>
    </message>
    <message>
        <source>Some courses divide by clicks or product visitors.</source>
        <translation>有的資料除以點擊數或商品訪客數。</translation>
    </message>
    <message>
        <source>GMV per viewer-minute</source>
        <translation>每觀看分鐘成交</translation>
    </message>
    <message>
        <source>What one viewer watching for one minute brought in so far. Re-entries do not change it.</source>
        <translation>平均每位觀眾每觀看一分鐘帶來的成交額，重複進入不影響。</translation>
    </message>
    <message>
        <source>Costs entered</source>
        <translation>已輸入成本</translation>
    </message>
    <message>
        <source>What was entered that the show cost, products left out.</source>
        <translation>已輸入的本場費用，不含商品成本。</translation>
    </message>
    <message>
        <source>Return on spend (ROI)</source>
        <translation>投報率</translation>
    </message>
    <message>
        <source>What was sold for each unit of money spent on traffic and the show.</source>
        <translation>每花一元投放與開播費用帶來的成交額。</translation>
    </message>
    <message>
        <source>Spent, without coupons, prizes, commission and shipping</source>
        <translation>花費（不含券、獎品、佣金、運費）</translation>
    </message>
    <message>
        <source>Douyin shows paid ROI and net ROI apart.</source>
        <translation>抖音分付款 ROI 與淨成交 ROI。</translation>
    </message>
    <message>
        <source>Profit on spend</source>
        <translation>利潤投報率</translation>
    </message>
    <message>
        <source>What was left for each unit of money spent, once it is itself taken off.</source>
        <translation>每花一元在收回自身之後剩下的利潤。</translation>
    </message>
    <message>
        <source>Margin less what was spent</source>
        <translation>毛利減花費</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>What products brought in less their cost, refunds, coupons, prizes, commission, shipping.</source>
        <translation>商品收入減去商品成本、退款、優惠券、獎品、佣金與運費。</translation>
    </message>
    <message>
        <source>Paid for products of known cost</source>
        <translation>已知成本商品的付款額</translation>
    </message>
    <message>
        <source>Their cost, refunds and costs of selling</source>
        <translation>其成本、退款與銷售費用</translation>
    </message>
    <message>
        <source>Viewer-minutes watched</source>
        <translation>累計觀看分鐘</translation>
    </message>
    <message>
        <source>View-to-pay rate</source>
        <translation>觀看成交率</translation>
    </message>
    <message>
        <source>Which share of the people who watched bought something.</source>
        <translation>觀看人數中有多少比例的人完成付款。</translation>
    </message>
    <message>
        <source>Distinct buyers</source>
        <translation>付款人數（去重）</translation>
    </message>
    <message>
        <source>Distinct viewers</source>
        <translation>觀看人數（去重）</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>下單金額</translation>
    </message>
    <message>
        <source>What all orders placed in this show add up to, paid or not, cancelled or not.</source>
        <translation>本場全部下單的金額合計，無論是否付款、是否取消。</translation>
    </message>
    <message>
        <source>Amount of orders placed</source>
        <translation>下單金額合計</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>What shops gave back of the orders of this show, in whole or in part.</source>
        <translation>店鋪為本場訂單退還的金額，含部分退款。</translation>
    </message>
    <message>
        <source>Amount of refunds made</source>
        <translation>已退款金額</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Shopee and TikTok call this GMV, cancelled orders included.</source>
        <translation>Shopee、TikTok 的 GMV 即此算法，含已取消訂單。</translation>
    </message>
    <message>
        <source>On Douyin GMV is what was paid; on Shopee and TikTok it is what was placed.</source>
        <translation>抖音的成交金額為已付款；Shopee、TikTok 的 GMV 為下單金額。</translation>
    </message>
    <message>
        <source>What orders add up to that were paid and then cancelled.</source>
        <translation>付款後又取消的訂單金額合計。</translation>
    </message>
    <message>
        <source>Amount of orders cancelled after payment</source>
        <translation>付款後取消的訂單金額</translation>
    </message>
    <message>
        <source>Paid less refunds</source>
        <translation>扣退款後成交</translation>
    </message>
    <message>
        <source>What the paid orders add up to, less refunds; cancelled ones stay in it.</source>
        <translation>支付訂單金額扣除退款；已取消的訂單不扣。</translation>
    </message>
    <message>
        <source>Refunds come for weeks; the same show looked at later has less.</source>
        <translation>退款會持續數週，同一場之後再看會更少。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Paid orders that a code, cart, claim, live room or link owes to the live. Nothing is guessed.</source>
        <translation>由優惠碼、購物車、喊單、直播間或連結證實來自直播的支付訂單，沒有推測成分。</translation>
    </message>
    <message>
        <source>Amount of these orders</source>
        <translation>這些訂單的金額</translation>
    </message>
    <message>
        <source>Refunded or cancelled of it</source>
        <translation>其中退款或取消</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推斷</translation>
    </message>
    <message>
        <source>Paid orders that only the time tells of: bought while one push of the product stood. A guess.</source>
        <translation>僅憑時間推斷的支付訂單：購買時該商品只有一次推送在進行。屬於推測。</translation>
    </message>
    <message>
        <source>Without a push</source>
        <translation>未歸因</translation>
    </message>
    <message>
        <source>Paid orders that nothing owes to a push: no sign, or several pushes at once.</source>
        <translation>無法歸於任何推送的支付訂單：沒有線索，或同時有多次推送。</translation>
    </message>
    <message>
        <source>Card exposures</source>
        <translation>商品曝光</translation>
    </message>
    <message>
        <source>How often product cards were seen, as rooms count it.</source>
        <translation>商品卡片被看到的次數，由直播間統計。</translation>
    </message>
    <message>
        <source>Exposures told</source>
        <translation>回報的曝光次數</translation>
    </message>
    <message>
        <source>WeChat counts bubble cards and the bag list apart.</source>
        <translation>微信區分氣泡卡片與購物袋列表。</translation>
    </message>
    <message>
        <source>Product clicks</source>
        <translation>商品點擊</translation>
    </message>
    <message>
        <source>How often products were clicked, as rooms count it.</source>
        <translation>商品被點擊的次數，由直播間統計。</translation>
    </message>
    <message>
        <source>Clicks told</source>
        <translation>回報的點擊次數</translation>
    </message>
    <message>
        <source>Product click rate</source>
        <translation>商品點擊率</translation>
    </message>
    <message>
        <source>Clicks for each exposure, both in times.</source>
        <translation>點擊 ÷ 曝光，均按次數。</translation>
    </message>
    <message>
        <source>Shopee divides by views, Lazada product visitors by viewers.</source>
        <translation>Shopee 除以觀看人次，Lazada 為商品訪客 ÷ 觀眾。</translation>
    </message>
    <message>
        <source>Orders per click</source>
        <translation>點擊成交率</translation>
    </message>
    <message>
        <source>Paid orders for each product click, of the products whose clicks are told.</source>
        <translation>每次商品點擊帶來的付款訂單，只計回報了點擊的商品。</translation>
    </message>
    <message>
        <source>Paid orders of these products</source>
        <translation>這些商品的付款訂單</translation>
    </message>
    <message>
        <source>Shopee takes orders placed; Lazada and WeChat take people.</source>
        <translation>Shopee 用下單數；Lazada、微信按人數。</translation>
    </message>
    <message>
        <source>Sell-through</source>
        <translation>售罄率</translation>
    </message>
    <message>
        <source>Which share of the stock was sold; more than 100 % is oversold.</source>
        <translation>庫存中已售出的比例，超過 100% 即超賣。</translation>
    </message>
    <message>
        <source>Units sold that still stand</source>
        <translation>有效售出件數</translation>
    </message>
    <message>
        <source>Units there were</source>
        <translation>總庫存件數</translation>
    </message>
</context>
<context>
    <name>DepositFields</name>
    <message>
        <source>Paid now</source>
        <translation>現付</translation>
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
        <translation>件數</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Take in exported orders</source>
        <translation>匯入後台匯出的訂單</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>匯入商品</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>儲存 {0}</translation>
    </message>
    <message>
        <source>End the show?</source>
        <translation>結束本場？</translation>
    </message>
    <message>
        <source>Rooms are disconnected. Everything that was recorded stays.</source>
        <translation>將中斷所有直播間連線，已記錄的內容全部保留。</translation>
    </message>
    <message>
        <source>End show</source>
        <translation>結束本場</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續直播</translation>
    </message>
    <message>
        <source>Start a show…</source>
        <translation>開始一場直播…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>Open a past show…</source>
        <translation>開啟過往場次…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>切換淺色/深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>儲存目前版面</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>結束本場</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>資料檔案無法開啟</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束程式</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Set it aside and start a new store</source>
        <translation>移開舊檔案，建立新資料檔案</translation>
    </message>
    <message>
        <source>The program has to stop</source>
        <translation>程式必須停止</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>放棄並結束</translation>
    </message>
    <message>
        <source>The show is not saved</source>
        <translation>本場尚未儲存</translation>
    </message>
    <message>
        <source>Restore now and leave</source>
        <translation>現在恢復並離開</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保持現狀並離開</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不離開</translation>
    </message>
    <message>
        <source>Leave while prices in shops are ours?</source>
        <translation>店鋪裡還掛著本場的價格，現在離開嗎？</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>還有 {0} 項</translation>
    </message>
    <message>
        <source>Left as they are, they stay until {0}, overwritten prices longer: the next start or the command restore-prices restores them.</source>
        <translation>若保持現狀，它們會保留到 {0}，直接改寫的價格會更久：下次啟動或命令 restore-prices 會恢復它們。</translation>
    </message>
    <message>
        <source>Review of a show…</source>
        <translation>復盤…</translation>
    </message>
    <message>
        <source>Review of a show</source>
        <translation>復盤一場直播</translation>
    </message>
    <message>
        <source>This show is not in the store any more.</source>
        <translation>資料庫裡已經沒有這場直播了。</translation>
    </message>
    <message>
        <source>The process that works reviews out was ended. Nothing is lost; try again.</source>
        <translation>計算復盤的處理程序被結束了。資料沒有遺失，請重試。</translation>
    </message>
    <message>
        <source>Save a show as a file…</source>
        <translation>把場次存為檔案…</translation>
    </message>
    <message>
        <source>Open a show file…</source>
        <translation>開啟場次檔…</translation>
    </message>
    <message>
        <source>Save a show as a file</source>
        <translation>把場次存為檔案</translation>
    </message>
    <message>
        <source>Open a show file</source>
        <translation>開啟場次檔</translation>
    </message>
    <message>
        <source>Show files (*{0})</source>
        <translation>場次檔 (*{0})</translation>
    </message>
</context>
<context>
    <name>DeviceCodeDialog</name>
    <message>
        <source>Log in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Open {0} in a browser, log in and type this code:</source>
        <translation>在瀏覽器開啟 {0}，登入後輸入此代碼：</translation>
    </message>
    <message>
        <source>This window closes by itself once the login is done.</source>
        <translation>登入完成後此視窗會自動關閉。</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>複製代碼</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>No shop told of carts; judged by: {0}.</source>
        <translation>沒有店鋪提供加購資料，改按「{0}」判斷。</translation>
    </message>
    <message>
        <source>Too few purchases; showing the effect without money.</source>
        <translation>成交太少，只給出效果，不折算金額。</translation>
    </message>
    <message>
        <source>A push and the host&apos;s talk come together: it is the effect of both.</source>
        <translation>推送與主播講解同時發生，估計的是兩者之和。</translation>
    </message>
    <message>
        <source>Over the last {0} shows: {1}.</source>
        <translation>合併近 {0} 場：{1}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>It could not be worked out; the numbers so far are provisional.</source>
        <translation>沒能算出來，目前的數字都是暫時的。</translation>
    </message>
    <message>
        <source>Provisional numbers are replaced three minutes after the push.</source>
        <translation>暫時的數字在推送三分鐘後由正式估計替換。</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暫時</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>還看不出</translation>
    </message>
    <message>
        <source>Provisional: there was next to nothing before it to compare it with.</source>
        <translation>暫時：推送之前幾乎沒有可比的資料。</translation>
    </message>
    <message>
        <source>{0} · usually {1}–{2}</source>
        <translation>{0} · 平常 {1}–{2}</translation>
    </message>
    <message>
        <source>Provisional: {0} so far; {1} were to be expected without it (90 %: {2} to {3}), by the pace of the minutes before.</source>
        <translation>暫時：目前 {0}；按之前幾分鐘的節奏，沒有它預計為 {1}（90%：{2} 至 {3}）。</translation>
    </message>
    <message>
        <source>provisional · more</source>
        <translation>暫時 · 偏多</translation>
    </message>
    <message>
        <source>provisional · fewer</source>
        <translation>暫時 · 偏少</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>分不開</translation>
    </message>
    <message>
        <source>cannot be told apart from {0}</source>
        <translation>與{0}分不開</translation>
    </message>
    <message>
        <source>too few events (&lt; 5)</source>
        <translation>事件太少 (&lt; 5)</translation>
    </message>
    <message>
        <source>no conclusion</source>
        <translation>不下結論</translation>
    </message>
    <message>
        <source>{0} s window</source>
        <translation>視窗 {0} 秒</translation>
    </message>
    <message>
        <source>Fewer than five events are expected in its window: no number is shown.</source>
        <translation>視窗內預計不足五個事件，不給數字。</translation>
    </message>
    <message>
        <source>{0}. The rate per viewer-minute was multiplied by {1}; in 90 of 100 cases the truth lies between the ends. {2}: {3}. Chance that it helped at all: {4}.</source>
        <translation>{0}。每觀看分鐘的速率變為 {1}；100 次中有 90 次真值在兩端之間。{2}：{3}。確有幫助的機率：{4}。</translation>
    </message>
    <message>
        <source>Worth {0} at this show&apos;s own conversion and order value.</source>
        <translation>按本場自己的轉化與筆單價，約值 {0}。</translation>
    </message>
    <message>
        <source>Its window overlaps with {0} other pushes; all are fitted together.</source>
        <translation>視窗與另外 {0} 次推送重疊，全部一起估計。</translation>
    </message>
    <message>
        <source>The same estimate at 200 random times without a push: how often is it as large? p ≤ 0.10.</source>
        <translation>在沒有推送的 200 組隨機時刻作同樣的估計：有多少次一樣大？p ≤ 0.10。</translation>
    </message>
    <message>
        <source>Did the rate already move in the minute before pushes? Then it may be the talk before.</source>
        <translation>推送前一分鐘速率是否已經變化？若是，可能是推送前的講解所致。</translation>
    </message>
    <message>
        <source>Did something move along that no push should move, such as likes? Then it is no push&apos;s.</source>
        <translation>本不該受推送影響的（如按讚）是否一起變化？若是，就不是推送的效果。</translation>
    </message>
    <message>
        <source>The factor over 60, 120 and 240 seconds: a verdict should not hang on the window.</source>
        <translation>60、120、240 秒視窗的倍數：判斷不應取決於視窗長短。</translation>
    </message>
    <message>
        <source>Was there less than usual after the window? Then part of it was only pulled forward.</source>
        <translation>視窗之後是否比平常少？若是，一部分只是提前發生。</translation>
    </message>
    <message>
        <source>Do as many counts lie outside the predicted 90 % as should (6–14 %)? Else the model is off.</source>
        <translation>落在預測 90% 之外的計數是否恰如其分(6–14%)？否則模型不適合本場。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗長短</translation>
    </message>
    <message>
        <source>Whole show</source>
        <translation>整場</translation>
    </message>
    <message>
        <source>Over other windows: {0}.</source>
        <translation>其他視窗：{0}。</translation>
    </message>
    <message>
        <source>People who came after {0}: {1}, {2}.</source>
        <translation>{0}之後進場人數：{1}，{2} 人。</translation>
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
        <translation>向觀眾推出了什麼。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it was first shown; by kind, how many there were.</source>
        <translation>第一次展示的時刻；按類時為次數。</translation>
    </message>
    <message>
        <source>In window</source>
        <translation>視窗內</translation>
    </message>
    <message>
        <source>What was counted in the two minutes from the push on, however it came about.</source>
        <translation>推送起兩分鐘內數到的，無論因何而來。</translation>
    </message>
    <message>
        <source>Factor (90 %)</source>
        <translation>倍數 (90%)</translation>
    </message>
    <message>
        <source>By what the rate per viewer-minute was multiplied, given the viewers who came. 1 is no effect; the true factor lies between the ends in 90 of 100 cases.</source>
        <translation>在已到場的觀眾中，每觀看分鐘的速率變為幾倍。1 表示沒有效果；100 次中有 90 次真值在兩端之間。</translation>
    </message>
    <message>
        <source>The factor between its ends, from a half to four times; the dotted line is no effect.</source>
        <translation>倍數及其區間，刻度從 0.5 倍到 4 倍；虛線表示沒有效果。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>With the push less without it, over its window, with the 90 % interval.</source>
        <translation>視窗內有推送與沒有推送之差，附 90% 區間。</translation>
    </message>
    <message>
        <source>More money</source>
        <translation>增量成交</translation>
    </message>
    <message>
        <source>What these are worth at this show&apos;s own conversion and order value.</source>
        <translation>按本場自己的轉化與筆單價折算的金額。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>What may be said: it works where the whole interval lies above 1.</source>
        <translation>能下的判斷：整個區間都在 1 以上才算有效。</translation>
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
        <translation>還沒有推送。每次推送做了什麼會寫在這裡，起初是暫時的。</translation>
    </message>
</context>
<context>
    <name>EffectsView</name>
    <message>
        <source>What each push did</source>
        <translation>每次推送做了什麼</translation>
    </message>
    <message>
        <source>Each push</source>
        <translation>每次推送</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按類</translation>
    </message>
</context>
<context>
    <name>EndedOffers</name>
    <message>
        <source>{0} more</source>
        <translation>還有 {0} 個</translation>
    </message>
    <message>
        <source>called off before it began</source>
        <translation>開始前已取消</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤銷</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>憑據</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this show</source>
        <translation>在本場尋找</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>較新的一則</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>較早的一則</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>One character cannot be searched</source>
        <translation>一個字無法搜尋，請至少輸入兩個字</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
</context>
<context>
    <name>FlashSaleFields</name>
    <message>
        <source>Variant</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
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
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Per buyer</source>
        <translation>每人限購</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒數</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>全部規格</translation>
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
        <translation>平台把直播展示給觀眾的次數。</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>觀看</translation>
    </message>
    <message>
        <source>Distinct people in the rooms, as a room counts them or as they were seen.</source>
        <translation>直播間裡的不同觀眾，按直播間自報或我們看到的計。</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Distinct people who wrote at least one comment.</source>
        <translation>至少發過一則評論的不同觀眾。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Askers of each group of questions; who asks two things counts twice.</source>
        <translation>每組問題的提問人數；問兩件事算兩次。</translation>
    </message>
    <message>
        <source>Put into a cart</source>
        <translation>加購</translation>
    </message>
    <message>
        <source>Distinct people who put something into a cart; removals change nothing.</source>
        <translation>把商品加入購物車的不同觀眾；移除不影響。</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>喊單</translation>
    </message>
    <message>
        <source>Distinct people whose comment claimed something, whatever became of it.</source>
        <translation>評論喊單的不同觀眾，不論結果如何。</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購買</translation>
    </message>
    <message>
        <source>Distinct buyers of paid orders; refunds stay counted.</source>
        <translation>付款訂單的不同買家；退款的也算。</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>Orders placed since the show began, paid or not.</source>
        <translation>開播以來的下單，不論是否付款。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Orders that were paid; refunds stay counted.</source>
        <translation>已付款的訂單；退款的也算。</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Paid orders of which something was given back so far.</source>
        <translation>已付款訂單中至今有退款的。</translation>
    </message>
    <message>
        <source>no feed tells exposures</source>
        <translation>沒有介面提供曝光數</translation>
    </message>
    <message>
        <source>no viewers were told of yet</source>
        <translation>還沒有觀眾資料</translation>
    </message>
    <message>
        <source>no comments yet</source>
        <translation>還沒有評論</translation>
    </message>
    <message>
        <source>no questions yet</source>
        <translation>還沒有提問</translation>
    </message>
    <message>
        <source>counted per question, so no share of people</source>
        <translation>按問題計數，不能算人數占比</translation>
    </message>
    <message>
        <source>no shop or room told of carts</source>
        <translation>店鋪和直播間都沒有提供加購</translation>
    </message>
    <message>
        <source>carts come without names</source>
        <translation>加購不帶使用者</translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation>還沒有喊單</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>還沒有訂單</translation>
    </message>
    <message>
        <source>shops do not tell who buys</source>
        <translation>店鋪不提供買家資訊</translation>
    </message>
    <message>
        <source>contradictory: more than there were</source>
        <translation>資料矛盾：多於總數</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>每個事件</translation>
    </message>
    <message>
        <source>distinct people seen</source>
        <translation>看到的不同觀眾</translation>
    </message>
    <message>
        <source>the platform&apos;s own count</source>
        <translation>平台自己的計數</translation>
    </message>
    <message>
        <source>sum of the platforms&apos; own counts, not de-duplicated</source>
        <translation>各平台自報相加，未去重</translation>
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
        <translation>訂單</translation>
    </message>
    <message>
        <source>{0} of viewers</source>
        <translation>占觀眾 {0}</translation>
    </message>
    <message>
        <source>{0} of placed</source>
        <translation>占下單 {0}</translation>
    </message>
    <message>
        <source>{0} of the step before</source>
        <translation>占上一步 {0}</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>計數：{0}</translation>
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
        <translation>贈品</translation>
    </message>
    <message>
        <source>Any basket</source>
        <translation>不限金額</translation>
    </message>
    <message>
        <source>Basket from</source>
        <translation>滿多少可用</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Each may take</source>
        <translation>每人限領</translation>
    </message>
    <message>
        <source>There is nothing on the shelf to give.</source>
        <translation>貨架上沒有可贈的商品。</translation>
    </message>
</context>
<context>
    <name>GiveawayDeeds</name>
    <message>
        <source>@{0} You have won: {1}. Please claim it within {2} hours: {3}</source>
        <translation>@{0} 恭喜中獎：{1}。請在 {2} 小時內領取：{3}</translation>
    </message>
    <message>
        <source>Cancel the giveaway?</source>
        <translation>要取消這次抽獎嗎？</translation>
    </message>
    <message>
        <source>Nobody wins, and the audience is told so. It cannot be opened again.</source>
        <translation>沒有人中獎，觀眾會看到通知，且不能再次開啟。</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消活動</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Save the winners</source>
        <translation>儲存中獎名單</translation>
    </message>
    <message>
        <source>Names and ids are personal data. Whoever only counts prizes does not need them.</source>
        <translation>暱稱和 ID 屬於個人資料；只核對獎品數量的人用不到。</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮罩</translation>
    </message>
    <message>
        <source>With names and ids</source>
        <translation>含暱稱和 ID</translation>
    </message>
</context>
<context>
    <name>GiveawayForm</name>
    <message>
        <source>Giveaway</source>
        <translation>抽獎</translation>
    </message>
    <message>
        <source>Publish and open</source>
        <translation>公布規則並開始</translation>
    </message>
    <message>
        <source>Say what one prize is worth.</source>
        <translation>請填寫每份獎品的價值。</translation>
    </message>
    <message>
        <source>Say who organises it and how to reach them.</source>
        <translation>請填寫主辦方和聯絡方式。</translation>
    </message>
    <message>
        <source>Say how winners get their prize.</source>
        <translation>請填寫獎品如何送達。</translation>
    </message>
    <message>
        <source>Its exact name</source>
        <translation>獎品的準確名稱</translation>
    </message>
    <message>
        <source>Value of one prize</source>
        <translation>單份獎品的價值</translation>
    </message>
    <message>
        <source>Of a voucher: what it is subject to</source>
        <translation>抵用券的使用條件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>使用條件</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>任一商品</translation>
    </message>
    <message>
        <source>What a comment must say, exactly</source>
        <translation>留言須與此完全一致</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Until I close it</source>
        <translation>手動截止</translation>
    </message>
    <message>
        <source>How and by when winners get it</source>
        <translation>發放方式和期限</translation>
    </message>
    <message>
        <source>Earlier winners of this show cannot enter</source>
        <translation>本場已中獎者不可參加</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>通關密語</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>中獎人數</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>候補人數</translation>
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
        <translation> 個新面孔 / 10 秒</translation>
    </message>
    <message>
        <source>Keep nobody out</source>
        <translation>不排除</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>參加方式</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>Account age</source>
        <translation>帳號年齡</translation>
    </message>
    <message>
        <source>Bursts of more than</source>
        <translation>突發洗版超過</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有直播間</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播間</translation>
    </message>
    <message>
        <source>Outside randomness (drand), fetched over the internet</source>
        <translation>使用外部隨機數（drand，需連網）</translation>
    </message>
    <message>
        <source>Without it the draw is organiser-trusted: others have to believe you in one respect.</source>
        <translation>不使用則為「主辦方自證」：別人在一點上只能相信你。</translation>
    </message>
    <message>
        <source>Show the winners with a wheel</source>
        <translation>用轉輪展示中獎者</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小時</translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation>領獎期限</translation>
    </message>
    <message>
        <source>Name of shop or company</source>
        <translation>店鋪或公司名稱</translation>
    </message>
    <message>
        <source>Telephone or address</source>
        <translation>電話或地址</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主辦單位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>獎品發放</translation>
    </message>
    <message>
        <source>Say what can be won.</source>
        <translation>請填寫獎品。</translation>
    </message>
    <message>
        <source>Say which comment enters.</source>
        <translation>請填寫參加的通關密語。</translation>
    </message>
    <message>
        <source>The value must be a plain amount such as 199.</source>
        <translation>價值請填數字，例如 199。</translation>
    </message>
</context>
<context>
    <name>GiveawayLines</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>參加人數</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>參加方式</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播間</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主辦方</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送達方式</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>隨機來源</translation>
    </message>
    <message>
        <source>Draw key</source>
        <translation>開獎憑證</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>root</source>
        <translation>名單根</translation>
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
        <translation>{0}：無人參加，無法開獎</translation>
    </message>
    <message>
        <source>{0}; the draw waits for its round</source>
        <translation>{0}；等待隨機數公布</translation>
    </message>
</context>
<context>
    <name>GiveawayStrip</name>
    <message numerus="yes">
        <source>{0} entries</source>
        <translation>
            <numerusform>{0} 人參加</numerusform>
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
        <translation>留言口令</translation>
    </message>
    <message>
        <source>Follow the room</source>
        <translation>追蹤直播間</translation>
    </message>
    <message>
        <source>Comment a phrase as a fan club member</source>
        <translation>粉絲團成員留言口令</translation>
    </message>
    <message>
        <source>Claim a product</source>
        <translation>喊單</translation>
    </message>
    <message>
        <source>Buy, or comment a phrase</source>
        <translation>購買，或留言口令</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>實物</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>抵用券</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>禮品卡</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Giveaway open</source>
        <translation>抽獎進行中</translation>
    </message>
    <message>
        <source>Entries closed</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已開獎</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>被限制</translation>
    </message>
    <message>
        <source>earlier winners</source>
        <translation>已中過獎</translation>
    </message>
    <message>
        <source>accounts too young</source>
        <translation>帳號太新</translation>
    </message>
    <message>
        <source>bursts of newcomers</source>
        <translation>突發洗版</translation>
    </message>
    <message>
        <source>not in the fan club</source>
        <translation>不在粉絲團</translation>
    </message>
    <message>
        <source>the time of the draw must be public: set a closing time</source>
        <translation>須公布開獎時間：請設定截止時間</translation>
    </message>
    <message>
        <source>only its own giveaway tool, where it exists</source>
        <translation>有官方抽獎工具的地區只能用官方工具</translation>
    </message>
    <message>
        <source>a prize must be worth less than 500 US dollars</source>
        <translation>獎品價值須低於 500 美元</translation>
    </message>
    <message>
        <source>no cash and no gift cards</source>
        <translation>不得以現金或禮品卡為獎品</translation>
    </message>
    <message>
        <source>taking part must be free</source>
        <translation>參加須免費</translation>
    </message>
    <message>
        <source>no emoji in the phrase</source>
        <translation>口令中不得有表情符號</translation>
    </message>
    <message>
        <source>winners get at least 48 hours to claim</source>
        <translation>中獎者至少有 48 小時領獎</translation>
    </message>
    <message>
        <source>no wheel: the winners are simply shown</source>
        <translation>不得用轉輪：直接展示中獎者</translation>
    </message>
    <message>
        <source>official rules must be published with the show</source>
        <translation>須隨直播公布正式規則</translation>
    </message>
    <message>
        <source>in the US a free entry by web form must be offered</source>
        <translation>在美國須提供網頁表單的免費參加方式</translation>
    </message>
    <message>
        <source>name the prize exactly</source>
        <translation>須寫明獎品的準確名稱</translation>
    </message>
    <message>
        <source>nothing extra for a purchase</source>
        <translation>不得以購買換取額外機會</translation>
    </message>
    <message>
        <source>account age not told by the platform: {0}, let in</source>
        <translation>平台未提供帳號年齡：{0} 人，已放行</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>organiser-trusted: no outside randomness; that no entries were added cannot be proved to others</source>
        <translation>主辦方自證：沒有外部隨機數，無法向他人證明沒有添加參加者</translation>
    </message>
    <message>
        <source>drand round {0}, published at {1}</source>
        <translation>drand 第 {0} 輪，{1} 公布</translation>
    </message>
    <message>
        <source>{0} hours after the draw, else the prize goes to a reserve</source>
        <translation>開獎後 {0} 小時內，逾期由候補遞補</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>中獎人數</translation>
    </message>
    <message>
        <source>How to enter</source>
        <translation>參加方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>the organiser closes it</source>
        <translation>由主辦方截止</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>開獎</translation>
    </message>
    <message>
        <source>To be claimed within</source>
        <translation>領獎期限</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送達方式</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主辦方</translation>
    </message>
    <message>
        <source>Rules hash</source>
        <translation>規則雜湊</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承諾值</translation>
    </message>
</context>
<context>
    <name>GiveawaysPanel</name>
    <message>
        <source>Giveaways</source>
        <translation>抽獎</translation>
    </message>
    <message>
        <source>Giveaway that is shown</source>
        <translation>顯示的抽獎</translation>
    </message>
    <message>
        <source>No giveaway yet. F7 opens one: its terms are published before the first entry counts.</source>
        <translation>還沒有抽獎。按 F7 開始：規則先公布，參加才計入。</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>No open questions</source>
        <translation>沒有待答的提問</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>10 min</source>
        <translation>10 分鐘</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分鐘</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全場</translation>
    </message>
</context>
<context>
    <name>HeldQueue</name>
    <message>
        <source>Nothing waits. Comments that a word list holds stand here.</source>
        <translation>沒有待審留言。被詞表攔下的留言會列在這裡。</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>領取 {0} 條</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Approve</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>{0} 處理中</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Reading the products of {0}</source>
        <translation>正在讀取 {0} 的商品</translation>
    </message>
    <message numerus="yes">
        <source>{0} products so far</source>
        <translation>
            <numerusform>已讀取 {0} 件商品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertForm</name>
    <message>
        <source>Insert a segment</source>
        <translation>插入環節</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>5 A3 Encore card — minutes, product, name, push</source>
        <translation>5 A3 返場 講解（分鐘數、商品、名稱、推送）</translation>
    </message>
    <message>
        <source>It begins when that would have begun; what follows is moved by its length.</source>
        <translation>它在原定時間開始，後面的環節按它的時長順延。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>在它之前</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Write its minutes and its name.</source>
        <translation>請寫分鐘數和名稱。</translation>
    </message>
    <message>
        <source>This cannot be read: {0}.</source>
        <translation>無法辨識：{0}。</translation>
    </message>
</context>
<context>
    <name>KeptOutRow</name>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
</context>
<context>
    <name>KeptOutView</name>
    <message>
        <source>Nobody is muted, restricted or timed out.</source>
        <translation>沒有人被禁言或受限。</translation>
    </message>
    <message>
        <source>Viewers who are kept out</source>
        <translation>被限制的觀眾</translation>
    </message>
</context>
<context>
    <name>KindFields</name>
    <message>
        <source>The price must be a plain amount such as 59.9.</source>
        <translation>價格請填數字，例如 59.9。</translation>
    </message>
</context>
<context>
    <name>KpisPanel</name>
    <message>
        <source>Key figures</source>
        <translation>關鍵指標</translation>
    </message>
    <message>
        <source>Choose the key figures…</source>
        <translation>選擇關鍵指標…</translation>
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
        <translation>直到我結束</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>幾分鐘</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation>到某一時刻</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
</context>
<context>
    <name>LessonsCard</name>
    <message>
        <source>What to do differently next time</source>
        <translation>下一場要改什麼</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Keep: {0}</source>
        <translation>記下：{0}</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>waiting</source>
        <translation>等待連線</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>無資料</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Link a product</source>
        <translation>關聯商品</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>nothing in this shop</source>
        <translation>此店鋪中沒有</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>貨架上的商品</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>店鋪裡的商品</translation>
    </message>
</context>
<context>
    <name>LiveClaims</name>
    <message>
        <source>No claim here yet.</source>
        <translation>這裡還沒有喊單。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊單</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>釋放</translation>
    </message>
    <message>
        <source>+{0} min</source>
        <translation>+{0} 分鐘</translation>
    </message>
    <message>
        <source>Means…</source>
        <translation>是指…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>憑據…</translation>
    </message>
    <message>
        <source>Pays first, or no longer</source>
        <translation>需先付款／取消</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>撤銷付款</translation>
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
        <translation>{1}已顯示：{0}</translation>
    </message>
    <message>
        <source>Not shown on {1}: {0} ({2})</source>
        <translation>{1}未顯示{0}：{2}</translation>
    </message>
    <message>
        <source>Nobody confirmed {0} on {1}; look at the overlay</source>
        <translation>{1}未確認顯示{0}，請查看疊層畫面</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤回：{0}</translation>
    </message>
    <message>
        <source>Ended: {0}</source>
        <translation>已結束：{0}</translation>
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
        <translation>商品 {0} 調整了貨架順序</translation>
    </message>
    <message>
        <source>Product {0}: {1}</source>
        <translation>商品 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} armed</source>
        <translation>{0}：已備好</translation>
    </message>
    <message>
        <source>{0} is live</source>
        <translation>{0}：已開始</translation>
    </message>
    <message>
        <source>{0} ended</source>
        <translation>{0}：已結束</translation>
    </message>
    <message>
        <source>{0} called off</source>
        <translation>{0}：已取消</translation>
    </message>
    <message>
        <source>Giveaway opened</source>
        <translation>抽獎開始</translation>
    </message>
    <message>
        <source>Giveaway closed for entries</source>
        <translation>抽獎截止參加</translation>
    </message>
    <message>
        <source>Giveaway drawn</source>
        <translation>抽獎已開獎</translation>
    </message>
    <message>
        <source>Giveaway cancelled</source>
        <translation>抽獎已取消</translation>
    </message>
    <message>
        <source>A winner has claimed the prize</source>
        <translation>一位中獎者已領獎</translation>
    </message>
    <message>
        <source>A winner forfeits; the next reserve moves up</source>
        <translation>一位中獎者放棄領獎，由下一位候補遞補</translation>
    </message>
    <message>
        <source>A/B of {0} sealed</source>
        <translation>A/B 已封存：{0}</translation>
    </message>
    <message>
        <source>A/B has begun</source>
        <translation>A/B 開始</translation>
    </message>
    <message>
        <source>A/B stopped: {1}</source>
        <translation>A/B 已停止：{1}</translation>
    </message>
    <message>
        <source>A/B is over</source>
        <translation>A/B 已結束</translation>
    </message>
    <message>
        <source>Held by hand: {0} of {1}</source>
        <translation>手動留貨：{1} ×{0}</translation>
    </message>
    <message>
        <source>Hold released: {0} of {1}</source>
        <translation>釋出留貨：{1} ×{0}</translation>
    </message>
    <message>
        <source>, entries: {0}</source>
        <translation>，參加 {0} 人</translation>
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
        <translation>{0} 自 {1} 起無訊息</translation>
    </message>
    <message>
        <source>{0} is heard again after {1}</source>
        <translation>{0} 中斷 {1} 後已恢復</translation>
    </message>
    <message>
        <source>Reminded to pay: {0}</source>
        <translation>已催付：{0}</translation>
    </message>
    <message>
        <source>Promised to pay: {0}</source>
        <translation>答應付款：{0}</translation>
    </message>
    <message>
        <source>Given up as unpaid: {0}</source>
        <translation>放棄催付：{0}</translation>
    </message>
    <message>
        <source>To be asked to pay again: {0}</source>
        <translation>重新催付：{0}</translation>
    </message>
    <message>
        <source>Claim rules from here on: {0}</source>
        <translation>喊單規則改為：{0}</translation>
    </message>
    <message>
        <source>Said in {0}: {1}</source>
        <translation>已在{0}送出：{1}</translation>
    </message>
    <message>
        <source>Not said in {0}: {1}</source>
        <translation>未能在{0}送出：{1}</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was said in {0}: {1}</source>
        <translation>無法確認是否已在{0}送出：{1}</translation>
    </message>
    <message>
        <source>Comment hidden: {0}</source>
        <translation>留言已隱藏：{0}</translation>
    </message>
    <message>
        <source>Comment held for review: {0}</source>
        <translation>留言待審：{0}</translation>
    </message>
    <message>
        <source>Comment approved: {0}</source>
        <translation>留言已通過：{0}</translation>
    </message>
    <message>
        <source>Viewer muted: {0}</source>
        <translation>觀眾已靜音：{0}</translation>
    </message>
    <message>
        <source>Moderation taken back</source>
        <translation>管理操作已撤回</translation>
    </message>
    <message>
        <source>Comment deleted in the room</source>
        <translation>已在直播間刪除留言</translation>
    </message>
    <message>
        <source>Viewer timed out in the room: {0}</source>
        <translation>觀眾已在直播間禁言：{0}</translation>
    </message>
    <message>
        <source>Viewer banned from the room: {0}</source>
        <translation>觀眾已被直播間封鎖：{0}</translation>
    </message>
    <message>
        <source>Viewer let back into the room: {0}</source>
        <translation>觀眾已解除封鎖：{0}</translation>
    </message>
    <message>
        <source>Question answered in writing</source>
        <translation>問題已文字回答</translation>
    </message>
    <message>
        <source>Question answered on air</source>
        <translation>問題已口播回答</translation>
    </message>
    <message>
        <source>Question dropped</source>
        <translation>問題已放棄</translation>
    </message>
    <message>
        <source>Comment taken off the overlay</source>
        <translation>留言已從疊層撤下</translation>
    </message>
    <message>
        <source>Comment on the overlay: {0}</source>
        <translation>疊層顯示留言：{0}</translation>
    </message>
    <message>
        <source>Target set: {0}</source>
        <translation>已設目標：{0}</translation>
    </message>
    <message>
        <source>Planned length set: {0} min</source>
        <translation>已設計劃時長：{0} 分鐘</translation>
    </message>
    <message>
        <source>Cost taken back: {0}</source>
        <translation>撤回花費：{0}</translation>
    </message>
    <message>
        <source>Cost entered: {0} {1}</source>
        <translation>記下花費：{0} {1}</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>標記 {0}</translation>
    </message>
    <message>
        <source>Show started: {0}</source>
        <translation>場次開始：{0}</translation>
    </message>
    <message>
        <source>Show ended</source>
        <translation>場次結束</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>目前沒有內容</translation>
    </message>
    <message>
        <source>Segment begun: {0}</source>
        <translation>環節開始：{0}</translation>
    </message>
    <message>
        <source>Segment over: {0}</source>
        <translation>環節結束：{0}</translation>
    </message>
    <message>
        <source>Segment left out: {0}</source>
        <translation>環節跳過：{0}</translation>
    </message>
    <message>
        <source>Segment moved to {1}: {0}</source>
        <translation>環節改到 {1}：{0}</translation>
    </message>
    <message>
        <source>Rundown written, segments: {0}</source>
        <translation>流程單已錄入，共 {0} 個環節</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Rundown changed, segments still to come: {0}</source>
        <translation>流程單已修改，還有 {0} 個環節</translation>
    </message>
    <message>
        <source>Segment inserted: {0}</source>
        <translation>插入環節：{0}</translation>
    </message>
    <message>
        <source>Segment taken in again: {0}</source>
        <translation>環節恢復：{0}</translation>
    </message>
    <message>
        <source>Segment now planned for {1}: {0}</source>
        <translation>環節時長改為 {1}：{0}</translation>
    </message>
    <message>
        <source>Segment {0} is now {1}</source>
        <translation>環節「{0}」改為「{1}」</translation>
    </message>
    <message>
        <source>Segment struck out: {0}</source>
        <translation>刪去環節：{0}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Segments now in this order: {0}</source>
        <translation>環節順序改為：{0}</translation>
    </message>
    <message>
        <source>What is to come is timed anew, from {0} on</source>
        <translation>後面的環節已重新排時，從 {0} 起</translation>
    </message>
    <message>
        <source>Back to segment: {0}</source>
        <translation>回到環節：{0}</translation>
    </message>
    <message>
        <source>{0}, after {1}</source>
        <translation>{0}，歷時 {1}</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Log</source>
        <translation>記錄</translation>
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
        <translation>留言</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>貨架</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>走勢</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊單</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Giveaways</source>
        <translation>抽獎</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播間</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待審</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄</translation>
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
        <translation>流程單</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找指令</translation>
    </message>
    <message>
        <source>Lock or unlock the panels</source>
        <translation>鎖定或解鎖面板</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>恢復預設版面</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Sale</source>
        <translation>秒殺</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽獎</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>組合價</translation>
    </message>
    <message>
        <source>Buy and get</source>
        <translation>買贈</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>Member price</source>
        <translation>會員價</translation>
    </message>
    <message>
        <source>Newcomer price</source>
        <translation>新人價</translation>
    </message>
    <message>
        <source>Spend and save</source>
        <translation>滿減</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>贈品</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 號</translation>
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
        <translation>價格</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>粉絲團等級從</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>{amount} batteries</source>
        <translation>{amount} 電池</translation>
    </message>
    <message>
        <source>{amount}/1000 yuan</source>
        <translation>{amount}/1000 元</translation>
    </message>
    <message>
        <source>{amount} diamonds</source>
        <translation>{amount} 鑽石</translation>
    </message>
    <message>
        <source>{amount} bits</source>
        <translation>{amount} Bits</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 號</translation>
    </message>
    <message>
        <source>This prize was already claimed.</source>
        <translation>此獎品已被領取。</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>不需操作，目前已是此狀態。</translation>
    </message>
    <message>
        <source>This giveaway was drawn already; its winners stand.</source>
        <translation>此抽獎已開獎，中獎名單不再變更。</translation>
    </message>
    <message>
        <source>Another giveaway is still running. Draw or cancel it first.</source>
        <translation>另一個抽獎仍在進行，請先開獎或取消。</translation>
    </message>
    <message>
        <source>A bundle needs a price above 0, and each of its products a price of its own.</source>
        <translation>套裝價必須大於 0，且每件商品都要有自己的價格。</translation>
    </message>
    <message>
        <source>A target is an amount above 0 in the show&apos;s currency.</source>
        <translation>目標須是大於 0 的金額，用本場貨幣。</translation>
    </message>
    <message>
        <source>A show lasts between a minute and a week.</source>
        <translation>一場直播在一分鐘到一週之間。</translation>
    </message>
    <message>
        <source>The least margin must be between 0 and {most} %.</source>
        <translation>最低毛利率必須在 0 到 {most}% 之間。</translation>
    </message>
    <message>
        <source>The limit of a buyer cannot be negative; 0 is no limit.</source>
        <translation>每人限購不能為負數；0 表示不限。</translation>
    </message>
    <message>
        <source>The commitment of the draw is damaged. Open the giveaway anew.</source>
        <translation>抽獎承諾值已損壞，請重新發起抽獎。</translation>
    </message>
    <message>
        <source>The giveaway must last at least one second.</source>
        <translation>抽獎時長至少 1 秒。</translation>
    </message>
    <message>
        <source>A poll needs two to ten answers.</source>
        <translation>投票需要兩到十個選項。</translation>
    </message>
    <message>
        <source>The price of {product} is not usable. Nothing was changed; give a positive amount.</source>
        <translation>{product}的價格無效，未作變更。請填寫大於 0 的金額。</translation>
    </message>
    <message>
        <source>“{product}” cannot be a product number. Use letters and digits without blanks.</source>
        <translation>「{product}」不能作為商品編號，請使用英文字母和數字，不含空格。</translation>
    </message>
    <message>
        <source>The quantity must be at least 1.</source>
        <translation>數量至少為 1。</translation>
    </message>
    <message>
        <source>The number of reserves cannot be negative.</source>
        <translation>候補人數不能為負數。</translation>
    </message>
    <message>
        <source>Such a rundown cannot be kept: every segment needs a name and a length.</source>
        <translation>這樣的流程單無法儲存：每段都要有名稱和時長。</translation>
    </message>
    <message>
        <source>The stock of {product} must be a whole number from 0 up. Nothing was changed.</source>
        <translation>{product}的庫存須為不小於 0 的整數，未作變更。</translation>
    </message>
    <message>
        <source>These terms cannot be kept: units, limit and times must be at least 1.</source>
        <translation>設定無效：件數、限購和時間都至少為 1。</translation>
    </message>
    <message>
        <source>{price} for {product} leaves less than the margin of {margin} % that it must have. That takes {least}.</source>
        <translation>{product} 賣 {price}，達不到要求的 {margin} % 毛利率，至少要 {least}。</translation>
    </message>
    <message>
        <source>Give the phrase that viewers write to take part.</source>
        <translation>請填寫觀眾參加所用的通關密語。</translation>
    </message>
    <message>
        <source>Give the prize a name.</source>
        <translation>請填寫獎品名稱。</translation>
    </message>
    <message>
        <source>This giveaway was opened already.</source>
        <translation>此抽獎已經發起。</translation>
    </message>
    <message>
        <source>The keyword “{keyword}” of {product} is used already. Choose another one.</source>
        <translation>{product}的關鍵字「{keyword}」已被使用，請換一個。</translation>
    </message>
    <message>
        <source>The keyword of {product} is too long for a claim. Shorten it.</source>
        <translation>{product}的關鍵字太長，不便喊單，請縮短。</translation>
    </message>
    <message>
        <source>Nobody has entered, so nothing can be drawn. Cancel it and open a new one.</source>
        <translation>無人參加，無法開獎。請取消後重新發起。</translation>
    </message>
    <message>
        <source>There is no product in it. The shelf is as it was.</source>
        <translation>其中沒有商品，貨架未變。</translation>
    </message>
    <message>
        <source>No show is running. Start a show first.</source>
        <translation>目前沒有進行中的場次，請先開始一場。</translation>
    </message>
    <message>
        <source>{product} cannot become “{wanted}” while it is “{state}”.</source>
        <translation>{product}目前為「{state}」，不能改為「{wanted}」。</translation>
    </message>
    <message>
        <source>There must be at least one winner.</source>
        <translation>中獎人數至少為 1。</translation>
    </message>
    <message>
        <source>This entry did not win: there is nothing to confirm.</source>
        <translation>此參加者未中獎，不需確認。</translation>
    </message>
    <message>
        <source>There is nothing to say yet. Write a text first.</source>
        <translation>還沒有要說的內容，請先寫文字。</translation>
    </message>
    <message>
        <source>No room can be found in what was entered. Check the address.</source>
        <translation>填寫的內容裡找不到直播間，請檢查位址。</translation>
    </message>
    <message>
        <source>A bundle needs two units or more, and each product once.</source>
        <translation>組合至少要有兩件，且每個商品只列一次。</translation>
    </message>
    <message>
        <source>Times of holds and reminders must be between 10 seconds and 14 days.</source>
        <translation>保留和催付的時間須在 10 秒到 14 天之間。</translation>
    </message>
    <message>
        <source>A burst needs at least one viewer and one second.</source>
        <translation>突發洗版至少要有一人和一秒。</translation>
    </message>
    <message>
        <source>Winners need at least one hour to claim.</source>
        <translation>中獎者至少要有一小時領獎。</translation>
    </message>
    <message>
        <source>A coupon takes off an amount, less than the basket it asks for, or 1 to 99 percent.</source>
        <translation>優惠券要麼折一個小於門檻的金額，要麼折 1 到 99 百分比。</translation>
    </message>
    <message>
        <source>A deposit counts for at least what is paid and for less than the price of {product}.</source>
        <translation>訂金的抵扣額不能少於所付，也不能達到 {product}的價格。</translation>
    </message>
    <message>
        <source>Each step must ask for more and save more than the one before, and save less than it asks for.</source>
        <translation>每一檔的門檻和折額都要高於前一檔，且折額要小於門檻。</translation>
    </message>
    <message>
        <source>The outside randomness is not what the rules name. Draw again; if it stays so, cancel the giveaway.</source>
        <translation>外部隨機數與規則寫明的不符。請再次開獎；仍不符請取消抽獎。</translation>
    </message>
    <message>
        <source>The number for this draw is published in {seconds} seconds. Draw then.</source>
        <translation>本次開獎的隨機數將在 {seconds} 秒後公布，屆時再開獎。</translation>
    </message>
    <message>
        <source>The outside randomness would be known before the giveaway closes. Open it again.</source>
        <translation>外部隨機數會在截止前公布。請重新開啟。</translation>
    </message>
    <message>
        <source>The outside randomness could not be looked up. Try again, or open without it.</source>
        <translation>查不到外部隨機數。請重試，或不使用它。</translation>
    </message>
    <message>
        <source>The outside randomness cannot be had now. A closed giveaway waits: draw again later, or cancel it.</source>
        <translation>現在取不到外部隨機數。已截止的抽獎會等待：稍後再開獎，或取消。</translation>
    </message>
    <message>
        <source>Say how and by when winners get their prize.</source>
        <translation>請寫明獎品如何、何時送達。</translation>
    </message>
    <message>
        <source>Name the organiser and how to reach them.</source>
        <translation>請寫明主辦方和聯絡方式。</translation>
    </message>
    <message>
        <source>{product} would cost {price}, less than the {least} that it cost you. Raise the price or change the cost.</source>
        <translation>{product}的價格 {price} 低於成本 {least}，請提高價格或修改成本。</translation>
    </message>
    <message>
        <source>A cost is an amount above 0 in the show&apos;s currency, and a count from 1 up.</source>
        <translation>花費要寫本場幣別的金額且大於 0，份數從 1 起。</translation>
    </message>
    <message>
        <source>Say what the cost is for, in {most} letters at most.</source>
        <translation>寫明這是什麼花費，最多 {most} 個字。</translation>
    </message>
    <message>
        <source>Such an A/B cannot be kept: blocks last 30 seconds to an hour, and part of each counts.</source>
        <translation>這樣的 A/B 做不了：每段 30 秒到 1 小時，且每段要有一部分計入。</translation>
    </message>
    <message>
        <source>{price} is below the floor price of {product}, which is {least}. Raise it or change the floor.</source>
        <translation>{price} 低於 {product}的底價 {least}，請提高價格或修改底價。</translation>
    </message>
    <message>
        <source>{price} is below the {least} that the products must cost together. Raise the price.</source>
        <translation>{price} 低於這些商品合計的最低價 {least}，請提高價格。</translation>
    </message>
    <message>
        <source>The bundle is not cheaper than its products one by one, {now}. Lower its price.</source>
        <translation>套裝價不低於單買合計 {now}，請降低價格。</translation>
    </message>
    <message>
        <source>The published time to claim is not over. The prize cannot be passed on yet.</source>
        <translation>公布的領獎期限未到，獎品還不能轉給候補。</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later end.</source>
        <translation>結束時間早於開始時間，請改晚一些。</translation>
    </message>
    <message>
        <source>{product} has variants, and nobody could say which is given. Choose another gift.</source>
        <translation>{product}有多個規格，無法確定送哪一個，請換一個贈品。</translation>
    </message>
    <message>
        <source>{by} is deciding about this comment already.</source>
        <translation>{by} 正在處理這則留言。</translation>
    </message>
    <message>
        <source>The phrase of the open giveaway would claim {product}. Choose another keyword.</source>
        <translation>進行中抽獎的口令會喊到 {product}。請換一個關鍵字。</translation>
    </message>
    <message>
        <source>In this shop that is {product} already. Unlink that first.</source>
        <translation>在此店鋪裡它已關聯 {product}。請先解除關聯。</translation>
    </message>
    <message>
        <source>Outside randomness needs a closing time: its number must be later.</source>
        <translation>外部隨機數須晚於截止時間：請設定截止時間。</translation>
    </message>
    <message>
        <source>A purchase needs a free way in beside it: give a phrase to comment.</source>
        <translation>購買參加須同時有免費途徑：請填寫留言口令。</translation>
    </message>
    <message>
        <source>Say what one prize is worth.</source>
        <translation>請填寫每份獎品的價值。</translation>
    </message>
    <message>
        <source>Choose the product that this is about.</source>
        <translation>請選擇商品。</translation>
    </message>
    <message>
        <source>There is no rundown yet. Write one first.</source>
        <translation>還沒有流程單，請先編寫。</translation>
    </message>
    <message>
        <source>There is no such segment that could still be changed.</source>
        <translation>沒有這樣一段可以再改了。</translation>
    </message>
    <message>
        <source>Say what the voucher is subject to.</source>
        <translation>請寫明抵用券的使用條件。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the producer or the owner.</source>
        <translation>您的角色不能這樣做。請找場控或店主。</translation>
    </message>
    <message>
        <source>{low} was asked within the last {days} days. A sale must be below the lowest price of that time.</source>
        <translation>最近 {days} 天內曾賣 {low}，促銷價必須低於這段時間的最低價。</translation>
    </message>
    <message>
        <source>Close the giveaway before you draw.</source>
        <translation>請先截止參加，再開獎。</translation>
    </message>
    <message>
        <source>Only {available} are left, {units} were asked for. Lower the number or add stock.</source>
        <translation>僅剩 {available} 件，需要 {units} 件。請減少件數或補充庫存。</translation>
    </message>
    <message>
        <source>This claim is not held any more.</source>
        <translation>此喊單已不再留貨。</translation>
    </message>
    <message>
        <source>{product} is not linked to the shop {shop}. Link it first or leave the shop out.</source>
        <translation>{product}未關聯店鋪 {shop}，請先關聯或不選該店鋪。</translation>
    </message>
    <message>
        <source>This room does not let that be done from here. Do it on the platform&apos;s own page.</source>
        <translation>這個直播間不允許從這裡操作，請到平台自己的頁面處理。</translation>
    </message>
    <message>
        <source>This sale is not running.</source>
        <translation>此秒殺未在進行。</translation>
    </message>
    <message>
        <source>{product} is not open for sale. Open its price first.</source>
        <translation>{product}尚未開賣，請先開價。</translation>
    </message>
    <message>
        <source>This giveaway is not open any more.</source>
        <translation>此抽獎已不在進行中。</translation>
    </message>
    <message>
        <source>This comment does not wait for a decision any more.</source>
        <translation>這則留言已不在待審中。</translation>
    </message>
    <message>
        <source>No such A/B is running.</source>
        <translation>沒有正在進行的 A/B。</translation>
    </message>
    <message>
        <source>Choose the comment or viewer first.</source>
        <translation>請先選擇留言或觀眾。</translation>
    </message>
    <message>
        <source>The overlay is empty already.</source>
        <translation>疊層上沒有內容。</translation>
    </message>
    <message>
        <source>There is nothing to undo: it was undone, or something newer stands.</source>
        <translation>沒有可復原的：已經復原，或之後又有新的處理。</translation>
    </message>
    <message>
        <source>This buyer holds nothing that is unpaid any more.</source>
        <translation>這位買家已沒有未付款的保留。</translation>
    </message>
    <message>
        <source>No comment waits that nobody has taken.</source>
        <translation>沒有可領取的待審留言。</translation>
    </message>
    <message>
        <source>This sale was set up already.</source>
        <translation>此秒殺已經設定。</translation>
    </message>
    <message>
        <source>Such an offer is running for the same products already. End it first.</source>
        <translation>同樣商品已有這類優惠在進行，請先結束它。</translation>
    </message>
    <message>
        <source>“{phrase}” also reads as a claim for a product. Choose another phrase.</source>
        <translation>「{phrase}」會被辨識為喊單，請換一個通關密語。</translation>
    </message>
    <message>
        <source>“{phrase}” is used already. A comment can mean one thing only.</source>
        <translation>「{phrase}」已被使用，一句留言只能有一個意思。</translation>
    </message>
    <message>
        <source>The price of {product} in {shop} is held by another sale. Restore that first.</source>
        <translation>{product}在 {shop} 的價格正被另一場秒殺佔用。請先恢復。</translation>
    </message>
    <message>
        <source>The sale price of {product} is not below its price, {now}. Lower it.</source>
        <translation>{product}的活動價不低於現價 {now}，請降低。</translation>
    </message>
    <message>
        <source>The prize is worth more than the law allows in a draw. Lower its value.</source>
        <translation>獎品價值超出抽獎的法定上限，請調低。</translation>
    </message>
    <message>
        <source>{by} is answering this already.</source>
        <translation>{by} 已在回答這個問題。</translation>
    </message>
    <message>
        <source>A shop&apos;s own price may be overwritten for {minutes} minutes at most. Shorten it.</source>
        <translation>直接改店鋪價格最多 {minutes} 分鐘，請縮短時長。</translation>
    </message>
    <message>
        <source>This buyer was reminded {most} times already. Mark the buyer as given up, or release.</source>
        <translation>已催付這位買家 {most} 次。請標為放棄，或釋放保留。</translation>
    </message>
    <message>
        <source>This is a replay: nothing can be changed here. Go back to the live show.</source>
        <translation>目前是重播，不能變更。請返回直播。</translation>
    </message>
    <message>
        <source>This room is connected already.</source>
        <translation>此直播間已連線。</translation>
    </message>
    <message>
        <source>An A/B needs two different cards.</source>
        <translation>A/B 需要兩張不同的卡片。</translation>
    </message>
    <message>
        <source>The rundown has changed meanwhile. Copy your text, open the form again and paste it.</source>
        <translation>流程單剛剛有變化。請複製您的文字，重新開啟表單再貼上。</translation>
    </message>
    <message>
        <source>The rundown is over. Write more segments first.</source>
        <translation>流程已走完，請先補寫環節。</translation>
    </message>
    <message>
        <source>A sale of {product} is running. End it first.</source>
        <translation>{product}的秒殺正在進行，請先結束。</translation>
    </message>
    <message>
        <source>The secret does not fit the published commitment. Do not draw; cancel the giveaway.</source>
        <translation>密鑰與已公布的承諾值不符。請勿開獎，取消此抽獎。</translation>
    </message>
    <message>
        <source>The secret of this draw is not in the keyring. It cannot be drawn; cancel the giveaway.</source>
        <translation>鑰匙圈中找不到此抽獎的密鑰，無法開獎，請取消此抽獎。</translation>
    </message>
    <message>
        <source>A shop of this name is connected already. Give another name.</source>
        <translation>已連接同名店鋪。請換一個名稱。</translation>
    </message>
    <message>
        <source>What shops put up must have an end. Choose how long it lasts.</source>
        <translation>店鋪中的優惠必須有結束時間，請選擇時長。</translation>
    </message>
    <message>
        <source>This show has ended. Start a new one.</source>
        <translation>本場已結束，請開始新的場次。</translation>
    </message>
    <message>
        <source>{product} is sold out. Add stock first.</source>
        <translation>{product}已售完，請先補充庫存。</translation>
    </message>
    <message>
        <source>{committed} of {product} are sold or held already. The stock cannot be less.</source>
        <translation>{product}已售出或留貨 {committed} 件，庫存不能低於此數。</translation>
    </message>
    <message>
        <source>Another A/B is still open. Let it end or stop it.</source>
        <translation>另一個 A/B 還沒結束。等它結束，或先停止它。</translation>
    </message>
    <message>
        <source>This claim does not exist any more.</source>
        <translation>此喊單已不存在。</translation>
    </message>
    <message>
        <source>This version does not know these claim rules.</source>
        <translation>這個版本不認識這樣的喊單規則。</translation>
    </message>
    <message>
        <source>This is not among what the desk has put up in shops.</source>
        <translation>本控制台沒有在店鋪裡掛出它。</translation>
    </message>
    <message>
        <source>This giveaway does not exist any more.</source>
        <translation>此抽獎已不存在。</translation>
    </message>
    <message>
        <source>This sale does not exist any more.</source>
        <translation>此秒殺已不存在。</translation>
    </message>
    <message>
        <source>There is no product “{product}” on the shelf.</source>
        <translation>貨架上沒有商品「{product}」。</translation>
    </message>
    <message>
        <source>This question was answered or dropped already.</source>
        <translation>這個問題已回答或已放棄。</translation>
    </message>
    <message>
        <source>{product} has no such variant.</source>
        <translation>{product}沒有這個規格。</translation>
    </message>
    <message>
        <source>The platform does not say who wrote this.</source>
        <translation>平台未提供留言者身分。</translation>
    </message>
    <message>
        <source>{product} must be priced in the currency of the show.</source>
        <translation>{product}須以本場幣別定價。</translation>
    </message>
    <message>
        <source>its clock is {seconds} s away from ours: offers begin and end there at another moment</source>
        <translation>其時鐘與本機相差 {seconds} 秒：優惠在那裡開始和結束的時刻不同</translation>
    </message>
    <message>
        <source>The own price record is younger than {days} days: whether this is the low cannot be told.</source>
        <translation>自有價格記錄不足 {days} 天：無法判斷是否為最低價。</translation>
    </message>
    <message>
        <source>Nothing is recorded of earlier prices: whether this is the low cannot be told.</source>
        <translation>沒有以往價格記錄：無法判斷是否為最低價。</translation>
    </message>
    <message>
        <source>One buyer may take all of it: there is no limit for each.</source>
        <translation>沒有每人限購：一位買家可以全部買走。</translation>
    </message>
    <message>
        <source>There is no limit to how many: it goes on until you end it.</source>
        <translation>沒有數量上限：會一直進行到您結束。</translation>
    </message>
    <message>
        <source>it sells in {currency}, the show counts in another currency</source>
        <translation>其結算貨幣為 {currency}，與本場不同</translation>
    </message>
    <message>
        <source>the relay of its webhooks is out of reach ({reason}); it is asked all the same</source>
        <translation>其 Webhook 中繼無法連接（{reason}）；仍照常查詢</translation>
    </message>
    <message>
        <source>this login may not read orders</source>
        <translation>此登入無權讀取訂單</translation>
    </message>
    <message>
        <source>this login may not change prices</source>
        <translation>此登入無權修改價格</translation>
    </message>
    <message>
        <source>this login may not read products</source>
        <translation>此登入無權讀取商品</translation>
    </message>
    <message>
        <source>this login may not put up discounts</source>
        <translation>此登入無權設定折扣</translation>
    </message>
    <message>
        <source>The secret of this draw is not in the keyring, so no audit file can be written.</source>
        <translation>鑰匙圈中找不到此抽獎的密鑰，無法產生核驗檔案。</translation>
    </message>
    <message>
        <source>{product} waits already: it is explained again in {wait_s} s.</source>
        <translation>{product}已在排隊：{wait_s} 秒後再次講解。</translation>
    </message>
    <message>
        <source>At most {most} products can be explained at once.</source>
        <translation>最多同時講解 {most} 個商品。</translation>
    </message>
    <message>
        <source>The shares of the roles come to more than 100 %.</source>
        <translation>各角色占比之和超過 100 %。</translation>
    </message>
    <message>
        <source>Nothing was changed: it is on the shelf just so.</source>
        <translation>沒有改動：貨架上已是這樣。</translation>
    </message>
    <message>
        <source>Units of variant {variant} of {product} are held or sold: it cannot be taken away.</source>
        <translation>{product}的規格 {variant} 已有留貨或已售，不能去掉。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{text}” is no least margin of 0 to 90 %. Nothing was imported.</source>
        <translation>{file} 第 {row} 列：「{text}」不是 0 到 90 % 的最低毛利率。未匯入任何內容。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{text}” is not a price. Nothing was imported.</source>
        <translation>{file} 第 {row} 列：「{text}」不是有效價格。未匯入任何商品。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{text}” is not a stock count. Nothing was imported.</source>
        <translation>{file} 第 {row} 列：「{text}」不是有效庫存。未匯入任何商品。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the keyword “{text}” stands twice. Nothing was imported.</source>
        <translation>{file} 第 {row} 列：關鍵字「{text}」重複。未匯入任何商品。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the product “{text}” stands twice. Nothing was imported.</source>
        <translation>{file} 第 {row} 列：商品「{text}」重複。未匯入任何商品。</translation>
    </message>
    <message>
        <source>{file} has no products in it.</source>
        <translation>{file} 中沒有商品。</translation>
    </message>
    <message>
        <source>{count} products of {file} are on the shelf.</source>
        <translation>已從 {file} 上架 {count} 件商品。</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”. Nothing was imported; name the columns in the first row.</source>
        <translation>{file} 缺少「{column}」欄。未匯入任何商品，請在第一列寫明欄名。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{column}” is empty. Nothing was imported.</source>
        <translation>{file} 第 {row} 列：「{column}」為空。未匯入任何商品。</translation>
    </message>
    <message>
        <source>{file} is no table, or it is damaged. Save it as CSV in UTF-8 or as XLSX.</source>
        <translation>{file} 不是表格，或檔案已損壞。請另存為 UTF-8 的 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>{file} has {count} mistakes, the first in row {row}: {what}. Nothing was imported.</source>
        <translation>{file} 有 {count} 處錯誤，第一處在第 {row} 列：{what}。未匯入任何商品。</translation>
    </message>
    <message>
        <source>{file} is larger than {text} MB.</source>
        <translation>{file} 超過 {text} MB。</translation>
    </message>
    <message>
        <source>{file} has more than {text} rows.</source>
        <translation>{file} 超過 {text} 列。</translation>
    </message>
    <message>
        <source>{file} is no export of Taobao, JD or Pinduoduo that is known. Nothing was taken in.</source>
        <translation>{file} 不是已知的淘寶、京東或拼多多匯出表，未匯入任何內容。</translation>
    </message>
    <message>
        <source>{count} chapters were copied.</source>
        <translation>已複製 {count} 個章節。</translation>
    </message>
    <message>
        <source>Nothing was explained in this show yet.</source>
        <translation>本場還沒有講解過商品。</translation>
    </message>
    <message>
        <source>“{shop}” belongs to the rehearsal: there is nothing to edit.</source>
        <translation>「{shop}」是彩排用的店鋪，沒有可編輯的內容。</translation>
    </message>
    <message>
        <source>There is no product on the shelf to link. Add or import one first.</source>
        <translation>貨架上沒有可關聯的商品。請先新增或匯入。</translation>
    </message>
    <message>
        <source>Stopped: the first {count} of {all} products are on the shelf, the others are not.</source>
        <translation>已停止：{all} 個商品中，前 {count} 個已上架，其餘沒有上架。</translation>
    </message>
    <message>
        <source>{count} orders were taken into “{show}”.</source>
        <translation>已將 {count} 個訂單匯入「{show}」。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({text}). Save it as CSV in UTF-8 or as XLSX.</source>
        <translation>無法讀取 {file}（{text}）。請另存為 UTF-8 編碼的 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>The login did not succeed ({reason}). Nothing was kept; add the room again.</source>
        <translation>登入未成功（{reason}）。沒有儲存任何內容，請重新新增直播間。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>無法寫入 {file}：{reason}。請換一個位置。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} 無法讀取：{reason}。</translation>
    </message>
    <message>
        <source>“{show}” was taken in with {events} events.</source>
        <translation>「{show}」已收入，共 {events} 個事件。</translation>
    </message>
    <message>
        <source>The show was not written, because its process was ended. Nothing is lost; try again.</source>
        <translation>場次沒有寫出，因為負責的處理程序被結束了。沒有遺失任何內容；請再試一次。</translation>
    </message>
    <message>
        <source>{file} is no show file ({where}). Nothing was taken in.</source>
        <translation>{file} 不是場次檔（{where}）。沒有收入任何內容。</translation>
    </message>
    <message>
        <source>{file} is of a newer version ({where}). Update the program, then open it again.</source>
        <translation>{file} 由更新的版本（{where}）寫成。請更新程式後再開啟。</translation>
    </message>
    <message>
        <source>{file} is too large to be a show. Nothing was taken in.</source>
        <translation>{file} 太大，不可能是一場直播。沒有收入任何內容。</translation>
    </message>
    <message>
        <source>{file} was damaged or changed on its way (at {where}). Nothing was taken in; have it sent again.</source>
        <translation>{file} 在途中損壞或被改動（位置：{where}）。沒有收入任何內容；請讓對方重新傳送。</translation>
    </message>
    <message>
        <source>{file} has a line that cannot be read ({where}). Nothing was taken in.</source>
        <translation>{file} 中有一行無法讀取（{where}）。沒有收入任何內容。</translation>
    </message>
    <message>
        <source>The battle report is on the clipboard.</source>
        <translation>戰報已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The battle report is on the clipboard and in {file}</source>
        <translation>戰報已複製到剪貼簿，並儲存到 {file}</translation>
    </message>
    <message>
        <source>A fault in the program ({task}). The show goes on; the log has the details.</source>
        <translation>程式內部錯誤（{task}）。直播不受影響，詳情見記錄。</translation>
    </message>
    <message>
        <source>Events cannot be saved: {reason}. They are kept in memory and saving is tried again.</source>
        <translation>事件無法儲存：{reason}。資料暫存於記憶體，正在重試。</translation>
    </message>
    <message>
        <source>Saving works again; nothing was lost.</source>
        <translation>儲存已恢復，沒有遺失。</translation>
    </message>
    <message>
        <source>The keyword “{keyword}” of {product} is a bare number: it may be read as a quantity.</source>
        <translation>{product}的關鍵字「{keyword}」是純數字，可能被當作數量。</translation>
    </message>
    <message>
        <source>“{keyword}” claims {product}, though it could be {other} with a variant.</source>
        <translation>「{keyword}」會喊到 {product}，但也可能是 {other} 加規格。</translation>
    </message>
    <message>
        <source>“{keyword}” of {product} also means something else: alone it claims nothing.</source>
        <translation>{product}的「{keyword}」還有別的含義，單獨寫它不會喊單。</translation>
    </message>
    <message>
        <source>The keyring of this system refused: what was given is kept for this run only. Unlock it.</source>
        <translation>系統鑰匙圈拒絕存取，所填內容僅在本次執行中保留。請解鎖鑰匙圈。</translation>
    </message>
    <message>
        <source>The desk speaks {language} from its next start on.</source>
        <translation>下次啟動後使用{language}。</translation>
    </message>
    <message>
        <source>This system has no keyring: secrets are kept for this run only and asked for again.</source>
        <translation>系統沒有鑰匙圈：金鑰僅在本次執行中保留，下次需重新填寫。</translation>
    </message>
    <message>
        <source>No show has been recorded yet.</source>
        <translation>還沒有錄製過的場次。</translation>
    </message>
    <message>
        <source>The last events of the show could not be saved: {reason}. Free some space before you quit.</source>
        <translation>本場最後的事件未能儲存：{reason}。請先騰出空間再結束程式。</translation>
    </message>
    <message>
        <source>The code is copied. Paste it into the chat, so that buyers can type it in the shop.</source>
        <translation>優惠碼已複製。貼到聊天室，買家就能在店鋪結帳時輸入。</translation>
    </message>
    <message>
        <source>The overlay&apos;s address is copied. Paste it into a browser source in OBS.</source>
        <translation>疊層網址已複製，請貼到 OBS 的瀏覽器來源。</translation>
    </message>
    <message>
        <source>Port {port} is in use, so the overlay is at port {now} now. Change its address in OBS.</source>
        <translation>連接埠 {port} 被占用，疊層已改用連接埠 {now}。請在 OBS 中更新位址。</translation>
    </message>
    <message>
        <source>The show is over, but something of ours still stands in a shop. The desk goes on taking it down.</source>
        <translation>直播已結束，但店鋪裡仍有本控制台掛出的內容。控制台會繼續撤下。</translation>
    </message>
    <message>
        <source>{count} saved states of this show cannot be read. They are made again from its events; nothing is lost.</source>
        <translation>這場直播有 {count} 個儲存的狀態讀不出來，正在從事件重新產生；沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>From {at} on this replay comes to other numbers than the live show did. The events are unchanged; run “livestream-console check” for more.</source>
        <translation>從 {at} 起，回放算出的數字與直播時不一致。事件本身沒有變化；執行「livestream-console check」了解更多。</translation>
    </message>
    <message>
        <source>Another version recorded this show. Its {events} events are gone through once; seeking is slower until then.</source>
        <translation>這場直播由其他版本錄製，正在把 {events} 個事件過一遍；完成之前跳轉會慢一些。</translation>
    </message>
    <message>
        <source>This show is past: what it cost is entered in its review.</source>
        <translation>這場直播已經結束：花費請在它的復盤裡填寫。</translation>
    </message>
    <message>
        <source>The show has ended. {keys} opens its review.</source>
        <translation>直播已結束。按 {keys} 打開復盤。</translation>
    </message>
    <message>
        <source>What was set could not be read. It is kept as {file}; the desk starts without it.</source>
        <translation>有設定無法讀取。原檔案保存為 {file}；主控台先不用它啟動。</translation>
    </message>
    <message>
        <source>This holds for now, but could not be saved for the next start: {reason}.</source>
        <translation>本次已生效，但無法為下次啟動儲存：{reason}。</translation>
    </message>
    <message>
        <source>The products of {shop} could not be read ({reason}). The shelf is as it was.</source>
        <translation>無法讀取 {shop} 的商品（{reason}）。貨架未變。</translation>
    </message>
    <message>
        <source>The A/B wants another card now: {card}. F8 pushes it.</source>
        <translation>A/B 該換卡了：{card}。按 F8 推送。</translation>
    </message>
    <message>
        <source>The recorded show could not be read: {reason}. Nothing was changed; try again.</source>
        <translation>無法讀取已錄製的場次：{reason}。未作變更，請重試。</translation>
    </message>
    <message>
        <source>The terms are on the clipboard. Paste them into the room&apos;s description.</source>
        <translation>規則已複製，可貼到直播間簡介。</translation>
    </message>
    <message>
        <source>The video is not where it was: {file}. Choose it again; its offset is kept.</source>
        <translation>影片不在原來的位置：{file}。請重新選擇；對齊時間會保留。</translation>
    </message>
    <message>
        <source>Playing a video needs one more part of Qt (175 MB): pip install “livestream-console[video]”, then start again.</source>
        <translation>播放影片需要再裝一個 Qt 元件(175 MB)：pip install「livestream-console[video]」，然後重新啟動。</translation>
    </message>
    <message>
        <source>This room takes no posts from here. The message is on the clipboard.</source>
        <translation>這個直播間不能從這裡發言，訊息已複製。</translation>
    </message>
    <message>
        <source>the store is closed</source>
        <translation>資料庫已關閉</translation>
    </message>
    <message>
        <source>another program wrote into the same show</source>
        <translation>另一個程式寫入了同一場次</translation>
    </message>
    <message>
        <source>the file is damaged; do not delete it</source>
        <translation>檔案已損壞，請勿刪除</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>磁碟已滿，請騰出空間</translation>
    </message>
    <message>
        <source>a fault in this program; it is in the log</source>
        <translation>程式內部錯誤，詳情見記錄</translation>
    </message>
    <message>
        <source>the disk does not answer; check the drive</source>
        <translation>磁碟無回應，請檢查硬碟</translation>
    </message>
    <message>
        <source>another program holds the file; close it</source>
        <translation>檔案被其他程式占用，請關閉該程式</translation>
    </message>
    <message>
        <source>the folder cannot be written to; check its rights</source>
        <translation>資料夾無法寫入，請檢查權限</translation>
    </message>
    <message>
        <source>the disk was too slow</source>
        <translation>磁碟寫入過慢</translation>
    </message>
    <message>
        <source>no overlay page is connected; open its address in OBS</source>
        <translation>無疊層頁，請在 OBS 開啟其位址</translation>
    </message>
    <message>
        <source>the app may not in any more; let the shop authorise it again, then edit the login with new tokens</source>
        <translation>應用的店鋪授權已失效；請讓店鋪重新授權，再用新的權杖修改登入資訊</translation>
    </message>
    <message>
        <source>the login was refused; check the key or token</source>
        <translation>登入被拒絕，請檢查金鑰或權杖</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>對方關閉了連線</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>長時間沒有收到資料</translation>
    </message>
    <message>
        <source>the platform ended the connection of this room</source>
        <translation>平台結束了此直播間的連線</translation>
    </message>
    <message>
        <source>the platform lets in only addresses that were named to it; name this computer&apos;s there</source>
        <translation>平台只放行已登記的 IP 位址；請到開放平台後台把本機的對外 IP 加入白名單</translation>
    </message>
    <message>
        <source>no connection to the platform; check the network</source>
        <translation>無法連線到平台，請檢查網路</translation>
    </message>
    <message>
        <source>no such room; check its name</source>
        <translation>找不到此直播間，請檢查名稱</translation>
    </message>
    <message>
        <source>the platform answered in a way this version does not know</source>
        <translation>平台的回應本版本無法辨識</translation>
    </message>
    <message>
        <source>the platform allows no more requests for now</source>
        <translation>平台暫時限制請求</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>連線被拒絕</translation>
    </message>
    <message>
        <source>nothing has come for a while</source>
        <translation>有一陣子沒有收到資料</translation>
    </message>
    <message>
        <source>no answer in time; check the network</source>
        <translation>回應逾時，請檢查網路</translation>
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
        <translation>{count} 筆投遞未通過驗簽，已丟棄；請檢查密鑰</translation>
    </message>
    <message>
        <source>this login does not allow: {what}</source>
        <translation>此登入不允許：{what}</translation>
    </message>
    <message>
        <source>waiting for the tool to connect</source>
        <translation>等待工具連線</translation>
    </message>
    <message>
        <source>today&apos;s units: {spent} of {limit} used</source>
        <translation>今日配額：已用 {spent} / {limit}</translation>
    </message>
    <message>
        <source>today&apos;s units: {spent} of {limit} used; the room is heard more slowly to make them last</source>
        <translation>今日配額：已用 {spent} / {limit}；為撐到結束已放慢讀取</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未啟動</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>連線中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無訊息</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>重新連線中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>連線失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>未開賣</translation>
    </message>
    <message>
        <source>whoever pays first</source>
        <translation>先付款先得</translation>
    </message>
    <message>
        <source>its keyword is off</source>
        <translation>關鍵字已關閉</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>超出限購</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>未寫數量</translation>
    </message>
    <message>
        <source>who is it?</source>
        <translation>身分不明</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>受限使用者</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>已售完</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>哪一款？</translation>
    </message>
    <message>
        <source>which variant?</source>
        <translation>哪個規格？</translation>
    </message>
    <message>
        <source>{amount} jewels</source>
        <translation>{amount} 寶石</translation>
    </message>
    <message>
        <source>Bilibili</source>
        <translation>Bilibili</translation>
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
        <translation>鬥魚</translation>
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
        <translation>京東</translation>
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
        <translation>商店</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘寶</translation>
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
        <translation>微信影音號</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小紅書</translation>
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
        <translation>待講解</translation>
    </message>
    <message>
        <source>preheating</source>
        <translation>預熱中</translation>
    </message>
    <message>
        <source>price open</source>
        <translation>已開價</translation>
    </message>
    <message>
        <source>explaining</source>
        <translation>講解中</translation>
    </message>
    <message>
        <source>off the shelf</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>spend and save</source>
        <translation>滿減</translation>
    </message>
    <message>
        <source>newcomer price</source>
        <translation>新人價</translation>
    </message>
    <message>
        <source>member price</source>
        <translation>會員價</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>buy and get</source>
        <translation>買贈</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>組合價</translation>
    </message>
    <message>
        <source>card</source>
        <translation>商品卡</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>flash sale</source>
        <translation>限時秒殺</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>贈品</translation>
    </message>
    <message>
        <source>giveaway</source>
        <translation>抽獎</translation>
    </message>
    <message>
        <source>message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>疊層</translation>
    </message>
</context>
<context>
    <name>MixBar</name>
    <message>
        <source>Role mix: {0}</source>
        <translation>貨品角色占比：{0}</translation>
    </message>
    <message>
        <source>role mix as wanted</source>
        <translation>角色占比符合目標</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>無角色</translation>
    </message>
    <message>
        <source>{0} {1}%, wanted {2}%</source>
        <translation>{0} {1}%，目標 {2}%</translation>
    </message>
</context>
<context>
    <name>Moderation</name>
    <message>
        <source>Approve</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Hold for review</source>
        <translation>待審</translation>
    </message>
    <message>
        <source>Undo what was done to it</source>
        <translation>復原對這則留言的處理</translation>
    </message>
    <message>
        <source>Lift the mute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Let back into the room</source>
        <translation>放回直播間</translation>
    </message>
    <message>
        <source>Mute for 10 min</source>
        <translation>在本台禁言 10 分鐘</translation>
    </message>
    <message>
        <source>Let into claims and giveaways again</source>
        <translation>恢復喊單和抽獎</translation>
    </message>
    <message>
        <source>Keep from claims and giveaways</source>
        <translation>禁止喊單和抽獎</translation>
    </message>
    <message>
        <source>Delete in the room</source>
        <translation>在直播間刪除</translation>
    </message>
    <message>
        <source>Time out in the room for 10 min</source>
        <translation>在直播間禁言 10 分鐘</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不處理</translation>
    </message>
    <message>
        <source>Delete the comment</source>
        <translation>刪除留言</translation>
    </message>
    <message>
        <source>Time out for 10 min</source>
        <translation>禁言 10 分鐘</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>WeChat ids</source>
        <translation>微信號</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已禁言</translation>
    </message>
    <message>
        <source>Kept from claims and giveaways</source>
        <translation>禁止喊單和抽獎</translation>
    </message>
    <message>
        <source>Timed out in the room</source>
        <translation>直播間內禁言</translation>
    </message>
    <message>
        <source>Banned from the room</source>
        <translation>被踢出直播間</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is not hide, hold or flag.</source>
        <translation>第 {0} 行：「{1}」不是隱藏、待審或標記。</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” has no letter or digit to look for.</source>
        <translation>第 {0} 行：「{1}」沒有可尋找的文字或數字。</translation>
    </message>
    <message>
        <source>Line {0}: one letter would hit everybody. Write “={1}”.</source>
        <translation>第 {0} 行：單一字母會誤傷所有人，請寫成「={1}」。</translation>
    </message>
    <message>
        <source>Line {0}: a list takes {1} entries at most.</source>
        <translation>第 {0} 行：每個詞表最多 {1} 則。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>a word list</source>
        <translation>詞表</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>無限期</translation>
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
        <translation>正常顯示</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>還有 {0} 組</translation>
    </message>
</context>
<context>
    <name>ModerationPanel</name>
    <message>
        <source>Moderation</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待審</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>受限觀眾</translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation>詞表…</translation>
    </message>
</context>
<context>
    <name>NewcomerPriceFields</name>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Whoever bought nothing yet, in this show or in the
last {0} of this desk. Claims of viewers without an
id pay the usual price: nobody can tell.</source>
        <translation>本場以及本機最近 {0} 場都沒有買過的人。
沒有穩定編號的觀眾無法判斷，按原價。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用於</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>End sale</source>
        <translation>結束秒殺</translation>
    </message>
    <message>
        <source>Push card again</source>
        <translation>再推卡片</translation>
    </message>
    <message>
        <source>Again in {0} · cancel</source>
        <translation>{0} 後再推 · 取消</translation>
    </message>
    <message>
        <source>No. {0} · {1}</source>
        <translation>{0} 號 · {1}</translation>
    </message>
    <message>
        <source>Flash sale, left</source>
        <translation>秒殺 剩</translation>
    </message>
    <message>
        <source>Flash sale starts in</source>
        <translation>距開搶</translation>
    </message>
    <message>
        <source>Flash sale armed</source>
        <translation>秒殺待開搶</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Offer</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>備好待發</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>There is nothing on the shelf to sell.</source>
        <translation>貨架上沒有可售商品。</translation>
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
        <translation>現價 {0}，剩 {1}</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Fire</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>複製優惠碼</translation>
    </message>
    <message>
        <source>End sale</source>
        <translation>結束秒殺</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Code: {0}</source>
        <translation>優惠碼：{0}</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>待發</translation>
    </message>
    <message>
        <source>Starts in {0}</source>
        <translation>{0} 後開始</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Closed, usable {0}</source>
        <translation>已停領 可用 {0}</translation>
    </message>
    <message>
        <source>Live, left {0}</source>
        <translation>進行中 剩 {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} coupons</source>
        <translation>
            <numerusform>{0} 張</numerusform>
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
        <translation>時長 {0}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Flash sale</source>
        <translation>限時秒殺</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Spend and save</source>
        <translation>滿減</translation>
    </message>
    <message>
        <source>Buy and get</source>
        <translation>買贈</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>組合價</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>贈品</translation>
    </message>
    <message>
        <source>Member price</source>
        <translation>會員價</translation>
    </message>
    <message>
        <source>Newcomer price</source>
        <translation>新人價</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>時間到</translation>
    </message>
    <message>
        <source>all gone</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>stopped at its limit</source>
        <translation>達到上限停止</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>人工結束</translation>
    </message>
    <message>
        <source>the show ended</source>
        <translation>直播結束</translation>
    </message>
    <message>
        <source>Whole shelf</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 號</translation>
    </message>
    <message>
        <source>{0} from level {1}</source>
        <translation>{0}（{1} 級起）</translation>
    </message>
    <message>
        <source>{0} off</source>
        <translation>折 {0}</translation>
    </message>
    <message>
        <source>{1} off from {0}</source>
        <translation>滿 {0} 折 {1}</translation>
    </message>
    <message>
        <source>{0} + {1} free</source>
        <translation>買 {0} 送 {1}</translation>
    </message>
    <message>
        <source>{0} as a gift</source>
        <translation>贈 {0}</translation>
    </message>
    <message>
        <source>{0} now counts for {1}</source>
        <translation>付 {0} 抵 {1}</translation>
    </message>
    <message>
        <source>{0} claimed</source>
        <translation>已領 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} claimed</source>
        <translation>已領 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} used</source>
        <translation>已用 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} sold</source>
        <translation>已搶 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>已用 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} saved by buyers</source>
        <translation>為買家省 {0}</translation>
    </message>
    <message>
        <source>floor price</source>
        <translation>底價</translation>
    </message>
    <message>
        <source>, of that now {0}</source>
        <translation>，其中現付 {0}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0}（滿 {1}）</translation>
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
        <translation>已確認</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推斷</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>未歸因</translation>
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
        <translation>已關閉</translation>
    </message>
    <message>
        <source>code {evidence} of the {push}</source>
        <translation>{push}的優惠碼 {evidence}</translation>
    </message>
    <message>
        <source>its cart names the {push}</source>
        <translation>購物車註明來自{push}</translation>
    </message>
    <message>
        <source>claimed in a comment</source>
        <translation>留言喊單</translation>
    </message>
    <message>
        <source>bought in our live room {evidence}</source>
        <translation>在本直播間 {evidence} 下單</translation>
    </message>
    <message>
        <source>came by the link of the {push}</source>
        <translation>經{push}的連結進入</translation>
    </message>
    <message>
        <source>bought within {minutes} min of the {push}</source>
        <translation>{push}後 {minutes} 分鐘內購買</translation>
    </message>
    <message>
        <source>several pushes stood then: owed to none</source>
        <translation>當時有多次推送：不歸於任何一次</translation>
    </message>
    <message>
        <source>nothing names a push: owed to none</source>
        <translation>沒有推送線索：未歸因</translation>
    </message>
    <message>
        <source>claimed in a comment after the {push}</source>
        <translation>{push}後留言喊單</translation>
    </message>
    <message>
        <source>bought in our live room {evidence} after the {push}</source>
        <translation>{push}後在本直播間 {evidence} 下單</translation>
    </message>
    <message>
        <source>only its refund is known</source>
        <translation>只知道它的退款</translation>
    </message>
    <message>
        <source>Order {0} of {1}</source>
        <translation>{1} 訂單 {0}</translation>
    </message>
    <message>
        <source>{0} sure · evidence: {1}</source>
        <translation>把握 {0} · 依據：{1}</translation>
    </message>
    <message>
        <source> · counts once it is paid</source>
        <translation> · 付款後計入</translation>
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
        <translation>{0} 號</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推斷</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確認</translation>
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
        <translation>{0} · 申請退款</translation>
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
        <translation>已下單</translation>
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
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Take in orders</source>
        <translation>匯入訂單</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>{0} → {1}: {2} new orders, {3} known already, {4} outside the show, {5} rows unreadable</source>
        <translation>{0} → {1}：新訂單 {2}，已有 {3}，不在本場 {4}，讀不出的行 {5}</translation>
    </message>
    <message>
        <source>Row or order</source>
        <translation>列 / 訂單號</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下單時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Names, addresses and telephone numbers are not read.</source>
        <translation>不讀取姓名、地址和電話。</translation>
    </message>
    <message>
        <source>Take in {0} orders</source>
        <translation>匯入 {0} 個訂單</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>not placed in this show</source>
        <translation>不是本場下的單</translation>
    </message>
    <message>
        <source>not on the shelf: counts as money, not as stock</source>
        <translation>貨架上沒有：計入金額，不計庫存</translation>
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
        <translation>訂單</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>複製訂單號</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>匯出 CSV…</translation>
    </message>
    <message>
        <source>No order of this kind.</source>
        <translation>沒有這類訂單。</translation>
    </message>
    <message>
        <source>No order yet. Orders stand here as soon as a shop tells of them.</source>
        <translation>還沒有訂單。店鋪一有訂單，就會顯示在這裡。</translation>
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
        <translation>獲得過</translation>
    </message>
    <message>
        <source>Waiting at first</source>
        <translation>先候補</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Units paid</source>
        <translation>已付件數</translation>
    </message>
    <message>
        <source>No. {0} · {1}</source>
        <translation>{0} 號 · {1}</translation>
    </message>
</context>
<context>
    <name>OutcomesThatDiffer</name>
    <message>
        <source>Who comes off otherwise</source>
        <translation>結果不同的觀眾</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>觀眾</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>換規則後</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 號</translation>
    </message>
    <message>
        <source>would they have paid?</source>
        <translation>會不會付款？</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command…</source>
        <translation>搜尋或執行指令…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>沒有叫這個名字的。</translation>
    </message>
</context>
<context>
    <name>PasteForm</name>
    <message>
        <source>Paste products</source>
        <translation>貼上商品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Products, one a line</source>
        <translation>商品，每行一個</translation>
    </message>
    <message>
        <source>A1 Silk blouse 199 stock50
or cells from a spreadsheet, or CSV with a header</source>
        <translation>A1 真絲襯衫 199 庫存50 關鍵詞A1
也可以貼上試算表儲存格，或帶表頭的 CSV</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>辨識結果</translation>
    </message>
    <message>
        <source>Add {0} products</source>
        <translation>新增 {0} 個商品</translation>
    </message>
    <message>
        <source>Nothing yet. Every line is shown here as it was understood, before it is added.</source>
        <translation>還沒有內容。新增之前，每一行都會在這裡顯示辨識結果。</translation>
    </message>
    <message>
        <source>{0} products, {1} of them on the shelf already, {2} lines with a problem</source>
        <translation>{0} 個商品，其中 {1} 個已在貨架上，{2} 行有問題</translation>
    </message>
    <message>
        <source>changes what is on the shelf</source>
        <translation>修改貨架上已有的商品</translation>
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
點擊更換指標</translation>
    </message>
    <message>
        <source>{0} not told by room</source>
        <translation>{0} 未按直播間提供</translation>
    </message>
    <message>
        <source>{0}: only what is known to be of this room</source>
        <translation>{0}:僅含已知來自本直播間的部分</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>第一條線</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>第二條線</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>PriceBanner</name>
    <message>
        <source>Show prices</source>
        <translation>查看價格</translation>
    </message>
    <message>
        <source>Open that show again</source>
        <translation>重新開啟該場次</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>{0} prices of ours still stand in {1} from the show “{2}”</source>
        <translation>
            <numerusform>場次「{2}」改動的 {0} 個價格仍掛在商店 {1} 中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} prices in shops need you: {1} in {2}. {3}</source>
        <translation>
            <numerusform>{0} 個店鋪價格需要您處理：{2} 的 {1}。{3}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} prices in shops are being restored (unconfirmed)</source>
        <translation>
            <numerusform>{0} 個店鋪價格正在恢復（未確認）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} prices in shops are ours until {1}</source>
        <translation>
            <numerusform>{0} 個店鋪價格由本控制台更動，至 {1} 為止</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>“{text}” is no least margin: it is 0 to 90 %</source>
        <translation>「{text}」不是最低毛利率：應為 0 到 90 %</translation>
    </message>
    <message>
        <source>“{text}” is not a price</source>
        <translation>「{text}」不是價格</translation>
    </message>
    <message>
        <source>“{text}” is not a number of units</source>
        <translation>「{text}」不是件數</translation>
    </message>
    <message>
        <source>“{text}” is not a stock count</source>
        <translation>「{text}」不是庫存數</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <translation>「{text}」不是時間</translation>
    </message>
    <message>
        <source>the keyword “{text}” is another product&apos;s</source>
        <translation>關鍵詞「{text}」已是別的商品的</translation>
    </message>
    <message>
        <source>the product “{text}” stands twice</source>
        <translation>商品「{text}」出現了兩次</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>裡面沒有內容</translation>
    </message>
    <message>
        <source>there is no column for {column}</source>
        <translation>沒有「{column}」這一欄</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <translation>缺少{column}</translation>
    </message>
    <message>
        <source>it is no table, or it is damaged</source>
        <translation>不是表格，或檔案已損壞</translation>
    </message>
    <message>
        <source>a spreadsheet rounded “{text}”, so its last digits are lost: export it again and import that file</source>
        <translation>「{text}」被試算表軟體取整，末尾數字已遺失：請重新匯出，並直接匯入該檔案</translation>
    </message>
    <message>
        <source>it is larger than {text} MB</source>
        <translation>大於 {text} MB</translation>
    </message>
    <message>
        <source>it has more than {text} rows</source>
        <translation>超過 {text} 列</translation>
    </message>
    <message>
        <source>which number is the price? Write it as ¥59</source>
        <translation>哪個數是價格？請寫成 ¥59</translation>
    </message>
    <message>
        <source>it is no export of Taobao, JD or Pinduoduo</source>
        <translation>不是淘寶、京東或拼多多的匯出表</translation>
    </message>
    <message>
        <source>“{text}” is no state of an order that is known</source>
        <translation>不認識訂單狀態「{text}」</translation>
    </message>
    <message>
        <source>it cannot be read ({text})</source>
        <translation>無法讀取（{text}）</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>floor price</source>
        <translation>底價</translation>
    </message>
    <message>
        <source>id of the product</source>
        <translation>商品編號</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <source>least margin</source>
        <translation>最低毛利率</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>訂單號</translation>
    </message>
    <message>
        <source>price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>state of the order</source>
        <translation>訂單狀態</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>title</source>
        <translation>標題</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Add product</source>
        <translation>新增商品</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>編輯商品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>No offer goes below it; empty: no limit</source>
        <translation>優惠不會低於它；留空不限</translation>
    </message>
    <message>
        <source>What a unit costs you; empty: unknown</source>
        <translation>每件的成本；空著表示未知</translation>
    </message>
    <message>
        <source>As the shelf has it</source>
        <translation>依貨架設定</translation>
    </message>
    <message>
        <source>How much of every price must not be cost</source>
        <translation>每個售價中至少有多少不是成本</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>One selling point a line</source>
        <translation>每行一個賣點</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>底價</translation>
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
        <translation>庫存</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>喊單關鍵字</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>商品角色</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>賣點</translation>
    </message>
    <message>
        <source>A product needs a title.</source>
        <translation>請填寫商品名稱。</translation>
    </message>
    <message>
        <source>The price must be a plain amount such as 59.9.</source>
        <translation>價格請填數字，例如 59.9。</translation>
    </message>
    <message>
        <source>The floor price must be a plain amount such as 39.9.</source>
        <translation>底價須是數字金額，如 39.9。</translation>
    </message>
    <message>
        <source>The cost must be a plain amount such as 12.5.</source>
        <translation>成本須是普通金額，例如 12.5。</translation>
    </message>
</context>
<context>
    <name>ProductHistory</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>底價</translation>
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
        <translation>賣點</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>In shops</source>
        <translation>店鋪對應</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>History of {0}</source>
        <translation>{0} 的修改紀錄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What</source>
        <translation>改了什麼</translation>
    </message>
    <message>
        <source>From</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Nothing was changed of it in this show.</source>
        <translation>本場沒有修改過。</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>中控台</translation>
    </message>
    <message>
        <source>as the shelf has it</source>
        <translation>依貨架設定</translation>
    </message>
</context>
<context>
    <name>ProductModel</name>
    <message>
        <source>key figure</source>
        <translation>關鍵指標</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Hot: nothing was carted or paid in the last 10 min</source>
        <translation>熱賣：近 10 分鐘沒有加購和付款</translation>
    </message>
    <message>
        <source>{0} (carts {1}, paid {2})</source>
        <translation>{0}（加購 {1}，付款 {2}）</translation>
    </message>
    <message>
        <source>Hot in 10 min: {0}</source>
        <translation>近 10 分鐘熱賣：{0}</translation>
    </message>
    <message>
        <source>Dark horse: the show is too young to compare with before</source>
        <translation>黑馬：開播不久，還不能與之前比較</translation>
    </message>
    <message>
        <source>Dark horse: too few carts and sales to tell</source>
        <translation>黑馬：加購和付款太少，看不出</translation>
    </message>
    <message>
        <source>Dark horse: cannot tell yet; perhaps {0} {1}</source>
        <translation>黑馬：還看不出；可能是 {0} {1}</translation>
    </message>
    <message>
        <source>Dark horse: {0} {1} against the {2} min before</source>
        <translation>黑馬：{0} {1}，對比此前 {2} 分鐘</translation>
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
        <translation>10 分鐘內無成交</translation>
    </message>
    <message>
        <source>not within hours</source>
        <translation>數小時內不會</translation>
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
        <translation>預測失敗</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What it is on the shelf for</source>
        <translation>商品在貨架上的作用</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>關鍵指標</translation>
    </message>
    <message>
        <source>The figure that matters for its role</source>
        <translation>對其角色最重要的指標</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Units of paid orders, refunds included</source>
        <translation>付款訂單的件數，含退款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>What its lines of paid orders add up to, before refunds</source>
        <translation>付款訂單中該商品的金額，未扣退款</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>每講解分鐘</translation>
    </message>
    <message>
        <source>Amount per minute that it was explained</source>
        <translation>每講解一分鐘的成交金額</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>加購</translation>
    </message>
    <message>
        <source>How often it was put into a cart</source>
        <translation>加入購物車的次數</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>庫存可售</translation>
    </message>
    <message>
        <source>Units that are free over units paid a minute in the last 10 minutes</source>
        <translation>可售件數 ÷ 近 10 分鐘每分鐘付款件數</translation>
    </message>
    <message>
        <source>Sold out in</source>
        <translation>預計售罄</translation>
    </message>
    <message>
        <source>Forecast: the middle and, in brackets, four in five cases (P10–P90)</source>
        <translation>預測：中位數，括號內為八成情況（P10–P90）</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>留貨</translation>
    </message>
    <message>
        <source>Units that claims hold now</source>
        <translation>喊單現在占用的件數</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊單</translation>
    </message>
    <message>
        <source>Claims that were taken for it, whatever became of them</source>
        <translation>認到該商品的喊單，不論結果</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Paid orders that it is in</source>
        <translation>包含該商品的付款訂單</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>售罄率</translation>
    </message>
    <message>
        <source>Units paid over the units there were; over 100 % is oversold</source>
        <translation>付款件數 ÷ 總件數；超過 100% 即超賣</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Amount less the cost of its units; a dash where no cost was entered</source>
        <translation>金額減去成本；未填成本則為「–」</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>講解</translation>
    </message>
    <message>
        <source>How often, and for how many minutes in all</source>
        <translation>次數與總分鐘數</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>在線人數</translation>
    </message>
    <message>
        <source>Viewers on average while it was explained</source>
        <translation>講解期間的平均在線人數</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>互動</translation>
    </message>
    <message>
        <source>Comments per 1,000 viewer-minutes while it was explained</source>
        <translation>講解期間每千觀看分鐘的評論數</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退款率</translation>
    </message>
    <message>
        <source>Units refunded or cancelled over units paid, so far</source>
        <translation>至今退款或取消的件數 ÷ 付款件數</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Groups of questions about it that nobody answered yet</source>
        <translation>還沒人回答的相關問題組數</translation>
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
        <translation>貨架上還沒有商品。</translation>
    </message>
    <message>
        <source>Bold: the figure that matters for the role. S sorts by the column, again turns it round.</source>
        <translation>粗體：對角色最重要的指標。S 鍵按目前欄排序，再按反向。</translation>
    </message>
    <message>
        <source>Set the target…</source>
        <translation>設定目標…</translation>
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
        <translation>結束秒殺？</translation>
    </message>
    <message>
        <source>The price goes back at once. What was sold stays sold.</source>
        <translation>價格立即恢復，已售出的訂單不受影響。</translation>
    </message>
    <message>
        <source>End sale</source>
        <translation>結束秒殺</translation>
    </message>
    <message>
        <source>Keep selling</source>
        <translation>繼續秒殺</translation>
    </message>
    <message>
        <source>End it: {0}?</source>
        <translation>結束{0}？</translation>
    </message>
    <message>
        <source>Nobody gets it from now on. What was claimed keeps its price.</source>
        <translation>從現在起不再享受此優惠，已喊單的價格不變。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>繼續</translation>
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
        <translation>已結束的優惠：{0}</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>限時秒殺</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Giveaway</source>
        <translation>抽獎</translation>
    </message>
    <message>
        <source>Copy overlay address</source>
        <translation>複製疊層位址</translation>
    </message>
    <message>
        <source>Clear overlay</source>
        <translation>撤下疊層</translation>
    </message>
    <message>
        <source>Fire the armed offer</source>
        <translation>開始待發的優惠</translation>
    </message>
    <message>
        <source>Undo the armed offer</source>
        <translation>撤銷待發的優惠</translation>
    </message>
    <message>
        <source>End the newest offer</source>
        <translation>結束最新的優惠</translation>
    </message>
    <message>
        <source>Copy the newest offer&apos;s code</source>
        <translation>複製最新優惠的優惠碼</translation>
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
        <translation>已上架 {0} / {1} 個商品。
現在取消，已上架的會保留。</translation>
    </message>
</context>
<context>
    <name>QuestionsStrip</name>
    <message>
        <source>Questions</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>我來答</translation>
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
        <translation>還有 {0} 組</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>{0}號</translation>
    </message>
    <message>
        <source>taken by {0}</source>
        <translation>{0} 回答中</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>{0}: {1} rows read</source>
        <translation>{0}：已讀 {1} 列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <translation>正在讀取表格</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>no data yet</source>
        <translation>尚無資料</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>資料過期</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>資料矛盾</translation>
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
        <translation>尚未收到可用於計算的資料。</translation>
    </message>
    <message>
        <source>No room has said how many watch.</source>
        <translation>沒有直播間回報過線上人數。</translation>
    </message>
    <message>
        <source>None has come in so far; not every platform tells it, so it need not be 0.</source>
        <translation>至今沒有收到；並非所有平台都提供，因此不一定為 0。</translation>
    </message>
    <message>
        <source>No live feed tells it; it comes only by import.</source>
        <translation>即時資料源不提供，只能匯入。</translation>
    </message>
    <message>
        <source>Every order is younger than 15 minutes.</source>
        <translation>所有訂單都不足 15 分鐘。</translation>
    </message>
    <message>
        <source>The shops do not say who bought.</source>
        <translation>商店沒有給出買家。</translation>
    </message>
    <message>
        <source>The shops do not say of every order who bought; those are left out.</source>
        <translation>部分訂單沒有給出買家，未計入。</translation>
    </message>
    <message>
        <source>The shops do not say who bought before.</source>
        <translation>商店沒有給出新老客資訊。</translation>
    </message>
    <message>
        <source>The shops do not say of every buyer whether they bought before.</source>
        <translation>部分買家沒有新老客資訊。</translation>
    </message>
    <message>
        <source>No shop says who bought before, so new is whom this desk has not seen buy.</source>
        <translation>沒有商店說明誰以前買過，所以「新」指本台沒見過其購買的人。</translation>
    </message>
    <message>
        <source>The shops mask who bought, so nobody can be recognised from an earlier show.</source>
        <translation>商店隱去了買家身分，無法與往場對照。</translation>
    </message>
    <message>
        <source>No shop says who bought before, and this desk has no earlier show to look it up in.</source>
        <translation>沒有商店說明誰以前買過，本台也沒有往場可查。</translation>
    </message>
    <message>
        <source>No shop says who bought before, and no earlier show knows buyers of these shops.</source>
        <translation>沒有商店說明誰以前買過，往場也沒有這些商店的買家。</translation>
    </message>
    <message>
        <source>The orders do not list their products.</source>
        <translation>訂單沒有列明商品。</translation>
    </message>
    <message>
        <source>Some orders do not list their products; those are left out.</source>
        <translation>部分訂單沒有列明商品，未計入。</translation>
    </message>
    <message>
        <source>No cost is known that it could be worked out from.</source>
        <translation>沒有可用於計算的成本。</translation>
    </message>
    <message>
        <source>The cost or the price of some order lines is not known; those are left out.</source>
        <translation>部分訂單行的成本或價格未知，未計入。</translation>
    </message>
    <message>
        <source>Nobody said how many units there are.</source>
        <translation>沒有庫存數。</translation>
    </message>
    <message>
        <source>Products without a stock number are left out.</source>
        <translation>沒有庫存數的商品未計入。</translation>
    </message>
    <message>
        <source>Nobody has asked anything yet.</source>
        <translation>還沒有人提問。</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>還沒有回答過問題。</translation>
    </message>
    <message>
        <source>A room has not reported for 30 s; it is left out until it does.</source>
        <translation>有直播間超過 30 秒未回報，恢復前不計入。</translation>
    </message>
    <message>
        <source>A gap lies in its time.</source>
        <translation>統計時段內有缺口。</translation>
    </message>
    <message>
        <source>A room rounds its counts.</source>
        <translation>有直播間的人數為約數。</translation>
    </message>
    <message>
        <source>One count was far above those around it; it may have been wrong.</source>
        <translation>有一次回報遠高於前後，可能有誤。</translation>
    </message>
    <message>
        <source>Worked out as what all watched over how many people they are.</source>
        <translation>以總觀看時長除以人數推算。</translation>
    </message>
    <message>
        <source>Not every room reports it; those are left out.</source>
        <translation>並非每個直播間都回報，未回報的沒有計入。</translation>
    </message>
    <message>
        <source>A shop did not say what an order or a refund came to.</source>
        <translation>有商店沒有給出訂單或退款的金額。</translation>
    </message>
    <message>
        <source>known</source>
        <translation>確知</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>平台自報</translation>
    </message>
    <message>
        <source>The rooms report something that cannot be: more happened than people were there.</source>
        <translation>各直播間回報的資料互相矛盾：發生數超過了在場人數。</translation>
    </message>
    <message>
        <source>It rests on the time of purchase alone.</source>
        <translation>僅以購買時間為依據。</translation>
    </message>
    <message>
        <source>Refunds go on for days; until a week after the show this only grows.</source>
        <translation>退款會持續數日，下播一週內只會增加。</translation>
    </message>
    <message>
        <source>viewer counts of the rooms</source>
        <translation>直播間線上人數</translation>
    </message>
    <message>
        <source>enter messages</source>
        <translation>進入直播間訊息</translation>
    </message>
    <message>
        <source>view counters of the rooms or enter messages</source>
        <translation>直播間觀看人次或進入訊息</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>按讚</translation>
    </message>
    <message>
        <source>share messages</source>
        <translation>分享訊息</translation>
    </message>
    <message>
        <source>follow messages</source>
        <translation>追蹤訊息</translation>
    </message>
    <message>
        <source>questions found in comments</source>
        <translation>留言中辨識出的問題</translation>
    </message>
    <message>
        <source>answers marked at the desk</source>
        <translation>工作台標記的回覆</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>事件日誌</translation>
    </message>
    <message>
        <source>cart changes of the shops</source>
        <translation>商店購物車變動</translation>
    </message>
    <message>
        <source>orders of the shops</source>
        <translation>商店訂單</translation>
    </message>
    <message>
        <source>refunds of the shops</source>
        <translation>店鋪退款</translation>
    </message>
    <message>
        <source>the stock ledger</source>
        <translation>庫存帳</translation>
    </message>
    <message>
        <source>product counts of the rooms</source>
        <translation>直播間的商品統計</translation>
    </message>
    <message>
        <source>costs entered at the desk</source>
        <translation>工作台輸入的成本</translation>
    </message>
    <message>
        <source>viewers seen or reported</source>
        <translation>出現過或回報的觀眾</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>逐筆事件</translation>
    </message>
    <message>
        <source>samples, each held for 30 s at most</source>
        <translation>取樣值，每個最多沿用 30 秒</translation>
    </message>
    <message>
        <source>distinct people seen</source>
        <translation>去重人數</translation>
    </message>
    <message>
        <source>the platform&apos;s own count</source>
        <translation>平台自報數</translation>
    </message>
    <message>
        <source>the platforms&apos; own counts, not de-duplicated</source>
        <translation>各平台自報數相加，未去重</translation>
    </message>
    <message>
        <source>summed over platforms, not de-duplicated</source>
        <translation>各平台相加，未去重</translation>
    </message>
    <message>
        <source>what a person entered</source>
        <translation>人工輸入</translation>
    </message>
    <message>
        <source>orders that name the live or its push</source>
        <translation>寫明來自直播或推送的訂單</translation>
    </message>
    <message>
        <source>orders placed in a push&apos;s time</source>
        <translation>在推送期間下的訂單</translation>
    </message>
    <message>
        <source>the orders that neither holds for</source>
        <translation>兩者都不是的訂單</translation>
    </message>
    <message>
        <source>Nine times in ten it lies in</source>
        <translation>九成可能在</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>統計方式</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>資料時效</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>尚無法判斷</translation>
    </message>
    <message>
        <source>Against the ten minutes before</source>
        <translation>較前十分鐘</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他算法</translation>
    </message>
    <message>
        <source>Earlier shows at this time</source>
        <translation>往場同一進度</translation>
    </message>
    <message>
        <source>no earlier show lasted so long and knew it</source>
        <translation>沒有往場播到此時且有此資料</translation>
    </message>
    <message>
        <source>being looked up</source>
        <translation>查詢中</translation>
    </message>
    <message>
        <source>{0} (median of {1})</source>
        <translation>{0}（{1} 場中位數）</translation>
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
        <translation>重播到此：{0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} viewers</source>
        <translation>
            <numerusform>{0} 位觀眾</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard for {0} s</source>
        <translation>中斷 {0} 秒</translation>
    </message>
    <message>
        <source>nothing missed</source>
        <translation>無缺漏</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
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
        <translation>將發到直播間，所有人可見。</translation>
    </message>
    <message>
        <source>This room takes no posts from here: paste it there. It counts as a reminder.</source>
        <translation>這個直播間不能從這裡發言：請複製後自行貼上，並記為一次催付。</translation>
    </message>
    <message>
        <source>Write what the buyer is to read.</source>
        <translation>請寫催付文字。</translation>
    </message>
    <message>
        <source>The room takes {0} characters, this has {1}.</source>
        <translation>直播間最多 {0} 個字，現在有 {1} 個。</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>重播</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>減慢</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>總時長</translation>
    </message>
    <message>
        <source>Position in the show</source>
        <translation>場次內位置</translation>
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
        <translation>跳過冷場</translation>
    </message>
    <message>
        <source>Leap over more than 20 s without a comment, an order or a push</source>
        <translation>超過 20 秒沒有留言、訂單和推送時直接跳過</translation>
    </message>
    <message>
        <source>How it plays</source>
        <translation>播放狀態</translation>
    </message>
    <message>
        <source>Next push</source>
        <translation>下一推送</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一提問</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>下一訂單</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一標記</translation>
    </message>
    <message>
        <source>Previous push</source>
        <translation>上一推送</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一提問</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>上一訂單</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一標記</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>影片…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>假如…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>There is none after this</source>
        <translation>後面沒有了</translation>
    </message>
    <message>
        <source>There is none before this</source>
        <translation>前面沒有了</translation>
    </message>
    <message>
        <source>The show is gone through once; seeking is slower until then</source>
        <translation>正在把整場過一遍；完成之前跳轉會慢一些</translation>
    </message>
    <message>
        <source>Left out {0} of quiet</source>
        <translation>已跳過冷場 {0}</translation>
    </message>
    <message>
        <source>Some comments are shown, all are counted</source>
        <translation>留言只顯示一部分，數字全部計入</translation>
    </message>
    <message>
        <source>{0} comments not shown, all are counted</source>
        <translation>有 {0} 則留言未顯示，數字全部計入</translation>
    </message>
</context>
<context>
    <name>ReplayOutline</name>
    <message>
        <source>{0} viewers</source>
        <translation>{0} 人在線</translation>
    </message>
    <message>
        <source>{0} comments a second</source>
        <translation>每秒 {0} 則留言</translation>
    </message>
    <message>
        <source>No. {0} · {1}</source>
        <translation>{0} 號 · {1}</translation>
    </message>
    <message>
        <source>gap: a room was not heard</source>
        <translation>缺口：有直播間沒收到</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>冷場</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>the login was refused; connect the room anew</source>
        <translation>登入被拒絕，請重新連接直播間</translation>
    </message>
    <message>
        <source>the platform holds it back</source>
        <translation>平台把它攔下了</translation>
    </message>
    <message>
        <source>the same was said a moment ago</source>
        <translation>剛剛說過同樣的話</translation>
    </message>
    <message>
        <source>the platform does not take it like this</source>
        <translation>平台不接受這樣的內容</translation>
    </message>
    <message>
        <source>no connection to the platform</source>
        <translation>連不上平台</translation>
    </message>
    <message>
        <source>the comment or the room is gone</source>
        <translation>這則留言或直播間已不存在</translation>
    </message>
    <message>
        <source>this room takes no posts</source>
        <translation>這個直播間不能發言</translation>
    </message>
    <message>
        <source>the platform allows no more for now</source>
        <translation>平台暫時不允許再發</translation>
    </message>
    <message>
        <source>the platform refused it</source>
        <translation>平台拒絕了</translation>
    </message>
    <message>
        <source>it is too long for this room</source>
        <translation>超出了這個直播間的字數</translation>
    </message>
    <message>
        <source>the platform is out of order</source>
        <translation>平台出了故障</translation>
    </message>
    <message>
        <source>No offer of the product that is explained has a code in a shop now.</source>
        <translation>正在講解的商品目前沒有店鋪優惠碼。</translation>
    </message>
    <message>
        <source>The product that is explained has no price yet.</source>
        <translation>正在講解的商品還沒有價格。</translation>
    </message>
    <message>
        <source>No product is being explained now.</source>
        <translation>現在沒有在講解商品。</translation>
    </message>
    <message>
        <source>This script names a viewer. Choose a comment first.</source>
        <translation>這條話術要稱呼觀眾，請先選一則留言。</translation>
    </message>
    <message>
        <source>This was the last thing said here. Give the script variants.</source>
        <translation>這裡上一句就是這句話。請給話術加上不同說法。</translation>
    </message>
    <message>
        <source>This script is too long for the room.</source>
        <translation>這條話術超出了這個直播間的字數。</translation>
    </message>
    <message>
        <source>a brace stands alone in “{text}”</source>
        <translation>「{text}」裡的大括號不成對</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>沒有內容</translation>
    </message>
    <message>
        <source>the name “{text}” stands twice</source>
        <translation>名稱「{text}」出現了兩次</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>沒有名稱</translation>
    </message>
    <message>
        <source>give words or an intent</source>
        <translation>請填關鍵字或選擇意圖</translation>
    </message>
    <message>
        <source>“{text}” has no letter that could be looked for</source>
        <translation>「{text}」裡沒有可以查找的文字</translation>
    </message>
    <message>
        <source>longer than {text} characters</source>
        <translation>超過 {text} 個字</translation>
    </message>
    <message>
        <source>more than {text} are not kept</source>
        <translation>最多保存 {text} 條</translation>
    </message>
    <message>
        <source>nothing can be filled in for “{text}”</source>
        <translation>不知道「{text}」該填什麼</translation>
    </message>
    <message>
        <source>there is no intent “{text}”</source>
        <translation>沒有「{text}」這種意圖</translation>
    </message>
    <message>
        <source>there is no script “{text}”</source>
        <translation>沒有名為「{text}」的話術</translation>
    </message>
    <message>
        <source>the whole comment</source>
        <translation>整則相同</translation>
    </message>
    <message>
        <source>in it, exactly</source>
        <translation>精確包含</translation>
    </message>
    <message>
        <source>in it, loosely</source>
        <translation>模糊包含</translation>
    </message>
    <message>
        <source>after-sales</source>
        <translation>售後</translation>
    </message>
    <message>
        <source>wants to buy</source>
        <translation>想買</translation>
    </message>
    <message>
        <source>small talk</source>
        <translation>閒聊</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>庫存</translation>
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
        <translation>第 {0} 條規則：{1}。</translation>
    </message>
    <message>
        <source>Reply to {0} ({1}: copy only)…</source>
        <translation>回覆 {0}（{1}僅可複製）…</translation>
    </message>
    <message>
        <source>Reply to {0}…</source>
        <translation>回覆 {0}…</translation>
    </message>
    <message>
        <source>Answer {0} with a post…</source>
        <translation>發言回應 {0}…</translation>
    </message>
    <message>
        <source>Say in {0}…</source>
        <translation>在 {0} 發言…</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>沒有說明原因</translation>
    </message>
</context>
<context>
    <name>RepliesForm</name>
    <message>
        <source>Scripts and rules</source>
        <translation>話術與自動回覆</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Quick scripts</source>
        <translation>快捷話術</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <translation>自動回覆</translation>
    </message>
</context>
<context>
    <name>ReplyLine</name>
    <message>
        <source>Replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>話術</translation>
    </message>
    <message>
        <source>Scripts and rules…</source>
        <translation>話術與自動回覆…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>No room is connected</source>
        <translation>還沒有連接直播間</translation>
    </message>
    <message>
        <source>Speak in: {0}</source>
        <translation>發言的直播間：{0}</translation>
    </message>
    <message>
        <source>Copied. Paste it into the room; nothing was sent from here.</source>
        <translation>已複製，請到直播間貼上；這裡沒有傳送。</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Please fill in every field.</source>
        <translation>請填寫所有欄位。</translation>
    </message>
    <message>
        <source>The address must begin with ws:// or wss://.</source>
        <translation>位址須以 ws:// 或 wss:// 開頭。</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>位址必須以 http:// 或 https:// 開頭。</translation>
    </message>
    <message>
        <source>{0} is a number.</source>
        <translation>{0}是一個數字。</translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation>連接埠是 0 到 65535 的數字。</translation>
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
        <translation>講解</translation>
    </message>
    <message>
        <source>How long, and in how many stretches, it was being explained.</source>
        <translation>講解了幾次，共多長時間。</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>點擊率</translation>
    </message>
    <message>
        <source>Clicks per exposure of its card, where a platform counts them, 90 %.</source>
        <translation>商品卡每次曝光的點擊，限平台有統計的；90% 區間。</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>加購</translation>
    </message>
    <message>
        <source>How often it was put into a cart; removals do not count.</source>
        <translation>加入購物車的次數，移出不扣減。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊單</translation>
    </message>
    <message>
        <source>Comments that claimed it.</source>
        <translation>喊到該商品的留言數。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Units in paid orders.</source>
        <translation>已付訂單裡的件數。</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>成交額</translation>
    </message>
    <message>
        <source>Its lines in paid orders, before refunds.</source>
        <translation>該商品在已付訂單裡的金額，未扣退款。</translation>
    </message>
    <message>
        <source>Per minute explained</source>
        <translation>每講解分鐘</translation>
    </message>
    <message>
        <source>Paid amount over the minutes it was explained.</source>
        <translation>成交額 ÷ 講解分鐘數。</translation>
    </message>
    <message>
        <source>Sold of stock</source>
        <translation>售罄率</translation>
    </message>
    <message>
        <source>Units sold and not refunded over the stock; above 100 % is oversold.</source>
        <translation>售出且未退的件數 ÷ 庫存；超過 100% 為超賣。</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Share of the paid amount that was given back, as of {0}.</source>
        <translation>成交額中已退的比例，截至 {0}。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Paid less refunds, goods and discounts borne; where a cost is known.</source>
        <translation>成交額減退款、貨品成本和自擔優惠；僅在成本已知時。</translation>
    </message>
    <message>
        <source>Refunds as of {0}.</source>
        <translation>退款截至 {0}。</translation>
    </message>
    <message>
        <source>Not mature: in the first days most refunds are still to come.</source>
        <translation>未成熟：頭幾天裡大部分退款還沒有發生。</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>{0} 號</translation>
    </message>
    <message>
        <source>{0} × · {1}</source>
        <translation>{0} 次 · {1}</translation>
    </message>
    <message>
        <source>goes together</source>
        <translation>搭著買</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>連帶購買</translation>
    </message>
    <message>
        <source>Whoever took</source>
        <translation>買了</translation>
    </message>
    <message>
        <source>also took</source>
        <translation>也買了</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>連帶</translation>
    </message>
    <message>
        <source>Baskets with both / with the first. A basket is one buyer in one show.</source>
        <translation>兩者都有的購物籃 / 有前者的購物籃。一位買家在一場裡算一個購物籃。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Of the baskets with the first, how many have the other as well.</source>
        <translation>有前者的購物籃中，同時有後者的比例。</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>That share against everybody&apos;s; 1 means no connection.</source>
        <translation>該比例與全體買家相比；1 表示沒有關聯。</translation>
    </message>
    <message>
        <source>Lift at least</source>
        <translation>提升度下限</translation>
    </message>
    <message>
        <source>Its lower limit, which holds in 95 of 100 cases. Pairs are judged by it.</source>
        <translation>提升度的下限，100 次裡有 95 次成立；判斷以它為準。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>{0} baskets of {1} shows; gifts are left out.</source>
        <translation>{1} 場共 {0} 個購物籃，贈品不計。</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>與往場比</translation>
    </message>
    <message>
        <source>Median of earlier shows, each up to the same elapsed time.</source>
        <translation>往場在同一進度時的中位數。</translation>
    </message>
    <message>
        <source>Against own shows</source>
        <translation>與自己比</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>This show</source>
        <translation>本場</translation>
    </message>
    <message>
        <source>Up to its end.</source>
        <translation>截至本場結束。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Against the usual.</source>
        <translation>與平常相比。</translation>
    </message>
    <message>
        <source>median of {0}, same progress</source>
        <translation>近 {0} 場中位數，同一進度</translation>
    </message>
    <message>
        <source>Rates against own shows</source>
        <translation>比率與自己比</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>With the interval of what a show like this may come to (90 %).</source>
        <translation>括號內是同類場次可能的範圍（90%）。</translation>
    </message>
    <message>
        <source>Of earlier shows together.</source>
        <translation>往場合計。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>偏離</translation>
    </message>
    <message>
        <source>From the usual, in deviations of chance and of shows; from 2 on it strikes.</source>
        <translation>與平常相差幾個標準差（含偶然與場次差異）；2 以上才算顯著。</translation>
    </message>
    <message>
        <source>strikingly more</source>
        <translation>明顯偏高</translation>
    </message>
    <message>
        <source>strikingly less</source>
        <translation>明顯偏低</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Where the difference to {0} comes from</source>
        <translation>與「{0}」差在哪裡</translation>
    </message>
    <message>
        <source>Money of this factor: the parts add up to the whole difference, to the last unit.</source>
        <translation>該因素帶來的金額；各部分之和分毫不差地等於總差額。</translation>
    </message>
    <message>
        <source>Where the money differs</source>
        <translation>差額分解</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>對比場次</translation>
    </message>
    <message>
        <source>Compared over</source>
        <translation>對比時長</translation>
    </message>
    <message>
        <source>Elapsed time.</source>
        <translation>開播後的時長。</translation>
    </message>
    <message>
        <source>Against that show&apos;s.</source>
        <translation>與那一場相比。</translation>
    </message>
    <message>
        <source>Paid amount = viewers × conversion × orders a buyer × order value, exactly.</source>
        <translation>成交額 = 觀眾 × 轉化 × 人均單數 × 單均額，嚴格相等。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>對比的場次</translation>
    </message>
    <message>
        <source>Money per viewer-minute over the week</source>
        <translation>一週各時段的每觀看分鐘成交</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>By half-hour</source>
        <translation>按半小時</translation>
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
        <translation>當地時間。</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>That ran in this half-hour.</source>
        <translation>在這半小時裡開播的場次。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Paid amount per viewer-minute of these shows.</source>
        <translation>這些場次每觀看分鐘的成交額。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估計</translation>
    </message>
    <message>
        <source>Drawn towards the weekday&apos;s mean, the more so the less was seen.</source>
        <translation>向當天均值收縮，資料越少收縮越多。</translation>
    </message>
    <message>
        <source>fewer than three shows</source>
        <translation>不足三場</translation>
    </message>
    <message>
        <source>enough shows</source>
        <translation>場次足夠</translation>
    </message>
    <message>
        <source>{0} shows; grey: fewer than three shows, no judgement.</source>
        <translation>共 {0} 場；灰色不足三場，不下結論。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>costs sales</source>
        <translation>反而減少</translation>
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
        <translation>加入購物車次數</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>Comments that want to buy</source>
        <translation>想買的留言</translation>
    </message>
    <message>
        <source>Nothing was recorded that this could be worked out from.</source>
        <translation>沒有可以用來計算的記錄。</translation>
    </message>
    <message>
        <source>No room and no shop tells of it.</source>
        <translation>沒有直播間或商店提供這項資料。</translation>
    </message>
    <message>
        <source>Nothing was pushed in this show.</source>
        <translation>本場沒有推送。</translation>
    </message>
    <message>
        <source>no push to measure it by</source>
        <translation>沒有可衡量的推送</translation>
    </message>
    <message>
        <source>The show was too short to judge by it.</source>
        <translation>本場太短，無法判斷。</translation>
    </message>
    <message>
        <source>No product was on the shelf.</source>
        <translation>貨架上沒有商品。</translation>
    </message>
    <message>
        <source>Nobody did anything at this desk.</source>
        <translation>沒有人在這個控台上操作過。</translation>
    </message>
    <message>
        <source>There was no giveaway.</source>
        <translation>本場沒有抽獎。</translation>
    </message>
    <message>
        <source>There was no offer.</source>
        <translation>本場沒有優惠。</translation>
    </message>
    <message>
        <source>No order came in.</source>
        <translation>沒有收到訂單。</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>成本未知</translation>
    </message>
    <message>
        <source>it cost nothing</source>
        <translation>沒有成本</translation>
    </message>
    <message>
        <source>Some costs are missing, so the margin is only of what is known.</source>
        <translation>部分成本缺失，毛利只計已知部分。</translation>
    </message>
    <message>
        <source>Nothing was planned for this show.</source>
        <translation>本場沒有計劃。</translation>
    </message>
    <message>
        <source>There is no earlier show to compare with.</source>
        <translation>沒有可以對比的往場。</translation>
    </message>
    <message>
        <source>Too few shows are on record to judge by them.</source>
        <translation>記錄的場次太少，無法判斷。</translation>
    </message>
    <message>
        <source>No room told how many people watch.</source>
        <translation>沒有直播間提供線上人數。</translation>
    </message>
    <message>
        <source>No room told who came, so nobody can be recognised.</source>
        <translation>沒有直播間提供觀眾身份，認不出回頭客。</translation>
    </message>
    <message>
        <source>No shop told who bought.</source>
        <translation>沒有商店提供買家身份。</translation>
    </message>
    <message>
        <source>Fewer than twenty buyers: the fifths mean little.</source>
        <translation>買家不足二十人，五等分意義不大。</translation>
    </message>
    <message>
        <source>Nobody bought two different products in one show.</source>
        <translation>沒有人在一場裡買過兩種商品。</translation>
    </message>
    <message>
        <source>Too few baskets to judge any pair.</source>
        <translation>購物籃太少，無法判斷任何組合。</translation>
    </message>
    <message>
        <source>nothing surely came of it</source>
        <translation>看不出確有效果</translation>
    </message>
    <message>
        <source>No room was connected.</source>
        <translation>沒有連接直播間。</translation>
    </message>
    <message>
        <source>No shop tells of carts.</source>
        <translation>沒有商店提供加購資料。</translation>
    </message>
    <message>
        <source>No shop tells of orders.</source>
        <translation>沒有商店提供訂單資料。</translation>
    </message>
    <message>
        <source>No platform counts exposures and clicks here.</source>
        <translation>沒有平台提供曝光和點擊。</translation>
    </message>
    <message>
        <source>Rooms were not heard {gaps} times, {seconds} s in all; what happened then is missing.</source>
        <translation>有 {gaps} 處斷線共 {seconds} 秒，期間發生的事沒有記錄。</translation>
    </message>
    <message>
        <source>{events} events contradicted others and were left out.</source>
        <translation>{events} 個事件與其他事件矛盾，沒有計入。</translation>
    </message>
    <message>
        <source>{events} events had a clock that cannot be right.</source>
        <translation>{events} 個事件的時間不可能正確。</translation>
    </message>
    <message>
        <source>{events} events came late and changed past minutes.</source>
        <translation>{events} 個事件遲到，改動了過去的分鐘。</translation>
    </message>
    <message>
        <source>Pushes in the show&apos;s last seconds or outside of it, which cannot be judged: {pushes}.</source>
        <translation>有 {pushes} 次推送在開播前後或臨近下播，無法判斷效果。</translation>
    </message>
    <message>
        <source>Shops did not say what {orders} orders came to.</source>
        <translation>有 {orders} 筆訂單商店沒有給出金額。</translation>
    </message>
    <message>
        <source>Shops did not say what {refunds} refunds came to.</source>
        <translation>有 {refunds} 筆退款商店沒有給出金額。</translation>
    </message>
    <message>
        <source>Orders in {currency} are not counted in.</source>
        <translation>{currency} 的訂單沒有計入。</translation>
    </message>
    <message>
        <source>Refunds are still to come in.</source>
        <translation>退款還會陸續發生。</translation>
    </message>
    <message>
        <source>The margin is of {known} of {lines} lines sold: the cost of the others is unknown.</source>
        <translation>毛利只計 {lines} 行售出中的 {known} 行，其餘成本未知。</translation>
    </message>
    <message>
        <source>No return: nobody entered what the show cost.</source>
        <translation>沒有投報比：還沒有輸入本場花費。</translation>
    </message>
    <message>
        <source>Placebo times</source>
        <translation>安慰劑檢驗</translation>
    </message>
    <message>
        <source>Trend before pushes</source>
        <translation>推送前趨勢</translation>
    </message>
    <message>
        <source>What no push should move</source>
        <translation>不該受推送影響的</translation>
    </message>
    <message>
        <source>Dip afterwards</source>
        <translation>事後回落</translation>
    </message>
    <message>
        <source>Model fits this show</source>
        <translation>模型貼合本場</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>striking</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>缺資料</translation>
    </message>
    <message>
        <source>as much was seen at times when nothing was pushed</source>
        <translation>沒有推送的時刻也有同樣大的變化</translation>
    </message>
    <message>
        <source>it rose before the push: it may be the talk before the card</source>
        <translation>推送前已在上升，可能是之前的講解所致</translation>
    </message>
    <message>
        <source>something rose along that no push should move</source>
        <translation>不該受推送影響的指標也跟著上升</translation>
    </message>
    <message>
        <source>less afterwards: part of it was only pulled forward</source>
        <translation>事後減少：一部分只是提前購買</translation>
    </message>
    <message>
        <source>this show varies in a way that the model does not know</source>
        <translation>本場的波動方式超出模型</translation>
    </message>
    <message>
        <source>No viewer counts: effects are per minute, not per viewer.</source>
        <translation>沒有線上人數：效果按分鐘而不是按觀眾計算。</translation>
    </message>
    <message>
        <source>Viewer counts come late; effects are less sure.</source>
        <translation>線上人數滯後，效果沒那麼確定。</translation>
    </message>
    <message>
        <source>Viewer counts jump about; intervals are wider for it.</source>
        <translation>線上人數抖動，區間因此更寬。</translation>
    </message>
    <message>
        <source>The rooms round their viewer counts.</source>
        <translation>直播間給出的線上人數是取整的。</translation>
    </message>
    <message>
        <source>Viewer counts are missing for part of the show.</source>
        <translation>部分時段缺線上人數。</translation>
    </message>
    <message>
        <source>Pushes brought more people in; that stands apart, under arrivals.</source>
        <translation>推送帶來了更多人進場，另列在「進場」裡。</translation>
    </message>
    <message>
        <source>together with another</source>
        <translation>與另一個同時</translation>
    </message>
    <message>
        <source>with talk</source>
        <translation>伴隨講解</translation>
    </message>
    <message>
        <source>partly unheard</source>
        <translation>部分斷線</translation>
    </message>
    <message>
        <source>until sold out</source>
        <translation>至售罄</translation>
    </message>
    <message>
        <source>until the price changed</source>
        <translation>至改價</translation>
    </message>
    <message>
        <source>until the offer ended</source>
        <translation>至優惠結束</translation>
    </message>
    <message>
        <source>until the show ended</source>
        <translation>至下播</translation>
    </message>
    <message>
        <source>Unique viewers</source>
        <translation>觀眾</translation>
    </message>
    <message>
        <source>rundown steps</source>
        <translation>流程推進</translation>
    </message>
    <message>
        <source>Length, in minutes</source>
        <translation>時長（分鐘）</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>在線人數</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>轉化</translation>
    </message>
    <message>
        <source>Orders a buyer</source>
        <translation>人均單數</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>單均額</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>高價值</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活躍</translation>
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
        <translation>30 天內買過；金額前五分之一且常來</translation>
    </message>
    <message>
        <source>bought within 30 days</source>
        <translation>30 天內買過</translation>
    </message>
    <message>
        <source>first purchase within 14 days</source>
        <translation>14 天內首購</translation>
    </message>
    <message>
        <source>last purchase 30 to 90 days ago</source>
        <translation>最近一次購買在 30 至 90 天前</translation>
    </message>
    <message>
        <source>last purchase more than 90 days ago</source>
        <translation>最近一次購買在 90 天以前</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>已備好</translation>
    </message>
    <message>
        <source>live</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已結束</translation>
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
        <translation>講解</translation>
    </message>
    <message>
        <source>shelf changes</source>
        <translation>改貨架</translation>
    </message>
    <message>
        <source>stock changes</source>
        <translation>改庫存</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>giveaway steps</source>
        <translation>抽獎操作</translation>
    </message>
    <message>
        <source>A/B steps</source>
        <translation>A/B 操作</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>questions dropped</source>
        <translation>略過提問</translation>
    </message>
    <message>
        <source>claims by hand</source>
        <translation>手動喊單</translation>
    </message>
    <message>
        <source>claim rules</source>
        <translation>喊單規則</translation>
    </message>
    <message>
        <source>moderated</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>viewer notes</source>
        <translation>觀眾備註</translation>
    </message>
    <message>
        <source>comments shown</source>
        <translation>上幕留言</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>cues</source>
        <translation>提詞</translation>
    </message>
    <message>
        <source>rundown changes</source>
        <translation>改流程</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目標</translation>
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
        <translation>開播或下播</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>付款訂單</translation>
    </message>
    <message>
        <source>Carts per 1,000 viewer-minutes</source>
        <translation>每千觀看分鐘加購</translation>
    </message>
    <message>
        <source>Comments per 1,000 viewer-minutes</source>
        <translation>每千觀看分鐘留言</translation>
    </message>
    <message>
        <source>Paid orders per 1,000 viewer-minutes</source>
        <translation>每千觀看分鐘付款訂單</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>進場</translation>
    </message>
    <message>
        <source>Viewer-minutes</source>
        <translation>觀看分鐘</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Offers and giveaways</source>
        <translation>優惠與抽獎</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>What it took off, or what was given.</source>
        <translation>讓出的金額，或送出的價值。</translation>
    </message>
    <message>
        <source>More orders</source>
        <translation>增量訂單</translation>
    </message>
    <message>
        <source>Beyond what would have come without, by the effect of its push; 90 %.</source>
        <translation>按其推送的效果，比沒有時多出的訂單；90% 區間。</translation>
    </message>
    <message>
        <source>Cost per one more order</source>
        <translation>每增量單成本</translation>
    </message>
    <message>
        <source>Its cost over these orders, with the same interval.</source>
        <translation>成本 ÷ 增量訂單，區間相同。</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>生效時段</translation>
    </message>
    <message>
        <source>From when to when.</source>
        <translation>從何時到何時。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>領用</translation>
    </message>
    <message>
        <source>Units or coupons taken, of how many there were.</source>
        <translation>已領用的件數或券數 / 總數。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Paid orders that are owed to its push, for sure or by the time alone.</source>
        <translation>歸因到這次推送的已付訂單，包括確認的和僅憑時間推斷的。</translation>
    </message>
    <message>
        <source>Of these, before refunds.</source>
        <translation>這些訂單的金額，未扣退款。</translation>
    </message>
    <message>
        <source>{0}, not ended</source>
        <translation>{0} 起，未結束</translation>
    </message>
    <message>
        <source>Giveaways</source>
        <translation>抽獎</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>For entries.</source>
        <translation>開放參與的時刻。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>參與</translation>
    </message>
    <message>
        <source>People who took part, by room.</source>
        <translation>參與人數，按直播間。</translation>
    </message>
    <message>
        <source>Prizes claimed</source>
        <translation>已領獎</translation>
    </message>
    <message>
        <source>Winners who claimed theirs, of all winners.</source>
        <translation>已領獎的中獎者 / 全部中獎者。</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>進場</translation>
    </message>
    <message>
        <source>By what giveaways multiplied how many people entered; 90 %.</source>
        <translation>抽獎使進場人數變為幾倍；90% 區間。</translation>
    </message>
    <message>
        <source>Whoever comments to win is not one more buyer; shows after a draw may sell less.</source>
        <translation>為抽獎而留言的人不等於買家；抽獎之後的場次可能賣得更少。</translation>
    </message>
    <message>
        <source>What is left of the paid orders</source>
        <translation>淨成交</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Spent on the show</source>
        <translation>本場花費</translation>
    </message>
    <message>
        <source>Return: paid over spent</source>
        <translation>投報比（成交 ÷ 花費）</translation>
    </message>
    <message>
        <source>Return of what is left</source>
        <translation>淨投報比</translation>
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
        <translation>售出的 {1} 行中有 {0} 行貨品成本已知。</translation>
    </message>
    <message>
        <source>Costs and margin</source>
        <translation>成本與毛利</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Margin is paid less refunds, goods and discounts borne. Return is paid, or the margin less what was spent, over what was spent.</source>
        <translation>毛利 = 成交額 − 退款 − 貨品 − 自擔優惠。投報比 = 成交額 ÷ 花費；淨投報比 =（毛利 − 花費）÷ 花費。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>+{0} d</source>
        <translation>第 {0} 天</translation>
    </message>
    <message>
        <source>The next version is due {0}.</source>
        <translation>下一版將在 {0} 生成。</translation>
    </message>
    <message>
        <source>Versions: the show&apos;s money as refunds came in</source>
        <translation>各版本：隨退款變化的本場金額</translation>
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
        <translation>訂單和退款統計到何時。</translation>
    </message>
    <message>
        <source>Orders of this show.</source>
        <translation>本場的訂單。</translation>
    </message>
    <message>
        <source>Of these orders, whenever it was given back.</source>
        <translation>這些訂單的退款，不論何時退的。</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>退款率</translation>
    </message>
    <message>
        <source>Refunded over paid amount.</source>
        <translation>退款額 ÷ 成交額。</translation>
    </message>
    <message>
        <source>How many refunds.</source>
        <translation>退款筆數。</translation>
    </message>
    <message>
        <source>Number of refunds</source>
        <translation>退款筆數</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>淨額</translation>
    </message>
    <message>
        <source>Paid less refunds and what was cancelled later, each once.</source>
        <translation>成交額減退款和事後取消的，各只扣一次。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>As it was entered.</source>
        <translation>輸入的數值。</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>At the show&apos;s end.</source>
        <translation>本場結束時。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Actual over planned.</source>
        <translation>實際 ÷ 計劃。</translation>
    </message>
    <message>
        <source>No target was set for this show.</source>
        <translation>本場沒有設目標。</translation>
    </message>
    <message>
        <source>Rundown: planned against actual</source>
        <translation>流程：計劃與實際</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>計劃開始</translation>
    </message>
    <message>
        <source>Start.</source>
        <translation>開始時刻。</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>實際開始</translation>
    </message>
    <message>
        <source>When it was reached.</source>
        <translation>進行到它的時刻。</translation>
    </message>
    <message>
        <source>Planned length.</source>
        <translation>計劃時長。</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>歷時</translation>
    </message>
    <message>
        <source>Until the next one.</source>
        <translation>到下一環節為止。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>Lasted less planned.</source>
        <translation>歷時 − 計劃。</translation>
    </message>
    <message>
        <source>While it was on.</source>
        <translation>進行期間。</translation>
    </message>
    <message>
        <source>Paid amount over the minutes that it lasted.</source>
        <translation>付款金額 ÷ 實際分鐘數。</translation>
    </message>
    <message>
        <source>No rundown was kept for this show.</source>
        <translation>本場沒有流程單。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>下一場要做</translation>
    </message>
    <message>
        <source>Nothing stands out that would have to be done.</source>
        <translation>沒有特別需要做的事。</translation>
    </message>
    <message>
        <source>Restock {0}: {1} people asked for it after it was sold out at {2}</source>
        <translation>{0} 備貨：{2} 售罄後仍有 {1} 人詢問</translation>
    </message>
    <message>
        <source>Questions left open: {0} (of {1} askers in all)</source>
        <translation>還有 {0} 組提問沒有回答（共 {1} 人提問）</translation>
    </message>
    <message>
        <source>{0} took {1} longer than planned</source>
        <translation>{0} 超時 {1}</translation>
    </message>
    <message>
        <source>Enter what goods cost, or there is no margin; products without a cost: {0}</source>
        <translation>缺成本的商品：{0} 個，錄入後才有毛利</translation>
    </message>
    <message>
        <source>Do not push in the same moment: {0} pushes could not be told apart</source>
        <translation>不要在同一時刻推送：有 {0} 次推送分不開效果</translation>
    </message>
    <message>
        <source>{0} cost sales in this show (×{1})</source>
        <translation>{0}在本場反而減少了成交（×{1}）</translation>
    </message>
    <message>
        <source>Pushes by kind</source>
        <translation>推送分類</translation>
    </message>
    <message>
        <source>What each push did</source>
        <translation>每次推送做了什麼</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it was first shown.</source>
        <translation>第一次展示的時刻。</translation>
    </message>
    <message>
        <source>{0} in its window</source>
        <translation>時窗內{0}</translation>
    </message>
    <message>
        <source>Factor (90 %)</source>
        <translation>倍數 (90%)</translation>
    </message>
    <message>
        <source>By what it multiplied the rate per viewer-minute, given the viewers who came. 1 is no effect; the true factor lies in the interval in 90 of 100 cases.</source>
        <translation>在場觀眾不變的前提下，每觀看分鐘的發生率變為幾倍。1 為無效；真實倍數 100 次裡有 90 次落在區間內。</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>增量{0}</translation>
    </message>
    <message>
        <source>With the push less without it, over its window, with the 90 % interval.</source>
        <translation>視窗內有推送與沒有推送之差，附 90% 區間。</translation>
    </message>
    <message>
        <source>More money</source>
        <translation>增量成交</translation>
    </message>
    <message>
        <source>What these are worth at this show&apos;s own conversion and order value; only where it works.</source>
        <translation>按本場自己的轉化和單均額折算的金額；僅在有效時給出。</translation>
    </message>
    <message>
        <source>Counted in the two minutes from the push on, however they came about.</source>
        <translation>推送後兩分鐘內實際發生的數量，不論原因。</translation>
    </message>
    <message>
        <source>90 % intervals</source>
        <translation>90% 區間</translation>
    </message>
    <message>
        <source>A push and the host&apos;s talk come at the same time; what is estimated is both together.</source>
        <translation>推送與主播講解同時發生，估計的是兩者之和。</translation>
    </message>
    <message>
        <source>No shop told of carts, so pushes are judged by: {0}.</source>
        <translation>沒有商店提供加購資料，改用{0}來判斷推送。</translation>
    </message>
    <message>
        <source>No shop tells of orders, so an effect has no price.</source>
        <translation>沒有店鋪提供訂單資料，無法把效果折算成金額。</translation>
    </message>
    <message>
        <source>Too few purchases to put a price on an effect.</source>
        <translation>購買太少，無法把效果折算成金額。</translation>
    </message>
    <message>
        <source>All pushes of the kind together: factor per viewer-minute, 90 % interval.</source>
        <translation>該類推送合在一起：每觀看分鐘的倍數，90% 區間。</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按類型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>How many of the kind were shown.</source>
        <translation>該類推送的次數。</translation>
    </message>
    <message>
        <source>Over {0} s</source>
        <translation>{0} 秒時窗</translation>
    </message>
    <message>
        <source>The same over another window: a verdict should not hang on it.</source>
        <translation>換一個時窗再算：結論不應取決於時窗。</translation>
    </message>
    <message>
        <source>With the pushes less without them, with the 90 % interval.</source>
        <translation>有推送與沒有推送之差，90% 區間。</translation>
    </message>
    <message>
        <source>Hard to part from</source>
        <translation>難以區分</translation>
    </message>
    <message>
        <source>Over shows</source>
        <translation>跨場合併</translation>
    </message>
    <message>
        <source>Shows in which it was pushed.</source>
        <translation>推過它的場次。</translation>
    </message>
    <message>
        <source>Usual factor (90 %)</source>
        <translation>平常倍數 (90%)</translation>
    </message>
    <message>
        <source>The usual show&apos;s factor; shows are allowed to differ (random effects).</source>
        <translation>平常一場的倍數，允許場次之間有差異（隨機效應）。</translation>
    </message>
    <message>
        <source>Next show</source>
        <translation>下一場</translation>
    </message>
    <message>
        <source>Where the factor of one further show is expected, nine times out of ten.</source>
        <translation>再來一場，十次有九次落在此範圍。</translation>
    </message>
    <message>
        <source>Shows pooled: {0}, all judged by: {1}.</source>
        <translation>合併了 {0} 場，都按{1}判斷。</translation>
    </message>
    <message>
        <source>Orders owed to pushes</source>
        <translation>歸因到推送的訂單</translation>
    </message>
    <message>
        <source>When it was asked for.</source>
        <translation>發出推送的時刻。</translation>
    </message>
    <message>
        <source>Confirmed orders</source>
        <translation>確認訂單</translation>
    </message>
    <message>
        <source>A code, cart, claim or link names the push.</source>
        <translation>由優惠碼、購物車、喊單或連結指明是這次推送。</translation>
    </message>
    <message>
        <source>Of these orders.</source>
        <translation>這些訂單的金額。</translation>
    </message>
    <message>
        <source>Inferred orders</source>
        <translation>推斷訂單</translation>
    </message>
    <message>
        <source>Bought while only this push of the product stood. A guess.</source>
        <translation>購買時該商品只有這一次推送在進行；屬於推測。</translation>
    </message>
    <message>
        <source>No order is owed to a push.</source>
        <translation>沒有歸因到推送的訂單。</translation>
    </message>
    <message>
        <source>By what pushes of the kind multiplied how many people entered.</source>
        <translation>該類推送使進場人數變為幾倍。</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>增量進場</translation>
    </message>
    <message>
        <source>Entered within the window beyond what was to be expected.</source>
        <translation>時窗內超出預期的進場人數。</translation>
    </message>
    <message>
        <source>No room told who enters, or there were too few pushes of a kind.</source>
        <translation>沒有直播間提供進場資料，或同類推送太少。</translation>
    </message>
    <message>
        <source>Placebo times: share of random times with as large an effect; it strikes only where there seems to be one. Fit: share of bins outside the predicted 90 %. Otherwise a z-score.</source>
        <translation>安慰劑：隨機時刻中效果同樣大的比例，只在看似有效果時才判異常。貼合：落在預測 90% 之外的時段比例。其餘為 z 值。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Where a check strikes.</source>
        <translation>超過即視為異常。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Course of the show</source>
        <translation>全場走勢</translation>
    </message>
    <message>
        <source>Paid a minute</source>
        <translation>每分鐘成交</translation>
    </message>
    <message>
        <source>Carts a minute</source>
        <translation>每分鐘加購</translation>
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
        <translation>抽獎</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>How many came in within this minute.</source>
        <translation>這一分鐘內的數量。</translation>
    </message>
    <message>
        <source>Minute by minute</source>
        <translation>分鐘明細</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>開始時刻。</translation>
    </message>
    <message>
        <source>Mean of the rooms&apos; counts, summed over rooms, not de-duplicated.</source>
        <translation>各直播間線上人數的均值之和，未去重。</translation>
    </message>
    <message>
        <source>By the time of payment.</source>
        <translation>按支付時間。</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Share of the minute in which no room&apos;s connection was broken.</source>
        <translation>這一分鐘裡所有直播間連線正常的比例。</translation>
    </message>
    <message>
        <source>{0} {1} = {2}. {3}</source>
        <translation>{0} {1} = {2}。{3}</translation>
    </message>
    <message>
        <source>As of {0}; what shops tell later makes a new version.</source>
        <translation>截至 {0}；商店之後的更新會生成新版本。</translation>
    </message>
    <message>
        <source>How the numbers came about</source>
        <translation>數字怎麼來的</translation>
    </message>
    <message>
        <source>What this review cannot say</source>
        <translation>這份復盤說不準的</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>沒有已知的缺失。</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>全部指標</translation>
    </message>
    <message>
        <source>At the show&apos;s end; the definition stands at the right.</source>
        <translation>本場結束時的數值，定義見右。</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>What is divided by what, or taken from what.</source>
        <translation>由什麼除以什麼，或減去什麼。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>口徑</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>誰做了什麼</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
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
        <translation>最後一次操作。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Groups of alike questions that they answered.</source>
        <translation>其回答的同類問題組數。</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>一半在</translation>
    </message>
    <message>
        <source>Half of the askers had their answer within this time.</source>
        <translation>一半提問者在此時間內得到回答。</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>九成在</translation>
    </message>
    <message>
        <source>Nine of ten askers had their answer within this time.</source>
        <translation>九成提問者在此時間內得到回答。</translation>
    </message>
    <message>
        <source>Groups of alike questions.</source>
        <translation>同類問題的組數。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Askers</source>
        <translation>提問人數</translation>
    </message>
    <message>
        <source>People, alike ones merged.</source>
        <translation>人數，同類問題已合併。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Nobody asked anything.</source>
        <translation>沒有人提問。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Buyers by segment</source>
        <translation>買家分層</translation>
    </message>
    <message>
        <source>Buyer segment</source>
        <translation>分層</translation>
    </message>
    <message>
        <source>Rule, the first that fits</source>
        <translation>規則（取第一條符合的）</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>買家</translation>
    </message>
    <message>
        <source>People known by platform and id.</source>
        <translation>按平台和帳號識別的人。</translation>
    </message>
    <message>
        <source>Of all known buyers.</source>
        <translation>占全部已知買家。</translation>
    </message>
    <message>
        <source>{0} buyers of {1} shows; one platform&apos;s people are never another&apos;s.</source>
        <translation>{1} 場共 {0} 位買家；不同平台的人不合併。</translation>
    </message>
    <message>
        <source>Whom to call back</source>
        <translation>召回名單</translation>
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
        <translation>距今天數</translation>
    </message>
    <message>
        <source>Since the last purchase.</source>
        <translation>距最近一次購買。</translation>
    </message>
    <message>
        <source>In which they bought.</source>
        <translation>買過的場次。</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購買額</translation>
    </message>
    <message>
        <source>In all shows, less refunds.</source>
        <translation>所有場次合計，已扣退款。</translation>
    </message>
    <message>
        <source>R·F·M</source>
        <translation>R·F·M</translation>
    </message>
    <message>
        <source>Fifths by recency, frequency and money; 5 is the best.</source>
        <translation>最近、頻次、金額的五等分，5 為最好。</translation>
    </message>
    <message>
        <source>Nobody fits: no known buyer is dormant, lost or of high value.</source>
        <translation>沒有符合的人：已知買家中沒有沉睡、流失或高價值的。</translation>
    </message>
    <message>
        <source>New buyers: {0} of {1}, {2}.</source>
        <translation>新買家：{1} 人中 {0} 人，{2}。</translation>
    </message>
    <message>
        <source>of the buyers this desk has seen since {0}</source>
        <translation>按本台自 {0} 起見過的買家</translation>
    </message>
    <message>
        <source>Newcomers, and who of them came again</source>
        <translation>新觀眾與回訪</translation>
    </message>
    <message>
        <source>First came to</source>
        <translation>首次來的場次</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新觀眾</translation>
    </message>
    <message>
        <source>People in none of the shows on record before it.</source>
        <translation>此前記錄的場次裡都沒有出現過的人。</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>再來過</translation>
    </message>
    <message>
        <source>Share of them who came to any later show, with its 90 % interval.</source>
        <translation>其中來過之後任一場的比例，附 90% 區間。</translation>
    </message>
    <message>
        <source>Show {0} after</source>
        <translation>之後第 {0} 場</translation>
    </message>
    <message>
        <source>Share of them who came to the show so many after it.</source>
        <translation>其中來過之後第幾場的比例。</translation>
    </message>
    <message>
        <source>From show to show</source>
        <translation>逐場留存</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Known by platform and id.</source>
        <translation>按平台和帳號識別。</translation>
    </message>
    <message>
        <source>Came to the next</source>
        <translation>來了下一場</translation>
    </message>
    <message>
        <source>Share of them, with its 90 % interval.</source>
        <translation>占比，附 90% 區間。</translation>
    </message>
    <message>
        <source>Share who were in no show before; unknown for the first on record.</source>
        <translation>此前從未來過的比例；有記錄的第一場無從得知。</translation>
    </message>
    <message>
        <source>Who came back</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Review · {0}</source>
        <translation>復盤 · {0}</translation>
    </message>
    <message>
        <source>{0} · as of {1} · amounts in {2}</source>
        <translation>{0} · 截至 {1} · 金額單位 {2}</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指標含義</translation>
    </message>
    <message>
        <source>never begun</source>
        <translation>沒有開播</translation>
    </message>
    <message>
        <source>{0} (not ended)</source>
        <translation>{0}（未結束）</translation>
    </message>
    <message>
        <source>rooms: {0}</source>
        <translation>{0} 個直播間</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>無缺口</translation>
    </message>
    <message>
        <source>gaps: {0}, {1} in all</source>
        <translation>缺口 {0} 處共 {1}</translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation>{0} 個事件</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概覽</translation>
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
        <translation>置頂留言</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>cannot tell: too little quiet time</source>
        <translation>說不準：沒有推送的時段太少</translation>
    </message>
    <message>
        <source>no other room without a push</source>
        <translation>沒有一個未推送的直播間可比</translation>
    </message>
    <message>
        <source>A/B and rooms</source>
        <translation>A/B 與直播間</translation>
    </message>
    <message>
        <source>{0}: seal {1}</source>
        <translation>{0}：封存值 {1}</translation>
    </message>
    <message>
        <source>Compared is which card was to stand by the sealed plan, whatever stood; so a card that came late counts against the difference, never for it.</source>
        <translation>比的是封存計畫裡該上的卡片，不管實際掛的是哪張；所以換晚了只會讓差別變小，不會變大。</translation>
    </message>
    <message>
        <source>Which of two cards sold better</source>
        <translation>兩張卡片哪張更好賣</translation>
    </message>
    <message>
        <source>Card A / card B</source>
        <translation>卡片 A / 卡片 B</translation>
    </message>
    <message>
        <source>With the first card.</source>
        <translation>第一張卡片上的時間。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>對數</translation>
    </message>
    <message>
        <source>Pairs of blocks that count, of those planned; a coin chose who came first.</source>
        <translation>計入的對數 / 計畫的對數；每對誰先上由擲幣決定。</translation>
    </message>
    <message>
        <source>B over A (90 %)</source>
        <translation>B 比 A（90 %）</translation>
    </message>
    <message>
        <source>How many times as many events a viewer-minute B brought as A, with the 90 % interval of the pairs.</source>
        <translation>每觀看分鐘 B 帶來的次數是 A 的幾倍，區間為各對的 90 % 區間。</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>How often the coin alone would have made so large a difference: of all ways it could have fallen, exactly counted.</source>
        <translation>僅靠擲幣也會有這麼大差別的比例：把所有可能的擲法逐一算盡。</translation>
    </message>
    <message>
        <source>Events A / B</source>
        <translation>次數 A / B</translation>
    </message>
    <message>
        <source>Of the whole show in the counted time of each card.</source>
        <translation>各卡片計入時段內全場的次數。</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>照計畫</translation>
    </message>
    <message>
        <source>In which share of the counted time the desk had the right card up.</source>
        <translation>計入的時間裡，本台掛著正確卡片的比例。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>換晚</translation>
    </message>
    <message>
        <source>Turns whose card came more than 10 seconds late, or never.</source>
        <translation>卡片晚了 10 秒以上才上，或一直沒上的段數。</translation>
    </message>
    <message>
        <source>No two cards took turns in this show.</source>
        <translation>本場沒有做 A/B。</translation>
    </message>
    <message>
        <source>Turns whose card no overlay showed: {0}.</source>
        <translation>沒有任何疊層顯示卡片的輪次：{0}。</translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation>中途停止：{0}</translation>
    </message>
    <message>
        <source>What a push to one room did</source>
        <translation>只推一個直播間的效果</translation>
    </message>
    <message>
        <source>When that room showed it.</source>
        <translation>該直播間展示的時間。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>推在</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Gained on it (90 %)</source>
        <translation>相對增幅（90 %）</translation>
    </message>
    <message>
        <source>How many times as much the room grew as the other, a viewer-minute, two minutes after against two before. What moves both cancels out.</source>
        <translation>推送後兩分鐘對前兩分鐘，每觀看分鐘該直播間的成長是對照直播間的幾倍。兩邊共有的變化相互抵消。</translation>
    </message>
    <message>
        <source>Own drift</source>
        <translation>自身漂移</translation>
    </message>
    <message>
        <source>By how much the two rooms part without any push, one way or the other.</source>
        <translation>沒有推送時兩個直播間彼此偏離的幅度。</translation>
    </message>
    <message>
        <source>Quiet stretches</source>
        <translation>無推送時段</translation>
    </message>
    <message>
        <source>Four-minute stretches without a push, by which the drift is known.</source>
        <translation>用來估計漂移的、沒有推送的四分鐘時段數。</translation>
    </message>
    <message>
        <source>There was no second room to compare with.</source>
        <translation>沒有第二個直播間可對照。</translation>
    </message>
    <message>
        <source>Every push went to all rooms: there is none to compare with.</source>
        <translation>每次推送都到了所有直播間，沒有可對照的。</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>沒有差別</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>成長</translation>
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
        <translation>復盤 · {0}</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>與往場比較…</translation>
    </message>
    <message>
        <source>Costs…</source>
        <translation>花費…</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重播</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Battle report</source>
        <translation>戰報</translation>
    </message>
    <message>
        <source>A picture of an hour of the show: copied, and saved</source>
        <translation>某一小時的戰報圖：已複製，並可儲存</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>網頁（HTML）…</translation>
    </message>
    <message>
        <source>For printing (PDF)…</source>
        <translation>列印（PDF）…</translation>
    </message>
    <message>
        <source>Long picture (PNG)…</source>
        <translation>長圖（PNG）…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>表格（XLSX）…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>資料表（CSV）…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>程式用（JSON）…</translation>
    </message>
    <message>
        <source>The show is being read and its pushes are being judged…</source>
        <translation>正在讀取本場併評估每次推送…</translation>
    </message>
    <message>
        <source>The review was called off.</source>
        <translation>復盤已取消。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>沒有匯出</translation>
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
        <translation>圖表顯示哪個直播間</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>Twitch, with your own login</source>
        <translation>Twitch（用自己的帳號）</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>帳號名稱</translation>
    </message>
    <message>
        <source>OAuth token</source>
        <translation>OAuth 權杖</translation>
    </message>
    <message>
        <source>Choosing a tool fills in the address that it usually has.</source>
        <translation>選擇工具後會填入它通常使用的位址。</translation>
    </message>
    <message>
        <source>Bridge: wait for tools on this computer</source>
        <translation>橋接：等本機工具連入</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>Tools connect to ws://127.0.0.1:PORT/?token=TOKEN</source>
        <translation>工具連線到 ws://127.0.0.1:連接埠/?token=權杖</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>新增直播間</translation>
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
        <translation>中繼位址</translation>
    </message>
    <message>
        <source>Relay token</source>
        <translation>中繼權杖</translation>
    </message>
    <message>
        <source>Room id or account</source>
        <translation>直播間 ID 或帳號</translation>
    </message>
    <message>
        <source>Provider address</source>
        <translation>服務商位址</translation>
    </message>
    <message>
        <source>Provider key</source>
        <translation>服務商金鑰</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Give either a signed address or a provider. This program signs nothing and evades nothing; the platform may refuse.</source>
        <translation>填寫已簽名的位址或服務商，二選一。本程式不做簽名、不繞過任何限制；平台可能拒絕。</translation>
    </message>
    <message>
        <source>Twitch, read without an account</source>
        <translation>Twitch（免登入唯讀）</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>Twitch, everything, with your own application</source>
        <translation>Twitch（自己的應用程式，全部功能）</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>What the token does not allow is left out, and the room says what that is.</source>
        <translation>權杖不允許的部分會省去，直播間裡會說明是哪些。</translation>
    </message>
    <message>
        <source>Bilibili open platform</source>
        <translation>Bilibili 直播開放平台</translation>
    </message>
    <message>
        <source>Identity code</source>
        <translation>身分碼</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>應用程式 ID</translation>
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
        <translation>YouTube（API 金鑰，唯讀）</translation>
    </message>
    <message>
        <source>Video id or address</source>
        <translation>影片 ID 或位址</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>The key&apos;s daily units are shared by all rooms that use it.</source>
        <translation>同一金鑰的每日配額由使用它的所有直播間共用。</translation>
    </message>
    <message>
        <source>YouTube, with your own login</source>
        <translation>YouTube（自己登入）</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>用戶端密鑰</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>更新權杖</translation>
    </message>
    <message>
        <source>Without a refresh token you log in at Google with a code that is shown next.</source>
        <translation>沒有更新權杖時，接下來會顯示代碼，用它在 Google 登入。</translation>
    </message>
    <message>
        <source>Douyin, official push through a relay</source>
        <translation>抖音（官方推送，經中繼）</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>直播間 ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>應用程式密鑰</translation>
    </message>
    <message>
        <source>Push secret</source>
        <translation>推送密鑰</translation>
    </message>
    <message>
        <source>For rooms with a mounted interactive play. Comments and likes may be lost by the platform.</source>
        <translation>僅用於掛載了互動玩法的直播間。平台不保證留言和按讚不遺失。</translation>
    </message>
    <message>
        <source>Douyin, web address from your own tool (unofficial)</source>
        <translation>抖音（網頁位址，來自自己的工具，非官方）</translation>
    </message>
    <message>
        <source>TikTok, address from your own provider (unofficial)</source>
        <translation>TikTok（位址來自自己的服務商，非官方）</translation>
    </message>
    <message>
        <source>Kuaishou, official push through a relay</source>
        <translation>快手（官方推送，經中繼）</translation>
    </message>
    <message>
        <source>Room code</source>
        <translation>直播間代碼</translation>
    </message>
    <message>
        <source>For rooms with a mounted interactive play.</source>
        <translation>僅用於掛載了互動玩法的直播間。</translation>
    </message>
    <message>
        <source>Kuaishou, web address from your own tool (unofficial)</source>
        <translation>快手（網頁位址，來自自己的工具，非官方）</translation>
    </message>
    <message>
        <source>Stream id</source>
        <translation>直播串流 ID</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>This program signs nothing and evades nothing; the platform may refuse.</source>
        <translation>本程式不做簽名、不繞過任何限制；平台可能拒絕。</translation>
    </message>
    <message>
        <source>WeChat Channels, live dashboard</source>
        <translation>視頻號（直播大屏資料）</translation>
    </message>
    <message>
        <source>Figures only: the platform gives no comments.</source>
        <translation>只有資料：平台不提供留言。</translation>
    </message>
    <message>
        <source>Douyu, read without an account</source>
        <translation>鬥魚（免登入唯讀）</translation>
    </message>
    <message>
        <source>Facebook live video of your Page</source>
        <translation>Facebook（自己粉專的直播影片）</translation>
    </message>
    <message>
        <source>Video id</source>
        <translation>影片 ID</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>粉專權杖</translation>
    </message>
    <message>
        <source>Kick, webhooks through a relay</source>
        <translation>Kick（Webhook，經中繼）</translation>
    </message>
    <message>
        <source>Without a token the room is only read.</source>
        <translation>沒有權杖時只讀取直播間。</translation>
    </message>
    <message>
        <source>Instagram, webhooks through a relay</source>
        <translation>Instagram（Webhook，經中繼）</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>帳號 ID</translation>
    </message>
    <message>
        <source>Bridge (JSON over WebSocket)</source>
        <translation>橋接（WebSocket JSON）</translation>
    </message>
    <message>
        <source>Address, ws:// or wss://</source>
        <translation>位址（ws:// 或 wss://）</translation>
    </message>
    <message>
        <source>Called on this desk</source>
        <translation>在本控制台的名稱</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>店鋪網址</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Channel token</source>
        <translation>渠道權杖</translation>
    </message>
    <message>
        <source>Name before .myshopify.com</source>
        <translation>.myshopify.com 前的名稱</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>存取權杖</translation>
    </message>
    <message>
        <source>REST key</source>
        <translation>REST 金鑰</translation>
    </message>
    <message>
        <source>REST secret</source>
        <translation>REST 密鑰口令</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>應用識別碼</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>舊密鑰</translation>
    </message>
    <message>
        <source>Shop cipher</source>
        <translation>店鋪識別串</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook 密鑰</translation>
    </message>
    <message>
        <source>Shop id</source>
        <translation>店鋪 ID</translation>
    </message>
    <message>
        <source>Sign secret</source>
        <translation>簽章密鑰</translation>
    </message>
    <message>
        <source>Message secret</source>
        <translation>訊息密鑰</translation>
    </message>
    <message>
        <source>With your own app on the platform.</source>
        <translation>使用您自己在平台上的應用程式。</translation>
    </message>
    <message>
        <source>With your own app on the platform. With the refresh token the desk renews the access by itself and keeps the new tokens in the keyring; no other tool may use the same refresh token.</source>
        <translation>使用你在平台上的自有應用。填寫更新權杖後，控制台會自動展延，並把新權杖存入系統鑰匙圈；請勿讓其他工具使用同一更新權杖。</translation>
    </message>
    <message>
        <source>With your own app on the platform. With the refresh token and the app secret the desk renews the access by itself and keeps the new tokens in the keyring; no other tool may use the same refresh token.</source>
        <translation>使用你在平台上的自有應用。填寫更新權杖和應用密鑰後，控制台會自動展延，並把新權杖存入系統鑰匙圈；請勿讓其他工具使用同一更新權杖。</translation>
    </message>
    <message>
        <source>Give an API key, or a user name and password. The address is that of the Admin API.</source>
        <translation>填寫 API 金鑰，或使用者名稱和密碼。網址是 Admin API 的網址。</translation>
    </message>
    <message>
        <source>Give an access token, or the client id and secret of your own app. Sales without a code hold for every buyer, and Shopify cannot limit them.</source>
        <translation>填寫存取權杖，或您自己應用程式的 Client ID 和密鑰。不用優惠碼的秒殺對所有買家生效，Shopify 無法限量。</translation>
    </message>
    <message>
        <source>Sales without a code</source>
        <translation>秒殺不用優惠碼</translation>
    </message>
    <message>
        <source>Give a REST key that may read and write.</source>
        <translation>填寫可讀寫的 REST 金鑰。</translation>
    </message>
    <message>
        <source>Give a secret API key; the address is the server&apos;s, without /admin.</source>
        <translation>填寫私密 API 金鑰；網址為伺服器網址，不含 /admin。</translation>
    </message>
    <message>
        <source>Vendure</source>
        <translation>Vendure</translation>
    </message>
    <message>
        <source>Address of the Admin API</source>
        <translation>Admin API 網址</translation>
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
        <translation>有贊</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>no event yet · {0} reconnects</source>
        <translation>
            <numerusform>還沒有訊息 · 重連 {0} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last event {0} ago · {1}/min · {2} reconnects</source>
        <translation>
            <numerusform>{0} 前有訊息 · {1} 則/分 · 重新連線 {2} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing missed</source>
        <translation>無缺漏</translation>
    </message>
    <message>
        <source>how much was missed: cannot tell</source>
        <translation>缺漏數未知</translation>
    </message>
    <message numerus="yes">
        <source>about {0} events missed</source>
        <translation>
            <numerusform>約缺 {0} 則</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard for {0} s · {1}</source>
        <translation>中斷 {0} 秒 · {1}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>viewer count</source>
        <translation>線上人數</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>留言者</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>回覆</translation>
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
        <translation>補回</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>can: {0}</source>
        <translation>支援：{0}</translation>
    </message>
    <message>
        <source>cannot: {0}</source>
        <translation>不支援：{0}</translation>
    </message>
</context>
<context>
    <name>RoomsPanel</name>
    <message>
        <source>No room is connected. Add the room you are live in to see its comments here.</source>
        <translation>尚未連線直播間。新增正在直播的房間，即可在這裡看到留言。</translation>
    </message>
    <message>
        <source>Add room…</source>
        <translation>新增直播間…</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播間</translation>
    </message>
    <message>
        <source>Until here no room was connected in this recording.</source>
        <translation>這場重播到此處為止沒有接入過直播間。</translation>
    </message>
    <message>
        <source>Remove this room?</source>
        <translation>移除此直播間？</translation>
    </message>
    <message>
        <source>Its comments stop coming. What was recorded stays.</source>
        <translation>將不再接收它的留言，已記錄的內容保留。</translation>
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
        <translation>複製</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Viewer card</source>
        <translation>觀眾卡片</translation>
    </message>
    <message>
        <source>Show on overlay</source>
        <translation>顯示到疊加層</translation>
    </message>
    <message>
        <source>Only this room</source>
        <translation>只看這個直播間</translation>
    </message>
    <message>
        <source>Only this viewer</source>
        <translation>只看這位觀眾</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>How the shelf is kept</source>
        <translation>貨架規則</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Explained at once</source>
        <translation>同時講解</translation>
    </message>
    <message>
        <source>Only above cost</source>
        <translation>只要高於成本</translation>
    </message>
    <message>
        <source>Least margin</source>
        <translation>最低毛利率</translation>
    </message>
    <message>
        <source>How much of every price must not be cost</source>
        <translation>每個價格中，成本以外至少佔多少</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>無目標</translation>
    </message>
    <message>
        <source>As many</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>In rooms of {0}</source>
        <translation>{0} 直播間</translation>
    </message>
    <message>
        <source>What these rooms can show at once; the host speaks to all rooms, so the fewest decide</source>
        <translation>這些直播間能同時講解幾個；主播面向所有直播間，以最少的為準</translation>
    </message>
    <message>
        <source>The shares come to more than 100 %.</source>
        <translation>占比之和超過 100 %。</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Words, a/b</source>
        <translation>關鍵字，用 / 分開</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意圖</translation>
    </message>
    <message>
        <source>Reply, or =script</source>
        <translation>回覆，或 =話術名</translation>
    </message>
    <message>
        <source>Pause, s</source>
        <translation>冷卻（秒）</translation>
    </message>
    <message>
        <source>Per viewer</source>
        <translation>每人次數</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>每幾分鐘</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播間</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Answer comments by these rules</source>
        <translation>按規則自動回覆</translation>
    </message>
    <message>
        <source>Dry run: only say what would be answered</source>
        <translation>試執行：只顯示會怎樣回覆</translation>
    </message>
    <message>
        <source> a minute at most</source>
        <translation> 則/分鐘以內</translation>
    </message>
    <message>
        <source>Automatic replies a minute</source>
        <translation>每分鐘自動回覆則數</translation>
    </message>
    <message>
        <source>The first rule that fits a comment decides. Staff and own posts are never answered, and the same text never goes out twice running.</source>
        <translation>由第一條符合的規則決定。不回覆自己和工作人員的發言，也不會連續兩次發出同樣的內容。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
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
        <translation>「{0}」不是時刻</translation>
    </message>
    <message>
        <source>begins before the line above it</source>
        <translation>比上一行開始得早</translation>
    </message>
    <message>
        <source>write its minutes first: 20:05 5 …</source>
        <translation>先寫分鐘數：20:05 5 …</translation>
    </message>
    <message>
        <source>must last between a second and ten hours</source>
        <translation>時長須在 1 秒到 10 小時之間</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>沒有名稱</translation>
    </message>
    <message>
        <source>there is no “{0}” on the shelf</source>
        <translation>貨架上沒有「{0}」</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>太長</translation>
    </message>
    <message>
        <source>No. {0} {1}</source>
        <translation>{0} 號 {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>over by {0}</source>
        <translation>超時 {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>還剩 {0}</translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation>{0} 結束</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation>預計 {0} 收尾</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>準時</translation>
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
        <translation>恢復這一段</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往後移</translation>
    </message>
    <message>
        <source>A minute longer</source>
        <translation>延長 1 分鐘</translation>
    </message>
    <message>
        <source>A minute shorter</source>
        <translation>縮短 1 分鐘</translation>
    </message>
</context>
<context>
    <name>RundownDeeds</name>
    <message>
        <source>Rundown</source>
        <translation>流程單</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Push what is planned</source>
        <translation>推送計劃的內容</translation>
    </message>
    <message>
        <source>Back to the segment before</source>
        <translation>退回上一段</translation>
    </message>
    <message>
        <source>Leave out the next segment</source>
        <translation>跳過下一段</translation>
    </message>
    <message>
        <source>Time the rest anew</source>
        <translation>其餘環節順延</translation>
    </message>
    <message>
        <source>Write the rundown…</source>
        <translation>編寫流程單…</translation>
    </message>
    <message>
        <source>What is yet to come is planned for when it will really begin.</source>
        <translation>其餘環節的計劃時間改為實際能開始的時間。</translation>
    </message>
    <message>
        <source>End the rundown</source>
        <translation>結束流程</translation>
    </message>
    <message>
        <source>Push {0}</source>
        <translation>推送{0}</translation>
    </message>
    <message>
        <source>Prepare {0}…</source>
        <translation>準備{0}…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>跳過這一段</translation>
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
        <translation>流程單</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Segments, one a line</source>
        <translation>環節，每行一段</translation>
    </message>
    <message>
        <source>20:00 5 Opening
20:05 10 A1 Lipstick flash sale @Ann | only 59 today
20:15 5 giveaway
start (may be missing), minutes, product (keyword or number), name, push; or table cells</source>
        <translation>20:00 5 開場
20:05 10 A1 口紅 秒殺 @阿珍 | 今天只要 59
20:15 5 抽獎
開始時刻（可省略）、分鐘數、商品（關鍵詞或編號）、名稱、推送；也可直接貼上表格儲存格</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>辨識結果</translation>
    </message>
    <message>
        <source>A rundown has at most {0} segments.</source>
        <translation>流程單最多 {0} 段。</translation>
    </message>
    <message>
        <source>Line {0}: {1}.</source>
        <translation>第 {0} 行：{1}。</translation>
    </message>
    <message>
        <source>Write at least one segment.</source>
        <translation>請至少寫一段。</translation>
    </message>
    <message>
        <source>{0} segments, {1} in all</source>
        <translation>{0} 段，共 {1}</translation>
    </message>
    <message>
        <source>{0} lines with a problem</source>
        <translation>{0} 行有問題</translation>
    </message>
    <message>
        <source>the first {0} have begun and stay as they are</source>
        <translation>前 {0} 段已開始，保持不變</translation>
    </message>
    <message>
        <source>begins {0} before the one above it ends</source>
        <translation>比上一段結束早 {0} 開始</translation>
    </message>
</context>
<context>
    <name>RundownPanel</name>
    <message>
        <source>Rundown</source>
        <translation>流程單</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>None yet: paste the run of the show, one line a segment.</source>
        <translation>還沒有：把整場流程貼上來，每行一段。</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>流程已走完。</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>還沒開始。</translation>
    </message>
    <message>
        <source>Nothing comes after it.</source>
        <translation>這是最後一段。</translation>
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
        <translation>尋找話術…</translation>
    </message>
    <message>
        <source>Scripts and rules…</source>
        <translation>話術與自動回覆…</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>One script a line: a name, an equals sign and the text, or the text alone. # begins a comment. {a/b} is one of its variants; {user}, {product}, {price} and {code}, which buyers type in the shop, are filled in.</source>
        <translation>每行一條話術：名稱、等號、內容，也可以只寫內容。# 開頭的是註解。{a/b} 會選其中一種說法；{user}、{product}、{price}、{code} 會填入觀眾、商品、價格和店鋪優惠碼。</translation>
    </message>
    <message>
        <source>Quick scripts</source>
        <translation>快捷話術</translation>
    </message>
    <message numerus="yes">
        <source>{0} scripts</source>
        <translation>
            <numerusform>{0} 條話術</numerusform>
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
        <translation>場控</translation>
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
        <translation>{0}無權操作</translation>
    </message>
    <message>
        <source>At this desk works</source>
        <translation>本台崗位</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>✓ Sent</source>
        <translation>✓ 已傳送</translation>
    </message>
    <message>
        <source>Not sent: {0}.</source>
        <translation>沒有送出：{0}。</translation>
    </message>
    <message>
        <source>Cannot tell whether it was sent. Look at the room before you send it again.</source>
        <translation>無法確定是否已送出。再次傳送前請先看一下直播間。</translation>
    </message>
    <message>
        <source>Not sent yet: it goes out as soon as the show can be saved.</source>
        <translation>還沒送出：等場次能儲存後就會送出。</translation>
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
        <translation>爆款</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利潤款</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>形象款</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>體驗款</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利款</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>出清款</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>贈品</translation>
    </message>
    <message>
        <source>{keyword} is a bare number: it may be read as a quantity</source>
        <translation>{keyword} 是純數字，可能被當成數量</translation>
    </message>
    <message>
        <source>{keyword} names more than one thing, so it does not claim alone</source>
        <translation>{keyword} 指向不止一個商品，單獨喊單無效</translation>
    </message>
    <message>
        <source>{keyword} may also be read as a variant of another product</source>
        <translation>{keyword} 也可能被讀成別的商品的規格</translation>
    </message>
    <message>
        <source>Preheating (price hidden)</source>
        <translation>預熱中（價格隱藏）</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>講解中</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售完</translation>
    </message>
    <message>
        <source>Off the shelf</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>待講解</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Preheat</source>
        <translation>預熱</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>開價</translation>
    </message>
    <message>
        <source>Mark sold out</source>
        <translation>標記售完</translation>
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
        <translation>已開價</translation>
    </message>
    <message>
        <source>paid {0}</source>
        <translation>已付 {0}</translation>
    </message>
    <message>
        <source>● acknowledged</source>
        <translation>● 已確認</translation>
    </message>
    <message>
        <source>▲ not acknowledged</source>
        <translation>▲ 未確認</translation>
    </message>
    <message>
        <source>○ not acknowledged yet</source>
        <translation>○ 等待確認</translation>
    </message>
    <message>
        <source>○ not seen in a room</source>
        <translation>○ 直播間未回顯</translation>
    </message>
    <message>
        <source>● seen: {0}</source>
        <translation>● 觀眾端已見：{0}</translation>
    </message>
    <message>
        <source>● sent</source>
        <translation>● 已發出</translation>
    </message>
    <message>
        <source>Due {0}</source>
        <translation>排隊 {0}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>left {0}</source>
        <translation>餘 {0}</translation>
    </message>
    <message>
        <source>held {0}</source>
        <translation>留 {0}</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation>候補 {0}</translation>
    </message>
    <message>
        <source>oversold {0}</source>
        <translation>超賣 {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>講解中</translation>
    </message>
    <message>
        <source>Restock…</source>
        <translation>補貨…</translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>講解</translation>
    </message>
    <message>
        <source>Explaining {0}</source>
        <translation>講解 {0}</translation>
    </message>
    <message>
        <source>carts {0}</source>
        <translation>購物車 {0}</translation>
    </message>
</context>
<context>
    <name>ShelfMenu</name>
    <message>
        <source>Explain</source>
        <translation>講解</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>結束講解</translation>
    </message>
    <message>
        <source>Do not explain again</source>
        <translation>取消排隊</translation>
    </message>
    <message>
        <source>Change stock…</source>
        <translation>改庫存…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>修改紀錄…</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Shelf</source>
        <translation>貨架</translation>
    </message>
    <message>
        <source>Nothing on the shelf yet. Add a product, paste a list or import a table.</source>
        <translation>貨架上還沒有商品。新增商品、貼上清單或匯入表格。</translation>
    </message>
    <message numerus="yes">
        <source>{0} prices ours until {1}</source>
        <translation>
            <numerusform>限時價 {0} 個由我們保管，至 {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add product…</source>
        <translation>新增商品…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>貼上清單…</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>匯入表格…</translation>
    </message>
    <message>
        <source>Take in a shop&apos;s exported orders…</source>
        <translation>匯入店鋪後台訂單…</translation>
    </message>
    <message>
        <source>How the shelf is kept…</source>
        <translation>貨架規則…</translation>
    </message>
    <message>
        <source>Copy the chapters of the replay</source>
        <translation>複製回放章節</translation>
    </message>
    <message>
        <source>Explain no. {0}</source>
        <translation>講解 {0} 號</translation>
    </message>
    <message>
        <source>Open price of no. {0}</source>
        <translation>{0} 號開價</translation>
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
        <translation>此店鋪做不到。</translation>
    </message>
    <message>
        <source>as a coupon of its own</source>
        <translation>用店鋪自己的優惠券</translation>
    </message>
    <message>
        <source>as a discount that the shop itself ends</source>
        <translation>用店鋪會自動結束的折扣</translation>
    </message>
    <message>
        <source>as a price that the shop itself ends</source>
        <translation>用店鋪會自動恢復的價格</translation>
    </message>
    <message>
        <source>only by overwriting its price</source>
        <translation>只能直接改價</translation>
    </message>
    <message>
        <source>Overwrite the price in the shop, for 30 minutes at most</source>
        <translation>直接改店鋪裡的價格，最多 30 分鐘</translation>
    </message>
    <message>
        <source>The shop keeps neither an end nor a limit:
only this desk puts the price back,
and more can be sold than planned.</source>
        <translation>店鋪不會自動恢復原價，也不限件數：
只有本中控台會改回原價，
可能賣出比計畫更多的件數。</translation>
    </message>
    <message>
        <source>Each shop, and each variant in it, has this limit of its own:
up to {0} × {1} = {2} could be bought there
before the desk stops all of them at {1} together.</source>
        <translation>每家店鋪、店內每個規格各有一份限量：
店鋪裡最多可能被買走 {0} × {1} = {2} 件，
控制台在合計 {1} 件時才全部叫停。</translation>
    </message>
    <message>
        <source>by overwriting its price</source>
        <translation>直接改價</translation>
    </message>
    <message>
        <source>buyers must type a code</source>
        <translation>買家需輸入優惠碼</translation>
    </message>
    <message>
        <source>it keeps no limit: the desk ends it</source>
        <translation>店鋪不限量：由本台結束</translation>
    </message>
    <message>
        <source>never run against a real shop</source>
        <translation>未在真實店鋪上驗證</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Connect a shop</source>
        <translation>連接店鋪</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>編輯 {0}</translation>
    </message>
</context>
<context>
    <name>ShopRow</name>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Import its products…</source>
        <translation>匯入商品…</translation>
    </message>
    <message>
        <source>Link a product…</source>
        <translation>關聯商品…</translation>
    </message>
    <message>
        <source>never looked at yet</source>
        <translation>尚未查詢過</translation>
    </message>
    <message>
        <source>last look {0} ago · no order or cart yet</source>
        <translation>上次查詢 {0} 前 · 還沒有訂單或加購</translation>
    </message>
    <message numerus="yes">
        <source>last look {0} ago · {1} looks · last order or cart {2} ago</source>
        <translation>
            <numerusform>上次查詢 {0} 前 · 共 {1} 次 · 最近訂單或加購 {2} 前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message>
        <source>the shop does not accept the login</source>
        <translation>店鋪不接受登入資訊</translation>
    </message>
    <message>
        <source>it was ended in the shop</source>
        <translation>已在店鋪裡結束</translation>
    </message>
    <message>
        <source>somebody else changed it</source>
        <translation>已被他人更動</translation>
    </message>
    <message>
        <source>it has no end, and no shop is left with something for ever</source>
        <translation>沒有結束時間；不會在店鋪裡永久保留</translation>
    </message>
    <message>
        <source>the product is not linked to this shop</source>
        <translation>商品未與此店鋪關聯</translation>
    </message>
    <message>
        <source>this shop cannot do such an offer</source>
        <translation>此店鋪不支援這種優惠</translation>
    </message>
    <message>
        <source>the shop is not connected</source>
        <translation>店鋪未連接</translation>
    </message>
    <message>
        <source>the shop does not have it any more</source>
        <translation>店鋪裡已沒有該商品</translation>
    </message>
    <message>
        <source>another sale of ours holds its price</source>
        <translation>本控制台的另一場秒殺正佔用其價格</translation>
    </message>
    <message>
        <source>the shop allows no more requests for now</source>
        <translation>店鋪暫時不再接受請求</translation>
    </message>
    <message>
        <source>its price may not be overwritten</source>
        <translation>未允許改寫店鋪價格</translation>
    </message>
    <message>
        <source>a price is overwritten for 30 minutes at most</source>
        <translation>改寫價格最長 30 分鐘</translation>
    </message>
    <message>
        <source>the product has several variants there</source>
        <translation>商品在店鋪裡有多個規格</translation>
    </message>
    <message>
        <source>there is too little time left for this shop</source>
        <translation>剩餘時間對此店鋪來說太短</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持現狀</translation>
    </message>
    <message>
        <source>Restore this price</source>
        <translation>恢復此價</translation>
    </message>
    <message>
        <source>being put up</source>
        <translation>正在掛出</translation>
    </message>
    <message>
        <source>ours until {0}</source>
        <translation>至 {0} 為本場價</translation>
    </message>
    <message>
        <source>ending (unconfirmed)</source>
        <translation>正在結束（未確認）</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要您處理</translation>
    </message>
    <message>
        <source>not put up</source>
        <translation>未掛出</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>{0} is not connected, so nothing can be done there: connect it, and it goes on by itself.</source>
        <translation>{0} 未連接，暫時無法處理：連接後會自動繼續。</translation>
    </message>
    <message>
        <source>Before ours it cost {0}, ours is {1}, and now {2} stands there: look at it in the shop, then leave it as it is.</source>
        <translation>改價前為 {0}，本場價為 {1}，店鋪現價為 {2}：請到店鋪裡查看，然後保持現狀。</translation>
    </message>
    <message>
        <source>the shop refused</source>
        <translation>店鋪拒絕了請求</translation>
    </message>
    <message>
        <source>the shop&apos;s access ran out and could not be renewed</source>
        <translation>店鋪授權已到期，且未能展延</translation>
    </message>
    <message>
        <source>The shop does not accept the login: connect it again, then try again.</source>
        <translation>店鋪不接受登入資訊：請重新連接，再重試。</translation>
    </message>
    <message>
        <source>The app may not into the shop any more: let the shop authorise it again, edit the login with new tokens, then try again.</source>
        <translation>應用已無權存取店鋪：請讓店鋪重新授權，用新的權杖修改登入資訊，然後重試。</translation>
    </message>
    <message>
        <source>It may still stand there: {0}. Look at it in the shop, or try again.</source>
        <translation>店鋪裡可能仍有效：{0}。請到店鋪裡查看，或重試。</translation>
    </message>
    <message>
        <source>discounts that it ends itself</source>
        <translation>自動到期的折扣</translation>
    </message>
    <message>
        <source>prices that it ends itself</source>
        <translation>自動到期的價格</translation>
    </message>
    <message>
        <source>overwriting prices</source>
        <translation>改寫價格</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>limits that hold in a rush</source>
        <translation>搶購時有效的限量</translation>
    </message>
    <message>
        <source>carts</source>
        <translation>購物車</translation>
    </message>
    <message>
        <source>refunds by the unit</source>
        <translation>退款含件數</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>verified against a real server</source>
        <translation>已在真實伺服器上驗證</translation>
    </message>
    <message>
        <source>vectors only: never run against a real shop</source>
        <translation>僅以簽章樣例驗證：從未在真實店鋪上執行</translation>
    </message>
</context>
<context>
    <name>ShopsPanel</name>
    <message>
        <source>No shop is connected. Connect yours to see its orders here and to sell in it.</source>
        <translation>尚未連接店鋪。連接後可在此查看訂單，並在店鋪裡開售。</translation>
    </message>
    <message>
        <source>Connect a shop…</source>
        <translation>連接店鋪…</translation>
    </message>
    <message>
        <source>Restore all prices…</source>
        <translation>恢復全部價格…</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Restore all prices?</source>
        <translation>恢復全部價格？</translation>
    </message>
    <message>
        <source>Everything this desk has put up in shops is taken down. Offers go on in the rooms.</source>
        <translation>撤下本控制台在各店鋪掛出的一切。直播間裡的優惠繼續。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>移除 {0}？</translation>
    </message>
    <message>
        <source>Its orders stop coming, and what stands in it of ours cannot be taken down from here.</source>
        <translation>訂單不再更新，店鋪裡由本控制台掛出的內容也無法從這裡撤下。</translation>
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
        <translation>開始一場直播</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Go on with “{0}” ({1})</source>
        <translation>繼續「{0}」（{1}）</translation>
    </message>
    <message>
        <source>A new show</source>
        <translation>新增場次</translation>
    </message>
    <message>
        <source>Live show</source>
        <translation>直播場次</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
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
        <translation>開啟過往場次</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>{0} · {1} · {2} events</source>
        <translation>{0} · {1} · {2} 筆事件</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>場次</translation>
    </message>
</context>
<context>
    <name>ShowsPicker</name>
    <message>
        <source>Compare with</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Earlier shows</source>
        <translation>往場</translation>
    </message>
    <message>
        <source>Nothing ticked: the latest ones.</source>
        <translation>不勾選：與最近幾場對比。</translation>
    </message>
    <message>
        <source>There is no earlier show.</source>
        <translation>沒有往場。</translation>
    </message>
</context>
<context>
    <name>SpendAndSaveFields</name>
    <message>
        <source>Spend</source>
        <translation>滿</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>第 {0} 檔</translation>
    </message>
    <message>
        <source>Give at least one step: what is spent and what is saved.</source>
        <translation>請至少填一檔：滿多少、折多少。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved through #{0} of #{1}</source>
        <translation>已儲存至 #{0} / #{1}</translation>
    </message>
    <message>
        <source>Event #{0}</source>
        <translation>事件 #{0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} gaps · {1} s over all rooms</source>
        <translation>
            <numerusform>缺口 {0} 個 · 各直播間共 {1} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>無缺口</translation>
    </message>
    <message>
        <source>Replay: nothing here reaches the audience</source>
        <translation>重播中：此處操作不會推送給觀眾</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Cancel it</source>
        <translation>取消活動</translation>
    </message>
    <message>
        <source>Close entries</source>
        <translation>截止參加</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>開獎</translation>
    </message>
    <message>
        <source>Copy terms</source>
        <translation>複製規則</translation>
    </message>
    <message>
        <source>Save winners…</source>
        <translation>儲存名單…</translation>
    </message>
    <message>
        <source>Save audit file…</source>
        <translation>儲存稽核檔…</translation>
    </message>
    <message>
        <source>Draw in {0}</source>
        <translation>{0} 後開獎</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>Change stock</source>
        <translation>修改庫存</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Units in all</source>
        <translation>總件數</translation>
    </message>
    <message>
        <source>Units in all, the {0} sold ones included</source>
        <translation>總件數（含已售 {0} 件）</translation>
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
        <translation>卡片賣完了、主播要講別的…</translation>
    </message>
    <message>
        <source>Only whole pairs count. One that is stopped because of its sales proves nothing.</source>
        <translation>只計完整的對。因為看到銷量而停的 A/B 什麼也證明不了。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why: it stands in the review.</source>
        <translation>請寫明原因：復盤裡會顯示。</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message>
        <source>Viewers on average</source>
        <translation>平均在線人數</translation>
    </message>
    <message>
        <source>Mean of the counts of all rooms, over the seconds that have one</source>
        <translation>各直播間人數之和，在已知的秒數上平均</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言數</translation>
    </message>
    <message>
        <source>Comments, repeated ones included</source>
        <translation>評論數，含重複</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>進入</translation>
    </message>
    <message>
        <source>How often somebody entered a room</source>
        <translation>進入直播間的次數</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>加購</translation>
    </message>
    <message>
        <source>Add-to-carts; removals do not count</source>
        <translation>加入購物車的次數；移除不算</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>Orders placed, paid or not</source>
        <translation>下單數，不論是否付款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Orders by the time they were paid; refunds stay counted</source>
        <translation>按付款時間計的訂單；退款的也算</translation>
    </message>
    <message>
        <source>GMV (paid)</source>
        <translation>成交金額（已付）</translation>
    </message>
    <message>
        <source>What these orders add up to, before refunds</source>
        <translation>這些訂單的金額，未扣退款</translation>
    </message>
    <message>
        <source>Paid / 1,000 viewer-min</source>
        <translation>付款/千觀看分鐘</translation>
    </message>
    <message>
        <source>Paid orders over viewer-minutes watched (counts added up)</source>
        <translation>付款訂單 ÷ 觀看分鐘（在線人數累加）</translation>
    </message>
    <message>
        <source>Carts / 1,000 viewer-min</source>
        <translation>加購/千觀看分鐘</translation>
    </message>
    <message>
        <source>Add-to-carts over viewer-minutes watched</source>
        <translation>加購 ÷ 觀看分鐘</translation>
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
        <translation>期間有直播間斷線</translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Dry run, to {0}: {1}</source>
        <translation>試執行，會回覆 {0}：{1}</translation>
    </message>
    <message>
        <source>For {0}: {1}</source>
        <translation>建議回覆 {0}：{1}</translation>
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
        <translation>A/B 進行中</translation>
    </message>
    <message>
        <source>A/B is over</source>
        <translation>A/B 已結束</translation>
    </message>
    <message>
        <source>A/B was stopped</source>
        <translation>A/B 已停止</translation>
    </message>
    <message>
        <source>carts</source>
        <translation>加購</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>the show ended</source>
        <translation>直播已結束</translation>
    </message>
    <message>
        <source>Neither carts nor orders are told: nothing can be compared.</source>
        <translation>既沒有加購也沒有下單資料：無法比較。</translation>
    </message>
    <message>
        <source>Too few: {0} pairs and {1} {2}. It takes {3} pairs and 20.</source>
        <translation>太少：{0} 對、{1} 次{2}。至少要 {3} 對和 20 次。</translation>
    </message>
    <message>
        <source>Cannot tell: viewers were unknown.</source>
        <translation>說不準：觀眾人數未知。</translation>
    </message>
    <message>
        <source>No difference was found.</source>
        <translation>沒有查出差別。</translation>
    </message>
    <message>
        <source>B sells better than A.</source>
        <translation>B 比 A 好賣。</translation>
    </message>
    <message>
        <source>A sells better than B.</source>
        <translation>A 比 B 好賣。</translation>
    </message>
    <message>
        <source>B ×{0} of A (90 %: {1}–{2}) · p = {3} · {4} pairs · {5}: A {6}, B {7}</source>
        <translation>B 是 A 的 {0} 倍（90 %：{1}–{2}）· p = {3} · {4} 對 · {5}：A {6}，B {7}</translation>
    </message>
</context>
<context>
    <name>SwitchbackForm</name>
    <message>
        <source>Which of two cards sells better?</source>
        <translation>兩張卡片哪張更好賣？</translation>
    </message>
    <message>
        <source>Seal the plan</source>
        <translation>封存計畫</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Four pairs can never reach p ≤ 0.1: five are the fewest.</source>
        <translation>四對永遠到不了 p ≤ 0.1，最少五對。</translation>
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
        <translation>對數</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>每段</translation>
    </message>
    <message>
        <source>Of it not counted</source>
        <translation>其中不計</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>共需</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>代價</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>能查出</translation>
    </message>
    <message>
        <source>Choose two different cards that are open for sale.</source>
        <translation>請選兩張不同的、在售的卡片。</translation>
    </message>
    <message>
        <source>Something of each block has to count: leave out less or take longer.</source>
        <translation>每段總要有一部分計入：少去掉一些，或把段加長。</translation>
    </message>
    <message>
        <source>Half of this time the worse card stands, and no third card may.
{0} of it are not counted. Somebody presses at up to {1} switches.</source>
        <translation>有一半時間掛著較差的那張，期間不能上第三張。
其中 {0} 不計入；最多要換 {1} 次卡，每次都要有人按。</translation>
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
        <translation>計畫兩張卡片的 A/B…</translation>
    </message>
    <message>
        <source>Push its card</source>
        <translation>推該上的卡片</translation>
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
        <translation>開始</translation>
    </message>
    <message>
        <source>{0} pairs of {1} · sealed {2} · {3}</source>
        <translation>{0} 對，每段 {1} · 封存於 {2} · {3}</translation>
    </message>
    <message>
        <source>{0} stands</source>
        <translation>{0} 掛著</translation>
    </message>
    <message>
        <source>Switch now to {0}</source>
        <translation>現在換成 {0}</translation>
    </message>
    <message>
        <source>{0} stands · no overlay shows it</source>
        <translation>{0} 掛著 · 沒有疊層顯示它</translation>
    </message>
    <message>
        <source>Push {0}</source>
        <translation>推 {0}</translation>
    </message>
    <message>
        <source>next turn in {0}</source>
        <translation>下一段還有 {0}</translation>
    </message>
    <message>
        <source>turn {0} of {1}</source>
        <translation>第 {0} 段，共 {1} 段</translation>
    </message>
    <message>
        <source>The result is being worked out…</source>
        <translation>正在計算結果…</translation>
    </message>
    <message>
        <source>It never began.</source>
        <translation>沒有開始過。</translation>
    </message>
    <message>
        <source>right card {0} of the time</source>
        <translation>照計畫 {0}</translation>
    </message>
    <message>
        <source>late or missed: {0}</source>
        <translation>換晚或沒換：{0}</translation>
    </message>
    <message>
        <source>on no overlay: {0}</source>
        <translation>未上疊層：{0}</translation>
    </message>
    <message>
        <source>this one came {0} late</source>
        <translation>這張晚了 {0}</translation>
    </message>
</context>
<context>
    <name>TabForm</name>
    <message>
        <source>Questions</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Wants to buy</source>
        <translation>想買</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊單</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>禮物</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>待審與處理</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>one of these words, parted by blanks</source>
        <translation>含其中一個詞，以空格分開</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>直播間</translation>
    </message>
    <message>
        <source>Nothing ticked means all of them.</source>
        <translation>不勾選表示全部。</translation>
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
        <translation>提問</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>想買</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>喊單</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待審</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>禮物</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Show every repeat</source>
        <translation>展開重複的留言</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新增分頁</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>尋找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>no planned length, so nothing is said of a pace</source>
        <translation>沒有計劃時長，不說進度</translation>
    </message>
    <message>
        <source>the planned time is over</source>
        <translation>計劃時間已過</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已達成</translation>
    </message>
    <message>
        <source>planned by now {0}</source>
        <translation>計劃到此 {0}</translation>
    </message>
    <message>
        <source>by now earlier shows had {0}</source>
        <translation>以往場次到此 {0}</translation>
    </message>
    <message>
        <source>viewers needed: nobody is known to have bought yet</source>
        <translation>所需觀眾：還沒有已知買家</translation>
    </message>
    <message>
        <source>viewers needed: what a buyer spends is not known</source>
        <translation>所需觀眾：客單價未知</translation>
    </message>
    <message>
        <source>No target is set for this show</source>
        <translation>本場沒有設定目標</translation>
    </message>
    <message>
        <source>{0} of {1} ({2})</source>
        <translation>{1} 的 {0}（{2}）</translation>
    </message>
    <message>
        <source>needs {0} per 10 min, last 10 min {1}</source>
        <translation>每 10 分鐘需 {0}，近 10 分鐘 {1}</translation>
    </message>
    <message>
        <source>needs {0} viewers at {1} conversion and {2} a buyer</source>
        <translation>按成交率 {1}、客單價 {2}，需 {0} 名觀眾</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Target of the show</source>
        <translation>本場目標</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Empty: no target</source>
        <translation>留空：無目標</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>未計劃</translation>
    </message>
    <message>
        <source>To be paid ({0})</source>
        <translation>成交目標（{0}）</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>計劃時長</translation>
    </message>
    <message>
        <source>The target is not an amount.</source>
        <translation>目標不是金額。</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>requested</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已顯示</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>無法確認</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>疊層</translation>
    </message>
    <message>
        <source>No overlay page is open. Paste the overlay address into OBS.</source>
        <translation>疊層頁未開啟。請把疊層位址貼到 OBS。</translation>
    </message>
    <message>
        <source>The program stopped before the overlay answered.</source>
        <translation>疊層回應前程式已停止。</translation>
    </message>
    <message>
        <source>The overlay took it but did not say that it painted it.</source>
        <translation>疊層已收到，但未確認畫面已顯示。</translation>
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
        <translation>選擇關鍵指標</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>顯示這些</translation>
    </message>
    <message>
        <source>Key figures, in their order</source>
        <translation>關鍵指標及其順序</translation>
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
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Choose 1 to {0}; {1} are ticked.</source>
        <translation>請選擇 1 至 {0} 個，現已勾選 {1} 個。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>No show</source>
        <translation>無場次</translation>
    </message>
    <message>
        <source>no overlay connected</source>
        <translation>疊層未連線</translation>
    </message>
    <message>
        <source>Overlay {0}</source>
        <translation>疊層 {0}</translation>
    </message>
    <message>
        <source>Overlay pages that are connected now</source>
        <translation>目前已連線的疊層頁數</translation>
    </message>
    <message>
        <source>Saved through #{0}</source>
        <translation>已儲存至 #{0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} events wait for the disk</source>
        <translation>
            <numerusform>{0} 筆事件待寫入磁碟</numerusform>
        </translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>重播</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>OFF AIR</source>
        <translation>未開播</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>What the orders come to</source>
        <translation>訂單金額彙總</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>Try comments</source>
        <translation>試算留言</translation>
    </message>
    <message>
        <source>One comment a line:
A1+1
Lily: I want A1</source>
        <translation>每行一則留言：
A1+1
阿珍：我要A1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>What they claim</source>
        <translation>喊單結果</translation>
    </message>
    <message>
        <source>Read with this show&apos;s rules, on what is left now. Nothing is recorded.</source>
        <translation>按本場規則和現有庫存試算，不會記錄任何內容。</translation>
    </message>
</context>
<context>
    <name>UnpaidModel</name>
    <message>
        <source>Buyer</source>
        <translation>買家</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>剩餘保留</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限時</translation>
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
        <translation>答應付款</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>匯出 CSV…</translation>
    </message>
</context>
<context>
    <name>VideoWindow</name>
    <message>
        <source>Video · {0}</source>
        <translation>影片 · {0}</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>影片位置</translation>
    </message>
    <message>
        <source>Both are at the same moment</source>
        <translation>兩邊是同一時刻</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>重新對齊</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>換檔案…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>This file cannot be played here. Choose another.</source>
        <translation>這個檔案在這裡播放不了，請換一個。</translation>
    </message>
    <message>
        <source>Replay {0} · video {1}. Bring both to the same moment, then press S.</source>
        <translation>回放 {0} · 影片 {1}。把兩邊放到同一時刻，然後按 S。</translation>
    </message>
    <message>
        <source>The video does not reach this moment of the show.</source>
        <translation>影片裡沒有直播的這一時刻。</translation>
    </message>
    <message>
        <source>The video begins at {0} of the show&apos;s clock.</source>
        <translation>影片從直播時間 {0} 開始。</translation>
    </message>
</context>
<context>
    <name>Videos</name>
    <message>
        <source>Video of this show</source>
        <translation>這場直播的影片</translation>
    </message>
</context>
<context>
    <name>ViewerCard</name>
    <message>
        <source>Last comments</source>
        <translation>最近的留言</translation>
    </message>
    <message>
        <source>Note about this viewer</source>
        <translation>關於這位觀眾的備註</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>未知觀眾</translation>
    </message>
    <message>
        <source>anonymous: cannot be told apart</source>
        <translation>匿名：無法區分</translation>
    </message>
    <message>
        <source>masked: the name is cut short</source>
        <translation>已遮蔽：暱稱不完整</translation>
    </message>
    <message>
        <source>Earlier shows: not known</source>
        <translation>以往場次：未知</translation>
    </message>
    <message>
        <source>Claims and orders: not known</source>
        <translation>喊單和訂單：未知</translation>
    </message>
    <message>
        <source>Claims {0}</source>
        <translation>喊單 {0}</translation>
    </message>
    <message>
        <source>held {0}</source>
        <translation>留貨 {0}</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation>候補 {0}</translation>
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
        <translation>以往場次：無</translation>
    </message>
    <message>
        <source>Earlier shows: {0} · comments {1} · orders {2} · last {3} {4}</source>
        <translation>以往 {0} 場 · 留言 {1} · 訂單 {2} · 最近 {3} {4}</translation>
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
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>↓ {0} new</source>
        <translation>↓ {0} 則新留言</translation>
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
        <translation>已過期</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已釋放</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>沒有喊單</translation>
    </message>
    <message>
        <source>Nothing was claimed in this show, and nothing would be.</source>
        <translation>這場直播沒有喊單，換規則後也沒有。</translation>
    </message>
    <message>
        <source>Nobody would have got anything else.</source>
        <translation>沒有人的結果會不同。</translation>
    </message>
    <message>
        <source>{0} viewers would have come off otherwise.</source>
        <translation>{0} 位觀眾的結果會不同。</translation>
    </message>
    <message>
        <source>{0} payments were made for what these rules would not have held any more; with them in force, those buyers might have hurried.</source>
        <translation>有 {0} 筆付款在這套規則下已沒有留貨；真按這套規則，買家也許會付得更快。</translation>
    </message>
    <message>
        <source>{0} viewers would have been granted something that they did not get. Nobody can know whether they would have paid.</source>
        <translation>有 {0} 位觀眾會得到當時沒得到的商品。他們會不會付款，無從知道。</translation>
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
        <translation>不變</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>喊單關鍵詞</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>The recorded comments are decided again under these rules. Nothing of the show changes.</source>
        <translation>把錄下的留言按這套規則重新判定。直播紀錄不會改變。</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>留貨時長</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>歸誰</translation>
    </message>
    <message>
        <source>Keyword of</source>
        <translation>關鍵詞屬於</translation>
    </message>
    <message>
        <source>The whole show is decided again…</source>
        <translation>正在重新判定整場…</translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation>沒能算出來。</translation>
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
        <translation>發訊息</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>處理…</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已領獎</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Reserve {0}</source>
        <translation>候補 {0}</translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation>未領獎</translation>
    </message>
    <message>
        <source>Not claimed in time</source>
        <translation>逾期未領</translation>
    </message>
    <message>
        <source>Not claimed yet, {0} left</source>
        <translation>未領獎，剩 {0}</translation>
    </message>
    <message>
        <source>Has claimed the prize</source>
        <translation>已領取獎品</translation>
    </message>
    <message>
        <source>Declines: the next reserve moves up</source>
        <translation>放棄：候補遞補</translation>
    </message>
    <message>
        <source>Did not claim in time: the next reserve moves up</source>
        <translation>逾期未領：候補遞補</translation>
    </message>
</context>
<context>
    <name>WinnersView</name>
    <message>
        <source>Winners and reserves</source>
        <translation>中獎者與候補</translation>
    </message>
    <message>
        <source>and {0} more, in the saved file</source>
        <translation>還有 {0} 人，見儲存的名單</translation>
    </message>
</context>
<context>
    <name>WordListForm</name>
    <message>
        <source>Word lists</source>
        <translation>詞表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>One a line:
word
word = hold
=whole comment = flag</source>
        <translation>每行一則：
詞
詞 = 待審
=整句 = 標記</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>Type a comment to see what becomes of it</source>
        <translation>輸入一則留言，看看會怎樣處理</translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation>請為詞表取個名字。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>詞表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Without an action</source>
        <translation>未寫動作時</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>在直播間裡</translation>
    </message>
    <message>
        <source>Only where the room can do it, and everybody there sees it.</source>
        <translation>僅在平台支援時執行，直播間裡的人都看得到。</translation>
    </message>
    <message>
        <source>Look also for</source>
        <translation>同時尋找</translation>
    </message>
    <message>
        <source>Restrict after hits</source>
        <translation>命中幾次後限制</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試一試</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新詞表</translation>
    </message>
</context>
</TS>
