<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GiveawayStrip</name>
    <message numerus="yes">
        <source>{0} entries</source>
        <translation>
            <numerusform>{0} entry</numerusform>
            <numerusform>{0} entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>{0} products so far</source>
        <translation>
            <numerusform>{0} product so far</numerusform>
            <numerusform>{0} products so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message numerus="yes">
        <source>{0} coupons</source>
        <translation>
            <numerusform>{0} coupon</numerusform>
            <numerusform>{0} coupons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sets</source>
        <translation>
            <numerusform>{0} set</numerusform>
            <numerusform>{0} sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} units</source>
        <translation>
            <numerusform>{0} unit</numerusform>
            <numerusform>{0} units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceBanner</name>
    <message numerus="yes">
        <source>{0} prices of ours still stand in {1} from the show “{2}”</source>
        <translation>
            <numerusform>{0} price of ours still stands in {1} from the show “{2}”</numerusform>
            <numerusform>{0} prices of ours still stand in {1} from the show “{2}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} prices in shops need you: {1} in {2}. {3}</source>
        <translation>
            <numerusform>{0} price in a shop needs you: {1} in {2}. {3}</numerusform>
            <numerusform>{0} prices in shops need you: {1} in {2}. {3}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} prices in shops are being restored (unconfirmed)</source>
        <translation>
            <numerusform>{0} price in a shop is being restored (unconfirmed)</numerusform>
            <numerusform>{0} prices in shops are being restored (unconfirmed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} prices in shops are ours until {1}</source>
        <translation>
            <numerusform>{0} price in a shop is ours until {1}</numerusform>
            <numerusform>{0} prices in shops are ours until {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordedRow</name>
    <message numerus="yes">
        <source>{0} viewers</source>
        <translation>
            <numerusform>{0} viewer</numerusform>
            <numerusform>{0} viewers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>no event yet · {0} reconnects</source>
        <translation>
            <numerusform>no event yet · {0} reconnect</numerusform>
            <numerusform>no event yet · {0} reconnects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last event {0} ago · {1}/min · {2} reconnects</source>
        <translation>
            <numerusform>last event {0} ago · {1}/min · {2} reconnect</numerusform>
            <numerusform>last event {0} ago · {1}/min · {2} reconnects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {0} events missed</source>
        <translation>
            <numerusform>about {0} event missed</numerusform>
            <numerusform>about {0} events missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message numerus="yes">
        <source>{0} scripts</source>
        <translation>
            <numerusform>{0} script</numerusform>
            <numerusform>{0} scripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message numerus="yes">
        <source>{0} prices ours until {1}</source>
        <translation>
            <numerusform>{0} price ours until {1}</numerusform>
            <numerusform>{0} prices ours until {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopRow</name>
    <message numerus="yes">
        <source>last look {0} ago · {1} looks · last order or cart {2} ago</source>
        <translation>
            <numerusform>last look {0} ago · {1} look · last order or cart {2} ago</numerusform>
            <numerusform>last look {0} ago · {1} looks · last order or cart {2} ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>{0} gaps · {1} s over all rooms</source>
        <translation>
            <numerusform>{0} gap · {1} s over all rooms</numerusform>
            <numerusform>{0} gaps · {1} s over all rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>{0} events wait for the disk</source>
        <translation>
            <numerusform>{0} event waits for the disk</numerusform>
            <numerusform>{0} events wait for the disk</numerusform>
        </translation>
    </message>
</context>
</TS>
