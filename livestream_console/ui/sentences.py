"""The words for every stable code, in English; resources/i18n has the other languages.

Rule: a sentence says what happened, what was kept and what to do, in that order and only where it helps.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

Sentences = dict[str, object]
"""PySide types QT_TRANSLATE_NOOP as object; it returns the source string."""
NOTICES: Sentences = {
    "audit_secret_missing": QT_TRANSLATE_NOOP(
        "Messages", "The secret of this draw is not in the keyring, so no audit file can be written."
    ),
    "catalogue.bad_margin": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {row}: “{text}” is no least margin of 0 to 90 %. Nothing was imported."
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
    "catalogue.no_table": QT_TRANSLATE_NOOP(
        "Messages", "{file} is no table, or it is damaged. Save it as CSV in UTF-8 or as XLSX."
    ),
    "catalogue.problems": QT_TRANSLATE_NOOP(
        "Messages", "{file} has {count} mistakes, the first in row {row}: {what}. Nothing was imported."
    ),
    "catalogue.too_large": QT_TRANSLATE_NOOP("Messages", "{file} is larger than {text} MB."),
    "catalogue.too_many_rows": QT_TRANSLATE_NOOP("Messages", "{file} has more than {text} rows."),
    "catalogue.unknown_shop": QT_TRANSLATE_NOOP(
        "Messages", "{file} is no export of Taobao, JD or Pinduoduo that is known. Nothing was taken in."
    ),
    "chapters_copied": QT_TRANSLATE_NOOP("Messages", "{count} chapters were copied."),
    "no_chapters": QT_TRANSLATE_NOOP("Messages", "Nothing was explained in this show yet."),
    "shop_not_kept": QT_TRANSLATE_NOOP(
        "Messages", "“{shop}” belongs to the rehearsal: there is nothing to edit."
    ),
    "nothing_to_link": QT_TRANSLATE_NOOP(
        "Messages", "There is no product on the shelf to link. Add or import one first."
    ),
    "products.cut_short": QT_TRANSLATE_NOOP(
        "Messages",
        "Stopped: the first {count} of {all} products are on the shelf, the others are not.",
    ),
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
    "file_unreadable": QT_TRANSLATE_NOOP("Messages", "{file} could not be read: {reason}."),
    "show_taken_in": QT_TRANSLATE_NOOP("Messages", "“{show}” was taken in with {events} events."),
    "show_file_ended": QT_TRANSLATE_NOOP(
        "Messages", "The show was not written, because its process was ended. Nothing is lost; try again."
    ),
    "show_file.not_a_show": QT_TRANSLATE_NOOP(
        "Messages", "{file} is no show file ({where}). Nothing was taken in."
    ),
    "show_file.newer": QT_TRANSLATE_NOOP(
        "Messages", "{file} is of a newer version ({where}). Update the program, then open it again."
    ),
    "show_file.too_large": QT_TRANSLATE_NOOP(
        "Messages", "{file} is too large to be a show. Nothing was taken in."
    ),
    "show_file.changed": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} was damaged or changed on its way (at {where}). Nothing was taken in; have it sent again.",
    ),
    "show_file.line": QT_TRANSLATE_NOOP(
        "Messages", "{file} has a line that cannot be read ({where}). Nothing was taken in."
    ),
    "report_copied": QT_TRANSLATE_NOOP("Messages", "The battle report is on the clipboard."),
    "report_kept": QT_TRANSLATE_NOOP("Messages", "The battle report is on the clipboard and in {file}"),
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
    "offer_code_copied": QT_TRANSLATE_NOOP(
        "Messages", "The code is copied. Paste it into the chat, so that buyers can type it in the shop."
    ),
    "overlay_address_copied": QT_TRANSLATE_NOOP(
        "Messages", "The overlay's address is copied. Paste it into a browser source in OBS."
    ),
    "overlay_port_taken": QT_TRANSLATE_NOOP(
        "Messages", "Port {port} is in use, so the overlay is at port {now} now. Change its address in OBS."
    ),
    "prices_still_ours": QT_TRANSLATE_NOOP(
        "Messages",
        "The show is over, but something of ours still stands in a shop. The desk goes on taking it down.",
    ),
    "checkpoints_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "{count} saved states of this show cannot be read. They are made again from its events; nothing is "
        "lost.",
    ),
    "replay_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "From {at} on this replay comes to other numbers than the live show did. The events are unchanged; "
        "run “livestream-console check” for more.",
    ),
    "replay_rebuilding": QT_TRANSLATE_NOOP(
        "Messages",
        "Another version recorded this show. Its {events} events are gone through once; seeking is slower "
        "until then.",
    ),
    "costs_in_review": QT_TRANSLATE_NOOP(
        "Messages", "This show is past: what it cost is entered in its review."
    ),
    "review_offered": QT_TRANSLATE_NOOP("Messages", "The show has ended. {keys} opens its review."),
    "settings_damaged": QT_TRANSLATE_NOOP(
        "Messages", "What was set could not be read. It is kept as {file}; the desk starts without it."
    ),
    "settings_not_kept": QT_TRANSLATE_NOOP(
        "Messages", "This holds for now, but could not be saved for the next start: {reason}."
    ),
    "shop_not_read": QT_TRANSLATE_NOOP(
        "Messages", "The products of {shop} could not be read ({reason}). The shelf is as it was."
    ),
    "switch_due": QT_TRANSLATE_NOOP("Messages", "The A/B wants another card now: {card}. F8 pushes it."),
    "store_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The recorded show could not be read: {reason}. Nothing was changed; try again."
    ),
    "terms_copied": QT_TRANSLATE_NOOP(
        "Messages",
        "The terms are on the clipboard. Paste them into the room's description.",
    ),
    "video_gone": QT_TRANSLATE_NOOP(
        "Messages", "The video is not where it was: {file}. Choose it again; its offset is kept."
    ),
    "video_not_installed": QT_TRANSLATE_NOOP(
        "Messages",
        "Playing a video needs one more part of Qt (175 MB): pip install “livestream-console[video]”, then "
        "start again.",
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
    "access_ended": QT_TRANSLATE_NOOP(
        "Messages",
        "the app may not in any more; let the shop authorise it again, then edit the login with new tokens",
    ),
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
    "tool_awaited": QT_TRANSLATE_NOOP("Messages", "waiting for the tool to connect"),
    "units": QT_TRANSLATE_NOOP("Messages", "today's units: {spent} of {limit} used"),
    "units_low": QT_TRANSLATE_NOOP(
        "Messages", "today's units: {spent} of {limit} used; the room is heard more slowly to make them last"
    ),
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
