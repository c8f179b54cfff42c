"""Why a command was not carried out, or should be thought over, for every code of the core.

Rule: it says what stands in the way and what to do about it; nothing was changed.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from livestream_console.ui.sentences import Sentences

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
    "bad_bundle_price": QT_TRANSLATE_NOOP(
        "Messages", "A bundle needs a price above 0, and each of its products a price of its own."
    ),
    "bad_target": QT_TRANSLATE_NOOP("Messages", "A target is an amount above 0 in the show's currency."),
    "bad_length": QT_TRANSLATE_NOOP("Messages", "A show lasts between a minute and a week."),
    "bad_margin": QT_TRANSLATE_NOOP("Messages", "The least margin must be between 0 and {most} %."),
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
    "bad_cost": QT_TRANSLATE_NOOP(
        "Messages", "A cost is an amount above 0 in the show's currency, and a count from 1 up."
    ),
    "bad_cost_kind": QT_TRANSLATE_NOOP("Messages", "Say what the cost is for, in {most} letters at most."),
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
    "bad_rundown": QT_TRANSLATE_NOOP(
        "Messages", "Such a rundown cannot be kept: every segment needs a name and a length."
    ),
    "bad_stock": QT_TRANSLATE_NOOP(
        "Messages", "The stock of {product} must be a whole number from 0 up. Nothing was changed."
    ),
    "bad_switchback": QT_TRANSLATE_NOOP(
        "Messages", "Such an A/B cannot be kept: blocks last 30 seconds to an hour, and part of each counts."
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
        "Messages",
        "{product} would cost {price}, less than the {least} that it cost you. "
        "Raise the price or change the cost.",
    ),
    "below_floor": QT_TRANSLATE_NOOP(
        "Messages",
        "{price} is below the floor price of {product}, which is {least}. Raise it or change the floor.",
    ),
    "below_margin": QT_TRANSLATE_NOOP(
        "Messages",
        "{price} for {product} leaves less than the margin of {margin} % that it must have. "
        "That takes {least}.",
    ),
    "blank_delivery": QT_TRANSLATE_NOOP("Messages", "Say how and by when winners get their prize."),
    "blank_organiser": QT_TRANSLATE_NOOP("Messages", "Name the organiser and how to reach them."),
    "blank_phrase": QT_TRANSLATE_NOOP("Messages", "Give the phrase that viewers write to take part."),
    "blank_prize": QT_TRANSLATE_NOOP("Messages", "Give the prize a name."),
    "bundle_below_floor": QT_TRANSLATE_NOOP(
        "Messages", "{price} is below the {least} that the products must cost together. Raise the price."
    ),
    "bundle_not_lower": QT_TRANSLATE_NOOP(
        "Messages", "The bundle is not cheaper than its products one by one, {now}. Lower its price."
    ),
    "claim_period_runs": QT_TRANSLATE_NOOP(
        "Messages",
        "The published time to claim is not over. The prize cannot be passed on yet.",
    ),
    "empty_text": QT_TRANSLATE_NOOP("Messages", "There is nothing to say yet. Write a text first."),
    "ends_before_start": QT_TRANSLATE_NOOP("Messages", "It would end before it begins. Choose a later end."),
    "gift_has_variants": QT_TRANSLATE_NOOP(
        "Messages", "{product} has variants, and nobody could say which is given. Choose another gift."
    ),
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
    "no_rundown": QT_TRANSLATE_NOOP("Messages", "There is no rundown yet. Write one first."),
    "no_segment": QT_TRANSLATE_NOOP("Messages", "There is no such segment that could still be changed."),
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
    "no_switchback": QT_TRANSLATE_NOOP("Messages", "No such A/B is running."),
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
        "Messages", "The sale price of {product} is not below its price, {now}. Lower it."
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
    "same_card": QT_TRANSLATE_NOOP("Messages", "An A/B needs two different cards."),
    "rundown_changed": QT_TRANSLATE_NOOP(
        "Messages", "The rundown has changed meanwhile. Copy your text, open the form again and paste it."
    ),
    "rundown_over": QT_TRANSLATE_NOOP("Messages", "The rundown is over. Write more segments first."),
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
    "switchback_open": QT_TRANSLATE_NOOP("Messages", "Another A/B is still open. Let it end or stop it."),
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
