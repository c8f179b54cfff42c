"""Who gets in: the token, and no web page that reaches loopback behind the user's back."""

import pytest

from livestream_console.feeds.bridge.admission import refusal_status

TOKEN = "t0ken-值"


@pytest.mark.parametrize(
    ("path", "host", "origins", "authorization", "status"),
    [
        ("/?token=t0ken-%E5%80%BC", "127.0.0.1:9000", [], None, None),
        ("/", "localhost:9000", [], "Bearer t0ken-值", None),
        ("/", "[::1]:9000", ["http://127.0.0.1:8080"], "bearer t0ken-值", None),
        ("/", "127.0.0.1:9000", [], None, 401),
        ("/?token=", "127.0.0.1:9000", [], None, 401),
        ("/?token=wrong", "127.0.0.1:9000", [], None, 401),
        ("/", "127.0.0.1:9000", [], "Basic t0ken-值", 401),
        ("/?token=t0ken-%E5%80%BC", "rebound.example", [], None, 403),
        ("/?token=t0ken-%E5%80%BC", "127.0.0.1.example", [], None, 403),
        ("/?token=t0ken-%E5%80%BC", None, [], None, 403),
        ("/?token=t0ken-%E5%80%BC", "127.0.0.1", ["https://shop.example"], None, 403),
        ("/?token=t0ken-%E5%80%BC", "127.0.0.1", ["null"], None, 403),
        ("/?token=t0ken-%E5%80%BC", "[::1", [], None, 403),
        ("//[?token=x", "127.0.0.1", [], None, 401),
    ],
)
def test_admission(
    path: str, host: str | None, origins: list[str], authorization: str | None, status: int | None
) -> None:
    assert refusal_status(path, host, origins, authorization, TOKEN) == status
