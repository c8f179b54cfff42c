"""A request that a platform makes, before it is on its way."""

from __future__ import annotations

import msgspec


class Call(msgspec.Struct, frozen=True):
    headers: dict[str, str]
    body: bytes


encode_call = msgspec.msgpack.Encoder().encode
decode_call = msgspec.msgpack.Decoder(Call).decode

FORGED: tuple[str | bytes, ...] = tuple(
    encode_call(call)
    for call in (
        Call({}, b"{}"),
        Call({"Kick-Event-Signature": "AAAA", "Kick-Event-Type": "chat.message.sent"}, b'{"content":"x"}'),
        Call({"Kick-Event-Signature": "no base64"}, b"\xff\xfe"),
        Call({"x-signature": "AAAA", "x-msg-type": "live_comment"}, b'[{"content":"x"}]'),
    )
)
"""None of it is signed, so none of it may be believed."""
