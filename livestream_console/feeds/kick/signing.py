"""Whether a webhook comes from Kick: RSA PKCS#1 v1.5 with SHA-256 over ``id.time.body``, by its public key.

The rule: pure; a signature that is missing, damaged or of another body is Refused, as is a signed time that
does not fit the arrival. https://docs.kick.com/events/webhook-security
"""

from __future__ import annotations

import base64
import binascii
from datetime import datetime

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from livestream_console.net.relay_wire import Delivery, Refused

KICK_KEY = """\
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAq/+l1WnlRrGSolDMA+A8
6rAhMbQGmQ2SapVcGM3zq8ANXjnhDWocMqfWcTd95btDydITa10kDvHzw9WQOqp2
MZI7ZyrfzJuz5nhTPCiJwTwnEtWft7nV14BYRDHvlfqPUaZ+1KR4OCaO/wWIk/rQ
L/TjY0M70gse8rlBkbo2a8rKhu69RQTRsoaf4DVhDPEeSeI5jVrRDGAMGL3cGuyY
6CLKGdjVEM78g3JfYOvDU/RvfqD7L89TZ3iN94jrmWdGz34JNlEI5hqK8dd7C5EF
BEbZ5jgB8s8ReQV8H+MkuffjdAj3ajDDX3DOJMIut1lBrUVD1AaSrGCKHooWoL2e
twIDAQAB
-----END PUBLIC KEY-----
"""
"""The key as Kick documents it; ``GET /public/v1/public-key`` gives the one in use."""


def load_key(pem: str) -> RSAPublicKey:
    """Read a public key; raise ValueError where it is none or of another kind."""
    try:
        key = load_pem_public_key(pem.encode())
    except UnsupportedAlgorithm as error:
        raise ValueError("not an RSA key") from error
    if not isinstance(key, RSAPublicKey):
        raise ValueError("not an RSA key")
    return key


def verify(delivery: Delivery, key: RSAPublicKey) -> None:
    """Raise Refused unless Kick sent it, and at about the time it arrived."""
    headers = delivery.headers
    message_id = headers.get("kick-event-message-id", "")
    sent = headers.get("kick-event-message-timestamp", "")
    signed = f"{message_id}.{sent}.".encode() + delivery.body
    try:
        signature = base64.b64decode(headers.get("kick-event-signature", ""), validate=True)
        key.verify(signature, signed, PKCS1v15(), SHA256())
    except (binascii.Error, ValueError, InvalidSignature):
        raise Refused("signature") from None
    sent_us = time_us(sent)
    if sent_us is None:
        raise Refused("stale")
    delivery.require_recent(sent_us)


def time_us(text: object) -> int | None:
    """Return an RFC 3339 time in microseconds since 1970, None where it is none or has no zone."""
    if not isinstance(text, str):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    whole = round(moment.replace(microsecond=0).timestamp())
    return whole * 1_000_000 + moment.microsecond
