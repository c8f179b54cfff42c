"""The words for every stable code, in English; resources/i18n has the other languages.

Rule: a sentence says what happened, what was kept and what to do, in that order and only where it helps.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

Sentences = dict[str, object]
"""PySide types QT_TRANSLATE_NOOP as object; it returns the source string."""

REJECTIONS: Sentences = {
    "already_claimed": QT_TRANSLATE_NOOP("Messages", "This prize was already claimed."),
    "already_done": QT_TRANSLATE_NOOP("Messages", "Nothing to do: it is so already."),
    "already_drawn": QT_TRANSLATE_NOOP("Messages", "This giveaway was drawn already; its winners stand."),
    "another_open": QT_TRANSLATE_NOOP(
        "Messages", "Another giveaway is still running. Draw or cancel it first."
    ),
    "bad_address": QT_TRANSLATE_NOOP(
        "Messages", "No room can be found in what was entered. Check the address."
    ),
    "bad_commit": QT_TRANSLATE_NOOP(
        "Messages", "The commitment of the draw is damaged. Open the giveaway anew."
    ),
    "bad_duration": QT_TRANSLATE_NOOP("Messages", "The giveaway must last at least one second."),
    "bad_options": QT_TRANSLATE_NOOP("Messages", "A poll needs two to ten answers."),
    "bad_price": QT_TRANSLATE_NOOP(
        "Messages", "The price of {product} is not usable. Nothing was changed; give a positive amount."
    ),
    "bad_product_id": QT_TRANSLATE_NOOP(
        "Messages", "“{product}” cannot be a product number. Use letters and digits without blanks."
    ),
    "bad_quantity": QT_TRANSLATE_NOOP("Messages", "The quantity must be at least 1."),
    "bad_reserves": QT_TRANSLATE_NOOP("Messages", "The number of reserves cannot be negative."),
    "bad_stock": QT_TRANSLATE_NOOP(
        "Messages", "The stock of {product} must be a whole number from 0 up. Nothing was changed."
    ),
    "bad_terms": QT_TRANSLATE_NOOP(
        "Messages", "These terms cannot be kept: units, limit and times must be at least 1."
    ),
    "below_floor": QT_TRANSLATE_NOOP(
        "Messages", "The price is below the floor price of {product}. Raise it or change the floor."
    ),
    "blank_phrase": QT_TRANSLATE_NOOP("Messages", "Give the phrase that viewers write to take part."),
    "blank_prize": QT_TRANSLATE_NOOP("Messages", "Give the prize a name."),
    "empty_text": QT_TRANSLATE_NOOP("Messages", "There is nothing to say yet. Write a text first."),
    "giveaway_exists": QT_TRANSLATE_NOOP("Messages", "This giveaway was opened already."),
    "held_by_other": QT_TRANSLATE_NOOP("Messages", "{by} is deciding about this comment already."),
    "keyword_taken": QT_TRANSLATE_NOOP(
        "Messages", "The keyword “{keyword}” of {product} is used already. Choose another one."
    ),
    "keyword_too_long": QT_TRANSLATE_NOOP(
        "Messages", "The keyword of {product} is too long for a claim. Shorten it."
    ),
    "no_entries": QT_TRANSLATE_NOOP(
        "Messages", "Nobody has entered, so nothing can be drawn. Cancel it and open a new one."
    ),
    "no_products": QT_TRANSLATE_NOOP("Messages", "There is no product in it. The shelf is as it was."),
    "no_show": QT_TRANSLATE_NOOP("Messages", "No show is running. Start a show first."),
    "no_such_step": QT_TRANSLATE_NOOP(
        "Messages", "{product} cannot become “{wanted}” while it is “{state}”."
    ),
    "no_winners": QT_TRANSLATE_NOOP("Messages", "There must be at least one winner."),
    "not_a_winner": QT_TRANSLATE_NOOP("Messages", "This entry did not win: there is nothing to confirm."),
    "not_allowed": QT_TRANSLATE_NOOP(
        "Messages", "Your role does not allow this. Ask the producer or the owner."
    ),
    "not_closed": QT_TRANSLATE_NOOP("Messages", "Close the giveaway before you draw."),
    "not_enough_stock": QT_TRANSLATE_NOOP(
        "Messages", "Only {available} are left, {units} were asked for. Lower the number or add stock."
    ),
    "not_held": QT_TRANSLATE_NOOP("Messages", "This claim is not held any more."),
    "not_in_this_room": QT_TRANSLATE_NOOP(
        "Messages", "This room does not let that be done from here. Do it on the platform's own page."
    ),
    "not_live": QT_TRANSLATE_NOOP("Messages", "This sale is not running."),
    "not_on_shelf": QT_TRANSLATE_NOOP("Messages", "{product} is not open for sale. Open its price first."),
    "not_open": QT_TRANSLATE_NOOP("Messages", "This giveaway is not open any more."),
    "not_waiting": QT_TRANSLATE_NOOP("Messages", "This comment does not wait for a decision any more."),
    "no_target": QT_TRANSLATE_NOOP("Messages", "Choose the comment or viewer first."),
    "nothing_on_stage": QT_TRANSLATE_NOOP("Messages", "The overlay is empty already."),
    "nothing_to_undo": QT_TRANSLATE_NOOP(
        "Messages", "There is nothing to undo: it was undone, or something newer stands."
    ),
    "nothing_waiting": QT_TRANSLATE_NOOP("Messages", "No comment waits that nobody has taken."),
    "offer_exists": QT_TRANSLATE_NOOP("Messages", "This sale was set up already."),
    "phrase_is_claim": QT_TRANSLATE_NOOP(
        "Messages", "“{phrase}” also reads as a claim for a product. Choose another phrase."
    ),
    "price_not_lower": QT_TRANSLATE_NOOP(
        "Messages", "The sale price of {product} is not below its price. Lower it."
    ),
    "prize_too_high": QT_TRANSLATE_NOOP(
        "Messages", "The prize is worth more than the law allows in a draw. Lower its value."
    ),
    "question_taken": QT_TRANSLATE_NOOP("Messages", "{by} is answering this already."),
    "replay": QT_TRANSLATE_NOOP(
        "Messages", "This is a replay: nothing can be changed here. Go back to the live show."
    ),
    "room_connected": QT_TRANSLATE_NOOP("Messages", "This room is connected already."),
    "sale_running": QT_TRANSLATE_NOOP("Messages", "A sale of {product} is running. End it first."),
    "secret_mismatch": QT_TRANSLATE_NOOP(
        "Messages", "The secret does not fit the published commitment. Do not draw; cancel the giveaway."
    ),
    "secret_missing": QT_TRANSLATE_NOOP(
        "Messages", "The secret of this draw is not in the keyring. It cannot be drawn; cancel the giveaway."
    ),
    "show_ended": QT_TRANSLATE_NOOP("Messages", "This show has ended. Start a new one."),
    "sold_out": QT_TRANSLATE_NOOP("Messages", "{product} is sold out. Add stock first."),
    "stock_below_committed": QT_TRANSLATE_NOOP(
        "Messages", "{committed} of {product} are sold or held already. The stock cannot be less."
    ),
    "too_soon": QT_TRANSLATE_NOOP("Messages", "{product} was pushed a moment ago. Try again in {wait_s} s."),
    "unknown_claim": QT_TRANSLATE_NOOP("Messages", "This claim does not exist any more."),
    "unknown_giveaway": QT_TRANSLATE_NOOP("Messages", "This giveaway does not exist any more."),
    "unknown_offer": QT_TRANSLATE_NOOP("Messages", "This sale does not exist any more."),
    "unknown_product": QT_TRANSLATE_NOOP("Messages", "There is no product “{product}” on the shelf."),
    "unknown_question": QT_TRANSLATE_NOOP("Messages", "This question was answered or dropped already."),
    "unknown_variant": QT_TRANSLATE_NOOP("Messages", "{product} has no such variant."),
    "viewer_unknown": QT_TRANSLATE_NOOP("Messages", "The platform does not say who wrote this."),
    "wrong_currency": QT_TRANSLATE_NOOP("Messages", "{product} must be priced in the currency of the show."),
}

NOTICES: Sentences = {
    "audit_secret_missing": QT_TRANSLATE_NOOP(
        "Messages", "The secret of this draw is not in the keyring, so no audit file can be written."
    ),
    "catalogue.bad_price": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: “{text}” is not a price. Nothing was imported."
    ),
    "catalogue.bad_stock": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: “{text}” is not a stock count. Nothing was imported."
    ),
    "catalogue.duplicate_keyword": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: the keyword “{text}” stands twice. Nothing was imported."
    ),
    "catalogue.duplicate_product": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: the product “{text}” stands twice. Nothing was imported."
    ),
    "catalogue.empty_file": QT_TRANSLATE_NOOP("Messages", "{file} has no products in it."),
    "catalogue.imported": QT_TRANSLATE_NOOP("Messages", "{count} products of {file} are on the shelf."),
    "catalogue.missing_column": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} has no column “{column}”. Nothing was imported; name the columns in the first row.",
    ),
    "catalogue.missing_value": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: “{column}” is empty. Nothing was imported."
    ),
    "catalogue.too_large": QT_TRANSLATE_NOOP("Messages", "{file} is larger than {text} MB."),
    "catalogue.too_many_rows": QT_TRANSLATE_NOOP("Messages", "{file} has more than {text} rows."),
    "catalogue.unreadable": QT_TRANSLATE_NOOP(
        "Messages", "{file} cannot be read ({text}). Save it as CSV in UTF-8 or as XLSX."
    ),
    "login_refused": QT_TRANSLATE_NOOP(
        "Messages", "The login did not succeed ({reason}). Nothing was kept; add the room again."
    ),
    "file_not_written": QT_TRANSLATE_NOOP(
        "Messages", "{file} could not be written: {reason}. Choose another place."
    ),
    "file_written": QT_TRANSLATE_NOOP("Messages", "Saved: {file}"),
    "internal_error": QT_TRANSLATE_NOOP(
        "Messages", "A fault in the program ({task}). The show goes on; the log has the details."
    ),
    "journal_failing": QT_TRANSLATE_NOOP(
        "Messages", "Events cannot be saved: {reason}. They are kept in memory and saving is tried again."
    ),
    "journal_recovered": QT_TRANSLATE_NOOP("Messages", "Saving works again; nothing was lost."),
    "keyring_refused": QT_TRANSLATE_NOOP(
        "Messages", "The keyring of this system refused: what was given is kept for this run only. Unlock it."
    ),
    "language_at_next_start": QT_TRANSLATE_NOOP(
        "Messages", "The desk speaks {language} from its next start on."
    ),
    "no_keyring": QT_TRANSLATE_NOOP(
        "Messages", "This system has no keyring: secrets are kept for this run only and asked for again."
    ),
    "no_past_show": QT_TRANSLATE_NOOP("Messages", "No show has been recorded yet."),
    "not_saved": QT_TRANSLATE_NOOP(
        "Messages",
        "The last events of the show could not be saved: {reason}. Free some space before you quit.",
    ),
    "overlay_port_taken": QT_TRANSLATE_NOOP(
        "Messages", "Port {port} is in use, so the overlay is at port {now} now. Change its address in OBS."
    ),
    "settings_damaged": QT_TRANSLATE_NOOP(
        "Messages", "The settings could not be read. They are kept as {file}; the desk starts with defaults."
    ),
    "settings_not_kept": QT_TRANSLATE_NOOP(
        "Messages", "This holds for now, but could not be saved for the next start: {reason}."
    ),
    "store_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The recorded show could not be read: {reason}. Nothing was changed; try again."
    ),
}

STORE_REASONS: Sentences = {
    "closed": QT_TRANSLATE_NOOP("Messages", "the store is closed"),
    "conflict": QT_TRANSLATE_NOOP("Messages", "another program wrote into the same show"),
    "damaged": QT_TRANSLATE_NOOP("Messages", "the file is damaged; do not delete it"),
    "disk_full": QT_TRANSLATE_NOOP("Messages", "the disk is full; free some space"),
    "internal": QT_TRANSLATE_NOOP("Messages", "a fault in this program; it is in the log"),
    "io_error": QT_TRANSLATE_NOOP("Messages", "the disk does not answer; check the drive"),
    "locked": QT_TRANSLATE_NOOP("Messages", "another program holds the file; close it"),
    "read_only": QT_TRANSLATE_NOOP("Messages", "the folder cannot be written to; check its rights"),
    "slow": QT_TRANSLATE_NOOP("Messages", "the disk was too slow"),
}

PUSH_REASONS: Sentences = STORE_REASONS | {
    "no_client": QT_TRANSLATE_NOOP("Messages", "no overlay page is connected; open its address in OBS"),
}

FEED_REASONS: Sentences = {
    "auth": QT_TRANSLATE_NOOP("Messages", "the login was refused; check the key or token"),
    "closed": QT_TRANSLATE_NOOP("Messages", "the other side closed the connection"),
    "dead_link": QT_TRANSLATE_NOOP("Messages", "nothing came for too long"),
    "ended": QT_TRANSLATE_NOOP("Messages", "the platform ended the connection of this room"),
    "internal": QT_TRANSLATE_NOOP("Messages", "a fault in this program; it is in the log"),
    "network": QT_TRANSLATE_NOOP("Messages", "no connection to the platform; check the network"),
    "not_found": QT_TRANSLATE_NOOP("Messages", "no such room; check its name"),
    "protocol": QT_TRANSLATE_NOOP("Messages", "the platform answered in a way this version does not know"),
    "quota": QT_TRANSLATE_NOOP("Messages", "the platform allows no more requests for now"),
    "refused": QT_TRANSLATE_NOOP("Messages", "the connection was refused"),
    "silence": QT_TRANSLATE_NOOP("Messages", "nothing has come for a while"),
    "timeout": QT_TRANSLATE_NOOP("Messages", "no answer in time; check the network"),
    "unavailable": QT_TRANSLATE_NOOP("Messages", "the platform does not offer it just now"),
}

REMARKS: Sentences = {
    "dialect": QT_TRANSLATE_NOOP("Messages", "understood as {name}"),
    "forged": QT_TRANSLATE_NOOP(
        "Messages", "{count} deliveries were not genuine and were dropped; check the secret"
    ),
    "left_out": QT_TRANSLATE_NOOP("Messages", "this login does not allow: {what}"),
    "units": QT_TRANSLATE_NOOP("Messages", "today's units: {spent} of {limit} used"),
    "units_low": QT_TRANSLATE_NOOP(
        "Messages", "today's units: {spent} of {limit} used; the room is heard more slowly to make them last"
    ),
}

FEED_STATES: Sentences = {
    "idle": QT_TRANSLATE_NOOP("Messages", "not started"),
    "connecting": QT_TRANSLATE_NOOP("Messages", "connecting"),
    "live": QT_TRANSLATE_NOOP("Messages", "live"),
    "degraded": QT_TRANSLATE_NOOP("Messages", "silent"),
    "backoff": QT_TRANSLATE_NOOP("Messages", "trying again"),
    "failed": QT_TRANSLATE_NOOP("Messages", "failed"),
    "stopped": QT_TRANSLATE_NOOP("Messages", "stopped"),
}

CLAIM_REASONS: Sentences = {
    "closed": QT_TRANSLATE_NOOP("Messages", "not for sale"),
    "limit": QT_TRANSLATE_NOOP("Messages", "over the limit"),
    "no_quantity": QT_TRANSLATE_NOOP("Messages", "no quantity"),
    "nobody": QT_TRANSLATE_NOOP("Messages", "who is it?"),
    "restricted": QT_TRANSLATE_NOOP("Messages", "restricted"),
    "sold_out": QT_TRANSLATE_NOOP("Messages", "sold out"),
    "unmatched": QT_TRANSLATE_NOOP("Messages", "which one?"),
    "variant": QT_TRANSLATE_NOOP("Messages", "which variant?"),
}

VIRTUAL_CURRENCIES: Sentences = {
    "BILI_BATTERY": QT_TRANSLATE_NOOP("Messages", "{amount} batteries"),
    "BILI_MILLI": QT_TRANSLATE_NOOP("Messages", "{amount}/1000 yuan"),
    "DY_DIAMOND": QT_TRANSLATE_NOOP("Messages", "{amount} diamonds"),
    "TT_DIAMOND": QT_TRANSLATE_NOOP("Messages", "{amount} diamonds"),
    "TWITCH_BITS": QT_TRANSLATE_NOOP("Messages", "{amount} bits"),
    "YOUTUBE_JEWELS": QT_TRANSLATE_NOOP("Messages", "{amount} jewels"),
}

PLATFORMS: Sentences = {
    "bilibili": QT_TRANSLATE_NOOP("Messages", "Bilibili"),
    "desk": QT_TRANSLATE_NOOP("Messages", "Desk"),
    "douyin": QT_TRANSLATE_NOOP("Messages", "Douyin"),
    "douyu": QT_TRANSLATE_NOOP("Messages", "Douyu"),
    "facebook": QT_TRANSLATE_NOOP("Messages", "Facebook"),
    "instagram": QT_TRANSLATE_NOOP("Messages", "Instagram"),
    "jd": QT_TRANSLATE_NOOP("Messages", "JD"),
    "kick": QT_TRANSLATE_NOOP("Messages", "Kick"),
    "kuaishou": QT_TRANSLATE_NOOP("Messages", "Kuaishou"),
    "shop:builtin": QT_TRANSLATE_NOOP("Messages", "Shop"),
    "taobao": QT_TRANSLATE_NOOP("Messages", "Taobao"),
    "tiktok": QT_TRANSLATE_NOOP("Messages", "TikTok"),
    "twitch": QT_TRANSLATE_NOOP("Messages", "Twitch"),
    "wechat": QT_TRANSLATE_NOOP("Messages", "WeChat"),
    "xiaohongshu": QT_TRANSLATE_NOOP("Messages", "Xiaohongshu"),
    "youtube": QT_TRANSLATE_NOOP("Messages", "YouTube"),
}

PRODUCT_STATES: Sentences = {
    "draft": QT_TRANSLATE_NOOP("Messages", "draft"),
    "shelved": QT_TRANSLATE_NOOP("Messages", "not shown yet"),
    "preheat": QT_TRANSLATE_NOOP("Messages", "preheating"),
    "open": QT_TRANSLATE_NOOP("Messages", "price open"),
    "explaining": QT_TRANSLATE_NOOP("Messages", "explaining"),
    "sold_out": QT_TRANSLATE_NOOP("Messages", "sold out"),
    "off": QT_TRANSLATE_NOOP("Messages", "off the shelf"),
}

PUSHED: Sentences = {
    "card": QT_TRANSLATE_NOOP("Messages", "card"),
    "coupon": QT_TRANSLATE_NOOP("Messages", "coupon"),
    "flash_sale": QT_TRANSLATE_NOOP("Messages", "flash sale"),
    "gift": QT_TRANSLATE_NOOP("Messages", "gift"),
    "giveaway": QT_TRANSLATE_NOOP("Messages", "giveaway"),
    "message": QT_TRANSLATE_NOOP("Messages", "message"),
}

TARGETS: Sentences = {
    "obs": QT_TRANSLATE_NOOP("Messages", "OBS"),
    "overlay": QT_TRANSLATE_NOOP("Messages", "overlay"),
}
