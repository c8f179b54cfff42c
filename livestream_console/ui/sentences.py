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
    "already_queued": QT_TRANSLATE_NOOP(
        "Messages", "{product} waits already: it is explained again in {wait_s} s."
    ),
    "bad_explain_limit": QT_TRANSLATE_NOOP("Messages", "At most {most} products can be explained at once."),
    "bad_role_mix": QT_TRANSLATE_NOOP("Messages", "The shares of the roles come to more than 100 %."),
    "nothing_changed": QT_TRANSLATE_NOOP("Messages", "Nothing was changed: it is on the shelf just so."),
    "variant_promised": QT_TRANSLATE_NOOP(
        "Messages", "Units of variant {variant} of {product} are held or sold: it cannot be taken away."
    ),
    "already_drawn": QT_TRANSLATE_NOOP("Messages", "This giveaway was drawn already; its winners stand."),
    "another_open": QT_TRANSLATE_NOOP(
        "Messages", "Another giveaway is still running. Draw or cancel it first."
    ),
    "bad_address": QT_TRANSLATE_NOOP(
        "Messages", "No room can be found in what was entered. Check the address."
    ),
    "bad_bundle": QT_TRANSLATE_NOOP("Messages", "A bundle needs two units or more, and each product once."),
    "bad_claim_limit": QT_TRANSLATE_NOOP(
        "Messages", "The limit of a buyer cannot be negative; 0 is no limit."
    ),
    "bad_claim_times": QT_TRANSLATE_NOOP(
        "Messages", "Times of holds and reminders must be between 10 seconds and 14 days."
    ),
    "bad_burst": QT_TRANSLATE_NOOP("Messages", "A burst needs at least one viewer and one second."),
    "bad_claim_period": QT_TRANSLATE_NOOP("Messages", "Winners need at least one hour to claim."),
    "bad_commit": QT_TRANSLATE_NOOP(
        "Messages", "The commitment of the draw is damaged. Open the giveaway anew."
    ),
    "bad_coupon": QT_TRANSLATE_NOOP(
        "Messages", "A coupon takes off an amount, less than the basket it asks for, or 1 to 99 percent."
    ),
    "bad_deposit": QT_TRANSLATE_NOOP(
        "Messages", "A deposit counts for at least what is paid and for less than the price of {product}."
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
    "bad_steps": QT_TRANSLATE_NOOP(
        "Messages",
        "Each step must ask for more and save more than the one before, and save less than it asks for.",
    ),
    "bad_stock": QT_TRANSLATE_NOOP(
        "Messages", "The stock of {product} must be a whole number from 0 up. Nothing was changed."
    ),
    "bad_terms": QT_TRANSLATE_NOOP(
        "Messages", "These terms cannot be kept: units, limit and times must be at least 1."
    ),
    "beacon_mismatch": QT_TRANSLATE_NOOP(
        "Messages",
        "The outside randomness is not what the rules name. Draw again; if it stays so, cancel the giveaway.",
    ),
    "beacon_not_yet": QT_TRANSLATE_NOOP(
        "Messages",
        "The number for this draw is published in {seconds} seconds. Draw then.",
    ),
    "beacon_too_early": QT_TRANSLATE_NOOP(
        "Messages",
        "The outside randomness would be known before the giveaway closes. Open it again.",
    ),
    "beacon_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The outside randomness could not be looked up. Try again, or open without it.",
    ),
    "beacon_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "The outside randomness cannot be had now. A closed giveaway waits: draw again later, or cancel it.",
    ),
    "below_cost": QT_TRANSLATE_NOOP(
        "Messages", "{product} would cost less than it cost you. Raise the price or change the cost."
    ),
    "below_floor": QT_TRANSLATE_NOOP(
        "Messages", "The price is below the floor price of {product}. Raise it or change the floor."
    ),
    "blank_delivery": QT_TRANSLATE_NOOP("Messages", "Say how and by when winners get their prize."),
    "blank_organiser": QT_TRANSLATE_NOOP("Messages", "Name the organiser and how to reach them."),
    "blank_phrase": QT_TRANSLATE_NOOP("Messages", "Give the phrase that viewers write to take part."),
    "blank_prize": QT_TRANSLATE_NOOP("Messages", "Give the prize a name."),
    "bundle_below_floor": QT_TRANSLATE_NOOP(
        "Messages", "The bundle is below the floor prices of its products together. Raise its price."
    ),
    "bundle_not_lower": QT_TRANSLATE_NOOP(
        "Messages", "The bundle is not cheaper than its products one by one. Lower its price."
    ),
    "claim_period_runs": QT_TRANSLATE_NOOP(
        "Messages",
        "The published time to claim is not over. The prize cannot be passed on yet.",
    ),
    "empty_text": QT_TRANSLATE_NOOP("Messages", "There is nothing to say yet. Write a text first."),
    "ends_before_start": QT_TRANSLATE_NOOP("Messages", "It would end before it begins. Choose a later end."),
    "giveaway_exists": QT_TRANSLATE_NOOP("Messages", "This giveaway was opened already."),
    "held_by_other": QT_TRANSLATE_NOOP("Messages", "{by} is deciding about this comment already."),
    "keyword_is_phrase": QT_TRANSLATE_NOOP(
        "Messages", "The phrase of the open giveaway would claim {product}. Choose another keyword."
    ),
    "keyword_taken": QT_TRANSLATE_NOOP(
        "Messages", "The keyword “{keyword}” of {product} is used already. Choose another one."
    ),
    "keyword_too_long": QT_TRANSLATE_NOOP(
        "Messages", "The keyword of {product} is too long for a claim. Shorten it."
    ),
    "listing_taken": QT_TRANSLATE_NOOP(
        "Messages", "In this shop that is {product} already. Unlink that first."
    ),
    "no_closing_time": QT_TRANSLATE_NOOP(
        "Messages",
        "Outside randomness needs a closing time: its number must be later.",
    ),
    "no_entries": QT_TRANSLATE_NOOP(
        "Messages", "Nobody has entered, so nothing can be drawn. Cancel it and open a new one."
    ),
    "no_free_route": QT_TRANSLATE_NOOP(
        "Messages",
        "A purchase needs a free way in beside it: give a phrase to comment.",
    ),
    "no_prize_value": QT_TRANSLATE_NOOP("Messages", "Say what one prize is worth."),
    "no_product": QT_TRANSLATE_NOOP("Messages", "Choose the product that this is about."),
    "no_products": QT_TRANSLATE_NOOP("Messages", "There is no product in it. The shelf is as it was."),
    "no_show": QT_TRANSLATE_NOOP("Messages", "No show is running. Start a show first."),
    "no_such_step": QT_TRANSLATE_NOOP(
        "Messages", "{product} cannot become “{wanted}” while it is “{state}”."
    ),
    "no_voucher_terms": QT_TRANSLATE_NOOP("Messages", "Say what the voucher is subject to."),
    "no_winners": QT_TRANSLATE_NOOP("Messages", "There must be at least one winner."),
    "not_a_winner": QT_TRANSLATE_NOOP("Messages", "This entry did not win: there is nothing to confirm."),
    "not_allowed": QT_TRANSLATE_NOOP(
        "Messages", "Your role does not allow this. Ask the producer or the owner."
    ),
    "not_below_low": QT_TRANSLATE_NOOP(
        "Messages",
        "{low} was asked within the last {days} days. A sale must be below the lowest price of that time.",
    ),
    "not_closed": QT_TRANSLATE_NOOP("Messages", "Close the giveaway before you draw."),
    "not_enough_stock": QT_TRANSLATE_NOOP(
        "Messages", "Only {available} are left, {units} were asked for. Lower the number or add stock."
    ),
    "not_held": QT_TRANSLATE_NOOP("Messages", "This claim is not held any more."),
    "not_in_shop": QT_TRANSLATE_NOOP(
        "Messages", "{product} is not linked to the shop {shop}. Link it first or leave the shop out."
    ),
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
    "nothing_unpaid": QT_TRANSLATE_NOOP("Messages", "This buyer holds nothing that is unpaid any more."),
    "nothing_waiting": QT_TRANSLATE_NOOP("Messages", "No comment waits that nobody has taken."),
    "offer_exists": QT_TRANSLATE_NOOP("Messages", "This sale was set up already."),
    "offer_running": QT_TRANSLATE_NOOP(
        "Messages", "Such an offer is running for the same products already. End it first."
    ),
    "phrase_is_claim": QT_TRANSLATE_NOOP(
        "Messages", "“{phrase}” also reads as a claim for a product. Choose another phrase."
    ),
    "phrase_taken": QT_TRANSLATE_NOOP(
        "Messages", "“{phrase}” is used already. A comment can mean one thing only."
    ),
    "price_in_use": QT_TRANSLATE_NOOP(
        "Messages", "The price of {product} in {shop} is held by another sale. Restore that first."
    ),
    "price_not_lower": QT_TRANSLATE_NOOP(
        "Messages", "The sale price of {product} is not below its price. Lower it."
    ),
    "prize_too_high": QT_TRANSLATE_NOOP(
        "Messages", "The prize is worth more than the law allows in a draw. Lower its value."
    ),
    "question_taken": QT_TRANSLATE_NOOP("Messages", "{by} is answering this already."),
    "raw_price_too_long": QT_TRANSLATE_NOOP(
        "Messages", "A shop's own price may be overwritten for {minutes} minutes at most. Shorten it."
    ),
    "reminded_enough": QT_TRANSLATE_NOOP(
        "Messages", "This buyer was reminded {most} times already. Mark the buyer as given up, or release."
    ),
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
    "shop_connected": QT_TRANSLATE_NOOP(
        "Messages", "A shop of this name is connected already. Give another name."
    ),
    "shop_needs_end": QT_TRANSLATE_NOOP(
        "Messages", "What shops put up must have an end. Choose how long it lasts."
    ),
    "show_ended": QT_TRANSLATE_NOOP("Messages", "This show has ended. Start a new one."),
    "sold_out": QT_TRANSLATE_NOOP("Messages", "{product} is sold out. Add stock first."),
    "stock_below_committed": QT_TRANSLATE_NOOP(
        "Messages", "{committed} of {product} are sold or held already. The stock cannot be less."
    ),
    "unknown_claim": QT_TRANSLATE_NOOP("Messages", "This claim does not exist any more."),
    "unknown_claim_mode": QT_TRANSLATE_NOOP("Messages", "This version does not know these claim rules."),
    "unknown_deal": QT_TRANSLATE_NOOP("Messages", "This is not among what the desk has put up in shops."),
    "unknown_giveaway": QT_TRANSLATE_NOOP("Messages", "This giveaway does not exist any more."),
    "unknown_offer": QT_TRANSLATE_NOOP("Messages", "This sale does not exist any more."),
    "unknown_product": QT_TRANSLATE_NOOP("Messages", "There is no product “{product}” on the shelf."),
    "unknown_question": QT_TRANSLATE_NOOP("Messages", "This question was answered or dropped already."),
    "unknown_variant": QT_TRANSLATE_NOOP("Messages", "{product} has no such variant."),
    "viewer_unknown": QT_TRANSLATE_NOOP("Messages", "The platform does not say who wrote this."),
    "wrong_currency": QT_TRANSLATE_NOOP("Messages", "{product} must be priced in the currency of the show."),
}

OFFER_REMARKS: Sentences = {
    "history_short": QT_TRANSLATE_NOOP(
        "Messages",
        "The own price record is younger than {days} days: whether this is the low cannot be told.",
    ),
    "history_unknown": QT_TRANSLATE_NOOP(
        "Messages", "Nothing is recorded of earlier prices: whether this is the low cannot be told."
    ),
    "no_buyer_limit": QT_TRANSLATE_NOOP(
        "Messages", "One buyer may take all of it: there is no limit for each."
    ),
    "no_limit": QT_TRANSLATE_NOOP("Messages", "There is no limit to how many: it goes on until you end it."),
}
"""What a person should know of an offer that may be armed all the same."""

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
    "catalogue.unknown_shop": QT_TRANSLATE_NOOP(
        "Messages", "{file} is no export of Taobao, JD or Pinduoduo that is known. Nothing was taken in."
    ),
    "chapters_copied": QT_TRANSLATE_NOOP("Messages", "{count} chapters were copied."),
    "no_chapters": QT_TRANSLATE_NOOP("Messages", "Nothing was explained in this show yet."),
    "orders_taken_in": QT_TRANSLATE_NOOP("Messages", "{count} orders were taken into “{show}”."),
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
    "keyword_doubt.number": QT_TRANSLATE_NOOP(
        "Messages", "The keyword “{keyword}” of {product} is a bare number: it may be read as a quantity."
    ),
    "keyword_doubt.shadows": QT_TRANSLATE_NOOP(
        "Messages", "“{keyword}” claims {product}, though it could be {other} with a variant."
    ),
    "keyword_doubt.shared": QT_TRANSLATE_NOOP(
        "Messages", "“{keyword}” of {product} also means something else: alone it claims nothing."
    ),
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
    "prices_still_ours": QT_TRANSLATE_NOOP(
        "Messages",
        "The show is over, but something of ours still stands in a shop. The desk goes on taking it down.",
    ),
    "settings_damaged": QT_TRANSLATE_NOOP(
        "Messages", "What was set could not be read. It is kept as {file}; the desk starts without it."
    ),
    "settings_not_kept": QT_TRANSLATE_NOOP(
        "Messages", "This holds for now, but could not be saved for the next start: {reason}."
    ),
    "shop_not_read": QT_TRANSLATE_NOOP(
        "Messages", "The products of {shop} could not be read ({reason}). The shelf is as it was."
    ),
    "store_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The recorded show could not be read: {reason}. Nothing was changed; try again."
    ),
    "terms_copied": QT_TRANSLATE_NOOP(
        "Messages",
        "The terms are on the clipboard. Paste them into the room's description.",
    ),
    "winner_message_copied": QT_TRANSLATE_NOOP(
        "Messages",
        "This room takes no posts from here. The message is on the clipboard.",
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
    "ip_not_allowed": QT_TRANSLATE_NOOP(
        "Messages", "the platform lets in only addresses that were named to it; name this computer's there"
    ),
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
    "clock_skew": QT_TRANSLATE_NOOP(
        "Messages", "its clock is {seconds} s away from ours: offers begin and end there at another moment"
    ),
    "dialect": QT_TRANSLATE_NOOP("Messages", "understood as {name}"),
    "forged": QT_TRANSLATE_NOOP(
        "Messages", "{count} deliveries were not genuine and were dropped; check the secret"
    ),
    "left_out": QT_TRANSLATE_NOOP("Messages", "this login does not allow: {what}"),
    "other_currency": QT_TRANSLATE_NOOP(
        "Messages", "it sells in {currency}, the show counts in another currency"
    ),
    "relay_down": QT_TRANSLATE_NOOP(
        "Messages", "the relay of its webhooks is out of reach ({reason}); it is asked all the same"
    ),
    "shop_lacks.orders": QT_TRANSLATE_NOOP("Messages", "this login may not read orders"),
    "shop_lacks.prices": QT_TRANSLATE_NOOP("Messages", "this login may not change prices"),
    "shop_lacks.products": QT_TRANSLATE_NOOP("Messages", "this login may not read products"),
    "shop_lacks.promotions": QT_TRANSLATE_NOOP("Messages", "this login may not put up discounts"),
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
    "first_paid": QT_TRANSLATE_NOOP("Messages", "whoever pays first"),
    "keyword_off": QT_TRANSLATE_NOOP("Messages", "its keyword is off"),
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
    "spend_and_save": QT_TRANSLATE_NOOP("Messages", "spend and save"),
    "newcomer_price": QT_TRANSLATE_NOOP("Messages", "newcomer price"),
    "member_price": QT_TRANSLATE_NOOP("Messages", "member price"),
    "deposit": QT_TRANSLATE_NOOP("Messages", "deposit"),
    "buy_and_get": QT_TRANSLATE_NOOP("Messages", "buy and get"),
    "bundle": QT_TRANSLATE_NOOP("Messages", "bundle"),
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
